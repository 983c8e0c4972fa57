package extract

import (
	"slices"
	"strings"
)

// A nameKind is what the names of an entity tell of it, a bit each: they are asked for often.
type nameKind uint16

const (
	aThing nameKind = 1 << iota
	aPremises
	anOffice
	aLawyer
	anAcronym
	thePublisher
	namedAsOutlet
	anOfficial
	anAuthor

	anOutsider = thePublisher | anOfficial | anAuthor // no party, whatever is said of it
)

// is reports whether the names of an entity tell one of some things of it.
func (e *entity) is(k nameKind) bool { return e.kinds&k != 0 }

// readNames notes what the names of every entity tell.
func (r *reading) readNames() {
	for e := range r.entities {
		en := &r.entities[e]
		for i, tells := range [...]bool{r.namedThing(en), r.endsIn(en, r.premises), r.namedOffice(en), r.namedLawyer(en), r.namedAcronym(en), r.namedPublisher(en), r.namedOutlet(en), r.namedOfficial(e), r.namedAuthor(en)} {
			if tells {
				en.kinds |= 1 << i
			}
		}
	}
}

// endsIn reports whether a name of several words ends in a word of a set: in that of a text or
// a rule, "Resolution Agreement", or of a place to be at, "Ash Street".
func (r *reading) endsIn(en *entity, last wordSet) bool {
	return slices.ContainsFunc(en.names, func(n int) bool {
		x := r.names[n]
		return x.to-x.from > 1 && last.has(r.toks[x.to-1].word)
	})
}

// namedThing reports whether a name of an entity is that of a text, a rule or an operation: "Resolution
// Agreement", "Operation Ash".
func (r *reading) namedThing(en *entity) bool {
	return r.endsIn(en, r.things) || !en.suffix && slices.ContainsFunc(en.names, func(n int) bool {
		x := r.names[n]
		return x.to-x.from == 2 && r.toks[x.from].word == r.operation
	})
}

// namedNotice reports whether an entity is never named but as what a notice or an order is called, by two words or more, in an article that
// names another: "a Stop Now notice".
func (r *reading) namedNotice(en *entity) bool {
	some := false
	for _, n := range en.names {
		x := r.names[n]
		if !r.follows(x.to, x.from) || !r.notices.has(r.toks[x.to].word) {
			return false
		}
		some = some || x.to-x.from > 1 && x.from > 0 && (r.toks[x.from-1].word == r.namer.article || r.toks[x.from-1].word == r.namer.an)
	}
	return some && !en.suffix && slices.ContainsFunc(r.entities, func(o entity) bool {
		return !o.place && !o.is(anOutsider) && o.names[0] != en.names[0]
	})
}

// namedOffice reports whether a name of an entity is that of a public office, which mostly acts
// itself: "Finnish SA", "Market Commission".
func (r *reading) namedOffice(en *entity) bool {
	return slices.ContainsFunc(en.names, func(n int) bool {
		x := r.names[n]
		return r.offices.has(r.toks[x.to-1].word) || r.offices.has(r.toks[x.from].word) || x.to-x.from == 2 && r.namer.isNation(r.toks[x.from].word) && r.at(x.to-1) == "SA"
	})
}

// namedAuthor reports whether an entity with no word for a firm or a body is named in the line of the body that tells who wrote the
// article: "18 May, 13:21 - By Anna Ash".
func (r *reading) namedAuthor(en *entity) bool {
	return !en.suffix && !en.body && slices.ContainsFunc(en.names, func(n int) bool {
		x := r.names[n]
		by := x.from - 1
		if by < r.bodyAt || r.at(by) != "by" && r.at(by) != "By" || by > r.bodyAt && r.follows(by-1, by) && r.toks[by-1].kind != sign {
			return false
		}
		return !r.follows(x.to, x.from) || r.toks[x.to].kind == sign && r.at(x.to) != "," && r.at(x.to) != "'"
	})
}

// namedLawyer reports whether the words of a name are those of a law firm: "Smith Legal".
func (r *reading) namedLawyer(en *entity) bool {
	return slices.ContainsFunc(en.names, func(n int) bool {
		x := r.names[n]
		return x.to-x.from > 1 && (r.lawyers.has(r.toks[x.to-1].word) || r.lawyers.has(r.toks[x.to-2].word))
	})
}

// namedOutlet reports whether an entity is named as the outlet is: "Acme Law" on "Acme Law
// (Weekly Digest)".
func (r *reading) namedOutlet(en *entity) bool {
	p, _, _ := strings.Cut(r.outlet, " (")
	return p != "" && slices.ContainsFunc(en.keys, func(k string) bool {
		return k == p || strings.Contains(k, " ") && (opensWith(p, k) || opensWith(k, p) || closesWith(p, k))
	})
}

// namedAcronym reports whether an entity has no name but one in capitals, such as that of a law:
// "CASL".
func (r *reading) namedAcronym(en *entity) bool {
	return !slices.ContainsFunc(en.names, func(n int) bool {
		x := r.names[n]
		return x.to-x.from > 1 || !r.toks[x.from].is(allUpper)
	})
}
