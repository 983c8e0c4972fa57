package extract

import "regwire"

// A desk is the memory that one reading works on. The next reading takes it over, for most
// articles are short and what they need is much the same. Nothing of it is part of a
// finding.
type desk struct {
	*slate
	reading   reading
	document  document
	text      text
	toks      []token
	sentences []int32
	capitals  []int32
	capitalsBeside
	beginnings
	owned        []owned
	starts, ends []int32
	named, skip  []bool
	rank         []int32
	worth        []float64
	atoms        []atom
	ordered      []int32
	names        []name
	moneys       []money
	counts       []count
	dates        []date
	laws         []law
	regulators   []regulatorMention
	claims       []claim
	claimsOf     [listings][]int32
	firstClaim   []int32
	plain        []uint64
	the          []spokenOf
	signals      []feature
	mentions     []float64
	nameClaims   [][len(nameClaims)][3]float64
	around       []around
	referrals    []referral
	acts         actCount
	ruled        ruled
	glossed      []glossed
	news         []newsWord
	toned        []tonedWord
	opened       []opened
	words        []wordID
	firstGlossed []int32
	rare         []int32
	cued         [cueSets]cued
	claimed      []float64
	prominent    []prominent
	against      []float64
	scores       []float64
	roles        []sumPart
	spots        []naming
	evidence     []regwire.Evidence // of the main action
	sheets       []feature
	partySigns   []span // by entity: where its features stand among ofParties
	ofParties    []feature
	kinds        []vote
	stages       []vote
	incidents    []vote
	entities     []entity
	owners       []int
	margins      []float64
	payments     []toldPayment
	stands       []stood
	described    []description
	counted      []countClaim
	candidates   []candidate
	sumChances   sumChances
	totalled     [][2]bool
	indexes      []int // of the lists that room hands out, as are the next ones
	figures      []figure
	moments      []moment
	provisions   []provision
	deeds        []deed
	sectioned    sectioned
	namesOf      []int    // of all entities
	keysOf       []string // likewise
}

// maxDesk is the number of tokens past which a desk is not kept for others.
const maxDesk = 20_000

// take returns n cleared values that stand on a desk, which grows where it must.
func take[T any](from *[]T, n int) []T {
	if cap(*from) < n {
		*from = make([]T, n+n/4)
	}
	s := (*from)[:n]
	clear(s)
	return s
}

// room returns an empty list with room for n values, which stands on a desk until the reading ends.
func room[T any](from *[]T, n int) []T {
	const lists = 8 // at first
	at := len(*from)
	if at+n > cap(*from) {
		*from, at = make([]T, 0, max(lists*n, 2*cap(*from))), 0 // those handed out stay where they are
	}
	*from = (*from)[:at+n]
	return (*from)[at : at : at+n]
}

// sheet returns an empty list with room for the signs of most candidates, which stands on the desk
// until the reading ends.
func (w *desk) sheet() signs {
	const room, sheets = 32, 64
	n := len(w.sheets)
	if n+room > cap(w.sheets) {
		w.sheets, n = make([]feature, 0, sheets*room), 0 // those handed out stay where they are
	}
	w.sheets = w.sheets[:n+room]
	return w.sheets[n : n : n+room]
}

// takeBack takes back the lists that were handed out since those before stood on a desk, for nobody reads them any more.
func takeBack[T any](from *[]T, before []T) {
	if cap(before) > 0 && cap(*from) > 0 && &before[:1][0] == &(*from)[:1][0] {
		*from = before
		return
	}
	*from = (*from)[:0]
}

// newDesk returns a desk that nobody works on, with a slate.
func (t *tables) newDesk(with *slate) *desk {
	w, ok := t.desks.Get().(*desk)
	if !ok {
		w = &desk{}
	}
	w.slate = with
	return w
}

// release leaves the desk of a reading to the next one. The reading must not be used any
// more.
func (r *reading) release() {
	if r.anew != nil {
		r.anew.release()
	}
	d := r.whole
	w := d.desk
	if cap(d.toks) > maxDesk {
		*w.slate = slate{}
		return
	}
	w.toks, w.sentences, w.capitals, w.atoms, w.names = d.toks, d.sentences, d.capitals, d.atoms, d.names
	w.moneys, w.counts, w.dates, w.laws, w.regulators, w.claims, w.claimsOf = d.moneys, d.counts, d.dates, d.laws, d.regulators, d.claims, d.claimsOf
	w.kinds, w.stages, w.incidents = r.kinds.votes, r.stages.votes, r.incidents.votes
	w.sheets, w.ofParties, w.indexes, w.figures = w.sheets[:0], w.ofParties[:0], w.indexes[:0], w.figures[:0]
	w.moments, w.provisions, w.deeds = w.moments[:0], w.provisions[:0], w.deeds[:0]
	desks := r.desks
	w.reading, w.document, w.text, w.slate = reading{}, document{}, text{}, nil
	desks.Put(w)
}
