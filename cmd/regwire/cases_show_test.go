package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"regwire/store"
)

// The best-known matter of the samples, told by cases show on one screen.
func TestShowTellsTheWholeStoryOnOneScreen(t *testing.T) {
	a, _ := passDemo(t)
	found, err := a.db.Cases(t.Context(), store.CaseFilter{Text: "advanced computer"})
	if err != nil || len(found) != 1 {
		t.Fatalf("%d cases of Advanced, want 1 (%v)", len(found), err)
	}
	var out bytes.Buffer
	if err := printCase(&terminal{out: &out}, found[0], nil); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(lines) > 40 {
		t.Errorf("%d lines, want at most 40", len(lines))
	}
	for _, line := range lines {
		if n := utf8.RuneCountInString(line); n > 100 {
			t.Errorf("a line of %d characters, want at most 100: %s", n, line)
		}
	}
	story := strings.Join(lines, "\n")
	for _, want := range []string{
		`Advanced Computer Software Group Ltd \(ICO\)\n`,
		`  stage +imposed\n`,
		`  sum +£6,090,000 proposed\n  sum +£3,076,320 imposed\n`,
		`  people +79,404\n`,
		`  disputed +people: 79,404 \(ICO and 2 outlets\) · 82,946 \(ICO and 2 outlets\) · 82,496 \(The Trade\s+Ledger\)\n`,
		`\ntimeline\n  2024-08-07  opened +proposed, £6,090,000 +Information Commissioner's Office\n`,
		`  2025-03-27  stage +proposed → imposed, £3,076,320 +Information Commissioner's Office\n`,
		`  2025-03-27  correction +people 82,946 → 79,404 `,
		`\narticles\n  2024-08-07  ICO's own +http://demo.test/ico/provisional-decision-advanced\n    the first report of the matter\n`,
		`  2024-08-07  The Trade Ledger +http://demo.test/ledger/advanced-six-million\n    [^;]+; £6m is £6.09m rounded; 82,496 people is near\s+82,946`,
		`  2025-03-27  ICO's own +http://demo.test/ico/advanced-fined\n    [^;]+; proposed £6.09m matches the earlier sum`,
	} {
		if !regexp.MustCompile(want).MatchString(story) {
			t.Errorf("the story does not tell %s", want)
		}
	}
	if n := strings.Count(story, "\n    same regulator and organisation; "); n != 6 {
		t.Errorf("%d articles tell why they are here, want 6:\n%s", n, story)
	}
}
