package work

import (
	"context"
	"fmt"
)

// A Count is how many jobs of a queue are in a state.
type Count struct {
	Queue string `json:"queue"`
	// State is River's word: available, running, scheduled (waits for its time), retryable
	// (waits after a failure), completed, cancelled (given up).
	State string `json:"state"`
	Jobs  int    `json:"jobs"`
	// Due is how many of them could be worked now.
	Due int `json:"due"`
}

// Counts returns the number of jobs by queue and state, in the order of the names. Jobs
// that are done stay for a day, those that were given up for a week.
func (j *Jobs) Counts(ctx context.Context) ([]Count, error) { return j.counts(ctx, "TRUE") }

// Unfinished is Counts without the jobs that are done or were given up, and quick however many of
// those there are.
func (j *Jobs) Unfinished(ctx context.Context) ([]Count, error) {
	return j.counts(ctx, "state IN ('available', 'pending', 'running', 'retryable', 'scheduled')")
}

func (j *Jobs) counts(ctx context.Context, which string) ([]Count, error) {
	rows, err := j.table.db.QueryContext(ctx, `SELECT queue, CAST(state AS text) AS named, count(*),
			sum(CASE WHEN state IN ('available', 'scheduled', 'retryable') AND scheduled_at <= `+j.table.ago(0)+` THEN 1 ELSE 0 END)
		FROM river_job WHERE `+which+` GROUP BY queue, state ORDER BY queue, named`)
	if err != nil {
		return nil, fmt.Errorf("count jobs: %w", err)
	}
	defer rows.Close()
	var counts []Count
	for rows.Next() {
		var c Count
		if err := rows.Scan(&c.Queue, &c.State, &c.Jobs, &c.Due); err != nil {
			return nil, fmt.Errorf("count jobs: %w", err)
		}
		counts = append(counts, c)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("count jobs: %w", err)
	}
	return counts, nil
}
