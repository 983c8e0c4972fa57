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
	apiece bool // others were given the same sum
	label  bool // its paragraph opens with the party as a label
	by     source
	likely float64 // how likely it is an action of the article
}

// deeds gathers every party with what was done to it: from matches that name both, and, in
// an article about several parties, from its lists, sections and sentences.
func (r *reading) deeds(several bool) []deed {
	out := room(&r.desk.deeds, 8)
	for claims := range r.matchesOf(partyClaims) {
		x := deed{party: -1, money: -1, by: told}
		other := false
		for i := range claims {
			c := &claims[i]
			switch {
			case c.what == "party" && c.atom >= 0:
				x.party = r.names[r.atoms[c.atom].index].entity
				x.weight = c.weight * r.weight(c.from)
			case c.listing == kindClaims:
				x.kind = regwire.Kind(c.value)
			case c.what == "imposed" && c.atom >= 0:
				x.money = r.atoms[c.atom].index
			case c.what == "other", c.listing == stageClaims && c.value == string(regwire.Proposed):
				other = true
			}
		}
		x.from, x.to = claims[0].from, claims[0].to
		if x.money >= 0 && x.kind == "" {
			x.kind = regwire.Fine
		}
		if x.money < 0 && !carriesSum(x.kind) && r.deniedWithin(x) {
			continue // "No notice was served on Acme"
		}
		if x.party >= 0 && x.kind != "" && !other && x.weight >= 3 && !r.entities[x.party].place {
			out = append(out, x)
		}
	}
	if sections, list := r.sections(); len(list) > 0 {
		out = append(slices.DeleteFunc(out, func(x deed) bool { return x.money >= 0 && within(sections, x.from) }), r.allotted()...)
		return slices.Concat(list, out)
	}
	if !several {
		return append(out, r.respectively()...)
	}
	sums := r.allotted()
	out = slices.DeleteFunc(append(out, r.alongside(out)...), func(x deed) bool {
		return x.money >= 0 && r.isTotal(x.money) && (x.from < r.bodyAt || r.joint(x)) || slices.ContainsFunc(sums, func(y deed) bool { return y.money == x.money && x.money >= 0 })
	})
	return append(append(out, sums...), r.grouped()...)
}

// joint reports whether the words of a deed name others beside its party.
func (r *reading) joint(x deed) bool {
	for i := x.from; i < x.to; i++ {
		if a, ok := r.startingAt(i); ok && a.kind == nameAtom && r.names[a.index].entity == x.party && len(r.listed(a)) > 0 {
			return true
		}
	}
	return false
}

// allotted returns which party each sum of a round-up goes to.
func (r *reading) allotted() []deed {
	out := append(append(room(&r.desk.deeds, 8), r.respectively()...), r.apiece()...)
	known := len(out)
	out = append(out, r.samesum()...)
	for _, x := range r.allot() {
		if x.money < 0 || !slices.ContainsFunc(out[:known], func(y deed) bool { return r.roles[x.money].sum == r.roles[y.money].sum }) {
			out = append(out, x)
		}
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
	parties, labels := r.crowd(), 0
	for _, x := range r.allot() {
		if x.money < 0 {
			continue
		}
		if role, score := r.roles[x.money].best(); x.label || role.penal() && score >= 2 {
			if x.label && !parties.in[x.party] {
				labels++
			}
			parties.add(x.party)
		}
	}
	return parties.size >= 3 || labels >= 2
}

// several reports whether the article is about several parties: its headline says so, or
// its lead calls more than one a party.
func (r *reading) several() bool {
	if r.inPlural == nil {
		r.inPlural = new(r.tellsOfSeveral())
	}
	return *r.inPlural
}

// tellsOfSeveral does the work of several.
func (r *reading) tellsOfSeveral() bool {
	if slices.ContainsFunc(r.claimsOf[severalClaims], func(k int32) bool { return r.weight(r.claims[k].from) >= 1.2 }) {
		return true
	}
	if _, list := r.sections(); len(list) > 0 || len(r.apiece()) > 0 {
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
					out = append(out, deed{party: e, kind: x.kind, money: -1, by: alongside, weight: x.weight * 0.8, from: x.from, to: x.to})
				}
			}
		}
	}
	return out
}

// listed returns the entities that stand in one list with a name, in the order of the text,
// without its own. They are good until those of another are asked for.
func (r *reading) listed(a atom) []int {
	before, after := r.listAround(a)
	return append(before, after...)
}

// listAround returns the entities that stand before and after a name in one list: joined
// to it by commas and "and" alone. They are good until those of another are asked for.
func (r *reading) listAround(a atom) (before, after []int) {
	before, after = r.desk.listed[0][:0], r.desk.listed[1][:0]
	for at := a; ; {
		i := at.from - 1
		for i >= 0 && i > at.from-4 && r.listing.has(r.toks[i].word) {
			i--
		}
		i = r.beforeAlias(i)
		prev, ok := r.endingAt(i)
		if !ok || i == at.from-1 || prev.kind != nameAtom || r.toks[i].sentence != r.toks[a.from].sentence {
			break
		}
		before, at = append(before, r.names[prev.index].entity), prev
	}
	slices.Reverse(before)
	for at := a; ; {
		i := r.pastAlias(at)
		for i < len(r.toks) && i < at.to+6 && r.listing.has(r.toks[i].word) {
			i++
		}
		next, ok := r.startingAt(i)
		if !ok || i == at.to || next.kind != nameAtom || r.toks[i].sentence != r.toks[a.from].sentence {
			break
		}
		after, at = append(after, r.names[next.index].entity), next
	}
	r.desk.listed = [2][]int{before, after}
	return before, after
}

// pastAlias returns the token after a name and the short form in brackets that follows it:
// "Acme Finance (AF)".
func (r *reading) pastAlias(a atom) int {
	i := a.to
	if i+2 >= len(r.toks) || r.at(i) != "(" {
		return i
	}
	if short, ok := r.startingAt(i + 1); ok && short.kind == nameAtom && short.to < len(r.toks) && r.at(short.to) == ")" {
		return short.to + 1
	}
	return i
}

// beforeAlias returns the token before the short form in brackets that ends at token i, or i.
func (r *reading) beforeAlias(i int) int {
	if i < 2 || r.at(i) != ")" {
		return i
	}
	if short, ok := r.endingAt(i - 1); ok && short.kind == nameAtom && short.from > 1 && r.at(short.from-1) == "(" {
		return short.from - 2
	}
	return i
}

// canBeParty reports whether a name can be that of a party to an action.
func (r *reading) canBeParty(a atom) bool {
	if a.kind != nameAtom || r.names[a.index].modifier {
		return false
	}
	e := &r.entities[r.names[a.index].entity]
	return !e.place && !e.doubtful && (!e.person || r.claimed[r.names[a.index].entity] > 0) && !e.is(anOutsider)
}

// best keeps one deed for each party, kind and sum: one with a sum before one without,
// then the heavier.
func (r *reading) best(all []deed) []deed {
	out := room(&r.desk.deeds, len(all))
next:
	for _, x := range all {
		for i, o := range out {
			if o.party != x.party || o.kind != x.kind || x.money >= 0 && o.money >= 0 && !r.sameSum(x.money, o.money) {
				continue
			}
			by := x.by | o.by
			if x.money >= 0 && o.money < 0 || (x.money >= 0) == (o.money >= 0) && x.weight > o.weight {
				out[i] = x
			}
			out[i].by = by
			continue next
		}
		out = append(out, x)
	}
	return out
}
