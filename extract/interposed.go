package extract

import "sort"

// An interposition is what is told of a party between two commas: ", which had revenue of £8m last year," and the sum that
// stands right behind it and is what the party was fined, if any.
type interposition struct {
	span
	fined int // of the moneys, or -1
}

// mostInterposed is how far an interposition reaches at most on either side of its first sum.
const mostInterposed = 16

// finedBeyond is how much it says for a sum that it stands behind an interposition as what the party was fined.
const finedBeyond = 6

// interpositions returns those with sums in them, in the order of the text.
func (r *reading) interpositions() []interposition {
	if len(r.moneys) < 2 {
		return nil
	}
	var out []interposition
	for i := range r.moneys {
		m := &r.moneys[i]
		if n := len(out); m.from < r.bodyAt || n > 0 && m.from < out[n-1].to {
			continue
		}
		if x, ok := r.interposedAt(i); ok {
			out = append(out, x)
		}
	}
	return out
}

// interposedAt returns the interposition around sum i, and false if there is none.
func (r *reading) interposedAt(i int) (x interposition, ok bool) {
	m := &r.moneys[i]
	s := r.text.sentenceOf(m.from)
	from := -1
	for k := m.from - 1; k > s.from && k >= m.from-mostInterposed; k-- {
		if a, named := r.endingAt(k - 1); named && a.kind == nameAtom && r.toks[k].word == r.namer.comma && r.interposes(k+1) {
			from = k
			break
		}
	}
	if from < 0 {
		return x, false
	}
	for k := m.to; k < s.to && k < m.to+mostInterposed; k++ {
		if r.toks[k].word != r.namer.comma {
			continue
		}
		if fined := r.finedBehind(from, k+1); fined >= 0 {
			return interposition{span{from, k + 1}, fined}, true
		}
		if k+1 < s.to && r.resumes.has(r.toks[k+1].word) {
			return interposition{span{from, k + 1}, -1}, true
		}
	}
	return x, false
}

// interposes reports whether what stands behind the comma before token i tells more of a name: "which", "whose", "a", "with".
func (r *reading) interposes(i int) bool {
	w := r.toks[i].word
	return r.relatives.has(w) || w == r.namer.article || w == r.namer.an || r.accompanies.has(w)
}

// finedBehind returns the sum that starts at token i, or behind a word or two such as "nearly", if the name that ends before
// token comma is of somebody who was fined: "fined Acme, which made £8m, £2m". Otherwise it returns -1.
func (r *reading) finedBehind(comma, i int) int {
	const before, within = 2, 3 // words
	sum := -1
	for k := i; k < min(i+within, len(r.toks)); k++ {
		if a, ok := r.startingAt(k); ok {
			if a.kind == moneyAtom {
				sum = a.index
			}
			break
		}
		if r.resumes.has(r.toks[k].word) {
			break
		}
	}
	a, ok := r.endingAt(comma - 1)
	if sum < 0 || !ok {
		return -1
	}
	for k := a.from - 1; k >= max(0, a.from-1-before); k-- {
		if r.namer.fined.has(r.toks[k].word) {
			return sum
		}
	}
	return -1
}

// astray reports whether a pattern leaps out of an interposition to what it says of a sum, or into one to call its sum the
// fine: "fined Acme, which had revenue of £8m", "had revenue of £8m last year, £2m".
func (r *reading) astray(all []interposition, c *claim) bool {
	m := &r.moneys[r.atoms[c.atom].index]
	first := sort.Search(len(all), func(k int) bool { return all[k].to > c.from })
	for k := first; k < len(all) && all[k].from < c.to; k++ {
		x := &all[k]
		if m.from >= x.from && m.to <= x.to {
			return c.role.penal() && (c.from < x.from || c.to > x.to)
		}
		if c.from > x.from && c.from < x.to && c.to > x.to || c.from < x.from && c.to > x.from && c.to <= x.to {
			return true
		}
	}
	return false
}
