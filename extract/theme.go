package extract

import (
	"fmt"
	"math/bits"
)

// themes tell what an article is about by single words, each of which says little.
type themes struct {
	names  []featureName       // as features are named: "about:cookies"
	titles []featureName       // the same of the title alone: "titled:cookies"
	shares []featureName       // of all that is spoken of: "share:cookies"
	said   []featureName       // of each word: "word:cookie_banner"
	words  phraseTable[uint64] // a word or phrase by its number
	of     []uint64            // by that number: its themes, one bit each
}

// maxThemeWords is how many words and phrases data/themes.txt may have.
const maxThemeWords = 4096

// newThemes reads lines "theme: word word two_words ...".
func newThemes(lex *lexicon, v *vocabulary, src string) (*themes, error) {
	groups, words, err := wordGroups(lex, "themes.txt", src)
	if err != nil {
		return nil, err
	}
	t := &themes{}
	for phrase, n := range words.first.all() {
		t.words.add(phrase, uint64(len(t.said)))
		t.of = append(t.of, words.values[n])
		t.said = append(t.said, v.named("word:", lex.joined(phrase)))
	}
	if len(t.said) > maxThemeWords {
		return nil, fmt.Errorf("themes.txt: %d words: want %d at most", len(t.said), maxThemeWords)
	}
	for _, name := range groups {
		t.names, t.titles, t.shares = append(t.names, v.named("about:", name)), append(t.titles, v.named("titled:", name)), append(t.shares, v.named("share:", name))
	}
	return t, nil
}

// A themeCount is how much a part of an article speaks of each theme, where first, and by
// which words, one bit each.
type themeCount struct {
	spoken uint64             // the themes that it speaks of, one bit each
	much   [maxGroups]float64 // 0 for the others
	where  [maxGroups]span    // of those that it speaks of
	said   [maxThemeWords / 64]uint64
}

// themesIn counts the words of each theme in a part of the article.
func (r *reading) themesIn(part span, c *themeCount) {
	c.spoken, c.much, c.said = 0, [maxGroups]float64{}, [maxThemeWords / 64]uint64{}
	words, after := r.glossedOf(part), 0
	for k := range words {
		x := &words[k]
		i := int(x.at)
		if x.in&(1<<ofThemes) == 0 || !x.shown() || i < after || x.named() {
			continue
		}
		word, end := r.says(x, ofThemes)
		w := themeWeight[r.place(i)]
		c.said[word/64] |= 1 << (word % 64)
		for set := r.themes.of[word]; set != 0; set &= set - 1 {
			c.add(bits.TrailingZeros64(set), w, span{i, end})
		}
		after = end
	}
}

// themeWeight is what a word counts in the title, in the first paragraphs and after.
var themeWeight = [...]float64{2, 1.2, 0.7}

// add counts the words at a place for theme k.
func (c *themeCount) add(k int, w float64, at span) {
	if c.spoken&(1<<k) == 0 {
		c.spoken |= 1 << k
		c.where[k] = at
	}
	c.much[k] += w
}

// features adds the themes that are spoken of, by their names as features.
func (c *themeCount) features(names []featureName, out []feature) []feature {
	for set := c.spoken; set != 0; set &= set - 1 {
		k := bits.TrailingZeros64(set)
		out = append(out, feature{names[k], log1p(c.much[k])})
	}
	return out
}

// finely adds how large a part of what is said each theme has, and by which words it is said:
// one word of a theme may tell something else than the others.
func (c *themeCount) finely(t *themes, out []feature) []feature {
	all := 0.0
	for set := c.spoken; set != 0; set &= set - 1 {
		all += c.much[bits.TrailingZeros64(set)]
	}
	for set := c.spoken; set != 0; set &= set - 1 {
		k := bits.TrailingZeros64(set)
		out = append(out, feature{t.shares[k], 4 * c.much[k] / all})
	}
	for k, set := range c.said {
		for ; set != 0; set &= set - 1 {
			out = append(out, feature{t.said[64*k+bits.TrailingZeros64(set)], 1})
		}
	}
	return out
}
