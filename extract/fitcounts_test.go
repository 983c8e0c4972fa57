package extract

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"regwire"
)

// A fitLine is a line "facts | headline / paragraph / paragraph" of a file of testdata/fit.
type fitLine struct {
	where   string // file and line
	facts   string
	article regwire.Article
}

// fitLines reads such a file.
func fitLines(t *testing.T, file string) []fitLine {
	t.Helper()
	b, err := os.ReadFile("testdata/fit/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var out []fitLine
	for line, l := range numbered(string(b)) {
		x := fitLine{where: fmt.Sprintf("%s:%d", file, line)}
		facts, words, _ := strings.Cut(l, " | ")
		title, text, ok := strings.Cut(words, " / ")
		if !ok {
			t.Fatalf("%s: want \"facts | headline / text\"", x.where)
		}
		x.facts, x.article.Title, x.article.Text = facts, title, text
		x.article.Text = strings.ReplaceAll(x.article.Text, " / ", "\n\n")
		out = append(out, x)
	}
	return out
}

// A shortReport is a line of testdata/fit/counts.txt.
type shortReport struct {
	article regwire.Article
	people  int64
	volume  regwire.Volume
}

// shortReportsIn reads testdata/fit/counts.txt.
func shortReportsIn(t *testing.T) []shortReport {
	t.Helper()
	var out []shortReport
	for _, l := range fitLines(t, "counts.txt") {
		s, f := shortReport{article: l.article}, strings.Fields(l.facts)
		for i := 0; i+1 < len(f); i += 2 {
			n, err := strconv.ParseInt(f[i+1], 10, 64)
			if err != nil {
				t.Fatalf("%s: %v", l.where, err)
			}
			if f[i] == "people" {
				s.people = n
			} else {
				s.volume = regwire.Volume{N: n, Unit: regwire.Unit(f[i])}
			}
		}
		out = append(out, s)
	}
	return out
}

// examples returns the choices that a report is an example of.
func (s shortReport) examples() lessons {
	r := understand(s.article)
	k := r.primary().Kind
	return lessons{
		"people": {r.figureExample(r.peopleSigns(), r.headcounts(), k, s.people)},
		"volume": {r.figureExample(r.messageSigns(), r.messageCounts(), k, s.volume.N)},
	}
}

// figureExample is the choice among the places that state the figures of an article, or none.
func (r *reading) figureExample(by figureSigns, all []figure, k regwire.Kind, gold int64) example {
	var x example
	for i := range all {
		for _, at := range all[i].at {
			x.candidates = append(x.candidates, r.vocabulary.spelled("", append(by.figure(&all[i], all), by.place(&r.counts[at])...)))
			x.right = append(x.right, all[i].value == gold)
		}
	}
	x.candidates, x.right = append(x.candidates, r.vocabulary.spelled("", r.noFigure(k))), append(x.right, gold == 0)
	return x
}

// What a short report is said to give is among the figures that can be chosen.
func TestShortReports(t *testing.T) {
	for _, s := range shortReportsIn(t) {
		r := understand(s.article)
		has := func(all []figure, n int64) bool {
			return n == 0 || slices.ContainsFunc(all, func(f figure) bool { return f.value == n })
		}
		if !has(r.headcounts(), s.people) {
			t.Errorf("%s: no figure of %d people", s.article.Text, s.people)
		}
		if !has(r.messageCounts(), s.volume.N) {
			t.Errorf("%s: no figure of %d %s", s.article.Text, s.volume.N, s.volume.Unit)
		}
	}
}
