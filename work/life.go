package work

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"time"
)

// A life is held on a PostgreSQL database by each process that works its jobs, for as long
// as it does: an advisory lock on a connection of its own, whose number is part of the
// name under which the process works. The server drops it when the connection ends, so
// that the others see at once that the process is dead.
type life struct {
	conn   *sql.Conn
	number int32
}

// lifeClass sets these locks apart from others.
const lifeClass = 1919379314

// How often a process looks whether its own lock still stands, and how often, in those
// looks, whether others died.
const (
	pulse     = time.Second
	pulseLook = 3
)

// errLost means that the connection of a life has ended: others take this process for
// dead, and its jobs for theirs.
var errLost = errors.New("lost the connection that says that this process lives")

// live takes a life on t's database.
func (t table) live(ctx context.Context) (life, error) {
	var b [4]byte
	rand.Read(b[:]) // never fails
	l := life{number: int32(binary.LittleEndian.Uint32(b[:]) >> 1)}
	conn, err := t.db.Conn(ctx)
	if err != nil {
		return l, fmt.Errorf("claim jobs: %w", err)
	}
	l.conn = conn
	if _, err := conn.ExecContext(ctx, `SELECT pg_advisory_lock($1, $2)`, lifeClass, l.number); err != nil {
		return l, errors.Join(fmt.Errorf("claim jobs: %w", err), conn.Close())
	}
	return l, nil
}

// name is what the process calls itself in the jobs that it works.
func (l life) name() string { return fmt.Sprintf("regwire-%d", l.number) }

// leave ends the life. The connection may be broken, and the lock is gone then too.
func (l life) leave(ctx context.Context) {
	l.conn.ExecContext(context.WithoutCancel(ctx), `SELECT pg_advisory_unlock($1, $2)`, lifeClass, l.number)
	l.conn.Close()
}

// watch returns errLost when the life is no more, and nil when ctx ends. Meanwhile it
// takes back what the dead left running.
func (t table) watch(ctx context.Context, l life) error {
	tick := time.NewTicker(pulse)
	defer tick.Stop()
	for n := 1; ; n++ {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		if err := l.beat(ctx); err != nil && ctx.Err() == nil {
			return fmt.Errorf("%w: %w", errLost, err)
		}
		if n%pulseLook == 0 {
			// What fails here is tried again, and known from the pulse.
			_ = t.takeFromDead(ctx)
		}
	}
}

func (l life) beat(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, pulse)
	defer cancel()
	return l.conn.PingContext(ctx)
}

// takeFromDead makes available again what processes left running that are no more.
func (t table) takeFromDead(ctx context.Context) error {
	_, err := t.db.ExecContext(ctx, `UPDATE river_job SET state = 'available'
		WHERE state = 'running' AND attempted_by[array_upper(attempted_by, 1)] ~ '^regwire-[0-9]+$'
		AND substr(attempted_by[array_upper(attempted_by, 1)], 9) NOT IN (
			SELECT objid::text FROM pg_locks WHERE locktype = 'advisory' AND classid = $1 AND objsubid = 2 AND granted
			AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`, lifeClass)
	if err != nil {
		return fmt.Errorf("take over the jobs of the dead: %w", err)
	}
	return nil
}
