package main

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"regwire"
	"regwire/cases"
	"regwire/extract"
	"regwire/feeds"
	"regwire/notify"
	"regwire/store"
	"regwire/work"
)

// read reads the article behind an entry, understands it, and files it. Where the page
// cannot be had for now, it is tried again; the last time, the feed's own content is
// filed instead. An id with a revision is of an entry that was edited: its article is read
// once more.
func (a *app) read(ctx context.Context, id string, last bool) error {
	id, revision, edited := strings.Cut(id, revisionMark)
	entry, quiet, err := a.db.EntryOf(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return work.Final{Cause: fmt.Errorf("read entry %s: %w", id, err)}
	}
	if err != nil {
		return err
	}
	src, _ := a.config.source(entry.Source)
	article, err := readPage(ctx, a.web, src, entry)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if err != nil {
		if rest := feeds.RetryAfter(err); rest > 0 && !last {
			return work.Later{After: rest, Cause: err}
		}
		if feeds.Temporary(err) && !last {
			return err
		}
		a.log.Info("page not read, feed used", "source", entry.Source, "entry", id, "err", err)
	}
	a.meters.articles.WithLabelValues(string(article.Origin)).Inc()
	finding := extract.Read(article)
	if edited {
		return a.revise(ctx, article, finding, revision, quiet)
	}
	return a.file(ctx, article, finding, quiet)
}

// readPage reads the page behind an entry, as politely as its source demands.
func readPage(ctx context.Context, web *feeds.Client, src feeds.Source, e regwire.Entry) (regwire.Article, error) {
	if !src.Linked() {
		return web.ReadListed(ctx, e)
	}
	return web.Read(ctx, e)
}

// file files an article: what it changes in cases and the messages that this makes due
// are one transaction. An article that was filed before changes nothing. A quiet one makes
// no message due, and no digest tells of it.
func (a *app) file(ctx context.Context, article regwire.Article, finding regwire.Finding, quiet bool) error {
	now := a.now()
	err := a.db.Update(ctx, func(tx *store.Tx) error {
		decision, err := tx.File(ctx, now, article, finding, cases.Keys(article, finding),
			func(known []regwire.Case) regwire.Decision { return cases.Decide(known, article, finding, now) })
		if err != nil {
			return err
		}
		if _, err := tx.AddReading(ctx, now, article); err != nil {
			return err
		}
		if quiet {
			return tx.Hush(ctx, decision)
		}
		muted, err := tx.Mutes(ctx)
		if err != nil {
			return err
		}
		return a.owe(ctx, tx, notify.Due(a.config.channels(muted), decision, now))
	})
	if errors.Is(err, store.ErrFiled) {
		return nil
	}
	return err
}

// revise puts an article that was read again in the place of what was filed. If it says
// something else of a matter now, it is filed as one more report, so that the case and its
// channels hear of the correction.
func (a *app) revise(ctx context.Context, article regwire.Article, finding regwire.Finding, revision string, quiet bool) error {
	_, before, err := a.db.Article(ctx, article.ID)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return err
	}
	if errors.Is(err, store.ErrNotFound) { // the first reading is yet to come
		return a.file(ctx, article, finding, quiet)
	}
	err = a.db.Update(ctx, func(tx *store.Tx) error {
		if _, err := tx.Revise(ctx, article, finding); err != nil {
			return err
		}
		_, err := tx.AddReading(ctx, a.now(), article)
		return err
	})
	if err != nil || sameActions(before, finding) {
		return err
	}
	article.ID += "." + revision
	return a.file(ctx, article, finding, quiet)
}

// sameActions reports whether two findings say the same, whatever their words.
func sameActions(a, b regwire.Finding) bool {
	bare := func(f regwire.Finding) []regwire.Action {
		out := slices.Clone(f.Actions)
		for i := range out {
			out[i].Evidence = nil
		}
		return out
	}
	return a.Relevant == b.Relevant && reflect.DeepEqual(bare(a), bare(b))
}

// owe records deliveries as due and inserts the jobs that make them.
func (a *app) owe(ctx context.Context, tx *store.Tx, due []regwire.Delivery) error {
	fresh, err := tx.AddDeliveries(ctx, due)
	if err != nil {
		return err
	}
	return a.jobs.Deliver(ctx, tx.SQL(), fresh)
}
