package extract

import (
	"fmt"
	"hash/fnv"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"regwire"
)

// A shortReport is a line of testdata/fit/counts.txt.
type shortReport struct {
	article regwire.Article
	people  int64
	volume  regwire.Volume
}

// shortReportsIn reads testdata/fit/counts.txt.
func shortReportsIn(t *testing.T) []shortReport {
	b, err := os.ReadFile("testdata/fit/counts.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []shortReport
	for line, l := range numbered(string(b)) {
		wanted, words, ok := strings.Cut(l, " | ")
		if !ok {
			t.Fatalf("counts.txt:%d: want \"facts | headline / text\"", line)
		}
		var s shortReport
		s.article.Title, s.article.Text, _ = strings.Cut(words, " / ")
		s.article.Text = strings.ReplaceAll(s.article.Text, " / ", "\n\n")
		f := strings.Fields(wanted)
		for i := 0; i+1 < len(f); i += 2 {
			n, err := strconv.ParseInt(f[i+1], 10, 64)
			if err != nil {
				t.Fatalf("counts.txt:%d: %v", line, err)
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

// shortReports adds the choices that testdata/fit/counts.txt is an example of.
func shortReports(t *testing.T, to map[string][]example) {
	for _, s := range shortReportsIn(t) {
		r := understand(s.article)
		k := r.primary().Kind
		to["people"] = append(to["people"], r.peopleExamples(k, s.people)[1]) // without what was written for it
		to["volume"] = append(to["volume"], r.figureExample(r.figureFeatures, r.messageCounts(), r.noFigure(k), s.volume.N))
	}
}

// thinnings is how often the choice of people is shown with some patterns left out.
const thinnings = 3

// peopleExamples are the choice of the number of people affected as it is, and as it would be
// if the article had been worded otherwise: the patterns know the articles that they were
// written after better than those to come, so that a fit to all of them trusts them too much.
func (r *reading) peopleExamples(k regwire.Kind, gold int64) []example {
	var out []example
	whole, all := r.claims, r.headcounts()
	for i := range thinnings + 1 {
		r.claims = thinned(whole, i)
		out = append(out, r.figureExample(r.peopleFeatures, all, r.nobody(k), gold))
	}
	r.claims = whole
	return out
}

// thinned leaves out the claims of more than half of the patterns of people, other ones for
// each thinning; none for the 0th.
func thinned(all []claim, thinning int) []claim {
	return slices.DeleteFunc(slices.Clone(all), func(c claim) bool {
		if thinning == 0 || !slices.Contains(countRoles[:], c.what) {
			return false
		}
		h := fnv.New32a()
		fmt.Fprint(h, thinning, c.pattern.source)
		return h.Sum32()%100 < 60
	})
}

// figureExample is the choice among the figures of an article, or none.
func (r *reading) figureExample(signs func(*figure, []figure) []feature, all []figure, none []feature, gold int64) example {
	var x example
	for i := range all {
		x.candidates = append(x.candidates, r.vocabulary.spelled("", signs(&all[i], all)))
		x.right = append(x.right, all[i].value == gold)
	}
	x.candidates, x.right = append(x.candidates, r.vocabulary.spelled("", none)), append(x.right, gold == 0)
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
