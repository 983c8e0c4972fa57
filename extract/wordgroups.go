package extract

import (
	"fmt"
	"strings"
)

// maxGroups is how many groups of words a table may have: one bit each.
const maxGroups = 64

// wordGroups reads lines "group: word word two_words ...": the names of the groups, and
// those of a word or phrase, one bit each.
func wordGroups(lex *lexicon, file, src string) (names []string, words phraseTable[uint64], err error) {
	of, order := map[string]uint64{}, []string(nil)
	for line, l := range numbered(src) {
		name, list, ok := strings.Cut(l, ":")
		if !ok || len(names) == maxGroups {
			return nil, words, fmt.Errorf("%s:%d: want at most %d lines \"group: words\", got %q", file, line, maxGroups, l)
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
