package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"regwire"
	"regwire/export"
	"regwire/notify"
	"regwire/store"
)

// exportCommand writes cases for other programs.
type exportCommand struct {
	caseQuery
	Format string `enum:"csv,jsonl,atom" default:"csv" help:"csv, jsonl or atom (${default} unless given)."`
	Output string `short:"o" placeholder:"FILE" help:"Write it there, as a whole or not at all, and not to standard output."`
	Limit  int    `help:"At most so many (0 for all; of atom [atom] limit unless given)."`
}

// Help ends the help of the command with an example.
func (exportCommand) Help() string {
	return "Sums that were only proposed have columns of their own. No cell of a CSV is read as a formula by a " +
		"spreadsheet: one that begins like it has an apostrophe before it.\n\n" +
		"Example:\n\n    regwire export --regulator ICO > ico.csv\n    regwire export --format jsonl --since 168h\n" +
		"    regwire export --format atom --output /srv/www/cases.atom"
}

// Run writes the cases that the flags let pass, the newest change first.
func (c *exportCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	filter, err := c.filter()
	if err != nil {
		return err
	}
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	db, err := openStore(ctx, config.Database, t)
	if err != nil {
		return err
	}
	defer db.Close()
	limit := c.Limit
	if c.Format == "atom" && limit == 0 {
		limit = config.Atom.Limit
	}
	write := func(w io.Writer) error {
		out, err := c.sink(w, config.Atom)
		if err != nil {
			return err
		}
		return exportCases(ctx, db, filter, limit, out)
	}
	if c.Output != "" {
		return writeWhole(c.Output, write)
	}
	return writeThrough(t.out, write)
}

// A sink takes cases one by one.
type sink interface {
	Add(regwire.Case) error
	Close() error
}

// sink makes the one that the format asks for.
func (c *exportCommand) sink(w io.Writer, a Atom) (sink, error) {
	switch c.Format {
	case "jsonl":
		return export.NewJSONL(w), nil
	case "atom":
		return a.sink(w), nil
	}
	return export.NewCSV(w)
}

// errEnough ends a walk through cases.
var errEnough = errors.New("enough cases")

// exportCases puts the first cases that a filter lets pass into a sink, all if limit is 0.
// Those that were folded into others are told there.
func exportCases(ctx context.Context, db *store.DB, f store.CaseFilter, limit int, out sink) error {
	n := 0
	err := db.EachCase(ctx, f, func(c regwire.Case) error {
		if c.Into != "" || len(c.Reports) == 0 {
			return nil
		}
		if n++; limit > 0 && n > limit {
			return errEnough
		}
		return out.Add(c)
	})
	if err != nil && !errors.Is(err, errEnough) {
		return fmt.Errorf("export cases: %w", err)
	}
	return out.Close()
}

// sink is a feed that is written to w.
func (a Atom) sink(w io.Writer) sink {
	return lively{export.NewAtom(w, export.Feed{Title: a.Title, URL: a.URL, Headline: notify.Locale{}.Headline})}
}

// lively leaves out what people dismissed.
type lively struct{ *export.Atom }

// Add writes one case.
func (l lively) Add(c regwire.Case) error {
	if c.Dismissed {
		return nil
	}
	return l.Atom.Add(c)
}
