package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
)

// A dialect is all in which the two engines differ once a database is open. A text that
// is empty stands for something that the engine does not need.
type dialect struct {
	engine string
	schema goose.Dialect
	// conns is how many connections are kept, writers how many of them may write.
	conns, writers int
	// snapshot starts a transaction whose reads all see one moment.
	snapshot sql.TxOptions
	// forUpdate ends a query for rows that are about to be changed.
	forUpdate string
	// lockNumbers locks each of an array of numbers, in order, until the transaction ends.
	lockNumbers string
	// lockFiling and lockSealing keep filing and the closing of a digest's span apart:
	// any number of the first, or one of the second, until the transaction ends.
	lockFiling, lockSealing string
	// again tells the errors after which the same transaction may well succeed.
	again func(error) bool
}

// On SQLite a transaction that writes has the whole file to itself from its beginning, so
// there is nothing left to lock.
func onSQLite() dialect {
	return dialect{
		engine: "sqlite", schema: goose.DialectSQLite3, conns: 4, writers: 1,
		snapshot: sql.TxOptions{ReadOnly: true},
		again: func(err error) bool {
			const busy = 5 // SQLITE_BUSY, whatever its extension
			var e *sqlite.Error
			return errors.As(err, &e) && e.Code()&0xff == busy
		},
	}
}

func onPostgres() dialect {
	return dialect{
		engine: "postgres", schema: goose.DialectPostgres, conns: 16, writers: 16,
		snapshot:    sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead},
		forUpdate:   " FOR UPDATE",
		lockNumbers: "SELECT pg_advisory_xact_lock(n) FROM unnest($1::bigint[]) AS n",
		lockFiling:  "SELECT pg_advisory_xact_lock_shared(7234017283807667300)",
		lockSealing: "SELECT pg_advisory_xact_lock(7234017283807667300)",
		again: func(err error) bool {
			const serialization, deadlock = "40001", "40P01"
			var e *pgconn.PgError
			return errors.As(err, &e) && (e.Code == serialization || e.Code == deadlock)
		},
	}
}

// lockSQLite holds a file beside the database while the schema is looked at and changed:
// the database itself cannot be held, since the migrations write to it on connections of
// their own. The file stays, empty; the lock goes with the process that held it.
func lockSQLite(ctx context.Context, path string) (unlock func() error, err error) {
	pool, err := sql.Open("sqlite", sqliteName(path+"-lock")+"?_txlock=exclusive&_pragma=busy_timeout(60000)")
	if err != nil {
		return nil, err
	}
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return nil, errors.Join(err, pool.Close())
	}
	return func() error { return errors.Join(tx.Rollback(), pool.Close()) }, nil
}

func lockPostgres(ctx context.Context, pool *sql.DB) (unlock func() error, err error) {
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock(7234017283807667301)"); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return func() error {
		// A context that is done must not leave the lock on a connection of the pool.
		_, err := conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock(7234017283807667301)")
		return errors.Join(err, conn.Close())
	}, nil
}

// sqliteName is path as SQLite's file addresses write it.
func sqliteName(path string) string {
	return "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path)
}
