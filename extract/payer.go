package extract

import (
	"cmp"
	"slices"
)

// A payer is a party that a sum may have been set for, with where it is named near the sum:
// indexes of r.spots, or -1.
type payer struct {
	entity        int
	before, after int // the nearest naming in the sentence of the sum
	last          int // the last naming before the sentence
}

// Bounds of how far from a sum its payer is looked for.
const (
	payersBack    = 4  // paragraphs
	maxPayers     = 12 // parties
	maxSpotsBack  = 30
	maxSpotsAhead = 12
)

// spotsNamed returns where the body names those who could have to pay, in its order.
func (r *reading) spotsNamed() []naming {
	if r.spots != nil {
		return r.spots
	}
	out := take(&r.desk.spots, len(r.names))[:0]
	for _, k := range r.ordered[r.until(r.ordered, r.bodyAt):] {
		at := r.atoms[k]
		if r.skip[r.toks[at.from].paragraph] {
			continue
		}
		if e, party := r.payerAt(at); e >= 0 {
			out = append(out, naming{e, at.from, at.to, party && (e == r.party || !r.recalled(e))})
		}
	}
	for i := range r.rareIn(r.ofTwo) {
		if e := r.takenUp(i); e >= 0 && r.starts[i] == 0 && !r.named[i] && !r.skip[r.toks[i].paragraph] {
			k, _ := slices.BinarySearchFunc(out, i, func(x naming, at int) int { return x.from - at })
			out = slices.Insert(out, k, naming{e, i, i + 1, true})
		}
	}
	r.spots = out
	return out
}

// payerAt returns whom an atom names, if he may have to pay, or -1: the party of which partyAt
// knows, a person too, and what only opens sentences, if it is no word of the tables.
func (r *reading) payerAt(at atom) (e int, party bool) {
	if e := r.partyAt(at); e >= 0 || at.kind != nameAtom || r.names[at.index].modifier {
		return e, e >= 0
	}
	e = r.names[at.index].entity
	en := &r.entities[e]
	if en.place || en.is(anOutsider) || r.recalled(e) {
		return -1, false
	}
	if en.doubtful && (r.toks[at.from].word != 0 || r.isWord(en)) {
		return -1, false
	}
	return e, false
}

// isPayer reports whether an atom names one who may have to pay.
func (r *reading) isPayer(at atom) bool {
	e, _ := r.payerAt(at)
	return e >= 0
}

// payersOf returns those who may have to pay sum m: whom its sentence names and whom the
// text names last before it. They are good until those of another sum are asked for.
func (r *reading) payersOf(m money) []payer {
	out := r.desk.payers[:0]
	at := func(e int) *payer {
		for i := range out {
			if out[i].entity == e {
				return &out[i]
			}
		}
		if len(out) == maxPayers {
			return nil
		}
		out = append(out, payer{e, -1, -1, -1})
		return &out[len(out)-1]
	}
	sentence, paragraph := r.toks[m.from].sentence, r.toks[m.from].paragraph
	here, _ := slices.BinarySearchFunc(r.spots, m.from, func(x naming, at int) int { return x.from - at })
	for i := here - 1; i >= 0 && i > here-maxSpotsBack && r.toks[r.spots[i].from].paragraph >= paragraph-payersBack; i-- {
		p := at(r.spots[i].entity)
		switch {
		case p == nil:
		case r.toks[r.spots[i].from].sentence == sentence && p.before < 0:
			p.before = i
		case r.toks[r.spots[i].from].sentence != sentence && p.last < 0:
			p.last = i
		}
	}
	for i := here; i < len(r.spots) && i < here+maxSpotsAhead && r.toks[r.spots[i].from].sentence == sentence; i++ {
		if p := at(r.spots[i].entity); p != nil && p.after < 0 {
			p.after = i
		}
	}
	r.desk.payers = out
	return out
}

// settles returns whether a sum can be one that somebody must pay: one that can be stored, and
// is no conversion of another.
func (r *reading) settles(i int) bool {
	m := r.moneys[i]
	_, ok := r.sum(i)
	return ok && m.bracket < 0 && m.from >= r.bodyAt && !r.skip[r.toks[m.from].paragraph]
}

// listedMargin is how much likelier than that nobody must pay is at least that the party beside a sum
// in a list must.
const listedMargin = 1

// owners returns for each sum who must pay it, or -1: those of lists as they stand beside each other,
// then the clearest pairs first, and no party pays twice outside of lists. Who would is kept in r.repaid.
func (r *reading) owners() []int {
	if r.owing == nil {
		r.owing = r.chooseOwners()
	}
	return r.owing
}

