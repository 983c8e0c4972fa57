package work

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"

	"github.com/riverqueue/river/rivermigrate"
)

// ErrNewer means that the job tables were made by a newer version of the program.
var ErrNewer = errors.New("job tables are newer than this program")

// migrationLock is the number of the advisory lock under which PostgreSQL's tables are
// migrated.
const migrationLock = 0x72656777697265 // "regwire"

// migrate brings River's tables up to date. River takes no lock for it, so two programs
// that start together would trip over each other.
func (j *Jobs) migrate(ctx context.Context) error {
	migrator, err := rivermigrate.New(j.driver, &rivermigrate.Config{Logger: slog.New(quieter{j.log.Handler()})})
	if err != nil {
		return err
	}
	tx, err := j.table.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if j.table.sqlite {
		err = migrateWithin(ctx, tx, migrator)
	} else {
		err = migrateBeside(ctx, tx, migrator)
	}
	if err != nil {
		return err
	}
	if err := refuseNewer(ctx, tx, migrator); err != nil {
		return err
	}
	return tx.Commit()
}

// migrateWithin migrates in tx, which holds SQLite's write lock from its beginning.
func migrateWithin(ctx context.Context, tx *sql.Tx, migrator *rivermigrate.Migrator[*sql.Tx]) error {
	//lint:ignore SA1019 what cannot share a transaction are PostgreSQL's enumerations
	_, err := migrator.MigrateTx(ctx, tx, rivermigrate.DirectionUp, nil)
	return err
}

// migrateBeside migrates on other connections while tx holds an advisory lock.
func migrateBeside(ctx context.Context, tx *sql.Tx, migrator *rivermigrate.Migrator[*sql.Tx]) error {
	if _, err := tx.ExecContext(ctx, `SELECT pg_advisory_xact_lock($1)`, int64(migrationLock)); err != nil {
		return err
	}
	_, err := migrator.Migrate(ctx, rivermigrate.DirectionUp, nil)
	return err
}

func refuseNewer(ctx context.Context, tx *sql.Tx, migrator *rivermigrate.Migrator[*sql.Tx]) error {
	all := migrator.AllVersions()
	known := all[len(all)-1].Version
	var found int
	err := tx.QueryRowContext(ctx, `SELECT max(version) FROM river_migration WHERE line = 'main'`).Scan(&found)
	if err != nil {
		return err
	}
	if found > known {
		return fmt.Errorf("%w: version %d, this program knows %d", ErrNewer, found, known)
	}
	return nil
}
