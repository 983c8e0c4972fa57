-- +goose Up

-- What people said of cases. A word is never removed, not even with its case: case_id says
-- where it counts now, and the body who said it, when and why, and who took it back.
CREATE TABLE words (
	id      TEXT PRIMARY KEY NOT NULL,
	case_id TEXT NOT NULL,
	said    BIGINT NOT NULL,
	undone  BIGINT NOT NULL,
	body    TEXT NOT NULL
);
CREATE INDEX words_case ON words (case_id, said, id);
CREATE INDEX words_said ON words (said, id);
