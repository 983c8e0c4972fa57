-- +goose Up

-- Times are unix milliseconds, 0 for none. Columns named body hold JSON of the root
-- package; the columns beside it are those that are searched, sorted or joined by.

CREATE TABLE sources (
	name          TEXT PRIMARY KEY NOT NULL,
	etag          TEXT NOT NULL,
	last_modified TEXT NOT NULL,
	polled        BIGINT NOT NULL,
	succeeded     BIGINT NOT NULL,
	next_poll     BIGINT NOT NULL,
	failures      BIGINT NOT NULL,
	entries       BIGINT NOT NULL,
	problem       TEXT NOT NULL
);

CREATE TABLE entries (
	id    TEXT PRIMARY KEY NOT NULL,
	added BIGINT NOT NULL,
	body  TEXT NOT NULL
);

CREATE TABLE articles (
	id      TEXT PRIMARY KEY NOT NULL,
	filed   BIGINT NOT NULL,
	body    TEXT NOT NULL,
	finding TEXT NOT NULL
);
CREATE INDEX articles_filed ON articles (filed, id);

-- A case without its reports and events, which are rows of their own so that another
-- report of an old case writes one row and not the whole history.
CREATE TABLE cases (
	id           TEXT PRIMARY KEY NOT NULL,
	regulator    TEXT NOT NULL,
	organisation TEXT NOT NULL,
	kind         TEXT NOT NULL,
	stage        TEXT NOT NULL,
	sum_stage    TEXT NOT NULL,
	currency     TEXT NOT NULL,
	minor        BIGINT NOT NULL,
	opened       BIGINT NOT NULL,
	changed      BIGINT NOT NULL,
	search       TEXT NOT NULL,
	body         TEXT NOT NULL
);
CREATE INDEX cases_changed ON cases (changed, id);
CREATE INDEX cases_regulator ON cases (regulator, changed, id);

CREATE TABLE reports (
	case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	seq     BIGINT NOT NULL,
	article TEXT NOT NULL,
	body    TEXT NOT NULL,
	PRIMARY KEY (case_id, seq)
);
CREATE INDEX reports_article ON reports (article);

-- recorded is when the event was filed, which digests go by; the body says when the
-- article behind it appeared.
CREATE TABLE events (
	case_id  TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	seq      BIGINT NOT NULL,
	recorded BIGINT NOT NULL,
	body     TEXT NOT NULL,
	PRIMARY KEY (case_id, seq)
);
CREATE INDEX events_recorded ON events (recorded);

-- touched is when the key was last given to the case: the newest come first as candidates.
CREATE TABLE case_keys (
	case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	key     TEXT NOT NULL,
	touched BIGINT NOT NULL,
	PRIMARY KEY (case_id, key)
);
CREATE INDEX case_keys_lookup ON case_keys (key, touched, case_id);

CREATE TABLE deliveries (
	id       TEXT PRIMARY KEY NOT NULL,
	channel  TEXT NOT NULL,
	kind     TEXT NOT NULL,
	case_id  TEXT NOT NULL,
	event    BIGINT NOT NULL,
	since    BIGINT NOT NULL,
	slot     BIGINT NOT NULL,
	due      BIGINT NOT NULL,
	sent     BIGINT NOT NULL,
	ts       TEXT NOT NULL,
	attempts BIGINT NOT NULL,
	problem  TEXT NOT NULL
);
CREATE INDEX deliveries_due ON deliveries (due, id);
CREATE INDEX deliveries_unsent ON deliveries (due, id) WHERE sent = 0;
CREATE INDEX deliveries_thread ON deliveries (channel, case_id, kind);
CREATE INDEX deliveries_slot ON deliveries (slot);
