package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"regwire"
	"regwire/cases"
	"regwire/extract"
	"regwire/store"
)

type casesRebuildCommand struct {
	Apply bool `help:"Save what changes; without it nothing is changed."`
	JSON  bool `help:"Print each case that changes as one line of JSON."`
}

// Help ends the help of the command with an example.
func (casesRebuildCommand) Help() string {
	return "Reads every stored article again, oldest first, with the rules of this version, links them anew, and " +
		"prints what would change. What people said stands. Cases keep their ids, and with them their threads; " +
		"nothing that was told is told again.\n\n" +
		"Example:\n\n    regwire cases rebuild\n    regwire cases rebuild --apply"
}

// Run works all cases out anew.
func (c *casesRebuildCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	if err := extract.Check(); err != nil {
		return err
	}
	db, err := openConfiguredStore(ctx, t, all)
	if err != nil {
		return err
	}
	defer db.Close()
	p, err := planRebuild(ctx, db, newProgress(t, "articles"))
	if err != nil {
		return fmt.Errorf("rebuild cases: %w", err)
	}
	if err := p.print(t, c.JSON); err != nil {
		return err
	}
	if !c.Apply {
		if len(p.changes)+len(p.findings) > 0 {
			fmt.Fprintln(t.err, "nothing is changed yet: regwire cases rebuild --apply saves it")
		}
		return nil
	}
	err = db.Update(ctx, func(tx *store.Tx) error { return tx.Rebuild(ctx, now(), p.tally, p.findings, p.changes) })
	if errors.Is(err, store.ErrMoved) {
		return fmt.Errorf("%w: nothing was changed; run it again", err)
	}
	return err
}

// A rebuilding is what cases are when all articles are read anew.
type rebuilding struct {
	tally    store.Tally
	stored   map[string]regwire.Case
	changes  []regwire.Change
	findings map[string]regwire.Finding // those that differ from the stored ones
	orphans  []string                   // words that are about nothing any more
}

const rebuilt = "read again with today's rules"

// planRebuild reads all articles and hears all words again, in the order in which they came.
func planRebuild(ctx context.Context, db *store.DB, count *progress) (*rebuilding, error) {
	p := &rebuilding{stored: map[string]regwire.Case{}, findings: map[string]regwire.Finding{}}
	var err error
	if p.tally, err = db.Tally(ctx); err != nil {
		return nil, err
	}
	words, err := db.Words(ctx)
	if err != nil {
		return nil, err
	}
	known, err := db.Cases(ctx, store.CaseFilter{})
	if err != nil {
		return nil, err
	}
	r := replay{index: newIndex(), words: words, named: namedIn(words), plan: p}
	n := 0
	err = db.EachFiled(ctx, func(f store.Filed) error {
		r.hearUntil(f)
		r.file(f)
		n++
		count.at(n)
		return ctx.Err()
	})
	count.done()
	if err != nil {
		return nil, err
	}
	r.hearRest()
	for _, c := range known {
		p.stored[c.ID] = c
	}
	p.changes = cases.Replaced(known, r.index.all(), now(), rebuilt)
	return p, nil
}

// A replay files stored articles once more, each word of a person in its place among them.
type replay struct {
	index *index
	words []regwire.Word
	named map[string]bool
	plan  *rebuilding
}

// namedIn are the articles that words which stand speak of. They keep what was found in
// them where today's rules find nothing: a person saw that there is something.
func namedIn(words []regwire.Word) map[string]bool {
	named := map[string]bool{}
	for _, w := range words {
		if w.Stands() {
			for _, a := range append([]string{w.First, w.Article}, w.Moved...) {
				named[a] = true
			}
		}
	}
	return named
}

func (r *replay) file(f store.Filed) {
	finding := extract.Read(f.Article)
	if !finding.Relevant && r.named[f.Article.ID] {
		finding = f.Finding
	}
	if !sameJSON(finding, f.Finding) {
		r.plan.findings[f.Article.ID] = finding
	}
	r.index.decide(cases.Decide(r.index.known(cases.Keys(f.Article, finding)), f.Article, finding, f.At))
}

// hearUntil hears the words that were said before an article was filed.
func (r *replay) hearUntil(f store.Filed) {
	for len(r.words) > 0 && r.words[0].At.Before(f.At) {
		r.hear()
	}
}

func (r *replay) hearRest() {
	for len(r.words) > 0 {
		r.hear()
	}
}

// hear puts the next word into effect.
func (r *replay) hear() {
	w := r.words[0]
	r.words = r.words[1:]
	d, err := cases.Heed(r.index.all(), w)
	if err != nil {
		r.plan.orphans = append(r.plan.orphans, fmt.Sprintf("%s by %s of %s: %v", w.Kind, w.By, day(w.At), err))
	}
	r.index.decide(d)
}

// decide saves what a decision changes.
func (x *index) decide(d regwire.Decision) {
	for _, change := range d.Changes {
		x.save(change)
	}
}

// all returns the cases in the order of their ids.
func (x *index) all() []regwire.Case {
	var out []regwire.Case
	for _, c := range x.cases {
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b regwire.Case) int { return strings.Compare(a.ID, b.ID) })
	return out
}
