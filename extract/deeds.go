package extract

import (
	"slices"

	"regwire"
)

// A deed is what one party had done to it, as some sentence says.
type deed struct {
	party  int // entity
	kind   regwire.Kind
	money  int // index of the sum, or -1
	weight float64
	from   int // the tokens that say so
	to     int
}

// deeds gathers every party with what was done to it: from matches that name both, and
// from lists whose sums follow their parties.
func (r *reading) deeds() []deed {
	var out []deed
	for i := 0; i < len(r.claims); {
		j := i
		x := deed{party: -1, money: -1}
		other := false
		for ; j < len(r.claims) && r.claims[j].match == r.claims[i].match; j++ {
			c := r.claims[j]
			switch {
			case c.what == "party" && c.atom >= 0:
				x.party = r.names[r.atoms[c.atom].index].entity
				x.weight = c.weight * r.weight(c.from)
			case c.what == "kind":
				x.kind = regwire.Kind(c.value)
			case c.what == "imposed" && c.atom >= 0:
				x.money = r.atoms[c.atom].index
			case c.what == "other", c.what == "stage" && c.value == string(regwire.Proposed):
				other = true
			}
		}
		x.from, x.to = r.claims[i].from, r.claims[i].to
		if x.money >= 0 && x.kind == "" {
			x.kind = regwire.Fine
		}
		if x.party >= 0 && x.kind != "" && !other && x.weight >= 3 && !r.entities[x.party].place {
			out = append(out, x)
		}
		i = j
	}
	out = append(out, r.respectively()...)
	if sections, list := r.sections(); len(list) > 0 {
		out = slices.DeleteFunc(append(out, r.nearest(true)...), func(x deed) bool { return within(sections, x.from) })
		return append(list, out...)
	}
	if r.several() {
		out = append(out, r.alongside(out)...)
		out = append(out, r.nearest(true)...)
		out = append(out, r.grouped()...)
	}
	return out
}

// within reports whether token i stands in one of the sections.
func within(all []section, i int) bool {
	return slices.ContainsFunc(all, func(s section) bool { return s.from <= i && i < s.to })
}

// unled reports whether the headline names no party, or more than one, while at least three
// are given a sum each: a list of matters.
func (r *reading) unled() bool {
	if r.party >= 0 {
		for _, n := range r.entities[r.party].names {
			if r.names[n].from < r.bodyAt && !r.names[n].modifier {
				return false
			}
		}
	}
	parties := map[int]bool{}
	for _, x := range r.nearest(false) {
		if !r.recalled(x.party) {
			parties[x.party] = true
		}
	}
	return len(parties) >= 3
}

// several reports whether the article is about several parties: its headline says so, or
// its lead calls more than one a party.
func (r *reading) several() bool {
	if slices.ContainsFunc(r.claims, func(c claim) bool { return c.what == "several" }) {
		return true
	}
	if _, list := r.sections(); len(list) > 0 {
		return true
	}
	for _, a := range r.atoms {
		if a.kind != nameAtom || r.weight(a.from) < 1.2 || !r.canBeParty(a) {
			continue
		}
		if n := len(r.listed(a)); n >= 2 || n == 1 && a.from < r.bodyAt {
			return true
		}
	}
	if r.unled() {
		return true
	}
	top := 0.0
	for _, c := range r.claimed {
		top = max(top, c)
	}
	n := 0
	for e, c := range r.claimed {
		if _, leads := r.prominence(e); leads && c >= 4 && c >= 0.4*top && !r.entities[e].place {
			n++
		}
	}
	return n >= 2
}

// alongside gives what was done to one party to those named with it: "A, B and C were
// fined". Sums are not shared.
func (r *reading) alongside(known []deed) []deed {
	var out []deed
	for _, x := range known {
		for i := x.from; i < x.to; i++ {
			a, ok := r.startingAt(i)
			if !ok || a.kind != nameAtom || r.names[a.index].entity != x.party {
				continue
			}
			for _, e := range r.listed(a) {
				if e != x.party {
					out = append(out, deed{party: e, kind: x.kind, money: -1, weight: x.weight * 0.8, from: x.from, to: x.to})
				}
			}
		}
	}
	return out
}

// listed returns the entities that stand in one list with a name: joined to it by commas
// and "and" alone.
func (r *reading) listed(a atom) []int {
	var out []int
	for at := a; ; {
		i := at.to
		for i < len(r.toks) && i < at.to+3 && r.listing.has(r.toks[i].word) {
			i++
		}
		next, ok := r.startingAt(i)
		if !ok || i == at.to || next.kind != nameAtom || r.toks[i].sentence != r.toks[a.from].sentence {
			break
		}
		out, at = append(out, r.names[next.index].entity), next
	}
	for at := a; ; {
		i := at.from - 1
		for i >= 0 && i > at.from-4 && r.listing.has(r.toks[i].word) {
			i--
		}
		prev, ok := r.endingAt(i)
		if !ok || i == at.from-1 || prev.kind != nameAtom || r.toks[i].sentence != r.toks[a.from].sentence {
			break
		}
		out, at = append(out, r.names[prev.index].entity), prev
	}
	return out
}

