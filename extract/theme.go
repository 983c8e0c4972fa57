package extract

import (
	"fmt"
	"math"
	"math/bits"
	"strings"
)

// maxThemes is how many themes data/themes.txt may have, and how many groups of words
// another table: one bit each.
const maxThemes = 64

// themes tell what an article is about by single words, each of which says little.
type themes struct {
	names  []featureName       // as features are named: "about:cookies"
	titles []featureName       // the same of the title alone: "titled:cookies"
	words  phraseTable[uint64] // the themes of a word or phrase, one bit each
}

// newThemes reads lines "theme: word word two_words ...".
func newThemes(lex *lexicon, v *vocabulary, src string) (*themes, error) {
	groups, words, err := wordGroups(lex, "themes.txt", src)
	if err != nil {
		return nil, err
	}
	t := &themes{words: words}
	for _, name := range groups {
		t.names, t.titles = append(t.names, v.named("about:"+name)), append(t.titles, v.named("titled:"+name))
	}
	return t, nil
}

// wordGroups reads lines "group: word word two_words ...": the names of the groups, and
// those of a word or phrase, one bit each.
func wordGroups(lex *lexicon, file, src string) (names []string, words phraseTable[uint64], err error) {
	of, order := map[string]uint64{}, []string(nil)
	for line, l := range numbered(src) {
		name, list, ok := strings.Cut(l, ":")
		if !ok || len(names) == maxThemes {
			return nil, words, fmt.Errorf("%s:%d: want at most %d lines \"group: words\", got %q", file, line, maxThemes, l)
		}
		for _, w := range strings.Fields(list) {
			if of[w] == 0 {
				order = append(order, w)
			}
			of[w] |= 1 << len(names)
		}
		names = append(names, name)
	}
	for _, w := range order {
		words.add(lex.phrase(w), of[w])
	}
	return names, words, nil
}

// A themeCount is how much a part of an article speaks of each theme, and where first.
type themeCount struct {
	much  [maxThemes]float64
	where [maxThemes]span
}

// themesIn counts the words of each theme in a part of the article.
func (r *reading) themesIn(part span) (c themeCount) {
	for i := part.from; i < part.to; i++ {
		if !r.themes.words.first.has(r.toks[i].word) {
			continue
		}
		set, end, ok := r.themes.words.at(r.toks, i)
		if !ok || r.named[i] || i >= r.bodyAt && r.skip[r.toks[i].paragraph] {
			continue
		}
		w := themeWeight[r.place(i)]
		for ; set != 0; set &= set - 1 {
			c.add(bits.TrailingZeros64(set), w, span{i, end})
		}
		i = end - 1
	}
	return c
}

// themeWeight is what a word counts in the title, in the first paragraphs and after.
var themeWeight = [...]float64{2, 1.2, 0.7}

// add counts the words at a place for theme k.
func (c *themeCount) add(k int, w float64, at span) {
	if c.much[k] == 0 {
		c.where[k] = at
	}
	c.much[k] += w
}

// features adds the themes that are spoken of, by their names as features.
func (c *themeCount) features(names []featureName, out []feature) []feature {
	for k, name := range names {
		if c.much[k] > 0 {
			out = append(out, feature{name, math.Log1p(c.much[k])})
		}
	}
	return out
}
