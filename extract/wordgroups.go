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

// A grouper finds in a sentence the words of a table of groups, and the atoms that count as
// words of one: no bit for those that do not.
type grouper struct {
	words                   phraseTable[uint64] // the groups of a word or phrase, one bit each
	money, regulator, party uint64
	inNames                 uint64 // the groups whose words count inside a name too
}

// A groupedWord is a word, phrase or atom of a sentence with its groups.
type groupedWord struct {
	set      uint64
	from, to int
}

// is reports whether a word belongs to one of some groups.
func (w groupedWord) is(groups uint64) bool { return w.set&groups != 0 }

// inGroups adds the words of a sentence that belong to a group.
func (r *reading) inGroups(g *grouper, s span, out []groupedWord) []groupedWord {
	opener, toks, starts := g.words.opener, r.toks[:s.to], r.starts[:s.to]
	for i := s.from; i < s.to; i++ {
		k := starts[i]
		if k == 0 && !toks[i].of(opener) {
			continue
		}
		set, end := uint64(0), i
		if k != 0 {
			set, end = r.groupOf(g, &r.atoms[k-1])
		}
		if set == 0 {
			if set, end, _ = g.words.at(toks, i); r.named[i] {
				set &= g.inNames
			}
		}
		if set != 0 {
			out = append(out, groupedWord{set, i, end})
			i = end - 1
		}
	}
	return out
}

// groupOf returns the group of an atom, and the token after it.
func (r *reading) groupOf(g *grouper, a *atom) (set uint64, end int) {
	switch {
	case a.kind == moneyAtom:
		return g.money, a.to
	case a.kind == regulatorAtom:
		return g.regulator, a.to
	case a.kind == nameAtom && r.party >= 0 && r.names[a.index].entity == r.party:
		return g.party, a.to
	}
	return 0, a.from
}
