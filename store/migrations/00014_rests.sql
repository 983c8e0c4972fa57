-- +goose Up

-- The hosts that asked to be left alone, and until when.
CREATE TABLE rests (
	host  TEXT PRIMARY KEY NOT NULL,
	until BIGINT NOT NULL
);
