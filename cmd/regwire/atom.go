package main

import (
	"context"
	"io"
	"time"

	"regwire/store"
)

// Atom says where a feed of cases is kept.
type Atom struct {
	// File is empty for none.
	File  string `toml:"file"`
	Title string `toml:"title"`
	URL   string `toml:"url"`
	// Limit is how many cases it has.
	Limit int `toml:"limit"`
}

func (a Atom) check(m *mistakes) {
	if a.URL != "" && !isWebAddress(a.URL) {
		m.addf("atom.url", "%q is no address of the form https://host/path", a.URL)
	}
	if a.Title == "" {
		m.addf("atom.title", "missing: give the feed a title")
	}
	within(m, "atom.limit", a.Limit, 1, 10_000)
}

// atomPause is how long a feed may be behind.
const atomPause = 15 * time.Second

// keepAtom keeps the feed of cases up to date until ctx ends. What goes wrong is told once.
func (a *app) keepAtom(ctx context.Context) {
	if a.config.Atom.File == "" {
		return
	}
	tick := time.NewTicker(atomPause)
	defer tick.Stop()
	last := ""
	for {
		problem := ""
		if err := a.writeAtom(ctx); err != nil {
			problem = err.Error()
		}
		if problem != last && problem != "" && ctx.Err() == nil {
			a.log.Error("feed of cases not written", "err", problem)
		}
		last = problem
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// writeAtom brings the feed of cases up to date, if there is to be one.
func (a *app) writeAtom(ctx context.Context) error {
	atom := a.config.Atom
	if atom.File == "" || ctx.Err() != nil {
		return nil
	}
	return writeWhole(atom.File, func(w io.Writer) error {
		return exportCases(ctx, a.db, store.CaseFilter{}, atom.Limit, atom.sink(w))
	})
}
