package store

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"regwire"
)

func TestUpdateUndoesOnError(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		cause := errors.New("no")
		err := db.Update(t.Context(), func(tx *Tx) error {
			if err := tx.SaveSource(t.Context(), SourceState{Name: "ico"}); err != nil {
				return err
			}
			return cause
		})
		if !errors.Is(err, cause) {
			t.Errorf("Update = %v, want what its function returned", err)
		}
		if all, err := db.Sources(t.Context()); err != nil || len(all) != 0 {
			t.Errorf("after an undone update: sources %v (%v), want none", all, err)
		}
	})
}

// Rows of others become true together with what is changed here.
func TestUpdateSharesItsTransaction(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		spoil(t, db, `CREATE TABLE jobs (name TEXT NOT NULL)`)
		insert := func(tx *Tx, name string) error {
			_, err := tx.SQL().ExecContext(t.Context(), `INSERT INTO jobs (name) VALUES ($1)`, name)
			return err
		}
		db.Update(t.Context(), func(tx *Tx) error { return errors.Join(insert(tx, "undone"), errors.New("no")) })
		mustUpdate(t, db, func(tx *Tx) error { return insert(tx, "done") })
		var n int
		if err := db.SQL().QueryRow(`SELECT COUNT(*) FROM jobs`).Scan(&n); err != nil || n != 1 {
			t.Errorf("%d jobs, want 1 (%v)", n, err)
		}
	})
}

func TestUpdateTriesAgain(t *testing.T) {
	db := &DB{dialect: onPostgres()}
	for _, c := range []struct {
		name string
		err  error
		want bool
	}{
		{"serialization", &pgconn.PgError{Code: "40001"}, true},
		{"deadlock, wrapped", fmt.Errorf("file: %w", &pgconn.PgError{Code: "40P01"}), true},
		{"unique", &pgconn.PgError{Code: "23505"}, false},
		{"an application's error", ErrFiled, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := db.dialect.again(c.err); got != c.want {
				t.Errorf("again(%v) = %v, want %v", c.err, got, c.want)
			}
		})
	}
	onEach(t, func(t *testing.T, db *DB) {
		runs := 0
		db.dialect.again = func(err error) bool { return runs < 3 }
		err := db.Update(t.Context(), func(tx *Tx) error {
			if runs++; runs < 3 {
				return errors.New("in the way")
			}
			return tx.SaveSource(t.Context(), SourceState{Name: "ico"})
		})
		if all, _ := db.Sources(t.Context()); err != nil || runs != 3 || len(all) != 1 {
			t.Errorf("after %d runs: %v, sources %v; want success at the third", runs, err, all)
		}
	})
}

// A database that another program holds is waited for, and given up with the context.
func TestUpdateEndsWithItsContext(t *testing.T) {
	onEachAddress(t, func(t *testing.T, address string) {
		db, other := mustOpen(t, address), mustOpen(t, address)
		mustUpdate(t, db, func(tx *Tx) error { return tx.SaveSource(t.Context(), SourceState{Name: "ico"}) })
		mustUpdate(t, other, func(tx *Tx) error {
			if err := tx.SaveSource(t.Context(), SourceState{Name: "ico", Failures: 1}); err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
			defer cancel()
			err := db.Update(ctx, func(tx *Tx) error { return tx.SaveSource(ctx, SourceState{Name: "ico", Failures: 2}) })
			if err == nil {
				t.Error("two transactions changed one row at one time")
			}
			return nil
		})
		if s, err := db.Source(t.Context(), "ico"); err != nil || s.Failures != 1 {
			t.Errorf("source = %+v (%v), want the change that held the row", s, err)
		}
	})
}

// A writer that reads beside its transaction is not starved by writers that wait.
func TestReadsBesideWaitingWriters(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		done := make(chan error)
		for i := range 8 {
			go func() {
				done <- db.Update(ctx, func(tx *Tx) error {
					if _, err := db.Cases(ctx, CaseFilter{}); err != nil {
						return err
					}
					_, err := tx.AddEntries(ctx, day(1), []regwire.Entry{{ID: fmt.Sprint(i)}})
					return err
				})
			}()
		}
		for range 8 {
			if err := <-done; err != nil {
				t.Error(err)
			}
		}
	})
}
