-- +goose Up

-- body is the message as it was composed, where it has to stay what it was until it is sent.
ALTER TABLE deliveries ADD COLUMN body TEXT NOT NULL DEFAULT '';
