package extract

import (
	"math"
	"math/bits"
)

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
	t.words.seal(lex)
	for _, name := range groups {
		t.names, t.titles = append(t.names, v.named("about:"+name)), append(t.titles, v.named("titled:"+name))
	}
	return t, nil
}

// A themeCount is how much a part of an article speaks of each theme, and where first.
type themeCount struct {
	much  [maxGroups]float64
	where [maxGroups]span
}

// themesIn counts the words of each theme in a part of the article.
func (r *reading) themesIn(part span) (c themeCount) {
	toks, opener := r.toks[:part.to], r.themes.words.opener
	for i := part.from; i < len(toks); i++ {
		if !toks[i].of(opener) {
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
