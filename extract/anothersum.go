package extract

import "slices"

// anothersSum corrects an amount that another had to pay: of the sums of an article whose headline names the party, the chosen
// one stands wherever it is told with somebody else's name, and patterns call another one, told with nobody else's, the party's:
// "£20m to Bolt on 16 October and, on 13 November, a smaller one to Acme. £1.2m is what Acme must pay."
func (r *reading) anothersSum(all []candidate, main int) int {
	if main < 0 || len(all) < 2 || r.party < 0 || !r.inTitle(r.party) || !r.toldOfOthers(&all[main]) {
		return main
	}
	best, top := main, 0.0
	for i := range all {
		if c := &all[i]; i != main && c.eligible && c.score > top && c.score > c.proposed+c.previous && r.toldOfParty(c) {
			best, top = i, c.score
		}
	}
	return best
}

// toldOfOthers reports whether each mention of a sum is in the body and stands with somebody else's name, and
// the lead does not say plainly that it was set.
func (r *reading) toldOfOthers(c *candidate) bool {
	const plain = 4 // of what patterns claim
	return !slices.ContainsFunc(c.sums, func(i int) bool {
		m, x := &r.moneys[i], &r.roles[i]
		plainly := x.role == imposedSum && x.top >= plain && r.place(m.from) == 1
		return m.bracket < 0 && (m.from < r.bodyAt || plainly || !r.withOther(i))
	})
}

// toldOfParty reports whether patterns call a mention of a sum set, or a total, which stands with nobody else's name.
func (r *reading) toldOfParty(c *candidate) bool {
	const least = 2 // of what patterns claim
	return slices.ContainsFunc(c.sums, func(i int) bool {
		x := &r.roles[i]
		return (x.role == imposedSum || x.role == totalSum) && x.top >= least && !r.withOther(i)
	})
}

// withOther reports whether sum i stands with the name of somebody else than the party: in its sentence one stands before it, and
// that of the party does not, or where there is none the first right behind it: "£20m to Bolt".
func (r *reading) withOther(i int) bool {
	const behind = 3 // tokens
	m := &r.moneys[i]
	s := r.text.sentenceOf(m.from)
	e := -1
	for _, k := range r.atomsIn(s) {
		at := &r.atoms[k]
		before := at.to <= m.from
		if at.kind != nameAtom || !before && (at.from < m.to || e >= 0 || at.from > m.to+behind) {
			continue
		}
		x := r.names[at.index].entity
		if before && r.party >= 0 && (x == r.party || r.akin(x, r.party)) {
			return false // "Acme, the owner of Bolt, must pay £5m"
		}
		if x == r.party || r.mayPay(x) {
			e = x
		}
	}
	return e >= 0 && r.party >= 0 && e != r.party && !r.akin(e, r.party)
}

// mayPay reports whether a name is that of an organisation of the article, and no place, person or outsider.
func (r *reading) mayPay(e int) bool {
	en := &r.entities[e]
	return !en.place && !en.person && !en.is(anOutsider) && !(en.doubtful && r.isWord(en))
}
