-- +goose Up

-- An entry may be known by one GUID and by one other address than its first.
ALTER TABLE entry_names ADD COLUMN address BIGINT NOT NULL DEFAULT 0;
CREATE INDEX entry_names_entry ON entry_names (entry);