// chooseOwners does the work of owners.
func (r *reading) chooseOwners() []int {
	r.spotsNamed()
	r.payments = r.toldPayments()
	out, first := take(&r.desk.owners, len(r.moneys)), take(&r.desk.firstPaid, len(r.entities)) // by entity: 1 + the sum that it pays
	r.margins = take(&r.desk.margins, len(r.moneys))
	all := r.desk.likelyPayments[:0]
	same := r.samesum()
	for i := range r.moneys {
		out[i] = -1
		if !r.settles(i) {
			continue
		}
		weighed := len(all)
		all = r.weighPayers(i, all)
		if len(same) > 0 {
			all = append(all[:weighed], slices.DeleteFunc(all[weighed:], func(x payment) bool { return r.paysSame(x, same) })...)
		}
		if r.statesOwn(i) {
			all = append(all[:weighed], slices.DeleteFunc(all[weighed:], func(x payment) bool { return x.party != r.party })...)
		}
		if e := r.listedPayer(i); e >= 0 {
			out[i], r.margins[i], first[e] = e, listedMargin, i+1
			for _, x := range all[weighed:] {
				if x.party == e {
					r.margins[i] = max(sharedMargin, x.margin)
				}
			}
		}
	}
	r.desk.likelyPayments = all
	slices.SortStableFunc(all, func(x, y payment) int { return cmp.Compare(y.margin, x.margin) })
	for _, x := range all {
		switch {
		case out[x.money] >= 0:
		case first[x.party] == 0:
			out[x.money], r.margins[x.money], first[x.party] = x.party, x.margin, x.money+1
		case !r.sameSum(first[x.party]-1, x.money):
			r.repaid = append(r.repaid, x)
		}
	}
	r.shares = r.sharesOfTotal(out)
	for _, x := range r.shares {
		out[x.money], r.margins[x.money] = x.party, max(sharedMargin, x.margin)
	}
	r.repaid = slices.DeleteFunc(r.repaid, func(x payment) bool { return out[x.money] >= 0 })
	return out
}

// paysSame reports whether the sentence of a sum gives its party the same sum as the one before it.
func (r *reading) paysSame(x payment, same []deed) bool {
	return slices.ContainsFunc(same, func(y deed) bool {
		return y.party == x.party && y.money != x.money && r.toks[y.from].sentence == r.toks[r.moneys[x.money].from].sentence
	})
}

// listedPayer returns the party that an item of a list gives sum i to, or -1.
func (r *reading) listedPayer(i int) int {
	k := r.moneys[i].item - 1
	if k < 0 {
		return -1
	}
	at, named := r.endingAt(r.items[k].to - 1)
	if part, _ := r.roles[i].best(); !named || at.kind != nameAtom || part != noRole && !part.penal() {
		return -1
	}
	return r.names[at.index].entity
}

// statesOwn reports whether the patterns give sum i to the main party, one of them clearly, and to nobody else: then none
// of those who stand near it must pay it, as who complained.
func (r *reading) statesOwn(i int) bool {
	const clear = 5 // of what a pattern claims
	most := 0.0
	for _, x := range r.payments {
		if x.money == i && x.party != r.party {
			return false
		}
		if x.money == i {
			most = max(most, x.weight)
		}
	}
	return most >= clear
}

// leastPayment is how likely a payment must be, against that nobody must pay, to be weighed as
// a deed.
const leastPayment = -0.4

// A payment is a sum with one who may have to pay it.
type payment struct {
	money, party int
	margin       float64 // by how much that is likelier than that nobody must
}

// weighPayers adds those of sum i that are likelier than none, or nearly so.
func (r *reading) weighPayers(i int, to []payment) []payment {
	none := r.weights.payer.score(r.unpaidFeatures(i))
	for _, p := range r.payersOf(r.moneys[i]) {
		if s := r.payerScore(i, p) - none; s > leastPayment {
			to = append(to, payment{i, p.entity, s})
		}
	}
	return to
}

// payerScore tells how well a party would do as the one that must pay sum i.
func (r *reading) payerScore(i int, p payer) float64 {
	return r.weights.payer.score(r.payerFeatures(i, p)) + r.standing(asPayer, p.entity)
}

// marginOf returns by how much a payment is likelier than that nobody must pay its sum, and whether its party stands near enough to
// tell.
func (r *reading) marginOf(x payment) (margin float64, near bool) {
	for _, p := range r.payersOf(r.moneys[x.money]) {
		if p.entity == x.party {
			return r.payerScore(x.money, p) - r.weights.payer.score(r.unpaidFeatures(x.money)), true
		}
	}
	return 0, false
}
