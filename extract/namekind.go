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
		en.kinds |= r.namedLike(en)
		for kind, tells := range [...]bool{r.namedPublisher(en), r.namedOutlet(en), r.namedOfficial(e), r.namedAuthor(en)} {
			if tells {
				en.kinds |= thePublisher << kind
			}
		}
	}
}

// namedLike tells what the words of the names of an entity make it. It is an acronym if it has no name but one in capitals, such as
// that of a law: "CASL".
func (r *reading) namedLike(en *entity) nameKind {
	kinds := anAcronym
	for _, n := range en.names {
		x := &r.names[n]
		first, last := &r.toks[x.from], &r.toks[x.to-1]
		if r.offices.has(last.word) || r.offices.has(first.word) {
			kinds |= anOffice // which mostly acts itself: "Market Commission"
		}
		if x.to-x.from > 1 {
			kinds = kinds&^anAcronym | r.endsLike(x.to-1)
		} else if !first.is(allUpper) {
			kinds &^= anAcronym
		}
		if x.to-x.from == 2 && !en.suffix && first.word == r.operation {
			kinds |= aThing // "Operation Ash"
		}
		if x.to-x.from == 2 && r.namer.isNation(first.word) && r.at(x.to-1) == "SA" {
			kinds |= anOffice // "Finnish SA"
		}
	}
	return kinds
}

// endsLike tells what the end of a name of several words makes of it, whose last word is token i: one of a text or a rule, "Resolution
// Agreement", a place to be at, "Ash Street", or a law firm, "Smith Legal".
func (r *reading) endsLike(i int) (kinds nameKind) {
	w := r.toks[i].word
	if r.things.has(w) {
		kinds |= aThing
	}
	if r.premises.has(w) {
		kinds |= aPremises
	}
	if r.lawyers.has(w) || r.lawyers.has(r.toks[i-1].word) {
		kinds |= aLawyer
	}
	return kinds
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

// namedOutlet reports whether an entity is named as the outlet is: "Acme Law" on "Acme Law
// (Weekly Digest)".
func (r *reading) namedOutlet(en *entity) bool {
	p, _, _ := strings.Cut(r.outlet, " (")
	return p != "" && slices.ContainsFunc(en.keys, func(k string) bool {
		return k == p || strings.Contains(k, " ") && (opensWith(p, k) || opensWith(k, p) || closesWith(p, k))
	})
}
