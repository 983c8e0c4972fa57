package extract

import (
	"slices"

	"regwire"
)

// An allotter gives the sums of a round-up to its parties, sentence by sentence.
type allotter struct {
	*reading
	topic    int     // the party that the text speaks of, or -1
	labelled bool    // its paragraph opens with it
	given    []bool  // by entity: it has a sum
	paid     []int   // the parties with a sum, in the order of the text
	unpaid   []claim // of acts that carry no sum, in the order of the text
	next     int     // of unpaid, the first that is not read
	proposes bool    // the article is about sums that are only proposed
	out      []deed
}

// The price of giving a sum to a party, in tokens between them.
const (
	unlinked   = 4.0  // the party follows, with no "for" or "to" before it
	crossed    = 5.0  // another sum or party stands between, or stands nearer
	farOff     = 10.0 // no party of the sentence is meant
	nearby     = 3.0  // so near must be a sum of which nothing is said
	labelPrice = 3.5  // the paragraph's label, in whichever sentence
)

// maxPairs is how many pairs of a party and a sum are weighed in one sentence.
const maxPairs = 150

// allot gives each sum that a regulator set to the party that its sentence gives it to, or
// else to the one that the text speaks of. A total is given to none.
func (r *reading) allot() []deed {
	if r.allots == nil {
		r.allots = r.allotAll()
	}
	return r.allots
}

// allotAll does the work of allot.
func (r *reading) allotAll() []deed {
	stage, _ := r.stages.winner(0)
	a := &allotter{reading: r, topic: -1, given: make([]bool, len(r.entities)), proposes: stage.value == string(regwire.Proposed), out: []deed{}}
	for _, c := range r.claims {
		if c.what == "kind" && c.weight >= 2 && beside(regwire.Kind(c.value)) {
			a.unpaid = append(a.unpaid, c)
		}
	}
	slices.SortStableFunc(a.unpaid, func(x, y claim) int { return x.from - y.from })
	for from := r.bodyAt; from < len(r.toks); {
		to := r.text.sentenceOf(from).to
		if !r.skip[r.toks[from].paragraph] {
			a.sentence(span{from, to})
		}
		from = to
	}
	return a.out
}

// beside reports whether an act of a kind may go with a fine.
func beside(k regwire.Kind) bool {
	return k == regwire.EnforcementNotice || k == regwire.Reprimand || k == regwire.Order || k == regwire.Warning
}

// sentence gives the sums of one sentence.
func (a *allotter) sentence(s span) {
	parties := a.namings(s)
	sums := a.settable(s, len(parties))
	opens := s.from == a.bodyAt || a.toks[s.from-1].paragraph != a.toks[s.from].paragraph
	a.labelled = a.labelled && !opens
	if len(parties) > 0 && opens && a.isLabel(s, parties[0]) {
		a.topic, a.labelled = parties[0].entity, true
	} else if len(parties) > 0 && !a.labelled && (opens || a.topic < 0 || a.given[a.topic] || parties[0].from-s.from <= 3) {
		a.topic = a.leading(parties)
	}
	near := parties
	if a.labelled && !a.given[a.topic] {
		near = append(near, naming{a.topic, -1, -1})
	}
	owner := a.match(near, sums)
	for k, m := range sums {
		e := owner[k]
		if e < 0 && a.topic >= 0 && !a.given[a.topic] && a.stands(s, m) {
			e = a.topic
		}
		if e < 0 || a.labelled && e != a.topic && !a.isSet(m) {
			continue // under the label of one party, a sum of which nothing is said is no other's
		}
		if !a.given[e] {
			a.paid = append(a.paid, e)
		}
		a.given[e] = true
		x := a.moneys[m]
		a.out = append(a.out, deed{party: e, kind: regwire.Fine, money: m, weight: 3, from: x.from, to: x.to, label: a.labelled && e == a.topic})
	}
	a.besides(s, parties)
}

// settable returns the sums of a sentence of n parties that a regulator set, or of which
// nothing is said.
func (a *allotter) settable(s span, n int) []int {
	var out []int
	for i, m := range a.moneys {
		if m.from < s.from || m.to > s.to || m.bracket >= 0 {
			continue
		}
		role, _ := a.roles[i].best()
		score := &a.roles[i].score
		if _, ok := a.sum(i); !ok || role != "" && !penal(role) || score.of("previous") > 0 || score.of("total") >= 2 || score.of("proposed") > score.of("imposed") && !a.proposes {
			continue
		}
		if n == 1 || !a.isTotal(i) {
			out = append(out, i)
		}
	}
	return out
}

