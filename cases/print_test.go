package cases

import (
	"fmt"
	"strings"
	"testing"

	"regwire"
)

const story = `The commissioner has fined the maker of hearing aids after letters about patients went to
wrong clinics for most of a year. The firm had changed its address book in spring and nobody compared the
new one with the old. Complaints reached its help desk in summer, yet the mailings went on until the
following February, when a doctor returned forty letters at once. The firm has since apologised.`

func printOf(title, text string) []uint64 {
	return fingerprint(regwire.Article{Entry: regwire.Entry{Title: title}, Text: text})
}

func TestCopied(t *testing.T) {
	base := printOf("Hearing aids", story)
	for _, c := range []struct {
		name, text string
		copy       bool
	}{
		{"the same text", story, true},
		{"with an agency's line", story + " Reporting by our staff.", true},
		{"a few words changed", strings.ReplaceAll(story, "forty letters", "a box of letters"), true},
		{"another story", strings.ToUpper("An airline let attackers read the cards of its customers for weeks and told nobody until the summer was over."), false},
		{"no text", "", false},
	} {
		if got := copied(base, printOf("Other headline", c.text)); got >= nearCopy != c.copy {
			t.Errorf("%s: %.2f of the wording is common, want a copy: %v", c.name, got, c.copy)
		}
	}
}

func TestNearCopiesShareABand(t *testing.T) {
	a, b := bands(printOf("", story)), bands(printOf("", story+" Reporting by our staff."))
	if len(a) != copyRows/bandRows {
		t.Fatalf("got %d bands, want %d", len(a), copyRows/bandRows)
	}
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return
			}
		}
	}
	t.Error("two copies of one story have no band in common")
}

func TestFingerprintIsBounded(t *testing.T) {
	var long strings.Builder
	for i := range 200_000 {
		fmt.Fprintf(&long, "%c%c%c%c%d ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i/17576%26, i)
	}
	if got := len(printOf(long.String(), strings.ReplaceAll(long.String(), "0", "x"))); got > copyRows+leadSize {
		t.Errorf("got %d numbers, want at most %d", got, copyRows+leadSize)
	}
	if got := printOf("", " \n"); got != nil {
		t.Errorf("got %v for no words, want none", got)
	}
}

func TestSharedLeavesOutNames(t *testing.T) {
	a, b := printOf("", "Calltide lost laptops with patient records"), printOf("", "Calltide mailed brochures without consent")
	if n := shared(a, b, nil).count; n != 1 {
		t.Errorf("got %d common words, want the name alone", n)
	}
	if n := shared(a, b, map[uint64]bool{stem("calltide"): true}).count; n != 0 {
		t.Errorf("got %d common words besides the name, want none", n)
	}
}
