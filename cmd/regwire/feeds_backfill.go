package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"regwire"
	"regwire/feeds"
	"regwire/store"
)

type feedsBackfillCommand struct {
	Source   string `arg:"" placeholder:"NAME" help:"A source of the configuration."`
	Since    string `required:"" placeholder:"DAY" help:"Go back to this day, such as 2025-01-31."`
	Announce bool   `help:"Let channels hear of what is found. Without it, it is kept and linked only."`
	Again    bool   `help:"Start from the first page, also where an earlier walk was interrupted."`
}

// Help ends the help of the command with an example.
func (feedsBackfillCommand) Help() string {
	return "Walks through the pages, the sitemap or the archive of a source and files what is not known yet; " +
		"regwire run or regwire once then reads the articles. An interrupted walk goes on where it was.\n\n" +
		"Example:\n\n    regwire feeds backfill ico-enforcement --since 2025-01-31"
}

// maxWalk is how many pages one walk reads.
const maxWalk = 2000

// Run walks back until everything is older than the day.
func (c *feedsBackfillCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	since, err := time.Parse(time.DateOnly, c.Since)
	if err != nil {
		return usage{fmt.Errorf("regwire: --since %q: write a day such as 2025-01-31", c.Since)}
	}
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	src, err := config.sourceNamed(c.Source)
	if err != nil {
		return err
	}
	a, err := openConfigured(ctx, config, t, t.log(all.level(slog.LevelWarn)))
	if err != nil {
		return err
	}
	defer a.Close()
	w := walk{app: a, src: src, since: since, quiet: !c.Announce, seen: map[string]bool{}}
	from := 1
	if !c.Again {
		if from, err = a.db.Backfill(ctx, src.Name, since); err != nil {
			return err
		}
	}
	if from > 1 {
		fmt.Fprintf(t.err, "going on with page %d\n", from)
	}
	tell := newProgress(t, "pages")
	err = w.run(ctx, from, tell)
	tell.done()
	fmt.Fprintf(t.out, "%s: %s, %s, %d new\n", src.Name, count(w.pages, "page"), count(len(w.seen), "entry"), w.fresh)
	return err
}

// A walk goes through the past of one source.
type walk struct {
	app   *app
	src   feeds.Source
	since time.Time
	quiet bool
	// seen are the ids met on the way, pages and fresh how much there was.
	seen         map[string]bool
	pages, fresh int
}

// run reads pages from one on until there is nothing more that is young enough.
func (w *walk) run(ctx context.Context, from int, tell *progress) error {
	for n := from; n < from+maxWalk; n++ {
		result, err := w.page(ctx, n)
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if err != nil {
			return err
		}
		young, more := w.young(result.Entries)
		next := n + 1
		if !more {
			next = 0
		}
		if err := w.keep(ctx, young, next); err != nil {
			return err
		}
		if len(result.Entries) > 0 {
			w.pages++
		}
		tell.at(w.pages)
		if !more {
			return nil
		}
	}
	return nil
}

// longestWait is how long a walk waits for a host that asks for rest before it gives up.
const longestWait = 10 * time.Minute

// page reads one page. Where the host asks to be left alone for a while, it is read after that.
func (w *walk) page(ctx context.Context, n int) (feeds.Result, error) {
	for {
		result, err := w.app.web.History(ctx, w.src, n, w.since)
		rest := feeds.RetryAfter(err)
		if rest <= 0 || rest > longestWait {
			return result, err
		}
		select {
		case <-time.After(rest):
		case <-ctx.Done():
			return result, context.Cause(ctx)
		}
	}
}

// young returns the entries that are not known to be older than the day, and whether a further page
// may hold more: some of this one was young, and not all of it was on the pages before.
func (w *walk) young(entries []regwire.Entry) (young []regwire.Entry, more bool) {
	for _, e := range entries {
		if !e.Published.IsZero() && e.Published.Before(w.since) {
			continue
		}
		young = append(young, e)
		more = more || !w.seen[e.ID]
		w.seen[e.ID] = true
	}
	return young, more
}

// keep files a page of entries and notes how far the walk has come.
func (w *walk) keep(ctx context.Context, entries []regwire.Entry, next int) error {
	var kept store.Kept
	err := w.app.db.Update(ctx, func(tx *store.Tx) (err error) {
		if kept, err = tx.KeepEntries(ctx, w.app.now(), entries, w.quiet); err != nil {
			return err
		}
		if err := w.app.jobs.Read(ctx, tx.SQL(), kept.Fresh); err != nil {
			return err
		}
		return tx.SaveBackfill(ctx, w.src.Name, w.since, next)
	})
	w.fresh += len(kept.Fresh)
	return err
}
