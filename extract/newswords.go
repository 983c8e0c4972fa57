package extract

import (
	"fmt"
	"math/bits"
	"strings"
)

// newsWords are common words that tell, each a little, what sort of text an article is.
type newsWords struct {
	words phraseTable[uint64] // each by its number
	names []featureName       // by that number: "says:should"
	rates []featureName       // by group of data/tones.txt: "rate:past"

	votes, scores levels // of the votes for a kind, of the score of the party
}

// inNews is the value of a word that an article has: so much less than 1 that many are weighed
// together rather than one alone.
const inNews = 0.7

// newNewsWords reads words of small letters.
func newNewsWords(lex *lexicon, v *vocabulary, src string, tones *tones) (*newsWords, error) {
	n := &newsWords{names: make([]featureName, 1), votes: newLevels(v, "votes", 0, 3, 6, 10, 15), scores: newLevels(v, "party_score", -1, 0, 1.5, 3, 5, 7.5)}
	for line, l := range numbered(src) {
		for w := range fields(l) {
			if strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") != "" {
				return nil, fmt.Errorf("newswords.txt:%d: %q: want words of small letters", line, w)
			}
			if word := []wordID{lex.intern(w)}; !n.words.first.has(word) {
				n.words.add(word, uint64(len(n.names)))
				n.names = append(n.names, v.named("says:", w))
			}
		}
	}
	for _, title := range tones.names[0] {
		_, group, _ := strings.Cut(v.names[title], ":")
		n.rates = append(n.rates, v.named("rate:", group))
	}
	return n, nil
}

// saysFeatures adds which of the news words the article has, and how often its body speaks in
// each tone, outside of names, laws and other atoms.
func (r *reading) saysFeatures(out signs) signs {
	said := take(&r.desk.said, len(r.newsWords.names))
	var tones [maxGroups]int32
	once := sieve[feature]{out, len(out)}.room(len(r.news))
	for _, x := range r.news {
		once = once.with(feature{r.newsWords.names[x.word], inNews}, !said[x.word])
		said[x.word] = true
	}
	out = once.kept()
	for _, x := range r.toned {
		if x.within || int(x.at) < r.bodyAt {
			continue
		}
		for set := r.glossary.says[ofTones].said(x.gloss).set; set != 0; set &= set - 1 {
			tones[bits.TrailingZeros64(set)]++
		}
	}
	for g, name := range r.newsWords.rates {
		out.put(name, min(mostRate, rateWords*float64(tones[g])/float64(r.shown+1)))
	}
	return out
}

// A rate is how many of so many words are of a tone. It is bounded, so that a short text is not
// judged by one of them alone.
const (
	rateWords = 50
	mostRate  = 3
)