// nearest gives every sum that a regulator set to the party named nearest before it in
// its sentence, or else after it, or else before it in the paragraph. Sums of which nothing
// is said count if bare is true.
func (r *reading) nearest(bare bool) []deed {
	var out []deed
	for i, m := range r.moneys {
		role, s := r.roles[i].best()
		follows := role == "" && r.follows(m.from)
		if score := r.roles[i].score; score["total"] >= 2 || score["proposed"] > 0 || score["previous"] > 0 {
			continue
		}
		if !follows && !(bare && role == "") && (!penal(role) || s < 3) || m.bracket >= 0 || m.from < r.bodyAt || r.skip[r.toks[m.from].paragraph] {
			continue
		}
		e := r.before(m.from, r.toks[m.from].sentence)
		if e < 0 && !follows {
			e = r.after(m.to)
		}
		for s := r.toks[m.from].sentence - 1; e < 0 && s >= r.toks[r.paragraphOf(m.from).from].sentence; s-- {
			e = r.before(m.from, s)
		}
		if e >= 0 {
			out = append(out, deed{party: e, kind: regwire.Fine, money: i, weight: 3, from: m.from, to: m.to})
		}
	}
	return out
}

// follows reports whether a party is named right before token i: "and Acme £45,000".
func (r *reading) follows(i int) bool {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		if a, ok := r.endingAt(j); ok {
			return r.canBeParty(a)
		}
	}
	return false
}

// before returns the last party named before token i in the given sentence, or -1.
func (r *reading) before(i int, sentence int32) int {
	for j := i - 1; j >= 0 && r.toks[j].sentence >= sentence; j-- {
		if a, ok := r.endingAt(j); ok && r.toks[j].sentence == sentence && r.canBeParty(a) {
			return r.names[a.index].entity
		}
	}
	return -1
}

// after returns the first party named from token i on in its sentence, or -1.
func (r *reading) after(i int) int {
	for j := i; j < len(r.toks) && r.toks[j].sentence == r.toks[i-1].sentence; j++ {
		if a, ok := r.startingAt(j); ok && r.canBeParty(a) {
			return r.names[a.index].entity
		}
	}
	return -1
}

// canBeParty reports whether a name can be that of a party to an action.
func (r *reading) canBeParty(a atom) bool {
	if a.kind != nameAtom || r.names[a.index].modifier {
		return false
	}
	e := &r.entities[r.names[a.index].entity]
	return !e.place && !e.doubtful && (!e.person || r.claimed[r.names[a.index].entity] > 0) && !r.isPublisher(e)
}

// respectively reads "A and B were fined £1 and £2 respectively": as many sums as parties
// right before them in the sentence.
func (r *reading) respectively() []deed {
	var out []deed
	for i := r.bodyAt; i < len(r.toks); i++ {
		if r.toks[i].word != r.each || r.toks[i].word == 0 {
			continue
		}
		var sums, parties []int
		for j := i - 1; j >= 0 && r.toks[j].sentence == r.toks[i].sentence; j-- {
			a, ok := r.startingAt(j)
			switch {
			case !ok:
			case a.kind == moneyAtom && r.moneys[a.index].bracket < 0:
				sums = append(sums, a.index)
			case a.kind == nameAtom && !r.entities[r.names[a.index].entity].place:
				parties = append(parties, r.names[a.index].entity)
			}
		}
		if len(parties) < len(sums) {
			parties = r.groupBefore(i, len(sums))
		}
		if len(sums) < 2 || len(parties) < len(sums) {
			continue
		}
		for k, m := range sums {
			out = append(out, deed{party: parties[k], kind: regwire.Fine, money: m, weight: 6, from: r.moneys[m].from, to: r.moneys[m].to})
		}
	}
	return out
}

// best keeps one deed for each party, kind and sum: one with a sum before one without,
// then the heavier.
func (r *reading) best(all []deed) []deed {
	var out []deed
next:
	for _, x := range all {
		for i, o := range out {
			if o.party != x.party || o.kind != x.kind || x.money >= 0 && o.money >= 0 && !r.sameSum(x.money, o.money) {
				continue
			}
			if x.money >= 0 && o.money < 0 || (x.money >= 0) == (o.money >= 0) && x.weight > o.weight {
				out[i] = x
			}
			continue next
		}
		out = append(out, x)
	}
	return out
}
