-- +goose Up

-- How far a walk through the past of a source has come, so that it can be resumed.
CREATE TABLE backfills (
	source TEXT PRIMARY KEY NOT NULL,
	since  BIGINT NOT NULL,
	page   BIGINT NOT NULL
);
