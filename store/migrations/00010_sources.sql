-- +goose Up

-- What is remembered of a source so that its health and its rhythm can be told.
-- validated is the address that etag and last_modified belong to; pause is in milliseconds.
ALTER TABLE sources ADD COLUMN validated TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN began BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN newest BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN fresh BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN pause BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN peak BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN gap BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN missing BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN moved TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN moved_from TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN moved_since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN health TEXT NOT NULL DEFAULT '';

-- Sources that were polled before were not told apart by when they began.
UPDATE sources SET began = succeeded WHERE succeeded > 0;

-- An entry of the backlog that a source held when it was first polled is quiet: channels do not
-- hear of it. revision names what the source says of it, so that a changed one is noticed, and
-- revisions counts how often that was.
ALTER TABLE entries ADD COLUMN quiet BIGINT NOT NULL DEFAULT 0;
ALTER TABLE entries ADD COLUMN revision TEXT NOT NULL DEFAULT '';
ALTER TABLE entries ADD COLUMN revisions BIGINT NOT NULL DEFAULT 0;

-- The names by which sources call their entries, so that one whose address changes stays one.
CREATE TABLE entry_names (
	name  TEXT PRIMARY KEY NOT NULL,
	entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE
);