// isTotal reports whether the sums that follow sum i, or those before it, come to it.
func (r *reading) isTotal(i int) bool {
	total, _ := r.sum(i)
	for _, step := range []int{1, -1} {
		rest, n := int64(0), 0
		for j := i + step; j >= 0 && j < len(r.moneys) && rest < total.Minor; j += step {
			s, ok := r.sum(j)
			if role, _ := r.roles[j].best(); !ok || role != "" && !penal(role) || s.Currency != total.Currency || s.Minor >= total.Minor {
				continue
			}
			rest += s.Minor
			if n++; n >= 2 && near(rest, total.Minor) {
				return true
			}
		}
	}
	return false
}

// near reports whether two sums are the same but for rounding.
func near(a, b int64) bool { return a-b < b/32 && b-a < b/100 }

// stands reports whether a sum in a sentence that gives it to none is what the party
// spoken of must pay: a regulator set it, or it stands by itself.
func (a *allotter) stands(s span, i int) bool {
	m := a.moneys[i]
	if role, score := a.roles[i].best(); role != "" {
		return score >= 2
	}
	return m.from == s.from || a.at(m.from-1) == ":" || s.to-s.from <= 8
}

// match returns the party of each sum, or -1: the nearest pairs first, and a party that has
// a sum is farther from the next. A sentence of too many is none that gives sums.
func (a *allotter) match(parties []naming, sums []int) []int {
	owner := make([]int, len(sums))
	for k := range owner {
		owner[k] = -1
	}
	if len(parties)*len(sums) > maxPairs {
		return owner
	}
	for range sums {
		party, sum, least := -1, -1, farOff
		for k := range sums {
			if owner[k] >= 0 {
				continue
			}
			for p := range parties {
				c := a.price(parties, sums, p, k)
				has := slices.Contains(owner, parties[p].entity)
				if has {
					c += crossed
				}
				if c < least && (c <= nearby || a.isSet(sums[k]) || !has && slices.Max(owner) >= 0) {
					party, sum, least = p, k, c
				}
			}
		}
		if sum < 0 {
			break
		}
		owner[sum] = parties[party].entity
	}
	a.giveRest(parties, sums, owner)
	return owner
}

// giveRest gives what a regulator set to the only party of the sentence, however far.
func (a *allotter) giveRest(parties []naming, sums, owner []int) {
	if len(parties) == 0 || a.placed(parties[0]) || a.claimed[parties[0].entity] <= 0 || slices.ContainsFunc(parties, func(x naming) bool { return x.entity != parties[0].entity }) {
		return
	}
	for k := range owner {
		if owner[k] < 0 && a.isSet(sums[k]) && !slices.Contains(owner, parties[0].entity) {
			owner[k] = parties[0].entity
		}
	}
}

// isSet reports whether the patterns say of a sum that a regulator set it.
func (a *allotter) isSet(i int) bool {
	role, _ := a.roles[i].best()
	return role != ""
}

// price tells how far party p is from sum k: the fewer words between them, and the fewer
// other parties and sums, the nearer.
func (a *allotter) price(parties []naming, sums []int, p, k int) float64 {
	if parties[p].from < 0 {
		return labelPrice
	}
	c := a.distance(parties[p], a.moneys[sums[k]])
	for q := range parties {
		if q != p && between(parties[p].from, parties[q].from, a.moneys[sums[k]].from) && parties[q].entity != parties[p].entity {
			c += crossed
		}
	}
	for q, m := range sums {
		if q != k && between(parties[p].from, a.moneys[m].from, a.moneys[sums[k]].from) {
			c += crossed
		}
		if a.moneys[m].to <= parties[p].from && parties[p].from < a.moneys[sums[k]].from && a.receives(parties[p], a.moneys[m]) {
			c += crossed // "£5 on the former and £3 on the latter": the £3 is not the former's
		}
	}
	if a.placed(parties[p]) {
		c += unlinked
	}
	return c - 0.05*min(a.claimed[parties[p].entity], 10)
}

// distance counts the words between a party and a sum. Half as far is one that follows
// with a word such as "for" before it.
func (a *allotter) distance(p naming, m money) float64 {
	if p.to <= m.from {
		return float64(m.from - p.to)
	}
	gap := float64(p.from - m.to)
	if a.receives(p, m) {
		return gap / 2
	}
	return gap + unlinked
}

// receives reports whether a word such as "for" stands before a party that follows a sum.
func (a *allotter) receives(p naming, m money) bool {
	for i := p.from - 1; i >= m.to && i >= p.from-2; i-- {
		if a.recipient.has(a.toks[i].word) {
			return true
		}
	}
	return false
}

// between reports whether y lies between x and z.
func between(x, y, z int) bool { return x < y && y < z || z < y && y < x }
