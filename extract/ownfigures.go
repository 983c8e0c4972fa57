package extract

import (
	"slices"

	"regwire"
)

// ownFigures gives each action of an article about several parties the people and the messages that are told of its party: "Acme is
// fined £5,000 for 46,000 texts, Birch £9,000 for 52,000". parties are those of the further actions.
func (r *reading) ownFigures(main *regwire.Action, out []regwire.Action, parties []int) {
	all := append(slices.Clone(parties), r.party)
	if !slices.ContainsFunc(parties, func(e int) bool { return e != r.party }) {
		return
	}
	topics := r.countTopics(all)
	for i := range topics { // a second name of the main party has no sum of its own, and takes none from it
		if k := slices.Index(parties, topics[i]); k >= 0 && topics[i] != r.party && main.Amount != nil && out[k].Amount == nil && carriesSum(out[k].Kind) {
			topics[i] = noTopic
		}
	}
	told := map[int]bool{} // parties that have figures already
	r.ownFiguresOf(main, r.party, topics, told)
	for i := range out {
		r.ownFiguresOf(&out[i], parties[i], topics, told)
	}
}

// ownFiguresOf gives an action the figures that are told of its party e, and takes from it those told of another.
func (r *reading) ownFiguresOf(a *regwire.Action, e int, topics []int, told map[int]bool) {
	if e < 0 || told[e] {
		return
	}
	told[e] = true
	w := r.desk
	defer takeBack(&w.sheets, w.sheets)
	defer takeBack(&w.figures, w.figures)
	defer takeBack(&w.indexes, w.indexes)
	of := func(c *count) bool { return topics[r.atoms[c.atom].index] == e }
	if i := r.ownPeople(a.Kind, of); i >= 0 {
		r.setPeople(a, i)
	} else if a.People != nil && r.isToldOfOthers(a, "people", e, topics) {
		a.People, a.Evidence = nil, without(a.Evidence, "people")
	}
	if i, u := r.ownVolume(a.Kind, of); i >= 0 {
		r.setVolume(a, i, u)
	} else if a.Volume != nil && r.isToldOfOthers(a, "volume", e, topics) {
		a.Volume, a.Evidence = nil, without(a.Evidence, "volume")
	}
}

// ownPeople returns the count of the people that is told of one party alone, or -1.
func (r *reading) ownPeople(k regwire.Kind, of func(*count) bool) int {
	all := r.figuresOf(func(c *count) bool {
		return of(c) && r.mayCountPeople(c) && !r.claimsByCount()[r.atoms[c.atom].index].verdicts[elsewhereCount]
	})
	if best := r.likeliest(r.weights.people, r.peopleSigns(), all, k); best >= 0 {
		return all[best].at[0]
	}
	return -1
}

// ownVolume returns the count of the messages that is told of one party alone, or -1: the likeliest, or the only one.
func (r *reading) ownVolume(k regwire.Kind, of func(*count) bool) (int, regwire.Unit) {
	all := r.figuresOf(func(c *count) bool { return of(c) && c.value >= 10 && isMessage(c.unit) && !r.rated(c) })
	all = slices.DeleteFunc(all, func(f figure) bool { return r.isOfAllParties(f.value) })
	best := r.likeliest(r.weights.volume, r.messageSigns(), all, k)
	if best < 0 && len(all) == 1 && all[0].value >= manyMessages {
		best = 0
	}
	if best < 0 {
		return -1, ""
	}
	return r.messagesOf(&all[best])
}

// isToldOfOthers reports whether every count that proves a field of an action of party e is told of another party by a sentence that
// names it, or its messages of several together.
func (r *reading) isToldOfOthers(a *regwire.Action, field string, e int, topics []int) bool {
	var n int64
	if field == "people" {
		n = a.People.N
	} else {
		n = a.Volume.N
	}
	for i := range r.counts {
		if c := &r.counts[i]; c.value == n && (topics[i] == e || topics[i] == noTopic || topics[i] == severalTopics && field == "people" ||
			topics[i] >= 0 && !r.namesIn(r.text.sentenceOf(c.from), topics[i])) {
			return false
		}
	}
	return true
}

// Topics of a count that are no party.
const (
	noTopic       = -1
	severalTopics = -2
)

// countTopics returns by count of which of some parties it is told, or one of the topics that are none: the only one that its sentence
// names, or the one named last before it where the sentence has a count for each, or else the last one before it in its paragraph, or
// under a heading of one.
func (r *reading) countTopics(parties []int) []int {
	out := make([]int, len(r.counts))
	spots := slices.DeleteFunc(slices.Clone(r.spotsNamed()), func(x naming) bool { return !slices.Contains(parties, x.entity) })
	for i := range r.counts {
		out[i] = r.countTopic(i, spots)
	}
	return out
}

// countTopic does the work of countTopics for count i.
func (r *reading) countTopic(i int, spots []naming) int {
	const back = 2 // paragraphs
	c := &r.counts[i]
	if c.from < r.bodyAt {
		return severalTopics
	}
	s := r.text.sentenceOf(c.from)
	first := spotFrom(spots, s.from)
	here := spots[first:spotFrom(spots, s.to)]
	if len(here) == 0 {
		if first == 0 {
			return noTopic
		}
		last := spots[first-1]
		apart := r.toks[c.from].paragraph - r.toks[last.from].paragraph
		if apart > back || apart > 0 && first > 1 && spots[first-2].entity != last.entity && r.toks[spots[first-2].from].paragraph == r.toks[last.from].paragraph {
			return noTopic // "The two of them"
		}
		return last.entity
	}
	before := spotFrom(spots, c.from) - first
	near := here[max(0, before-maxSpotsAhead):min(len(here), before+maxSpotsAhead)]
	switch {
	case !slices.ContainsFunc(near, func(x naming) bool { return x.entity != near[0].entity }):
		return near[0].entity
	case !r.hasAnotherFigure(i, s):
		return severalTopics
	case before == 0:
		return here[0].entity
	}
	return here[before-1].entity
}

// spotFrom returns the index of the first of some spots that stands at a token or behind it.
func spotFrom(spots []naming, at int) int {
	k, _ := slices.BinarySearchFunc(spots, at, func(x naming, at int) int { return x.from - at })
	return k
}

// hasAnotherFigure reports whether a count beside count i, in its sentence, is of messages as that is, or is not as that is not.
func (r *reading) hasAnotherFigure(i int, s span) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if j < 0 || j >= len(r.counts) || r.counts[j].from < s.from || r.counts[j].from >= s.to {
			continue
		}
		if isMessage(r.counts[j].unit) == isMessage(r.counts[i].unit) {
			return true
		}
	}
	return false
}

// isOfAllParties reports whether the other numbers of messages that an article tells come to a number, and are more than one: it is that of
// all parties.
func (r *reading) isOfAllParties(value int64) bool {
	sum, n := int64(0), 0
	for _, f := range r.figuresOf(func(c *count) bool { return isMessage(c.unit) && c.value < value }) {
		sum, n = sum+f.value, n+1
	}
	d := sum - value
	return n > 1 && max(d, -d) < value/20
}

// without returns evidence without that of a field.
func without(all []regwire.Evidence, field string) []regwire.Evidence {
	of := func(e regwire.Evidence) bool { return e.Field == field }
	if !slices.ContainsFunc(all, of) {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), of)
}
