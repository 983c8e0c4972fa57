package extract

import (
	"iter"
	"math"
	"math/bits"
)

// A tellingNames is the features of a sentence that may tell of the step that is an article's news.
// An article whose other sentences speak of fines that were, are or could be elsewhere is news if one
// of them tells of a step.
type tellingNames struct {
	place      [3]featureName // where it stands: "tell.title"
	alone      []featureName  // the groups of data/acts.txt that it speaks of: "tell:fine"
	pairs      [][]featureName
	says       []featureName // by number of a news word: "tell.says:should"
	kind       family        // what the patterns say of it: "tell.kind=fine"
	stage      family        // likewise
	votes      levels        // how strongly they tell of a step
	sums       roleFamily    // what its sums are, if it has any
	irrelevant levels        // how strongly it is called no news

	strange []featureName // by group, of one that names somebody whom headline and lead do not: "stranger&tell:fine"

	party, other, known, stranger, nobody, past, quoted, first, last, unsaid featureName
}

// newTellingNames names them.
func newTellingNames(v *vocabulary, steps *acts, news *newsWords) *tellingNames {
	t := &tellingNames{
		says: make([]featureName, len(news.names)),
		kind: v.family("tell.kind=", ofDocument["kind"]), stage: v.family("tell.stage=", ofDocument["stage"]), sums: v.ofRoles("tell.sum="),
		votes: newLevels(v, "tell.votes", 0, 3, 6, 10), irrelevant: newLevels(v, "tell.irrelevant", 0, 3, 6),
		party: v.named("tell.party"), other: v.named("tell.other"), known: v.named("tell.known"), stranger: v.named("tell.stranger"), nobody: v.named("tell.nobody"), past: v.named("tell.past"),
		quoted: v.named("tell.quoted"), first: v.named("tell.first"), last: v.named("tell.last"), unsaid: v.named("tell.unsaid"),
	}
	for place, at := range [...]string{"tell.title", "tell.lead", "tell.rest"} {
		t.place[place] = v.named(at)
	}
	for i, g := range steps.groups {
		t.alone, t.strange = append(t.alone, v.named("tell:", g)), append(t.strange, v.named("stranger&tell:", g))
		t.pairs = append(t.pairs, nil)
		for _, other := range steps.groups[:i] {
			t.pairs[i] = append(t.pairs[i], v.named("tell:", other, "+", g))
		}
	}
	for i := range news.names[1:] {
		t.says[i+1] = v.named("tell.", v.names[news.names[i+1]])
	}
	return t
}

// tellings yields the sentences that may tell of a step, in the order of the text, each with its
// features, good until the next is asked for. If there is none the title may.
func (r *reading) tellings() iter.Seq2[span, []feature] {
	return func(yield func(span, []feature) bool) {
		year, news, any := r.latestYear(), r.news, false
		for n, set := range r.spoke.said {
			s := r.text.sentenceOf(int(r.sentences[n]))
			for len(news) > 0 && int(news[0].at) < s.from {
				news = news[1:]
			}
			if !r.mayTell(s, set) {
				continue
			}
			any = true
			if !yield(s, r.tellingFeatures(s, set, news, year)) {
				return
			}
		}
		if !any {
			yield(r.text.sentenceOf(0), append(r.desk.telling[:0], feature{r.tellingNames.unsaid, 1}))
		}
	}
}

// mayTell reports whether a sentence speaks of a step, by its groups of acts or by a pattern.
func (r *reading) mayTell(s span, set uint64) bool {
	if s.from >= r.bodyAt && r.skip[r.toks[s.from].paragraph] {
		return false
	}
	return set&(r.steps.telling|r.steps.fine) != 0 || len(r.listedIn(s, kindClaims)) > 0 || len(r.listedIn(s, stageClaims)) > 0
}

// latestYear returns the year in which the article was published, or the latest that it names.
func (r *reading) latestYear() string {
	if at := r.article.Published; !at.IsZero() {
		return at.Format("2006")
	}
	year := ""
	for _, d := range r.dates {
		if len(d.value) >= 4 {
			year = max(year, string(d.value[:4]))
		}
	}
	return year
}

