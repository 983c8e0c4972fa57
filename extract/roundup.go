package extract

import (
	"math"
	"slices"

	"regwire"
)

// roundUpFacts tell how much there is of what a round-up has: parties with a sum or a step
// each, headings, lists, words for a group. They are counted once.
func (r *reading) roundUpFacts() []feature {
	if r.matters == nil {
		r.matters = r.countMatters()
	}
	return r.matters
}

// isFact reports whether a fact is one of these.
func (r *reading) isFact(name featureName) bool {
	return slices.ContainsFunc(r.roundUpFacts(), func(f feature) bool { return f.name == name })
}

// A crowd is some entities, each of them once.
type crowd struct {
	in   []bool // by entity
	size int
}

// crowd returns an empty one, which is good until another is asked for.
func (r *reading) crowd() crowd { return crowd{in: take(&r.desk.crowd, len(r.entities))} }

// add adds an entity.
func (c *crowd) add(e int) {
	if !c.in[e] {
		c.in[e] = true
		c.size++
	}
}

// countMatters does the work of roundUpFacts.
func (r *reading) countMatters() []feature {
	out := r.desk.sheet()
	put := func(name featureName, n float64) {
		if n > 0 {
			out = append(out, feature{name, math.Log2(1 + n)})
		}
	}
	put(byPayers, r.payersTold(2))
	put(byMaybePayers, r.payersTold(0))
	put(byLabels, r.labelsTold())
	put(byHeadings, r.headingsTold())
	put(byRivalParties, r.rivals())
	put(byTitleParties, r.partiesIn(span{0, r.bodyAt}))
	put(byLongList, r.longestList())
	put(byGroupWords, r.groupWords())
	put(bySumsSet, r.sumsSet())
	put(bySharedOut, r.totalsTold())
	put(byStated, r.stated())
	put(byOpeners, r.openers())
	return append(out, feature{byMainShare, r.mainShare()})
}

// payersTold counts the parties that are given a sum of which the patterns say with some
// weight that a regulator set it.
func (r *reading) payersTold(weight float64) float64 {
	parties := r.crowd()
	for _, x := range r.allot() {
		if x.money < 0 || r.entities[x.party].place || r.entities[x.party].doubtful {
			continue
		}
		if role, score := r.roles[x.money].best(); weight == 0 || role.penal() && score >= weight {
			parties.add(x.party)
		}
	}
	return float64(parties.size)
}

// labelsTold counts the parties with a sum whose paragraphs open with their name.
func (r *reading) labelsTold() float64 {
	parties := r.crowd()
	for _, x := range r.allot() {
		if x.label {
			parties.add(x.party)
		}
	}
	return float64(parties.size)
}

// headingsTold counts the parties that have a heading, which the article does not open with.
func (r *reading) headingsTold() float64 {
	parties := r.crowd()
	for _, s := range r.cut() {
		for _, e := range s.parties {
			parties.add(e)
		}
	}
	return float64(parties.size)
}

// rivals counts those whom the patterns call the party nearly as strongly as they call the
// one of whom they say it most.
func (r *reading) rivals() float64 {
	n := 0.0
	for e, c := range r.claimed {
		if c >= 2 && c >= 0.4*r.census.mostClaimed && !r.entities[e].place && !r.recalled(e) {
			n++
		}
	}
	return n
}

// partiesIn counts those who are named in a part and could be the party.
func (r *reading) partiesIn(part span) float64 {
	parties := r.crowd()
	for i := part.from; i < part.to; i++ {
		if a, ok := r.startingAt(i); ok && r.canBeParty(a) {
			parties.add(r.names[a.index].entity)
		}
	}
	return float64(parties.size)
}

// longestList counts the names of the longest list in headline and lead.
func (r *reading) longestList() float64 {
	most := 0
	for _, a := range r.atoms {
		if a.kind == nameAtom && r.place(a.from) < 2 && r.canBeParty(a) {
			_, after := r.listAround(a)
			most = max(most, len(after))
		}
	}
	return float64(most)
}

// groupWords counts the sentences that speak of several at once: "both", "each".
func (r *reading) groupWords() float64 {
	n, last := 0.0, int32(-1)
	for i := range r.rareIn(r.ofSeveral) {
		if t := &r.toks[i]; t.sentence != last && !r.skip[t.paragraph] {
			n, last = n+1, t.sentence
		}
	}
	return n
}

// sumsSet counts the different sums that a regulator set.
func (r *reading) sumsSet() float64 {
	seen := map[regwire.Money]bool{}
	for i := range r.moneys {
		if role, score := r.roles[i].best(); role.penal() && score >= 2 && r.moneys[i].bracket < 0 {
			if sum, ok := r.sum(i); ok {
				seen[sum] = true
			}
		}
	}
	return float64(len(seen))
}

// stated returns the largest number of parties that headline and lead speak of: 7 for "seven
// councils".
func (r *reading) stated() float64 {
	most := int64(0)
	toks, opener := r.toks, r.numerals.opener
	for i := range toks {
		if !toks[i].of(opener) && !toks[i].is(opens) {
			continue
		}
		if r.place(i) >= 2 {
			break
		}
		n, ok := valueAt(r.numerals.small, toks[i].word)
		if !ok || n < 2 || n > 30 || n <= most || r.skip[r.toks[i].paragraph] {
			continue
		}
		if at, _ := r.headNoun(i+1, true); at >= 0 {
			most = n
		}
	}
	return float64(most)
}

// openers counts the parties with whose names paragraphs open.
func (r *reading) openers() float64 {
	parties := r.crowd()
	last := int32(-1)
	for _, x := range r.spotsNamed() {
		if p := r.toks[x.from].paragraph; p != last {
			if r.opensLine(x) {
				parties.add(x.entity)
			}
			last = p
		}
	}
	return float64(parties.size)
}

// totalsTold counts the sums that those around them come to.
func (r *reading) totalsTold() float64 {
	n := 0.0
	for i := range r.moneys {
		if r.isTotal(i) {
			n++
		}
	}
	return n
}

// mainShare is the part that the chosen party has in all that is named.
func (r *reading) mainShare() float64 {
	if r.party < 0 {
		return 0
	}
	all := 0.0
	for e, n := range r.census.mentions {
		if en := &r.entities[e]; !en.place && !en.doubtful && !en.is(anOutsider) {
			all += n
		}
	}
	own := r.census.mentions[r.party]
	return own / max(all, own, 0.1)
}
