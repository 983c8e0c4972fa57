package work

import (
	"context"
	"fmt"
	"os"
)

// A claim is held on a SQLite database by each process that works its jobs, for as long
// as it does. The operating system ends it when the process dies, however that happens.
type claim struct {
	file *os.File
	// alone is true if no other process held a claim: what is running in the table was
	// left by the dead. Until share is called no other process gets past enter.
	alone bool
}

// enter takes a claim on a file beside the database. The database file itself will not
// do: closing it anywhere in the process would drop SQLite's own locks on it.
func (j *Jobs) enter(ctx context.Context) (claim, error) {
	var path string
	err := j.table.db.QueryRowContext(ctx, `SELECT file FROM pragma_database_list WHERE name = 'main'`).Scan(&path)
	if err != nil {
		return claim{}, fmt.Errorf("claim jobs: %w", err)
	}
	if path == "" { // in memory: nobody else can be there
		return claim{alone: true}, nil
	}
	file, err := os.OpenFile(path+"-work", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return claim{}, fmt.Errorf("claim jobs: %w", err)
	}
	alone, err := lockAlone(file)
	if err != nil {
		file.Close()
		return claim{}, fmt.Errorf("claim jobs: lock %s: %w", file.Name(), err)
	}
	return claim{file, alone}, nil
}

// share lets other processes in.
func (c claim) share() error {
	if c.file == nil {
		return nil
	}
	if err := lockShared(c.file); err != nil {
		return fmt.Errorf("share jobs: lock %s: %w", c.file.Name(), err)
	}
	return nil
}

// leave ends the claim.
func (c claim) leave() {
	if c.file != nil {
		c.file.Close()
	}
}
