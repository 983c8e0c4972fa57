package store

import (
	"context"
	"fmt"
	"time"

	"regwire"
)

// File keeps an article with what was found in it and changes the cases that decide says.
//
// The cases that decide is given are those that share a key with keys, in the order of
// how many they share and then of how lately they were touched. They are whole, and no one
// else changes them, or files under one of the keys, until the transaction ends. Of the
// cases under one key the newest 50 are looked at, and at most 64 are given in all.
//
// now is when the article is filed, by which digests find the events; see [DB.Changed].
// An article that was filed before changes nothing and gives [ErrFiled]. Every other error
// leaves the transaction fit only to be undone.
func (tx *Tx) File(ctx context.Context, now time.Time, a regwire.Article, f regwire.Finding, keys []string,
	decide func(known []regwire.Case) regwire.Decision) (regwire.Decision, error) {
	d, err := tx.file(ctx, now, a, f, keys, decide)
	if err != nil {
		return regwire.Decision{}, fmt.Errorf("file article %q: %w", a.ID, err)
	}
	return d, nil
}

func (tx *Tx) file(ctx context.Context, now time.Time, a regwire.Article, f regwire.Finding, keys []string,
	decide func(known []regwire.Case) regwire.Decision) (regwire.Decision, error) {
	added, err := tx.addArticle(ctx, now, a, f)
	if err != nil {
		return regwire.Decision{}, err
	}
	if !added {
		return regwire.Decision{}, ErrFiled
	}
	known, err := tx.candidates(ctx, stored(keys))
	if err != nil {
		return regwire.Decision{}, err
	}
	d := decide(known)
	if err := tx.saveAll(ctx, now, known, d); err != nil {
		return regwire.Decision{}, err
	}
	return d, nil
}

// skew is how far the clocks of two machines may lie apart.
const skew = time.Hour

// recordTime is the time under which events of now are recorded: now, or just after the
// newest digest that is due where that is later. A digest once due so tells the same
// whenever it is composed, and an event that comes late is told by the next. A digest far
// in the future is a clock gone wrong, and must not take all news with it.
func (tx *Tx) recordTime(ctx context.Context, now time.Time) (int64, error) {
	if err := tx.lock(ctx, tx.dialect.lockFiling); err != nil {
		return 0, err
	}
	var sealed int64
	err := tx.tx.QueryRowContext(ctx, `SELECT COALESCE(MAX(slot), 0) FROM deliveries WHERE slot <= $1`,
		millis(now.Add(skew))).Scan(&sealed)
	return max(millis(now), sealed+1), err
}

// lock runs one of the dialect's locks, if the engine needs it.
func (tx *Tx) lock(ctx context.Context, query string, args ...any) error {
	if query == "" {
		return nil
	}
	_, err := tx.tx.ExecContext(ctx, query, args...)
	return err
}
