package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"regwire"
)

// exec runs a statement and reports whether it changed anything.
func (tx *Tx) exec(ctx context.Context, query string, args ...any) (bool, error) {
	result, err := tx.tx.ExecContext(ctx, query, args...)
	if err != nil {
		return false, err
	}
	n, err := result.RowsAffected()
	return n > 0, err
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

// Revise puts a filed article that was read again, with what was found in it, in the place of what
// was filed. It reports whether there was such an article.
func (tx *Tx) Revise(ctx context.Context, a regwire.Article, f regwire.Finding) (bool, error) {
	body, err := encode(a)
	if err != nil {
		return false, fmt.Errorf("revise article %q: %w", a.ID, err)
	}
	finding, err := encode(f)
	if err != nil {
		return false, fmt.Errorf("revise article %q: %w", a.ID, err)
	}
	there, err := tx.exec(ctx, `UPDATE articles SET body = $1, finding = $2 WHERE id = $3`, body, finding, plain(a.ID))
	if err != nil {
		return false, fmt.Errorf("revise article %q: %w", a.ID, err)
	}
	return there, nil
}
