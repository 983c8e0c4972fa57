package main

import (
	"context"
	"fmt"
	"time"

	"regwire"
	"regwire/feeds"
	"regwire/store"
	"regwire/work"
)

// maxPause bounds how long a source that keeps failing is left alone.
const maxPause = 6 * time.Hour

// poll reads one source and makes due what follows from it: reading each new entry, and
// the next poll. That a source is broken is recorded and logged, and is no error of the
// job: the next poll comes all the same.
func (a *app) poll(ctx context.Context, name string) error {
	src, ok := a.config.source(name)
	if !ok {
		return work.Final{Cause: fmt.Errorf("poll source %q: no longer in the configuration", name)}
	}
	state, err := a.db.Source(ctx, name)
	if err != nil {
		return err
	}
	result, err := a.web.Poll(ctx, src, feeds.Validators{URL: src.URL, ETag: state.ETag, LastModified: state.LastModified})
	if ctx.Err() != nil {
		return context.Cause(ctx) // stopped, which says nothing about the source
	}
	if err != nil {
		a.log.Warn("source broken", "source", name, "err", err)
		return a.savePoll(ctx, failed(state, src, err, a.now()), nil)
	}
	return a.savePoll(ctx, polled(state, src, result, a.now()), result.Entries)
}

// savePoll records how a poll went, files what is new, and makes due what comes next: all
// of it or nothing.
func (a *app) savePoll(ctx context.Context, state store.SourceState, entries []regwire.Entry) error {
	found := 0
	err := a.db.Update(ctx, func(tx *store.Tx) error {
		if err := tx.SaveSource(ctx, state); err != nil {
			return err
		}
		fresh, err := tx.AddEntries(ctx, state.Polled, entries)
		if err != nil {
			return err
		}
		found = len(fresh)
		if err := a.jobs.Read(ctx, tx.SQL(), fresh); err != nil {
			return err
		}
		return a.jobs.Poll(ctx, tx.SQL(), state.Name, state.NextPoll)
	})
	if err == nil && found > 0 {
		a.log.Info("entries found", "source", state.Name, "new", found)
	}
	return err
}

// polled is the state of a source after a poll that went well.
func polled(s store.SourceState, src feeds.Source, r feeds.Result, now time.Time) store.SourceState {
	s.ETag, s.LastModified = r.Validators.ETag, r.Validators.LastModified
	s.Polled, s.Succeeded, s.NextPoll = now, now, now.Add(src.Every)
	s.Failures, s.Problem = 0, ""
	if !r.NotModified {
		s.Entries = len(r.Entries)
	}
	return s
}

// failed is the state of a source after a poll that did not; each failure in a row doubles
// the pause.
func failed(s store.SourceState, src feeds.Source, err error, now time.Time) store.SourceState {
	s.Failures++
	s.Problem = err.Error()
	s.Polled = now
	pause := src.Every
	for range min(s.Failures-1, 16) {
		pause = min(2*pause, max(maxPause, src.Every))
	}
	s.NextPoll = now.Add(pause)
	return s
}
