package extract

import (
	"slices"

	"regwire"
)

// A section is a part of a round-up that tells of one matter: a heading that names its
// parties, with what stands under it.
type section struct {
	parties []int // entities
	span
}

// sections returns the sections of a round-up that say what was done to their party, with
// what they say: none if the article is no list of matters. A party has one sum in its
// section, whatever other sums that speaks of.
func (r *reading) sections() ([]section, []deed) {
	if len(r.cut()) == 0 {
		return nil, nil
	}
	x := r.sectioned
	if !x.known {
		x.sections, x.told = r.allSections()
		x.known = true
	}
	return x.sections, x.told
}

// sectioned is the sections of a body, once they were asked for.
type sectioned struct {
	cut      []section
	sections []section // of these what sections returns, once it was asked
	told     []deed
	known    bool // it was
}

// allSections does the work of sections.
func (r *reading) allSections() ([]section, []deed) {
	var all []section
	var out []deed
	headings := map[int]bool{}
	opened := map[int]int{}
	for _, s := range r.cut() {
		told := r.told(s)
		for _, x := range told {
			headings[x.party] = true
		}
		for _, e := range s.parties {
			opened[e]++
		}
		if len(told) > 0 {
			all = append(all, s)
			out = append(out, told...)
		}
	}
	if len(headings) < 2 || !r.isList(len(headings), opened) {
		return nil, nil
	}
	return all, r.best(out)
}

// isList reports whether an article in which so many parties have a heading is a list of
// matters: its headline says so, or names none of them or more than one, and none of them
// opens most sections.
func (r *reading) isList(n int, opened map[int]int) bool {
	if slices.ContainsFunc(r.claimsOf[severalClaims], func(k int32) bool { return r.claims[k].from < r.bodyAt }) {
		return true
	}
	all, most := 0, 0
	for _, times := range opened {
		all += times
		most = max(most, times)
	}
	return r.unled() && n >= 3 && most*2 <= all
}

// cut returns the sections of the body. It is divided once.
func (r *reading) cut() []section {
	if r.sectioned == nil {
		r.sectioned = &r.desk.sectioned
		*r.sectioned = sectioned{cut: r.divide()}
	}
	return r.sectioned.cut
}

// divide divides the body into sections. What stands before the first is none.
func (r *reading) divide() []section {
	var out []section
	for i := r.bodyAt; i < len(r.toks); {
		p := span{i, r.paragraphEnd(i)}
		i = p.to
		if r.skip[r.toks[p.from].paragraph] {
			continue
		}
		if parties := r.headed(p); len(parties) > 0 {
			out = append(out, section{parties, p})
			continue
		}
		if len(out) > 0 {
			out[len(out)-1].to = p.to
		}
	}
	return out
}

// headed returns the parties that a paragraph consists of, if it is a heading.
func (r *reading) headed(p span) []int {
	var out []int
	if p.to-p.from > 12 {
		return nil
	}
	for i := r.pastLabel(p); i < p.to; i++ {
		a, ok := r.startingAt(i)
		switch {
		case ok && a.kind == nameAtom && r.canBeParty(a):
			out = append(out, r.names[a.index].entity)
			i = a.to - 1
			if len(out) == 1 && a.to < p.to && r.at(a.to) == ":" && !r.stops(p.to-1) {
				return out // "1. Acme Ltd: what it was fined for"
			}
		case ok && (a.kind == dateAtom || a.kind == moneyAtom || a.kind == nameAtom && r.entities[r.names[a.index].entity].place):
			i = a.to - 1
		case r.toks[i].kind == word && !r.listing.has(r.toks[i].word) && !r.calendarWord(i):
			return nil
		}
	}
	return out
}

// pastLabel returns where a heading goes on behind what it calls the matter, "Settlement 2:", or behind the step that its party
// suffered, "Penalty and orders to": the start of the heading if it has neither.
func (r *reading) pastLabel(p span) int {
	at := p.from + 1
	if at < p.to && r.toks[at].kind == number {
		at++
	}
	if at+1 < p.to && r.at(at) == ":" && r.toks[p.from].kind == word && at > p.from+1 {
		return at + 1
	}
	step := false
	for i := p.from; i < p.to-1 && !r.stops(p.to-1); i++ {
		if _, named := r.startingAt(i); named {
			break
		}
		if step && r.namer.listWords.receivers.has(r.toks[i].word) {
			return i + 1
		}
		step = step || r.spokeOfFine(i) || r.stepNouns.has(r.toks[i].word)
	}
	return p.from
}

// stops reports whether token i ends a sentence.
func (r *reading) stops(i int) bool { return r.at(i) == "." || r.at(i) == "!" || r.at(i) == "?" }

// calendarWord reports whether token i is the name of a month, which alone is no date.
func (r *reading) calendarWord(i int) bool {
	_, ok := valueAt(r.calendar.months, r.toks[i].word)
	return ok
}

// told returns what a section says was done to its parties.
func (r *reading) told(s section) []deed {
	var out []deed
	kinds := r.said(kindClaims, s.span)
	money := -1
	if len(s.parties) == 1 {
		money = r.sumOf(s.span)
	}
	main := regwire.Kind("")
	if v, ok := kinds.winner(1); ok {
		main = regwire.Kind(v.value)
	}
	if money >= 0 && !carriesSum(main) {
		main = regwire.Fine
	}
	for _, e := range s.parties {
		if m := money; m >= 0 {
			out = append(out, deed{party: e, kind: main, money: m, by: underHeading, weight: 8, from: r.moneys[m].from, to: r.moneys[m].to})
		}
		for _, v := range kinds.over(3) {
			k := regwire.Kind(v.value)
			if k != main && (carriesSum(k) || money >= 0 && k == regwire.Investigation) || k == main && money >= 0 {
				continue
			}
			out = append(out, deed{party: e, kind: k, money: -1, by: underHeading, weight: v.weight, from: v.from, to: v.to})
		}
	}
	return out
}

// sumOf returns the sum that a section reports: of those that a regulator set the first,
// or else the first that plays no other part; -1 for none.
func (r *reading) sumOf(s span) int {
	set, bare := -1, -1
	for i, m := range r.moneys {
		if m.from < s.from || m.to > s.to || m.bracket >= 0 {
			continue
		}
		if _, ok := r.sum(i); !ok {
			continue
		}
		switch role, score := r.roles[i].best(); {
		case role.penal() && score >= 2 && set < 0:
			set = i
		case role == noRole && bare < 0:
			bare = i
		}
	}
	if set >= 0 {
		return set
	}
	return bare
}
