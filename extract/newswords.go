package extract

import (
	"fmt"
	"math/bits"
	"strings"
)

// newsWords are common words that tell, each a little, what sort of text an article is.
type newsWords struct {
	number []uint16      // by wordID: which of the news words a word is, from 1; 0 for none
	names  []featureName // by that number: "says:should"
	rates  []featureName // by group of data/tones.txt: "rate:past"

	votes, scores levels // of the votes for a kind, of the score of the party
}

// inNews is the value of a word that an article has: so much less than 1 that many are weighed
// together rather than one alone.
const inNews = 0.7

// newNewsWords reads words of small letters.
func newNewsWords(lex *lexicon, v *vocabulary, src string, tones *tones) (*newsWords, error) {
	n := &newsWords{names: make([]featureName, 1), votes: newLevels(v, "votes", 0, 3, 6, 10, 15), scores: newLevels(v, "party_score", -1, 0, 1.5, 3, 5, 7.5)}
	for line, l := range numbered(src) {
		for _, w := range strings.Fields(l) {
			if strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") != "" {
				return nil, fmt.Errorf("newswords.txt:%d: %q: want words of small letters", line, w)
			}
			id := int(lex.intern(w))
			for id >= len(n.number) {
				n.number = append(n.number, 0)
			}
			if n.number[id] == 0 {
				n.names = append(n.names, v.named("says:"+w))
				n.number[id] = uint16(len(n.names) - 1)
			}
		}
	}
	for _, title := range tones.names[0] {
		_, group, _ := strings.Cut(v.names[title], ":")
		n.rates = append(n.rates, v.named("rate:"+group))
	}
	return n, nil
}

// saysFeatures adds which of the news words the article has, and how often its body speaks in
// each tone, outside of names, laws and other atoms.
func (r *reading) saysFeatures(out signs) signs {
	number, said := r.newsWords.number, take(&r.desk.said, len(r.newsWords.names))
	var tones [maxGroups]int32
	all := 0
	toks, starts := r.toks, r.starts[:len(r.toks)]
	for i := 0; i < len(toks); i++ {
		t := &toks[i]
		if i >= r.bodyAt && r.skip[t.paragraph] {
			continue
		}
		all++
		if at := starts[i]; at != 0 {
			i = r.atoms[at-1].to - 1
			continue
		}
		if w := int(t.word); w < len(number) && number[w] != 0 && !said[number[w]] {
			said[number[w]] = true
			out = append(out, feature{r.newsWords.names[number[w]], inNews})
		}
		if i >= r.bodyAt && t.of(r.tones.words.opener) {
			for set, _, _ := r.tones.words.at(r.toks, i); set != 0; set &= set - 1 {
				tones[bits.TrailingZeros64(set)]++
			}
		}
	}
	for g, name := range r.newsWords.rates {
		out.put(name, min(mostRate, rateWords*float64(tones[g])/float64(all+1)))
	}
	return out
}

// A rate is how many of so many words are of a tone. It is bounded, so that a short text is not
// judged by one of them alone.
const (
	rateWords = 50
	mostRate  = 3
)
