package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"regwire"
)

// AddEntries keeps the entries that are not kept yet, by ID, and returns those, in order.
func (tx *Tx) AddEntries(ctx context.Context, now time.Time, es []regwire.Entry) (fresh []regwire.Entry, err error) {
	for _, e := range es {
		body, err := encode(e)
		if err != nil {
			return nil, fmt.Errorf("add entry %q: %w", e.ID, err)
		}
		added, err := tx.exec(ctx, `INSERT INTO entries (id, added, body) VALUES ($1, $2, $3)
			ON CONFLICT (id) DO NOTHING`, plain(e.ID), millis(now), body)
		if err != nil {
			return nil, fmt.Errorf("add entry %q: %w", e.ID, err)
		}
		if added {
			fresh = append(fresh, e)
		}
	}
	return fresh, nil
}

// exec runs a statement and reports whether it changed anything.
func (tx *Tx) exec(ctx context.Context, query string, args ...any) (bool, error) {
	result, err := tx.tx.ExecContext(ctx, query, args...)
	if err != nil {
		return false, err
	}
	n, err := result.RowsAffected()
	return n > 0, err
}

// Entry returns the entry with the given id, or [ErrNotFound].
func (db *DB) Entry(ctx context.Context, id string) (regwire.Entry, error) {
	var body string
	err := db.pool.QueryRowContext(ctx, `SELECT body FROM entries WHERE id = $1`, plain(id)).Scan(&body)
	if err != nil {
		return regwire.Entry{}, missing("entry", id, err)
	}
	return decode[regwire.Entry](body)
}

// missing is the error of a look-up by id that found no row or could not be made.
func missing(thing, id string, err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return fmt.Errorf("load %s %q: %w", thing, id, err)
}

// A Filed is an article as it was filed.
type Filed struct {
	Article regwire.Article
	Finding regwire.Finding
	// At is when it was filed.
	At time.Time
}

const filedColumns = `filed, body, finding`

// Article returns a filed article with what was found in it, or [ErrNotFound].
func (db *DB) Article(ctx context.Context, id string) (regwire.Article, regwire.Finding, error) {
	row := db.pool.QueryRowContext(ctx, `SELECT `+filedColumns+` FROM articles WHERE id = $1`, plain(id))
	f, err := scanFiled(row)
	if err != nil {
		return regwire.Article{}, regwire.Finding{}, missing("article", id, err)
	}
	return f.Article, f.Finding, nil
}

// Articles returns at most limit filed articles, the newest filed first.
func (db *DB) Articles(ctx context.Context, limit int) ([]Filed, error) {
	rows, err := db.pool.QueryContext(ctx, `SELECT `+filedColumns+` FROM articles
		ORDER BY filed DESC, id DESC LIMIT $1`, limit)
	all, err := gather(rows, err, func(r *sql.Rows) (Filed, error) { return scanFiled(r) })
	if err != nil {
		return nil, fmt.Errorf("list articles: %w", err)
	}
	return all, nil
}

func scanFiled(row interface{ Scan(...any) error }) (f Filed, err error) {
	var filed int64
	var article, finding string
	if err := row.Scan(&filed, &article, &finding); err != nil {
		return f, err
	}
	f.At = moment(filed)
	if f.Article, err = decode[regwire.Article](article); err != nil {
		return f, err
	}
	f.Finding, err = decode[regwire.Finding](finding)
	return f, err
}

// addArticle keeps an article and what was found in it; false if it is kept already.
func (tx *Tx) addArticle(ctx context.Context, now time.Time, a regwire.Article, f regwire.Finding) (bool, error) {
	body, err := encode(a)
	if err != nil {
		return false, err
	}
	finding, err := encode(f)
	if err != nil {
		return false, err
	}
	return tx.exec(ctx, `INSERT INTO articles (id, filed, body, finding) VALUES ($1, $2, $3, $4)
		ON CONFLICT (id) DO NOTHING`, plain(a.ID), millis(now), body, finding)
}
