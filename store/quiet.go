package store

import (
	"context"
	"fmt"

	"regwire"
)

// Hush takes the events of a decision that [Tx.File] has saved out of all digests: what they say
// is old, and was found only now.
func (tx *Tx) Hush(ctx context.Context, d regwire.Decision) error {
	for _, change := range d.Changes {
		for _, e := range change.Events {
			_, err := tx.tx.ExecContext(ctx, `UPDATE events SET recorded = 0 WHERE case_id = $1 AND seq = $2`, plain(change.Case.ID), e.Seq)
			if err != nil {
				return fmt.Errorf("hush case %q: %w", change.Case.ID, err)
			}
		}
	}
	return nil
}
