-- +goose Up

-- What was read of each article, each time that it differed: the text packed by gzip, and
-- the SHA-256 of what was packed. seq counts the readings of one article from 1.
CREATE TABLE readings (
	article TEXT NOT NULL,
	seq     BIGINT NOT NULL,
	fetched BIGINT NOT NULL,
	origin  TEXT NOT NULL,
	hash    TEXT NOT NULL,
	body    BYTEA NOT NULL,
	PRIMARY KEY (article, seq)
);