// tellingFeatures are those of a sentence that speaks of some groups.
func (r *reading) tellingFeatures(s span, set uint64, news []newsWord, year string) []feature {
	t := r.tellingNames
	f := signs(r.desk.telling[:0])
	f.is(t.place[r.place(s.from)], true)
	f.is(t.first, s.from == r.bodyAt)
	f.is(t.last, s.to >= len(r.toks))
	f.is(t.quoted, r.toks[s.from].is(quoted) || r.toks[s.to-1].is(quoted))
	for rest := set; rest != 0; rest &= rest - 1 {
		g := bits.TrailingZeros64(rest)
		f = append(f, feature{t.alone[g], 1})
		for others := set & (1<<g - 1); others != 0; others &= others - 1 {
			f = append(f, feature{t.pairs[g][bits.TrailingZeros64(others)], 0.5})
		}
	}
	for _, x := range news {
		if int(x.at) >= s.to {
			break
		}
		f = append(f, feature{t.says[x.word], 0.5})
	}
	f = r.tellingClaims(s, f)
	f = r.tellingNamed(s, set, year, f)
	r.desk.telling = f
	return f
}

// tellingClaims adds what the patterns say of a sentence.
func (r *reading) tellingClaims(s span, f signs) signs {
	t := r.tellingNames
	votes, irrelevant := 0.0, 0.0
	for _, c := range r.claimsIn(s) {
		switch {
		case c.listing == stageClaims:
			f = append(f, feature{t.stage.of(c.value), 0.5})
		case c.listing == kindClaims:
			f = append(f, feature{t.kind.of(c.value), 0.5})
			votes += c.weight
		case c.listing == relevanceClaims && c.what == "irrelevant":
			irrelevant += c.weight
		}
	}
	return t.irrelevant.passed(irrelevant, t.votes.passed(votes, f))
}

// tellingNamed adds whom and what a sentence names.
func (r *reading) tellingNamed(s span, set uint64, year string, f signs) signs {
	t := r.tellingNames
	party, other, known, past := false, false, false, false
	for _, i := range r.atomsIn(s) {
		switch a := &r.atoms[i]; a.kind {
		case nameAtom:
			e := r.names[a.index].entity
			party = party || e == r.party
			other = other || e != r.party && !r.entities[e].place && !r.entities[e].is(anOutsider)
			known = known || r.namedEarly(e)
		case moneyAtom:
			role, _ := r.roles[a.index].best()
			f.is(t.sums[role], true)
		case dateAtom:
			d := r.dates[a.index]
			past = past || len(d.value) >= 4 && string(d.value[:4]) < year
		}
	}
	f.is(t.party, party)
	f.is(t.other, other)
	f.is(t.nobody, !party && !other)
	f.is(t.known, known)
	if (party || other) && !known {
		f.is(t.stranger, true)
		for ; set != 0; set &= set - 1 {
			f.is(t.strange[bits.TrailingZeros64(set)], true)
		}
	}
	f.is(t.past, past)
	return f
}

// namedEarly reports whether headline or lead name an entity.
func (r *reading) namedEarly(e int) bool {
	return r.place(r.names[r.entities[e].names[0]].from) < 2
}

// A telling is a sentence that may tell of a step, and how clearly it does.
type telling struct {
	at    span
	score float64
}

// any reports whether there is such a sentence.
func (t *telling) any() bool { return t.at.to > 0 }

// toldness is how clearly some sentence tells of a step, all of them together. It notes which does most.
func (r *reading) toldness() float64 {
	sum := 0.0
	for s, f := range r.tellings() {
		score := r.weights.news.score(f)
		sum += math.Exp(score)
		if best := &r.clearest[r.place(s.from)]; !best.any() || score > best.score {
			*best = telling{s, score}
		}
	}
	return math.Log(sum)
}
