package extract

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// A spelling is one way in which an article writes the name of an entity.
type spelling struct {
	name     int    // of the document's names: the place that shows it best
	written  string // upper and lower case are one, with a final stop and without
	mentions float64
	title    bool
	lead     bool
}

// maxSpellings is how many are weighed as the name of an entity.
const maxSpellings = 16

// spellings returns those of an entity, in the order of the text. They are good until those of another are asked for.
func (r *reading) spellings(e int) []spelling {
	out := r.desk.spellings[:0]
	for _, n := range r.entities[e].names {
		x := r.names[n]
		written := r.written(x)
		at := slices.IndexFunc(out, func(s spelling) bool { return alikeWritten(s.written, written) })
		switch {
		case at < 0 && len(out) == maxSpellings:
			continue
		case at < 0:
			at, out = len(out), append(out, spelling{name: n, written: written})
		case r.shows(n) > r.shows(out[at].name):
			out[at].name = n
		}
		s := &out[at]
		s.mentions += r.weight(x.from)
		s.title = s.title || x.from < r.bodyAt
		s.lead = s.lead || r.place(x.from) == 1
	}
	r.desk.spellings = out
	return out
}

// shows ranks the places where a name stands: the body before the headline and before what
// belongs to the page only.
func (r *reading) shows(n int) int {
	switch x := r.names[n]; {
	case r.weight(x.from) == 0:
		return 0
	case x.from < r.bodyAt:
		return 1
	}
	return 2
}

// fullest returns the name of an entity that says best who it is.
func (r *reading) fullest(e int) int {
	all := r.spellings(e)
	best, top := 0, math.Inf(-1)
	for i := range all {
		if s := r.weights.name.score(r.spellingFeatures(all, i)); s > top && (i == 0 || !r.names[all[i].name].former) {
			best, top = i, s
		}
	}
	return all[best].name
}

// spellingFeatures tells what speaks for a spelling as the name of its entity.
func (r *reading) spellingFeatures(all []spelling, i int) []feature {
	s, x := &all[i], r.names[all[i].name]
	words, least, most, mentioned := r.words(x), 99, 0, 0.1
	for j := range all {
		w := r.words(r.names[all[j].name])
		least, most, mentioned = min(least, w), max(most, w), max(mentioned, all[j].mentions)
	}
	f := r.desk.sheet()
	f = append(f, feature{byWords, float64(min(words, 8)) / 4}, feature{byExtra, float64(min(words-least, 6)) / 3}, feature{byShare, s.mentions / mentioned})
	f.is(byMost, s.mentions == mentioned)
	f.is(bySuffix, x.suffix)
	f.is(byBody, x.body)
	f.is(byPerson, x.person)
	f.is(byTitle, s.title)
	f.is(byLead, s.lead)
	f.is(byFirst, i == 0)
	f.is(byLongest, words == most)
	f.is(byOnce, s.mentions <= 1.7)
	last := r.toks[x.to-1]
	f.is(byPlaceLast, words > 1 && (r.namer.places.has(last.word) || r.namer.isNation(last.word)))
	f.is(byThing, words > 1 && r.things.has(last.word))
	f.is(byPlain, words > 1 && r.isPlain(x.to-1))
	f.is(byDefines, x.to < len(r.toks) && r.toks[x.to].word == r.namer.open)
	f.is(byShown, r.shows(s.name) == 2)
	f.is(byOpens, r.toks[x.from].is(opens))
	if short := shortOf(all, i); short >= 0 {
		v := max(0, math.Log2((0.5+all[short].mentions)/(0.5+s.mentions)))
		f.put(byShortMentions, v)
		if !x.suffix && !x.body && !x.person {
			f.put(byShortMentionsBare, v)
		}
	}
	return f
}

// shortOf returns the spelling that the words of spelling i start with, the longest of
// several; -1 if there is none.
func shortOf(all []spelling, i int) int {
	best := -1
	for j := range all {
		if long, short := all[i].written, all[j].written; len(long) > len(short)+1 && long[len(short)] == ' ' && strings.EqualFold(long[:len(short)], short) && (best < 0 || len(short) > len(all[best].written)) {
			best = j
		}
	}
	return best
}

// written returns a name as it is shown.
func (r *reading) written(x name) string { return tidy(r.slice(x.from, r.unstopped(x))) }

// alikeWritten reports whether two names are written alike but for upper and lower case and a final stop: "Acme Ltd",
// "Acme Ltd."
func alikeWritten(a, b string) bool {
	return strings.EqualFold(strings.TrimSuffix(a, "."), strings.TrimSuffix(b, "."))
}

// unstopped returns the token after a name without the full stop that only ends its sentence, behind a legal form that is
// written without one: "They fined Acme Ltd.", but not "They fined Acme Inc."
func (r *reading) unstopped(x name) int {
	last := x.to - 1
	if last <= x.from || r.toks[last].word != r.namer.stop || r.namer.stopped.has(r.toks[last-1].word) || strings.Contains(r.at(last-1), ".") || !r.namer.lex.suffixes.has(r.toks[last-1].word) {
		return x.to
	}
	next := x.to
	for next < len(r.toks) && r.toks[next].is(glued) && closing(r.at(next)) {
		next++
	}
	if next < len(r.toks) && !r.toks[next].is(opens) {
		return x.to // "Acme Ltd. said"
	}
	return last
}

// tidy collapses the white space of a name, and writes "&amp;" as what it means.
func tidy(s string) string {
	if isTidy(s) {
		return s // as nearly all are
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "&amp;", "&")), " ")
}

// isTidy reports whether s is ASCII with no sign of HTML, and no white space but single blanks between words.
func isTidy(s string) bool {
	blank := true
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= utf8.RuneSelf || s[i] == ' ' && blank || s[i] == ';' {
			return false
		}
		blank = s[i] == ' '
	}
	return !blank || s == ""
}
