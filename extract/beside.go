package extract

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
)

// maxBeside is how many classes of words data/beside.txt may have.
const maxBeside = 80

// The classes that no word of data/beside.txt is of: the edge of a sentence, an atom by its
// kind, a capitalised word, a number, any other word.
const (
	besideEdge = iota
	besideElse
	besideCapital
	besideNumber
	besideAtom
	besideFirst = besideAtom + int(nameAtom) + 1
)

// atomNames name the kinds of atoms in features.
var atomNames = [nameAtom + 1]string{"no_atom", "money", "count", "date", "law", "regulator", "name"}

// besideWords tells by classes what stands right before and after a name.
type besideWords struct {
	class []uint8          // by wordID, up to the last word that has one, and behind it that of all others
	noun  []bool           // by class: whether its words can stand within a description
	names [2][]featureName // by side and class: "before:against", "after:has"
	near  [2][]featureName // likewise, of what stands a few words off: "near_after:pays"
	title [2][]featureName // likewise, of both in a headline: "title_after:pays"
}

// newBesideWords reads lines "class: word word ...".
func newBesideWords(lex *lexicon, v *vocabulary, src string) (*besideWords, error) {
	b := &besideWords{}
	classes := append([]string{"edge", "else", "capital", "number"}, atomNames[:]...)
	for line, l := range numbered(src) {
		name, words, ok := strings.Cut(l, ":")
		if !ok || len(classes) == maxBeside {
			return nil, fmt.Errorf("beside.txt:%d: want at most %d lines \"class: words\", got %q", line, maxBeside-besideFirst, l)
		}
		for w := range fields(words) {
			id := lex.intern(w)
			for int(id) >= len(b.class) {
				b.class = append(b.class, besideElse)
			}
			b.class[id] = uint8(len(classes))
		}
		classes = append(classes, name)
	}
	b.class = append(b.class, besideElse)
	for _, c := range classes {
		b.noun = append(b.noun, slices.Contains([]string{"else", "trade", "speaks", "goods", "runs", "step", "data", "guilt", "former", "works"}, c))
	}
	for _, c := range classes {
		b.near[0], b.near[1] = append(b.near[0], v.named("near_before:", c)), append(b.near[1], v.named("near_after:", c))
		b.title[0], b.title[1] = append(b.title[0], v.named("title_before:", c)), append(b.title[1], v.named("title_after:", c))
		b.names[0], b.names[1] = append(b.names[0], v.named("before:", c)), append(b.names[1], v.named("after:", c))
	}
	return b, nil
}

// of returns the class of a word, besideElse if it has none.
func (b *besideWords) of(w wordID) int { return int(b.class[min(int(w), len(b.class)-1)]) }

// besideFeatures adds what stands right before and after the names of an entity.
func (r *reading) besideFeatures(en *entity, f []feature) []feature {
	sums, near, title := &r.desk.beside[0], &r.desk.beside[1], &r.desk.beside[2]
	the, an := 0.0, 0.0
	for _, n := range en.names {
		x := &r.names[n]
		w := r.weight(x.from)
		if w == 0 {
			continue
		}
		before := x.from - 1
		if r.follows(before, x.from) && (r.toks[before].word == r.namer.the || r.toks[before].word == r.namer.article || r.toks[before].word == r.namer.an) {
			the += w
			if r.toks[before].word != r.namer.the {
				an += w
			}
			before--
		}
		sums[0].add(r.besideClass(before, x.from), w)
		sums[1].add(r.besideClass(x.to, x.from), w)
		if x.from < r.bodyAt {
			r.lookNear(before, -1, x.from, w, &title[0])
			r.lookNear(x.to, 1, x.from, w, &title[1])
		}
		r.lookNear(before-1, -1, x.from, w, &near[0])
		r.lookNear(x.to+1, 1, x.from, w, &near[1])
	}
	f = sums.features(&r.beside.names, title.features(&r.beside.title, near.features(&r.beside.near, f)))
	if the > 0 {
		f = append(f, feature{byThe, log1p(the)})
	}
	if an > 0 {
		f = append(f, feature{byIndefinite, log1p(an)})
		if r.generic(en) {
			f = append(f, feature{byAllKnown, log1p(an)})
		}
	}
	return f
}

// sideSums are the sums of weights of each class of words, before and after something.
type sideSums [2]classSums

// classSums are sums of weights by class, with one bit for each class that has one.
type classSums struct {
	sums [maxBeside]float64
	has  [(maxBeside + 63) / 64]uint64
}

// add adds a weight to a class.
func (c *classSums) add(class int, w float64) {
	c.sums[class] += w
	c.has[class/64] |= 1 << (class % 64)
}

// drop takes away the sum of a class.
func (c *classSums) drop(class int) {
	c.sums[class] = 0
	c.has[class/64] &^= 1 << (class % 64)
}

// features adds those of the classes that have a sum, by their names for each side, and takes the
// sums away.
func (b *sideSums) features(names *[2][]featureName, f []feature) []feature {
	for side := range b {
		c := &b[side]
		for k, set := range c.has {
			for ; set != 0; set &= set - 1 {
				class := 64*k + bits.TrailingZeros64(set)
				f = append(f, feature{names[side][class], log1p(c.sums[class])})
				c.sums[class] = 0
			}
			c.has[k] = 0
		}
	}
	return f
}

// generic reports whether the tables know every word of a name: "NHS Trust".
func (r *reading) generic(en *entity) bool {
	for _, n := range en.names {
		for i := r.names[n].from; i < r.names[n].to; i++ {
			if t := &r.toks[i]; t.kind == word && (t.word == 0 || r.namer.given.has(t.word)) {
				return false
			}
		}
	}
	return true
}

// besideClass returns the class of token i, seen from a name in the sentence of token j.
func (r *reading) besideClass(i, j int) int {
	if !r.follows(i, j) {
		return besideEdge
	}
	a, ok := r.startingAt(i)
	if i < j {
		a, ok = r.endingAt(i)
	}
	t := &r.toks[i]
	class := r.beside.of(t.word)
	switch {
	case ok:
		return besideAtom + int(a.kind)
	case class != besideElse:
		return class
	case t.kind == number:
		return besideNumber
	case t.kind == word && t.is(upperFirst) && !t.is(opens):
		return besideCapital
	}
	return besideElse
}

// lookNear adds the classes of up to five tokens from i on, in a direction, before another
// name or the end of the sentence of token j.
func (r *reading) lookNear(i, by, j int, w float64, to *classSums) {
	atoms := r.starts
	if by < 0 {
		atoms = r.ends
	}
	for k := 0; k < 5 && r.follows(i, j); k, i = k+1, i+by {
		if a := atoms[i]; a != 0 {
			kind := r.atoms[a-1].kind
			to.add(besideAtom+int(kind), w)
			if kind == nameAtom {
				break
			}
			continue
		}
		to.add(r.beside.of(r.toks[i].word), w)
	}
	to.drop(besideElse) // which most words are of
}
