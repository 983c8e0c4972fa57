package store

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"

	"regwire"
)

// A Reading is the text of an article as it was read once.
type Reading struct {
	// Fetched is when it was read, Origin where.
	Fetched time.Time
	Origin  regwire.Origin
	// Hash is the SHA-256 of Text in hexadecimal.
	Hash string
	Text string
}

// maxReading is the largest text that is unpacked, in bytes.
const maxReading = 16 << 20

// AddReading archives the text of an article as it was read at a time, unless it is the same as
// the last one. It reports whether it was archived.
func (tx *Tx) AddReading(ctx context.Context, fetched time.Time, a regwire.Article) (bool, error) {
	added, err := tx.addReading(ctx, fetched, a)
	if err != nil {
		return false, fmt.Errorf("archive article %q: %w", a.ID, err)
	}
	return added, nil
}

func (tx *Tx) addReading(ctx context.Context, fetched time.Time, a regwire.Article) (bool, error) {
	var seq int
	var last string
	err := tx.tx.QueryRowContext(ctx, `SELECT seq, hash FROM readings WHERE article = $1 ORDER BY seq DESC LIMIT 1`, plain(a.ID)).Scan(&seq, &last)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return false, err
	}
	sum := sha256.Sum256([]byte(a.Text))
	hash := hex.EncodeToString(sum[:])
	if hash == last {
		return false, nil
	}
	packed, err := pack(a.Text)
	if err != nil {
		return false, err
	}
	return tx.exec(ctx, `INSERT INTO readings (article, seq, fetched, origin, hash, body) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (article, seq) DO NOTHING`, plain(a.ID), seq+1, millis(fetched), string(a.Origin), hash, packed)
}

// Readings returns what was read of an article, the first reading first; none for one that was
// never read.
func (db *DB) Readings(ctx context.Context, article string) ([]Reading, error) {
	rows, err := db.pool.QueryContext(ctx, `SELECT fetched, origin, hash, body FROM readings WHERE article = $1 ORDER BY seq`, plain(article))
	all, err := gather(rows, err, scanReading)
	if err != nil {
		return nil, fmt.Errorf("load archive of article %q: %w", article, err)
	}
	return all, nil
}

func scanReading(rows *sql.Rows) (r Reading, err error) {
	var packed []byte
	if err := rows.Scan(&at{&r.Fetched}, &r.Origin, &r.Hash, &packed); err != nil {
		return r, err
	}
	r.Text, err = unpack(packed)
	return r, err
}

func pack(text string) ([]byte, error) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, text); err != nil {
		return nil, err
	}
	err := z.Close()
	return b.Bytes(), err
}

func unpack(packed []byte) (string, error) {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return "", err
	}
	text, err := io.ReadAll(io.LimitReader(z, maxReading))
	return string(text), err
}
