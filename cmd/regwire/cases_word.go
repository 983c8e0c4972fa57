package main

import (
	"context"
	"errors"
	"fmt"
	"os/user"
	"slices"
	"strings"

	"regwire"
	"regwire/cases"
	"regwire/store"
)

// A signature is who says something of a case, and for what reason.
type signature struct {
	By  string `placeholder:"NAME" help:"Who says so (you, by your name on this system, unless given)."`
	Why string `placeholder:"TEXT" help:"For what reason. It is kept with the case."`
}

// who returns the name to keep.
func (s signature) who() (string, error) {
	name := strings.TrimSpace(s.By)
	if name == "" {
		if u, err := user.Current(); err == nil {
			name = u.Username
		}
	}
	if name == "" {
		return "", usage{errors.New("regwire: this system does not tell who you are: give --by NAME")}
	}
	return name, nil
}

// say puts a person's word into effect and returns what it changed.
func say(ctx context.Context, t *terminal, all *cli, s signature, w regwire.Word) (regwire.Decision, error) {
	by, err := s.who()
	if err != nil {
		return regwire.Decision{}, err
	}
	w.By, w.Why, w.At = by, s.Why, now()
	db, err := openConfiguredStore(ctx, t, all)
	if err != nil {
		return regwire.Decision{}, err
	}
	defer db.Close()
	return amend(ctx, db, []string{w.Case, w.Other}, func(known []regwire.Case) (regwire.Decision, error) {
		if w.Kind == regwire.SaidSplit {
			w.Article = articleIn(known, w.Article)
		}
		return cases.Say(known, w)
	})
}

// amend changes the named cases in one transaction.
func amend(ctx context.Context, db *store.DB, ids []string, decide func([]regwire.Case) (regwire.Decision, error)) (d regwire.Decision, err error) {
	ids = slices.DeleteFunc(ids, func(id string) bool { return id == "" })
	slices.Sort(ids)
	err = db.Update(ctx, func(tx *store.Tx) error {
		d, err = tx.Amend(ctx, now(), slices.Compact(slices.Clone(ids)), decide)
		return err
	})
	if err != nil {
		return d, fmt.Errorf("%w (regwire cases list shows the cases, cases show one with its articles)", err)
	}
	return d, nil
}

// articleIn returns the id of an article that is named by its id or its address.
func articleIn(known []regwire.Case, name string) string {
	for _, c := range known {
		for _, r := range c.Reports {
			if r.URL == name {
				return r.Article
			}
		}
	}
	return name
}

type casesMergeCommand struct {
	Case  string `arg:"" help:"The id of the case that stays."`
	Other string `arg:"" help:"The id of the case that is folded into it."`
	signature
}

// Help ends the help of the command with an example.
func (casesMergeCommand) Help() string {
	return "The two are one matter from now on, whatever the rules say. Messages of both stay where they are; " +
		"what comes is told in the thread of the first.\n\n" +
		"Example:\n\n    regwire cases merge CASE OTHER --why \"one breach, two names\""
}

// Run folds one case into another.
func (c *casesMergeCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	d, err := say(ctx, t, all, c.signature, regwire.Word{Kind: regwire.SaidMerge, Case: c.Case, Other: c.Other})
	if err != nil {
		return err
	}
	fmt.Fprintf(t.out, "case %s is folded into %s, which has %d articles now; regwire cases undo %[2]s takes it back\n", c.Other, c.Case, len(d.Changes[0].Case.Reports))
	return nil
}

type casesSplitCommand struct {
	Case    string `arg:"" help:"The id of the case that the article is in."`
	Article string `arg:"" help:"The id or the address of the article, as cases show names it."`
	signature
}

// Help ends the help of the command with an example.
func (casesSplitCommand) Help() string {
	return "The article gets a case of its own, and no rule joins the two again.\n\n" +
		"Example:\n\n    regwire cases split CASE https://example.org/news/another-fine --why \"the fine of 2019\""
}

// Run takes an article out of a case.
func (c *casesSplitCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	d, err := say(ctx, t, all, c.signature, regwire.Word{Kind: regwire.SaidSplit, Case: c.Case, Article: c.Article})
	if err != nil {
		return err
	}
	fmt.Fprintf(t.out, "the article is in case %s now; regwire cases undo %s takes it back\n", d.Changes[1].Case.ID, c.Case)
	return nil
}

type casesCorrectCommand struct {
	Case  string `arg:"" help:"The id of the case."`
	Field string `arg:"" help:"regulator, organisation, kind, stage, amount, people, volume, incident_kind, incident_date, decided or relevant (yes or no)."`
	Value string `arg:"" help:"The right value, or none."`
	signature
}

// Help ends the help of the command with an example.
func (casesCorrectCommand) Help() string {
	return "The value stands whatever later articles say, until it is corrected again or undone. What they say is " +
		"shown beside it. An amount is that of the stage at which the case shows one, unless a stage is given.\n\n" +
		"Example:\n\n    regwire cases correct CASE people 82,946 --why \"a misprint in the notice\"\n" +
		"    regwire cases correct CASE amount \"GBP 6.09m proposed\""
}

// Run sets a field of a case.
func (c *casesCorrectCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	d, err := say(ctx, t, all, c.signature, regwire.Word{Kind: regwire.SaidCorrect, Case: c.Case, Field: c.Field, Value: c.Value})
	if err != nil {
		return err
	}
	e := d.Changes[0].Events[0]
	fmt.Fprintf(t.out, "%s of case %s: %s; regwire cases undo %[2]s takes it back\n", e.Field, c.Case, eventText(e))
	return nil
}

type casesUndoCommand struct {
	Case string `arg:"" help:"The id of the case."`
	signature
}

// Help ends the help of the command with an example.
func (casesUndoCommand) Help() string {
	return "Takes back the last merge, split or correction that a person made of the case and that stands. It stays on " +
		"record with who took it back. Articles that were filed since a merge stay where they are.\n\n" +
		"Example:\n\n    regwire cases undo CASE --why \"two breaches after all\""
}

// Run takes the last word on a case back.
func (c *casesUndoCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	by, err := c.who()
	if err != nil {
		return err
	}
	db, err := openConfiguredStore(ctx, t, all)
	if err != nil {
		return err
	}
	defer db.Close()
	found, err := db.Case(ctx, c.Case)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return err
	}
	last, _ := cases.LastWord(found)
	_, err = amend(ctx, db, []string{c.Case, last.Other}, func(known []regwire.Case) (regwire.Decision, error) {
		return cases.Undo(known, c.Case, regwire.Undoing{By: by, At: now(), Why: c.Why})
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(t.out, "the %s that %s made on %s is taken back\n", last.Kind.Noun(), plain(last.By), day(last.At))
	return nil
}
