package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"time"

	"regwire"
)

// A CaseFilter says which cases are wanted. An empty field lets all pass.
type CaseFilter struct {
	// Text holds words that must all occur among the case's id, names, regulator, kind,
	// stage, sums and incident, in any case.
	Text      string
	Regulator string
	Kind      regwire.Kind
	Stage     regwire.Stage
	// Since leaves out cases that did not change at or after it.
	Since time.Time
	// Limit is the most cases that are returned; all if it is not positive.
	Limit int
}

// maxWords is how many words of a search are looked at.
const maxWords = 16

// Case returns the case with the given id, or [ErrNotFound].
func (db *DB) Case(ctx context.Context, id string) (regwire.Case, error) {
	var found []regwire.Case
	err := db.view(ctx, func(q querier) (err error) {
		found, err = loadCases(ctx, q, []string{plain(id)}, "")
		return err
	})
	if err == nil && len(found) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return regwire.Case{}, fmt.Errorf("load case %q: %w", id, err)
	}
	return found[0], nil
}

// Cases returns the cases that the filter lets pass, whole, the newest change first.
func (db *DB) Cases(ctx context.Context, f CaseFilter) (found []regwire.Case, err error) {
	err = db.EachCase(ctx, f, func(c regwire.Case) error {
		found = append(found, c)
		return nil
	})
	return found, err
}

// EachCase calls fn with every case that the filter lets pass, in the order of [DB.Cases],
// until fn returns an error. It holds few of them at a time. All are read at one moment, for
// which a transaction is open, so fn must not wait for anything.
func (db *DB) EachCase(ctx context.Context, f CaseFilter, fn func(regwire.Case) error) error {
	c := f.condition()
	return db.view(ctx, func(q querier) error {
		rows, err := q.QueryContext(ctx, `SELECT id FROM cases`+c.text.String(), c.args...)
		ids, err := gather(rows, err, scanText)
		if err != nil {
			return fmt.Errorf("list cases: %w", err)
		}
		for chunk := range slices.Chunk(ids, casesAtOnce) {
			found, err := loadCases(ctx, q, chunk, "")
			if err != nil {
				return fmt.Errorf("list cases: %w", err)
			}
			for _, one := range found {
				if err := fn(one); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

func (f CaseFilter) condition() *condition {
	c := &condition{}
	c.add(` WHERE TRUE`)
	if !f.Since.IsZero() {
		c.add(` AND changed >= ?`, millis(f.Since))
	}
	if f.Regulator != "" {
		c.add(` AND regulator = ?`, plain(f.Regulator))
	}
	if f.Kind != "" {
		c.add(` AND kind = ?`, string(f.Kind))
	}
	if f.Stage != "" {
		c.add(` AND stage = ?`, string(f.Stage))
	}
	words := strings.Fields(strings.ToLower(plain(f.Text)))
	for _, w := range words[:min(len(words), maxWords)] {
		c.add(` AND search LIKE ? ESCAPE '\'`, "%"+literal.Replace(w)+"%")
	}
	c.add(` ORDER BY changed DESC, id DESC`)
	if f.Limit > 0 {
		c.add(` LIMIT ?`, f.Limit)
	}
	return c
}

// literal keeps the signs of a LIKE pattern from meaning anything.
var literal = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// casesAtOnce is how many cases go into one query.
const casesAtOnce = 500

// loadCases returns the cases with the given ids, in that order, without those that are
// not there. lock ends the query for the cases themselves.
func loadCases(ctx context.Context, q querier, ids []string, lock string) ([]regwire.Case, error) {
	var all []regwire.Case
	for chunk := range slices.Chunk(ids, casesAtOnce) {
		found, err := loadSome(ctx, q, chunk, lock)
		if err != nil {
			return nil, err
		}
		for _, id := range chunk {
			if c, ok := found[id]; ok {
				all = append(all, *c)
			}
		}
	}
	return all, nil
}

func loadSome(ctx context.Context, q querier, ids []string, lock string) (map[string]*regwire.Case, error) {
	found := map[string]*regwire.Case{}
	in, args := `IN (`+params(1, len(ids))+`)`, anys(ids)
	// Those who wait for rows wait in one order. What hangs on a case is read after
	// its row is locked, so that nothing that came in meanwhile is missed.
	err := eachBody(ctx, q, `SELECT id, body FROM cases WHERE id `+in+` ORDER BY id`+lock, args, func(id, body string) error {
		c, err := decode[regwire.Case](body)
		found[id] = &c
		return err
	})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	err = eachBody(ctx, q, `SELECT case_id, body FROM reports WHERE case_id `+in+` ORDER BY case_id, seq`, args, func(id, body string) error {
		r, err := decode[regwire.Report](body)
		if c, ok := found[id]; ok {
			c.Reports = append(c.Reports, r)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	err = eachBody(ctx, q, `SELECT case_id, body FROM events WHERE case_id `+in+` ORDER BY case_id, seq`, args, func(id, body string) error {
		e, err := decode[regwire.Event](body)
		if c, ok := found[id]; ok {
			c.Events = append(c.Events, e)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	err = eachBody(ctx, q, `SELECT case_id, body FROM words WHERE case_id `+in+` ORDER BY case_id, said, id`, args, func(id, body string) error {
		w, err := decode[regwire.Word](body)
		if c, ok := found[id]; ok {
			c.Words = append(c.Words, w)
		}
		return err
	})
	return found, err
}

// eachBody calls do with the two columns of every row.
func eachBody(ctx context.Context, q querier, query string, args []any, do func(id, body string) error) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id, body string
		if err := rows.Scan(&id, &body); err != nil {
			return err
		}
		if err := do(id, body); err != nil {
			return err
		}
	}
	return rows.Err()
}

func scanText(r *sql.Rows) (s string, err error) {
	err = r.Scan(&s)
	return s, err
}
