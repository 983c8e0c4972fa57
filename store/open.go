package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// What a caller may decide on.
var (
	// ErrNotFound is returned when nothing is stored under an id.
	ErrNotFound = errors.New("not found")
	// ErrFiled is returned by [Tx.File] for an article that was filed before.
	ErrFiled = errors.New("already filed")
	// ErrNewer is returned by [Open] for a database that a newer regwire has written to.
	ErrNewer = errors.New("the database was written by a newer regwire; install that version or a later one")
)

// A DB is an open database. It is safe for concurrent use.
type DB struct {
	pool    *sql.DB
	dialect dialect
	// turn lets one writer of this process in at a time where the engine has only one. A
	// writer that waited with a connection in its hand could keep the one that writes
	// from a second connection that it needs to read.
	turn chan struct{}
}

// Open opens the database at address, "sqlite:PATH" or "postgres://USER@HOST/NAME", and
// brings its schema up to date. A SQLite file that is not there is made, readable by its
// owner alone. Errors name the path or address, never a password.
func Open(ctx context.Context, address string) (*DB, error) {
	p, err := parse(address)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	db, err := open(ctx, p)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", p.shown, err)
	}
	return db, nil
}

func open(ctx context.Context, p place) (*DB, error) {
	pool, err := p.connect()
	if err != nil {
		return nil, err
	}
	db := &DB{pool: pool, dialect: p.dialect, turn: make(chan struct{}, p.dialect.writers)}
	pool.SetMaxOpenConns(p.dialect.conns)
	// The default of two idle connections has the others opened anew for every query.
	pool.SetMaxIdleConns(p.dialect.conns)
	if err := db.start(ctx, p); err != nil {
		return nil, errors.Join(err, pool.Close())
	}
	return db, nil
}

// start makes the first connection under the lock: two that turn a new SQLite file over
// to its write-ahead log at one time refuse each other at once, whatever their patience.
func (db *DB) start(ctx context.Context, p place) error {
	unlock, err := p.lock(ctx, db.pool)
	if err != nil {
		return fmt.Errorf("lock the schema: %w", err)
	}
	return errors.Join(migrate(ctx, db.pool, db.dialect.schema), unlock())
}

// Close closes all connections.
func (db *DB) Close() error { return db.pool.Close() }

// SQL returns the pool of connections, for those who keep tables of their own in the same
// database.
func (db *DB) SQL() *sql.DB { return db.pool }

// Engine returns "sqlite" or "postgres".
func (db *DB) Engine() string { return db.dialect.engine }
