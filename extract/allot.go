package extract

import (
	"slices"

	"regwire"
)

// An allotter gives the sums of a round-up to its parties, sentence by sentence.
type allotter struct {
	*reading
	topic    int      // the party that the text speaks of, or -1
	labelled bool     // its paragraph opens with it
	given    []bool   // by entity: it has a sum
	paid     []int    // the parties with a sum, in the order of the text
	unpaid   []claim  // of acts that carry no sum, in the order of the text
	next     int      // of unpaid, the first that is not read
	owner    []int    // by sum: who must pay it, or -1
	spot     int      // of the spots, the first that is not read
	parties  []naming // of the sentence
	out      []deed
}

// The price of giving an act to a party, in tokens between them.
const (
	unlinked = 4.0  // the party follows, with no "for" or "to" before it
	farOff   = 10.0 // no party of the sentence is meant
)

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
	w := r.desk
	a := &allotter{reading: r, topic: -1, owner: r.owners(), given: take(&w.given, len(r.entities)), paid: w.paid[:0], unpaid: w.unpaid[:0], parties: w.parties, out: room(&w.deeds, 8)}
	for _, k := range r.claimsOf[kindClaims] {
		if c := &r.claims[k]; c.weight >= 2 && beside(regwire.Kind(c.value)) {
			a.unpaid = append(a.unpaid, *c)
		}
	}
	if len(a.unpaid) == 0 && !slices.ContainsFunc(a.owner, func(e int) bool { return e >= 0 }) {
		return a.out // there is nothing to give
	}
	slices.SortStableFunc(a.unpaid, func(x, y claim) int { return x.from - y.from })
	for from := r.bodyAt; from < len(r.toks); {
		to := r.text.sentenceOf(from).to
		if !r.skip[r.toks[from].paragraph] {
			a.sentence(span{from, to})
		}
		from = to
	}
	w.paid, w.unpaid, w.parties = a.paid, a.unpaid, a.parties
	return a.out
}

// beside reports whether an act of a kind may go with a fine.
func beside(k regwire.Kind) bool {
	return k == regwire.EnforcementNotice || k == regwire.Reprimand || k == regwire.Order || k == regwire.Warning
}

// sentence gives the sums of one sentence.
func (a *allotter) sentence(s span) {
	parties := a.namings(s)
	opens := s.from == a.bodyAt || a.toks[s.from-1].paragraph != a.toks[s.from].paragraph
	a.labelled = a.labelled && !opens
	if len(parties) > 0 && opens && a.isLabel(s, parties[0]) {
		a.topic, a.labelled = parties[0].entity, true
	} else if len(parties) > 0 && !a.labelled && (opens || a.topic < 0 || a.given[a.topic] || parties[0].from-s.from <= 3) {
		a.topic = a.leading(parties)
	}
	for i, m := range a.moneys {
		e := a.owner[i]
		if m.from < s.from || m.to > s.to || e < 0 {
			continue
		}
		if !a.given[e] {
			a.paid = append(a.paid, e)
		}
		a.given[e] = true
		a.out = append(a.out, deed{party: e, kind: regwire.Fine, money: i, by: allotted, weight: 3, from: m.from, to: m.to, label: a.labelled && e == a.topic})
	}
	a.besides(s, parties)
}

// isTotal reports whether the sums that follow sum i, or those before it, come to it.
func (r *reading) isTotal(i int) bool { return r.totals()[i] != [2]bool{} }

// totals tells of each sum whether those after it come to it, and whether those before it do.
func (r *reading) totals() [][2]bool {
	if r.totalled == nil {
		r.totalled = take(&r.desk.totalled, len(r.moneys))
		for i := range r.totalled {
			r.totalled[i] = [2]bool{r.isTotalOf(i, 1), r.isTotalOf(i, -1)}
		}
	}
	return r.totalled
}

// isTotalOf reports whether the sums after sum i come to it, with step 1, or those before it,
// with step -1.
func (r *reading) isTotalOf(i, step int) bool {
	if second := i + 2*step; second < 0 || second >= len(r.moneys) {
		return false // a total is of two sums at least
	}
	return r.lastPart(i, step, r.mayBeFine) >= 0
}

// mayBeFine reports whether sum i is one that a regulator set or means to, or of which no pattern speaks.
func (r *reading) mayBeFine(i int) bool {
	part, _ := r.roles[i].best()
	return part == noRole || part.penal()
}

// lastPart returns the last of the sums from sum i on, two at least, that count and come to it, or -1 if they do not. What is in
// another currency, or no less, is no part.
func (r *reading) lastPart(i, step int, counts func(j int) bool) int {
	total, _ := r.sum(i)
	rest, n := int64(0), 0
	listed := r.moneys[i].item > 0 // then it is no total of the rest of its list
	for j := i + step; j >= 0 && j < len(r.moneys) && rest < total.Minor; j += step {
		s, ok := r.sum(j)
		if !ok || listed && r.moneys[j].item > 0 || !counts(j) || !isPart(s, total) {
			continue
		}
		rest += s.Minor
		if n++; n >= 2 && near(rest, total.Minor) {
			return j
		}
	}
	return -1
}

// isPart reports whether a sum can be a part of a total: it is less, and of its currency.
func isPart(s, total regwire.Money) bool {
	return s.Minor < total.Minor && s.Currency == total.Currency
}

// near reports whether two sums are the same but for rounding.
func near(a, b int64) bool { return a-b < b/32 && b-a < b/100 }

// distance counts the words between a party and a sum. Half as far is one that follows
// with a word such as "for" before it.
func (a *allotter) distance(p naming, m money) float64 {
	if p.to <= m.from {
		return float64(m.from - p.to)
	}
	gap := float64(p.from - m.to)
	if a.receivesAt(p, m) {
		return gap / 2
	}
	return gap + unlinked
}
