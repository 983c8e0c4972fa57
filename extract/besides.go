package extract

import (
	"slices"

	"regwire"
)

// besides records what else than a sum a sentence of a round-up gives to its parties: "Acme
// was served with an enforcement notice too", "Each of them was reprimanded".
func (a *allotter) besides(s span, parties []naming) {
	for ; a.next < len(a.unpaid) && a.unpaid[a.next].from < s.to; a.next++ {
		c := a.unpaid[a.next]
		if c.from < s.from || a.denied(&c) {
			continue
		}
		for _, e := range a.targets(s, parties, c) {
			a.out = append(a.out, deed{party: e, kind: regwire.Kind(c.value), money: -1, by: besides, weight: 2 * c.weight * a.weight(c.from), from: c.from, to: c.to})
		}
	}
}

// targets returns whom a claim of an act is about: all parties so far, or of the article, if its sentence
// takes them up, or else the nearest that it names, or the one that the text speaks of.
func (a *allotter) targets(s span, parties []naming, c claim) []int {
	for i := s.from; i < s.to; i++ {
		if a.every.has(a.toks[i].word) && len(parties) == 0 && a.toks[i].word != a.both {
			if len(a.paid) >= 2 {
				return a.paid
			}
			if all := a.eachOnce(a.owner); len(all) >= 2 {
				return all // told before their sums
			}
		}
		if len(parties) == 0 && len(a.paid) >= 2 && a.severalFirms.has(a.toks[i].word) && i > s.from && a.toks[i-1].word == a.namer.the {
			return a.paid // "The companies were also ordered"
		}
		if n := a.groupSize(i); n > 0 && len(parties) == 0 {
			return nil // "both" and "the three" are read by themselves
		}
	}
	if len(parties) == 1 {
		return []int{parties[0].entity}
	}
	if len(parties) == 0 && a.namesParty(s, c) {
		return nil // which is told of it by itself
	}
	if e := a.objectOf(c, parties); e >= 0 {
		return []int{e}
	}
	if all := a.listedTogether(parties); all != nil {
		return all
	}
	best, least := -1, farOff
	for _, p := range parties {
		d := a.distance(p, money{from: c.from, to: c.to})
		if p.from >= c.from && p.to <= c.to {
			d = 0
		}
		if d < least {
			best, least = p.entity, d
		}
	}
	switch {
	case best >= 0:
		return []int{best}
	case a.topic >= 0 && a.given[a.topic] && len(parties) == 0:
		return []int{a.topic}
	}
	return nil
}

// namesParty reports whether words of its sentence that hold those of a claim tell its step of a party.
func (a *allotter) namesParty(s span, c claim) bool {
	all := a.claimsIn(s)
	return slices.ContainsFunc(all, func(x claim) bool {
		return x.what == "party" && x.from <= c.from && c.to <= x.to && slices.ContainsFunc(all, func(y claim) bool {
			return y.match == x.match && y.listing == kindClaims && y.value == c.value
		})
	})
}

// objectOf returns the party that follows right behind the verb of a claim and stands in no list, or -1: "it fined Acme
// £90,000 and reprimanded Birch".
func (a *allotter) objectOf(c claim, parties []naming) int {
	at := c.to
	if at < len(a.toks) && a.toks[at].word == a.namer.the {
		at++
	}
	for _, p := range parties {
		if p.from == at {
			if name, ok := a.startingAt(at); ok && name.kind == nameAtom && len(a.listed(name)) == 0 {
				return p.entity
			}
		}
	}
	return -1
}

// listedTogether returns the parties of a sentence that gives no sums and names them in one
// list: "both Acme and Brixton Widgets were reprimanded".
func (a *allotter) listedTogether(parties []naming) []int {
	if len(parties) < 2 {
		return nil
	}
	first, ok := a.startingAt(parties[0].from)
	if !ok || first.kind != nameAtom || len(a.listed(first))+1 < len(parties) {
		return nil
	}
	for i := parties[0].from; i < len(a.toks) && a.toks[i].sentence == a.toks[parties[0].from].sentence; i++ {
		if at, ok := a.startingAt(i); ok && at.kind == moneyAtom {
			return nil
		}
	}
	var out []int
	for _, p := range parties {
		out = append(out, p.entity)
	}
	return out
}
