package extract

import (
	"fmt"
	"math/bits"
	"slices"
)

// besideCounts are the words right before or after a count that tell what part it plays.
var besideCounts = [...]string{
	"of", "to", "with", "has", "had", "have", "by", "from", "on", "for", "the", "those", "these", "all", "only", "just", "another", "other", "further", "some", "its", "their", "than", "and", "or", "in", "at", "that",
	"were", "was", "are", "who", "whose", "whom", "'s", "'", ",", ".", ";", ":", "(", ")", "worldwide", "affected", "will", "would", "could", "did", "do", "under", "into", "between", "which", "a", "is", "because", "when", "against", "involving", "affecting", "including", "about", "sent", "without", "-", "–",
}

// soon is how many words after a count tell what became of what it counts, bareReach how many
// on either side tell what a number without a noun counts.
const (
	soon      = 6
	bareReach = 8
)

// wideGroups are the groups of figures.txt that tell of a count wherever in its sentence they
// stand.
var wideGroups = [...]string{"order", "gripe", "total"}

// figureWords tell what the words around a count say of it.
type figureWords struct {
	groups phraseTable[uint64]
	names  [7][]featureName       // of each group: beside a number without a noun, the first after, soon after, of the noun, before the noun, in its sentence, in the title
	part   uint64                 // the group of words that say that a count is included in another
	wide   uint64                 // the groups that tell of a count wherever in its sentence they stand
	mail   [len(mailedHow)]uint64 // the groups that tell how something was sent
	beside neighbours
}

// newFigureWords reads lines "group: word word two_words ...".
func newFigureWords(lex *lexicon, v *vocabulary, src string) (*figureWords, error) {
	names, words, err := wordGroups(lex, "figures.txt", src)
	if err != nil {
		return nil, err
	}
	w := &figureWords{groups: words}
	if w.part, err = groupsNamed(names, "part"); err != nil {
		return nil, err
	}
	if w.wide, err = groupsNamed(names, wideGroups[:]...); err != nil {
		return nil, err
	}
	for how, name := range mailedHow {
		if w.mail[how], err = groupsNamed(names, name); err != nil {
			return nil, err
		}
	}
	w.groups.seal(lex)
	for k, prefix := range [...]string{"bare:", "first:", "soon:", "noun:", "adjective:", "sentence:", "title:"} {
		for _, name := range names {
			w.names[k] = append(w.names[k], v.named(prefix, name))
		}
	}
	w.beside = newNeighbours(lex, v, [2]string{"prev=", "next="}, besideCounts[:], [2]featureName{byPrevElse, byNextElse})
	return w, nil
}

// groupsNamed returns the bits of some groups of figures.txt.
func groupsNamed(names []string, wanted ...string) (set uint64, err error) {
	for _, name := range wanted {
		i := slices.Index(names, name)
		if i < 0 {
			return 0, fmt.Errorf("figures.txt: no group named %q", name)
		}
		set |= 1 << i
	}
	return set, nil
}

// inSentence adds the groups that tell of a count wherever in its sentence they stand.
func (w *figureWords) inSentence(t *text, s span, c *count, out []feature) []feature {
	return w.add(5, w.within(t, s.from, s.to, c)&w.wide, out)
}

// inTitle adds the groups of an article's title.
func (w *figureWords) inTitle(t *text, out []feature) []feature {
	all := uint64(0)
	for i := range t.bodyAt {
		set, _, _ := w.groups.at(t.toks, i)
		all |= set
	}
	return w.add(6, all, out)
}

// around adds the groups of the words on either side of a number without a noun.
func (w *figureWords) around(t *text, c *count, out []feature) []feature {
	return w.add(0, w.within(t, c.start-bareReach, c.start, c)|w.within(t, c.to, c.to+bareReach, c), out)
}

// after adds the groups of the words soon after a count.
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

// ofNoun adds the groups of the noun of a count, of the words between number and noun ("14
// other people") and of the first word after it.
func (w *figureWords) ofNoun(t *text, c *count, out []feature) []feature {
	if c.to > c.digitsEnd {
		set, _, _ := w.groups.at(t.toks, c.to-1)
		out = w.add(4, w.within(t, c.digitsEnd, c.to-1, c), w.add(3, set, out))
	}
	for i := c.to; i < len(t.toks) && i < c.to+reach && t.toks[i].sentence == t.toks[c.from].sentence; i++ {
		if set, _, ok := w.groups.at(t.toks, i); ok {
			return w.add(1, set, out)
		}
	}
	return out
}

// add adds the features of a set of groups.
func (w *figureWords) add(k int, set uint64, out []feature) []feature {
	for ; set != 0; set &= set - 1 {
		out = append(out, feature{w.names[k][bits.TrailingZeros64(set)], 1})
	}
	return out
}
