-- +goose Up

-- What channels are to hear nothing of, because a person said so. A mute is never removed:
-- the body says who said it, when, and who took it back.
CREATE TABLE mutes (
	id      TEXT PRIMARY KEY NOT NULL,
	channel TEXT NOT NULL,
	said    BIGINT NOT NULL,
	undone  BIGINT NOT NULL,
	body    TEXT NOT NULL
);
CREATE INDEX mutes_channel ON mutes (channel, said, id);

-- What people did in Slack, by the names that Slack gives it, so that what is told twice is
-- done once. Rows are kept for a day.
CREATE TABLE acts (
	id TEXT PRIMARY KEY NOT NULL,
	at BIGINT NOT NULL
);
CREATE INDEX acts_at ON acts (at);

-- The channels that know a case.
CREATE INDEX deliveries_case ON deliveries (case_id, channel);
