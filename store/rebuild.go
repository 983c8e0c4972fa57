package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"regwire"
)

// ErrMoved is returned by [Tx.Rebuild] when an article was filed, or a person spoke, since
// the cases were worked out.
var ErrMoved = errors.New("articles were filed meanwhile")

// pageSize is how many articles are loaded at a time.
const pageSize = 200

// EachFiled calls fn with every filed article, in the order of filing, until fn returns an
// error. No transaction is open meanwhile; what is filed after the call begins may be
// among them.
func (db *DB) EachFiled(ctx context.Context, fn func(Filed) error) error {
	var at int64
	var id string
	for {
		rows, err := db.pool.QueryContext(ctx, `SELECT `+filedColumns+` FROM articles
			WHERE (filed, id) > ($1, $2) ORDER BY filed, id LIMIT $3`, at, id, pageSize)
		page, err := gather(rows, err, func(r *sql.Rows) (Filed, error) { return scanFiled(r) })
		if err != nil {
			return fmt.Errorf("list articles: %w", err)
		}
		for _, f := range page {
			if err := fn(f); err != nil {
				return err
			}
			at, id = millis(f.At), plain(f.Article.ID)
		}
		if len(page) < pageSize {
			return nil
		}
	}
}

// A Tally says how much there was when cases were worked out anew.
type Tally struct{ Articles, Words, Undone int64 }

// Tally counts what cases are worked out from.
func (db *DB) Tally(ctx context.Context) (Tally, error) {
	t, err := tally(ctx, db.pool)
	if err != nil {
		return t, fmt.Errorf("count articles and words: %w", err)
	}
	return t, nil
}

func tally(ctx context.Context, q querier) (t Tally, err error) {
	err = q.QueryRowContext(ctx, `SELECT (SELECT COUNT(*) FROM articles), (SELECT COUNT(*) FROM words),
		(SELECT COUNT(*) FROM words WHERE undone > 0)`).Scan(&t.Articles, &t.Words, &t.Undone)
	return t, err
}

// Rebuild puts findings and cases that were worked out anew, from what t counts, in the
// place of the stored ones. The keys of the cases are replaced, other rows only grow. If
// there is more than t by now nothing is changed, and the error is [ErrMoved].
func (tx *Tx) Rebuild(ctx context.Context, now time.Time, t Tally, findings map[string]regwire.Finding, changes []regwire.Change) error {
	if err := tx.lock(ctx, tx.dialect.lockSealing); err != nil {
		return fmt.Errorf("rebuild cases: %w", err)
	}
	is, err := tally(ctx, tx.tx)
	if err == nil && is != t {
		err = ErrMoved
	}
	if err != nil {
		return fmt.Errorf("rebuild cases: %w", err)
	}
	for id, f := range findings {
		body, err := encode(f)
		if err != nil {
			return fmt.Errorf("rebuild article %q: %w", id, err)
		}
		if _, err := tx.tx.ExecContext(ctx, `UPDATE articles SET finding = $1 WHERE id = $2`, body, plain(id)); err != nil {
			return fmt.Errorf("rebuild article %q: %w", id, err)
		}
	}
	for _, c := range changes {
		if _, err := tx.tx.ExecContext(ctx, `DELETE FROM case_keys WHERE case_id = $1`, plain(c.Case.ID)); err != nil {
			return fmt.Errorf("rebuild case %q: %w", c.Case.ID, err)
		}
	}
	return tx.saveAll(ctx, now, nil, regwire.Decision{Changes: changes})
}
