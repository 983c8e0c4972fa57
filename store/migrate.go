package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
)

// migrations are numbered and never edited after a release: a change of the schema is a
// new file.
//
//go:embed migrations/*.sql
var migrations embed.FS

// versions is the table that says which migrations the database has had.
const versions = "schema_version"

// migrate applies the migrations that the database lacks, each in a transaction of its own.
// The caller holds the lock on the schema.
func migrate(ctx context.Context, pool *sql.DB, engine goose.Dialect) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(engine, pool, files,
		goose.WithTableName(versions), goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	has, knows, err := p.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read schema version: %w", err)
	}
	if has > knows {
		return fmt.Errorf("schema version %d, this program knows %d: %w", has, knows, ErrNewer)
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("migrate schema from version %d: %w", has, err)
	}
	return nil
}
