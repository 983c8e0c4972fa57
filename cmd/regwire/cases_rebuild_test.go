package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
	"regwire/cases"
	"regwire/store"
)

func silentProgress() *progress { return newProgress(&terminal{err: io.Discard}, "articles") }

func mustPlan(t *testing.T, db *store.DB) *rebuilding {
	t.Helper()
	p, err := planRebuild(t.Context(), db, silentProgress())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// diffs are what a plan prints.
func (p *rebuilding) diffs(t *testing.T) string {
	t.Helper()
	var out bytes.Buffer
	if err := p.print(&terminal{out: &out, err: &out}, false); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func (p *rebuilding) save(ctx context.Context, db *store.DB) error {
	return db.Update(ctx, func(tx *store.Tx) error { return tx.Rebuild(ctx, now(), p.tally, p.findings, p.changes) })
}

// caseNamed finds one case by the words of its name.
func caseNamed(t *testing.T, db *store.DB, name string) regwire.Case {
	t.Helper()
	found, err := db.Cases(t.Context(), store.CaseFilter{Text: name})
	if found = live(found); err != nil || len(found) != 1 {
		t.Fatalf("%d cases named %q, want 1 (%v)", len(found), name, err)
	}
	return found[0]
}

func mustSay(t *testing.T, db *store.DB, w regwire.Word) regwire.Decision {
	t.Helper()
	w.By, w.At, w.Why = "ann", now(), "she knows"
	d, err := amend(t.Context(), db, []string{w.Case, w.Other}, func(known []regwire.Case) (regwire.Decision, error) { return cases.Say(known, w) })
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A rebuild with the rules that made the cases changes nothing; with other readings it puts
// them right, keeps the ids, and tells no channel anything again. What people said stands.
func TestRebuild(t *testing.T) {
	a, workspace := passDemo(t)
	if p := mustPlan(t, a.db); len(p.changes)+len(p.findings) != 0 {
		t.Fatalf("the same rules change something:\n%s", p.diffs(t))
	}
	advanced, capita, meta := caseNamed(t, a.db, "advanced computer"), caseNamed(t, a.db, "capita"), caseNamed(t, a.db, "meta platforms")
	mustSay(t, a.db, regwire.Word{Kind: regwire.SaidCorrect, Case: advanced.ID, Field: "people", Value: "80,000"})
	split := mustSay(t, a.db, regwire.Word{Kind: regwire.SaidSplit, Case: advanced.ID, Article: advanced.Reports[3].Article})
	mustSay(t, a.db, regwire.Word{Kind: regwire.SaidMerge, Case: capita.ID, Other: meta.ID})
	said, err := a.db.Cases(t.Context(), store.CaseFilter{})
	if err != nil {
		t.Fatal(err)
	}
	if p := mustPlan(t, a.db); len(p.changes)+len(p.orphans) != 0 {
		t.Fatalf("what people said does not stand:\n%s", p.diffs(t))
	}

	// A version that read one article wrongly, and one not at all.
	before := len(workspace.Calls())
	spoil(t, a.db, `UPDATE cases SET body = REPLACE(body, '"stage":"imposed"', '"stage":"proposed"') WHERE id = $1`, advanced.ID)
	spoil(t, a.db, `UPDATE reports SET body = REPLACE(body, '"stage":"imposed"', '"stage":"proposed"') WHERE case_id = $1`, advanced.ID)
	spoil(t, a.db, `UPDATE articles SET finding = '{"relevant":false}' WHERE id = $1`, advanced.Reports[4].Article)
	p := mustPlan(t, a.db)
	text := p.diffs(t)
	for _, want := range []string{advanced.ID + " Advanced", "\n  - stage: proposed\n", "\n  + stage: imposed\n", "otherwise than before: 1; cases that change: 1, only in details: 0"} {
		if !strings.Contains(text, want) {
			t.Errorf("the diff does not tell %q:\n%s", want, text)
		}
	}
	if err := p.save(t.Context(), a.db); err != nil {
		t.Fatal(err)
	}
	now, err := a.db.Cases(t.Context(), store.CaseFilter{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(withoutEvents(said), withoutEvents(now)); diff != "" {
		t.Errorf("cases after the rebuild (-want +got):\n%s", diff)
	}
	if p := mustPlan(t, a.db); len(p.changes)+len(p.findings) != 0 {
		t.Errorf("a second rebuild changes something:\n%s", p.diffs(t))
	}
	if err := a.pass(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	for _, call := range workspace.Calls()[before:] {
		if strings.HasPrefix(call.Method, "chat.") {
			t.Errorf("told again: %v", call)
		}
	}
	if _, ok, err := a.db.Thread(t.Context(), demoChannel, split.Changes[0].Case.ID); !ok || err != nil {
		t.Errorf("the case has lost its thread (%v)", err)
	}
}

// withoutEvents are the cases by id as their reports and words make them.
func withoutEvents(all []regwire.Case) map[string]regwire.Case {
	out := map[string]regwire.Case{}
	for _, c := range all {
		c.Events, c.Changed = nil, c.Opened
		out[c.ID] = c
	}
	return out
}

func spoil(t *testing.T, db *store.DB, query string, args ...any) {
	t.Helper()
	result, err := db.SQL().Exec(query, args...)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := result.RowsAffected(); n == 0 || err != nil {
		t.Fatal(fmt.Errorf("%s changed nothing: %w", query, err))
	}
}

// What was filed since the cases were worked out is not lost.
func TestRebuildRefusesAnOldPlan(t *testing.T) {
	a, _ := passDemo(t)
	p := mustPlan(t, a.db)
	c := caseNamed(t, a.db, "capita")
	mustSay(t, a.db, regwire.Word{Kind: regwire.SaidCorrect, Case: c.ID, Field: "stage", Value: "closed"})
	if err := p.save(t.Context(), a.db); err == nil || !strings.Contains(err.Error(), store.ErrMoved.Error()) {
		t.Errorf("saved an old plan: %v", err)
	}
}
