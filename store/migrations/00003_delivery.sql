-- +goose Up

-- begun is when the first attempt began that may have reached Slack, tried when the last
-- one did; 0 while none can have arrived.
ALTER TABLE deliveries ADD COLUMN begun BIGINT NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN tried BIGINT NOT NULL DEFAULT 0;

-- What a channel is owed, in order.
CREATE INDEX deliveries_queue ON deliveries (channel, due, case_id, event, kind, id) WHERE sent = 0;

-- A channel in which nothing can be posted until a person has done something.
CREATE TABLE holds (
	channel TEXT PRIMARY KEY NOT NULL,
	since   BIGINT NOT NULL,
	reason  TEXT NOT NULL
);
