package extract

import (
	"fmt"
	"strings"
)

// newsWords are common words that tell, each a little, what sort of text an article is.
type newsWords struct {
	names []featureName // by wordID: "says:should", 0 where a word is none of them
}

// inNews is the value of a word that an article has: so much less than 1 that many are weighed
// together rather than one alone.
const inNews = 0.7

// newNewsWords reads words of small letters.
func newNewsWords(lex *lexicon, v *vocabulary, src string) (*newsWords, error) {
	n := &newsWords{}
	for line, l := range numbered(src) {
		for _, w := range strings.Fields(l) {
			if strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") != "" {
				return nil, fmt.Errorf("newswords.txt:%d: %q: want words of small letters", line, w)
			}
			id := int(lex.intern(w))
			for id >= len(n.names) {
				n.names = append(n.names, 0)
			}
			n.names[id] = v.named("says:" + w)
		}
	}
	return n, nil
}

// saysFeatures adds which of the news words the article has, outside of names, laws and other
// atoms.
func (r *reading) saysFeatures(out []feature) []feature {
	names := r.newsWords.names
	said := take(&r.desk.said, len(names))
	for i := 0; i < len(r.toks); i++ {
		if at := r.starts[i]; at != 0 {
			i = r.atoms[at-1].to - 1
			continue
		}
		t := &r.toks[i]
		if w := int(t.word); w < len(names) && names[w] != 0 && !said[w] && (i < r.bodyAt || !r.skip[t.paragraph]) {
			said[w] = true
			out = append(out, feature{names[w], inNews})
		}
	}
	return out
}
