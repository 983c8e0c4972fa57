-- +goose Up

-- What operators were last told of a source, and when.
ALTER TABLE sources ADD COLUMN told TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN told_at BIGINT NOT NULL DEFAULT 0;

-- What the deliveries of kind "health" say.
CREATE TABLE notices (
	delivery TEXT PRIMARY KEY NOT NULL,
	body     TEXT NOT NULL
);
