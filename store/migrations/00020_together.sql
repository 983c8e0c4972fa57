-- +goose Up

-- under is the delivery in whose thread one stands, inside the one in whose message it is
-- told; empty for none.
ALTER TABLE deliveries ADD COLUMN under TEXT NOT NULL DEFAULT '';
ALTER TABLE deliveries ADD COLUMN inside TEXT NOT NULL DEFAULT '';
CREATE INDEX deliveries_under ON deliveries (under) WHERE under <> '';
CREATE INDEX deliveries_inside ON deliveries (inside) WHERE inside <> '';
