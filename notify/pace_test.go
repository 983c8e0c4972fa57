package notify

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func TestPace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &pacer{every: time.Second}
		start := time.Now()
		for i, c := range []struct {
			channel string
			after   time.Duration
		}{{"C1", 0}, {"C1", time.Second}, {"C2", time.Second}, {"C1", 2 * time.Second}, {"C2", 2 * time.Second}} {
			if err := p.post(t.Context(), c.channel); err != nil {
				t.Fatal(err)
			}
			if took := time.Since(start); took != c.after {
				t.Errorf("message %d to %s left after %v, want %v", i, c.channel, took, c.after)
			}
		}
		start = time.Now()
		for range tierBurst + 50 {
			if err := p.call(t.Context(), "chat.update"); err != nil {
				t.Fatal(err)
			}
		}
		if took := time.Since(start).Round(time.Second); took != time.Minute {
			t.Errorf("50 calls beyond the burst took %v, want a minute", took)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := p.post(ctx, "C1"); !errors.Is(err, context.Canceled) {
			t.Errorf("waiting with a context that is done: %v", err)
		}
		start = time.Now()
		for range 100 {
			(&pacer{}).post(t.Context(), "C1")
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("without a pace 100 messages took %v", took)
		}
	})
}
