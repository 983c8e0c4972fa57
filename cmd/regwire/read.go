package main

import (
	"context"
	"errors"
	"fmt"

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
// filed instead.
func (a *app) read(ctx context.Context, id string, last bool) error {
	entry, err := a.db.Entry(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return work.Final{Cause: fmt.Errorf("read entry %s: %w", id, err)}
	}
	if err != nil {
		return err
	}
	article, err := a.web.Read(ctx, entry)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if err != nil {
		if feeds.Temporary(err) && !last {
			return err
		}
		a.log.Info("page not read, feed used", "source", entry.Source, "entry", id, "err", err)
	}
	return a.file(ctx, article, extract.Read(article))
}

// file files an article: what it changes in cases and the messages that this makes due
// are one transaction. An article that was filed before changes nothing.
func (a *app) file(ctx context.Context, article regwire.Article, finding regwire.Finding) error {
	now := a.now()
	err := a.db.Update(ctx, func(tx *store.Tx) error {
		decision, err := tx.File(ctx, now, article, finding, cases.Keys(article, finding),
			func(known []regwire.Case) regwire.Decision { return cases.Decide(known, article, finding, now) })
		if err != nil {
			return err
		}
		return a.owe(ctx, tx, notify.Due(a.config.channels(), decision, now))
	})
	if errors.Is(err, store.ErrFiled) {
		return nil
	}
	return err
}

// owe records deliveries as due and inserts the jobs that make them.
func (a *app) owe(ctx context.Context, tx *store.Tx, due []regwire.Delivery) error {
	fresh, err := tx.AddDeliveries(ctx, due)
	if err != nil {
		return err
	}
	return a.jobs.Deliver(ctx, tx.SQL(), fresh)
}
