package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"regwire"
	"regwire/feeds"
	"regwire/store"
	"regwire/work"
)

// heldFor is how long a redirect for good must have held before the new address is used in
// place of the configured one.
const heldFor = 7 * 24 * time.Hour

// poll reads one source and makes due what follows from it: reading each new entry, and
// the next poll. That a source is broken is recorded, and logged when it changes, and is no
// error of the job: the next poll comes all the same.
func (a *app) poll(ctx context.Context, name string) error {
	src, ok := a.config.source(name)
	if !ok {
		return work.Final{Cause: fmt.Errorf("poll source %q: no longer in the configuration", name)}
	}
	state, err := a.db.Source(ctx, name)
	if err != nil {
		return err
	}
	result, err := a.web.Poll(ctx, moved(src, state, a.now()), feeds.Validators{URL: state.Validated, ETag: state.ETag, LastModified: state.LastModified})
	if ctx.Err() != nil {
		return context.Cause(ctx) // stopped, which says nothing about the source
	}
	if until, unasked := feeds.Unasked(err); unasked {
		return a.putOff(ctx, state, until)
	}
	if err != nil {
		return a.savePoll(ctx, src, state, failed(state, src, err, a.now()), nil, feeds.Hints{})
	}
	return a.savePoll(ctx, src, state, polled(state, src, result, a.now()), result.Entries, result.Hints)
}

// putOff polls a source later whose hosts were not asked, which says nothing about it.
func (a *app) putOff(ctx context.Context, s store.SourceState, until time.Time) error {
	a.meters.polls.WithLabelValues(s.Name, "put_off").Inc()
	s.NextPoll = until
	return a.db.Update(ctx, func(tx *store.Tx) error {
		if err := tx.SaveSource(ctx, s); err != nil {
			return err
		}
		return a.jobs.Poll(ctx, tx.SQL(), s.Name, s.NextPoll)
	})
}

// moved is a source with the address to which it has moved for good, if that has held.
func moved(src feeds.Source, s store.SourceState, now time.Time) feeds.Source {
	if s.Moved != "" && s.MovedFrom == src.URL && now.Sub(s.MovedSince) >= heldFor {
		src.URL = s.Moved
	}
	return src
}

// savePoll records how a poll went, files what is new, and makes due what comes next: all
// of it or nothing.
func (a *app) savePoll(ctx context.Context, src feeds.Source, before, after store.SourceState, entries []regwire.Entry, hints feeds.Hints) error {
	var kept store.Kept
	var state store.SourceState
	err := a.db.Update(ctx, func(tx *store.Tx) (err error) {
		state = after
		kept, err = tx.KeepEntries(ctx, state.Polled, entries, backlog(before, entries) && !src.AnnounceBacklog)
		if err != nil {
			return err
		}
		if state.Failures == 0 {
			state = reckoned(before, state, src, entries, kept, hints)
		}
		state.Health = healthKeys(concerns(src, state, state.Polled))
		if err := a.tellOperators(ctx, tx, src, before, &state); err != nil {
			return err
		}
		if err := tx.SaveSource(ctx, state); err != nil {
			return err
		}
		if err := a.jobs.Read(ctx, tx.SQL(), append(kept.Fresh, revisions(kept.Edited)...)); err != nil {
			return err
		}
		return a.jobs.Poll(ctx, tx.SQL(), state.Name, state.NextPoll)
	})
	if err != nil {
		return err
	}
	if len(kept.Fresh)+len(kept.Edited) > 0 {
		a.log.Info("entries found", "source", state.Name, "new", len(kept.Fresh), "edited", len(kept.Edited))
	}
	a.meters.polled(state, kept)
	a.tellHealth(src, before, state)
	return nil
}

// backlog reports whether entries are what a source held when it was new: those of its first good
// answer, or, where that and all since were empty, those that are older.
func backlog(before store.SourceState, entries []regwire.Entry) bool {
	if before.Began.IsZero() {
		return true
	}
	return before.Peak == 0 && !slices.ContainsFunc(entries, func(e regwire.Entry) bool {
		return e.Published.IsZero() || e.Published.After(before.Began)
	})
}

// polled is the state of a source after a poll that went well, as far as it does not depend
// on what was new.
func polled(s store.SourceState, src feeds.Source, r feeds.Result, now time.Time) store.SourceState {
	s.ETag, s.LastModified, s.Validated = r.Validators.ETag, r.Validators.LastModified, r.Validators.URL
	s.Polled, s.Succeeded, s.Missing = now, now, time.Time{}
	s.Failures, s.Problem = 0, ""
	s.Note = noteOf(s.Note, r, now)
	s = redirected(s, src, r, now)
	if r.NotModified {
		return s
	}
	s.Entries = len(r.Entries)
	s.Peak = max(s.Entries, s.Peak-s.Peak/20) // what was long ago is forgotten
	for _, e := range r.Entries {
		if e.Published.After(s.Newest) && !e.Published.After(now.Add(skewAllowed)) {
			s.Newest = e.Published
		}
	}
	return s
}

// skewAllowed is how far ahead the clock of a publisher may be.
const skewAllowed = 25 * time.Hour

// redirected notes where a source has moved for good, and since when that holds.
func redirected(s store.SourceState, src feeds.Source, r feeds.Result, now time.Time) store.SourceState {
	if r.Route != 0 || moved(src, s, now).URL != src.URL {
		return s // read elsewhere: nothing was said of the configured address
	}
	if r.Moved == "" || r.Moved != s.Moved || s.MovedFrom != src.URL {
		s.Moved, s.MovedFrom, s.MovedSince = r.Moved, src.URL, now
	}
	return s
}

// reckoned adds to the state after a good poll what follows from what was new in it.
func reckoned(before, s store.SourceState, src feeds.Source, entries []regwire.Entry, kept store.Kept, hints feeds.Hints) store.SourceState {
	sameRoute := before.Validated == s.Validated || before.Validated == ""
	if !before.Began.IsZero() && before.Entries > 0 && len(kept.Fresh) > 0 && kept.Known == 0 && sameRoute {
		s.Gap = s.Polled
	}
	if before.Began.IsZero() {
		s.Began = s.Polled
	}
	if len(kept.Fresh) > 0 {
		s.Fresh = s.Polled
	}
	s.Pause = src.Rhythm(before.Pause, entries, len(kept.Fresh))
	if s.Gap.Equal(s.Polled) {
		s.Pause = src.Every
	}
	s.NextPoll = src.Next(s.Polled, s.Pause, hints)
	return s
}

// failed is the state of a source after a poll that did not go well.
func failed(s store.SourceState, src feeds.Source, err error, now time.Time) store.SourceState {
	s.Failures++
	s.Problem = err.Error()
	s.Polled = now
	switch {
	case !feeds.Missing(err):
		s.Missing = time.Time{}
	case s.Missing.IsZero():
		s.Missing = now
	}
	if s.Moved != "" && moved(src, s, now).URL != src.URL {
		s.Moved, s.MovedFrom, s.MovedSince = "", "", time.Time{} // the configured address once more
	}
	s.NextPoll = src.Backoff(now, s.Failures, err)
	return s
}

// revisions are edited entries under the names by which they are read again.
func revisions(edited []regwire.Entry) []regwire.Entry {
	var out []regwire.Entry
	for _, e := range edited {
		e.ID += revisionMark + store.Revision(e)
		out = append(out, e)
	}
	return out
}

// revisionMark stands between the id of an entry and the name of what its source says of it
// now.
const revisionMark = "#"
