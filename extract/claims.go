package extract

import (
	"iter"
	"slices"
)

// A claim is one effect of one match.
type claim struct {
	*effect
	pattern  *pattern
	from, to int // the tokens that matched
	atom     int // index of the atom that the effect speaks of, or -1
	match    int // which match of the document it comes from
}

// A listing is of claims that are looked for alone: most of an article's are others.
type listing uint8

const (
	otherClaims listing = iota
	kindClaims
	stageClaims
	incidentClaims
	relevanceClaims
	actorClaims
	decidedClaims
	severalClaims
	raisedClaims
	namelessClaims
	bygoneClaims
	datedClaims
	openClaims
	sumClaims
	countClaims
	dateClaims  // that what is told began then
	partyClaims // of any name
	listings
)

// listingOf tells where an effect is listed.
var listingOf = map[string]listing{
	"kind": kindClaims, "stage": stageClaims, "incident": incidentClaims, "relevant": relevanceClaims, "irrelevant": relevanceClaims,
	"actor": actorClaims, "decided": decidedClaims, "several": severalClaims, "raised": raisedClaims, "nameless": namelessClaims, "bygone": bygoneClaims, "dated": datedClaims, "open": openClaims,
}

// listingBySlot tells where other effects are listed, by the atom that they speak of.
var listingBySlot = [nameAtom + 1]listing{moneyAtom: sumClaims, countAtom: countClaims, dateAtom: dateClaims, nameAtom: partyClaims}

// clearClaims forgets all claims.
func (d *document) clearClaims() {
	d.claims, d.firstClaim = d.claims[:0], d.desk.firstClaim[:0]
	for k := range d.claimsOf {
		d.claimsOf[k] = d.claimsOf[k][:0]
	}
}

// claim records the effects of a match.
func (d *document) claim(p *pattern, effects []*effect, a *attempt) {
	d.matches++
	for _, e := range effects {
		c := claim{effect: e, pattern: p, from: a.from, to: a.to, atom: -1, match: d.matches}
		if e.slot >= 0 {
			c.atom = int(a.captured[e.slot]) - 1
			if c.atom < 0 {
				continue // an optional slot that was not there
			}
		}
		d.claimsOf[e.listing] = append(d.claimsOf[e.listing], int32(len(d.claims)))
		d.claims = append(d.claims, c)
	}
}

// claimsUpTo notes that the claims of the sentences up to one, of which nothing was noted, begin behind those that are known.
func (d *document) claimsUpTo(sentence int) {
	for len(d.firstClaim) <= sentence {
		d.firstClaim = append(d.firstClaim, int32(len(d.claims)))
	}
}

// matchesOf yields the claims of each match that has some of a listing, in the order of the text.
func (d *document) matchesOf(of listing) iter.Seq[[]claim] {
	return func(yield func([]claim) bool) {
		to := 0
		for _, k := range d.claimsOf[of] {
			if int(k) < to {
				continue
			}
			from := int(k)
			for from > 0 && d.claims[from-1].match == d.claims[k].match {
				from--
			}
			for to = int(k) + 1; to < len(d.claims) && d.claims[to].match == d.claims[k].match; {
				to++
			}
			if !yield(d.claims[from:to]) {
				return
			}
		}
	}
}

// claimsIn returns the claims of the sentences in a part of whole sentences.
func (d *document) claimsIn(part span) []claim {
	from, to := d.claimsFrom(part)
	return d.claims[from:to]
}

// claimsFrom returns the numbers of the first claim of a part of whole sentences, and of the first behind it.
func (d *document) claimsFrom(part span) (from, to int32) {
	if part.from >= part.to {
		return 0, 0
	}
	return d.firstClaim[d.toks[part.from].sentence], d.firstClaim[d.toks[part.to-1].sentence+1]
}

// listedIn returns the numbers of those of a listing, in the order of the text.
func (d *document) listedIn(part span, of listing) []int32 {
	all := d.claimsOf[of]
	first, last := d.claimsFrom(part)
	if first == last {
		return nil
	}
	from, _ := slices.BinarySearch(all, first)
	to := from
	for to < len(all) && all[to] < last {
		to++
	}
	return all[from:to]
}
