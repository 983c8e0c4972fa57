package store

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// A Tx is a transaction that may change the database. It is not safe for concurrent use.
type Tx struct {
	tx      *sql.Tx
	dialect dialect
}

// SQL returns the transaction itself, so that rows of others, such as jobs, become true
// together with what is changed here.
func (tx *Tx) SQL() *sql.Tx { return tx.tx }

// A querier is the pool or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// How often, and after what first wait, a transaction that others got in the way of is
// tried again; the wait doubles each time.
const (
	tries     = 6
	firstWait = 10 * time.Millisecond
)

// Update runs fn in one transaction, which is committed if fn returns nil and else undone.
// It is run again from its start when another transaction got in the way, so fn must
// change nothing but through tx, or start afresh when called again. The transaction holds
// locks: fn must not wait for anything outside, nor call Update.
func (db *DB) Update(ctx context.Context, fn func(tx *Tx) error) error {
	select {
	case db.turn <- struct{}{}:
		defer func() { <-db.turn }()
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	wait := firstWait
	for try := 1; ; try++ {
		err := db.attempt(ctx, fn)
		if err == nil || try == tries || !db.dialect.again(err) {
			return err
		}
		select {
		case <-time.After(wait):
			wait *= 2
		case <-ctx.Done():
			return errors.Join(err, context.Cause(ctx))
		}
	}
}

func (db *DB) attempt(ctx context.Context, fn func(tx *Tx) error) error {
	tx, err := db.pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after a commit
	if err := fn(&Tx{tx, db.dialect}); err != nil {
		return err
	}
	return tx.Commit()
}

// view runs fn in a transaction whose reads all see one moment.
func (db *DB) view(ctx context.Context, fn func(q querier) error) error {
	tx, err := db.pool.BeginTx(ctx, &db.dialect.snapshot)
	if err != nil {
		return err
	}
	defer tx.Rollback() // nothing was written
	return fn(tx)
}
