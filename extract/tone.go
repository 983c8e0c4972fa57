package extract

import (
	"math/bits"
)

// tones tell what sort of text an article is by the common words of its title and lead: news
// is told in the past tense and of one company, guidance in the present and of many.
type tones struct {
	words phraseTable[uint64]
	names [2][]featureName // by place and group: "tone.title:past"
}

// newTones reads lines "group: word word two_words ...".
func newTones(lex *lexicon, v *vocabulary, src string) (*tones, error) {
	groups, words, err := wordGroups(lex, "tones.txt", src)
	if err != nil {
		return nil, err
	}
	t := &tones{words: words}
	for place, at := range [...]string{"tone.title:", "tone.lead:"} {
		for _, g := range groups {
			t.names[place] = append(t.names[place], v.named(at, g))
		}
	}
	return t, nil
}

// tone adds which groups of words the title speaks in, and how much the lead does.
func (r *reading) tone(out signs) signs {
	var title uint64
	var lead [maxGroups]int32
	for k := range r.toned {
		x := &r.toned[k]
		i := int(x.at)
		if i >= r.bodyAt && r.place(i) > 1 {
			break
		}
		set := r.glossary.says[ofTones].said(x.gloss).set
		if i < r.bodyAt {
			title |= set
			continue
		}
		for ; set != 0; set &= set - 1 {
			lead[bits.TrailingZeros64(set)]++
		}
	}
	for g, name := range r.tones.names[0] {
		out.is(name, title&(1<<g) != 0)
		if n := lead[g]; n > 0 {
			out = append(out, feature{r.tones.names[1][g], log1p(float64(n)) / 2})
		}
	}
	return out
}
