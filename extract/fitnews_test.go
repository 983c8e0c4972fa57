package extract

import (
	"testing"

	"regwire"
)

// A newsReport is a line of testdata/fit/news.txt: "yes" where it tells of a step, "no" where not.
type newsReport struct {
	fitLine
	relevant bool
}

// newsReportsIn reads testdata/fit/news.txt, or a file like it.
func newsReportsIn(t *testing.T, file string) []newsReport {
	t.Helper()
	var out []newsReport
	for _, l := range fitLines(t, file) {
		if l.facts != "yes" && l.facts != "no" {
			t.Fatalf("%s: %q: want yes or no", l.where, l.facts)
		}
		out = append(out, newsReport{l, l.facts == "yes"})
	}
	return out
}

// examples returns the choice that a report is an example of.
func (s newsReport) examples() lessons {
	to := lessons{}
	understand(s.article).newsExamples(s.relevant, to)
	return to
}

// newsExamples adds the choice of a sentence that tells of the news, or of none, where the article
// could be news.
func (r *reading) newsExamples(relevant bool, to lessons) {
	if len(r.toks) == 0 {
		return
	}
	main := r.primary()
	if main.Kind == "" || !r.anyPower() {
		return
	}
	about := r.vocabulary.spelled("", r.newsFeatures(main.Kind))
	var x example
	for _, f := range r.tellings() {
		x.candidates = append(x.candidates, append(r.vocabulary.spelled("", f), about...))
		x.right = append(x.right, relevant)
	}
	x.candidates, x.right = append(x.candidates, nil), append(x.right, !relevant)
	to["news"] = append(to["news"], x)
}

// Most short reports to which nothing was fitted are told apart, and hardly one that tells of no step
// is shown as a fine.
func TestUnseenNews(t *testing.T) {
	const wrong, fines = 25, 6 // at most: of 151 that tell of no step, and of 49 that do
	shown, missed, set := 0, 0, 0
	for _, s := range newsReportsIn(t, "../unseen/news.txt") {
		f := Read(s.article)
		switch {
		case f.Relevant && !s.relevant:
			t.Logf("%s: shown: %s", s.where, f.Reason)
			shown++
			if f.Actions[0].Kind == regwire.Fine && f.Actions[0].Stage == regwire.Imposed {
				set++
			}
		case !f.Relevant && s.relevant:
			t.Logf("%s: missed: %s", s.where, f.Reason)
			missed++
		}
	}
	t.Logf("%d shown, %d of them as a fine that was set, %d missed", shown, set, missed)
	if shown+missed > wrong || set > fines {
		t.Errorf("%d shown, %d of them as a fine that was set, %d missed: want %d wrong at most, %d of them fines", shown, set, missed, wrong, fines)
	}
}
