package extract

import "math/bits"

// besideCounts are the words right before or after a count that tell what part it plays.
var besideCounts = [...]string{
	"of", "to", "with", "has", "had", "have", "by", "from", "on", "for", "the", "those", "these", "all", "only", "just", "another", "other", "further", "some", "its", "their", "than", "and", "or", "in", "at", "that",
	"were", "was", "are", "who", "whose", "whom", "'s", "'", ",", ".", ";", ":", "(", ")", "worldwide", "affected", "will", "would", "could", "did", "do", "under", "into", "between", "which", "a", "is", "because", "when", "against", "involving", "affecting", "including", "about", "sent", "without", "-", "–",
}

// soon is how many words after a count tell what became of what it counts, just how many
// before it.
const (
	just = 8
	soon = 6
)

// figureWords tell what the words around a count say of it.
type figureWords struct {
	groups phraseTable[uint64]
	names  [5][]featureName // of each group: before, the first after, soon after, of the noun, in the title
	beside neighbours
}

// newFigureWords reads lines "group: word word two_words ...".
func newFigureWords(lex *lexicon, v *vocabulary, src string) (*figureWords, error) {
	names, words, err := wordGroups(lex, "figures.txt", src)
	if err != nil {
		return nil, err
	}
	w := &figureWords{groups: words}
	for k, prefix := range [...]string{"before:", "first:", "soon:", "noun:", "title:"} {
		for _, name := range names {
			w.names[k] = append(w.names[k], v.named(prefix+name))
		}
	}
	w.beside = newNeighbours(lex, v, [2]string{"prev=", "next="}, besideCounts[:], [2]featureName{byPrevElse, byNextElse})
	return w, nil
}

// before adds the groups of the words just before a count.
func (w *figureWords) before(t *text, c *count, out []feature) []feature {
	return w.add(0, w.within(t, c.start-just, c.start, c), out)
}

// after adds those of the words soon after it.
func (w *figureWords) after(t *text, c *count, out []feature) []feature {
	return w.add(2, w.within(t, c.to, c.to+soon, c), out)
}

// within returns the groups of the words of a count's sentence from one token up to another.
func (w *figureWords) within(t *text, from, to int, c *count) (all uint64) {
	for i := max(from, 0); i < min(to, len(t.toks)); i++ {
		if t.toks[i].sentence == t.toks[c.from].sentence {
			set, _, _ := w.groups.at(t.toks, i)
			all |= set
		}
	}
	return all
}

// ofNoun adds the groups of the noun of a count and of the first word after it.
func (w *figureWords) ofNoun(t *text, c *count, out []feature) []feature {
	if c.to > c.digitsEnd {
		set, _, _ := w.groups.at(t.toks, c.to-1)
		out = w.add(3, set, out)
	}
	for i := c.to; i < len(t.toks) && i < c.to+reach && t.toks[i].sentence == t.toks[c.from].sentence; i++ {
		if set, _, ok := w.groups.at(t.toks, i); ok {
			return w.add(1, set, out)
		}
	}
	return out
}

// ofTitle adds the groups of the words of the title.
func (w *figureWords) ofTitle(t *text, out []feature) []feature {
	var all uint64
	for i := range t.bodyAt {
		set, _, _ := w.groups.at(t.toks, i)
		all |= set
	}
	return w.add(4, all, out)
}

// add adds the features of a set of groups.
func (w *figureWords) add(k int, set uint64, out []feature) []feature {
	for ; set != 0; set &= set - 1 {
		out = append(out, feature{w.names[k][bits.TrailingZeros64(set)], 1})
	}
	return out
}
