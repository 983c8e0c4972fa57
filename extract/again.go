package extract

import (
	"slices"

	"regwire"
)

// maxAgain is how many further sums of its parties an article is searched for.
const maxAgain = 12

// again returns the sums that are likeliest those of parties that have another: of a second
// regulator, or for a second breach.
func (r *reading) again(known []deed) []deed {
	var out []deed
	r.allot()
	for _, p := range r.repaid {
		if len(out) == maxAgain {
			break
		}
		x := r.furtherSum(p.party, p.money)
		if r.isKnown(x, known) || r.isKnown(x, out) || r.isTotal(p.money) {
			continue
		}
		r.margins[p.money] = p.margin
		out = append(out, x)
	}
	return out
}

// furtherSum is the deed of a party that pays sum i beside another.
func (r *reading) furtherSum(party, i int) deed {
	m := &r.moneys[i]
	return deed{party: party, kind: regwire.Fine, money: i, by: again, weight: 3, from: m.from, to: m.to}
}

// againFeatures tell what speaks for a further sum of a party: another regulator set it, or a
// word says that it comes on top of the rest.
func (r *reading) againFeatures(x deed, all []deed, to []feature) []feature {
	f, who := signs(to), r.regulatorOf(x, r.paragraphOf(x.from))
	for _, y := range all {
		if y.party != x.party || y.money < 0 || y.by&again != 0 {
			continue
		}
		f.is(byOtherRegulator, who != r.regulatorOf(y, r.paragraphOf(y.from)))
		f.is(bySameSentence, r.toks[x.from].sentence == r.toks[y.from].sentence)
		break
	}
	for i, t := range r.toks[:x.from] {
		if t.sentence == r.toks[x.from].sentence && r.moreover.has(r.toks[i].word) {
			f.is(byOnTop, true)
			break
		}
	}
	return f
}

// paysTwice reports whether the main amount is the total of what the party pays, and some deed
// is a further sum of it.
func (r *reading) paysTwice(main *regwire.Action, all []deed) bool {
	return slices.ContainsFunc(all, func(x deed) bool { return x.by&again != 0 && x.party == r.party }) &&
		r.isMainTotal(main)
}

// groupTotals returns the totals that a group must pay of which its companies pay the parts: "€150m on Acme", of which "€90m for Acme LLC and
// €60m for Acme Ireland".
func (r *reading) groupTotals(known []deed) []deed {
	all := r.allot()
	for _, p := range r.repaid {
		all = append(all[:len(all):len(all)], r.furtherSum(p.party, p.money))
	}
	var out []deed
	for _, x := range all {
		told := func(y deed) bool { return y.party == x.party && y.money >= 0 && r.sameSum(y.money, x.money) }
		if x.money >= 0 && !slices.ContainsFunc(known, told) && !slices.ContainsFunc(out, told) && r.isGroups(x, known) {
			out = append(out, x)
		}
	}
	return out
}

// isGroups reports whether the sums that companies of the name of a deed's party pay, told behind its own, come to it: two at least.
func (r *reading) isGroups(x deed, known []deed) bool {
	total, ok := r.sum(x.money)
	if !ok {
		return false
	}
	var paid int64
	parts := 0
	for _, y := range known {
		if y.money <= x.money || !r.akin(y.party, x.party) {
			continue
		}
		if part, ok := r.sum(y.money); ok && part.Currency == total.Currency {
			paid += part.Minor
			parts++
		}
	}
	return parts > 1 && paid == total.Minor
}
