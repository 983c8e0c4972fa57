-- +goose Up

-- file is Slack's id of the picture that a message shows, once its upload was begun.
ALTER TABLE deliveries ADD COLUMN file TEXT NOT NULL DEFAULT '';
