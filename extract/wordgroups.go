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
	for line, l := range numbered(src) {
		name, list, ok := strings.Cut(l, ":")
		if !ok || len(names) == maxGroups {
			return nil, words, fmt.Errorf("%s:%d: want at most %d lines \"group: words\", got %q", file, line, maxGroups, l)
		}
		for w := range fields(list) {
			*words.of(lex.phrase(w)) |= 1 << len(names)
		}
		names = append(names, name)
	}
	return names, words, nil
}

// A grouper finds the words of a table of groups, and the atoms that count as
// words of one: no bit for those that do not.
type grouper struct {
	table                   int // of the words
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

// heeds are the marks of what may belong to a group.
func (g *grouper) heeds() glossMarks {
	marks := glossMarks(1)<<g.table | moneyMark | regulatorMark
	if g.party != 0 {
		marks |= nameMark
	}
	return marks
}

// inGroups lists those of some words that belong to a group, in a list that it takes over.
func (r *reading) inGroups(g *grouper, words []glossed, out []groupedWord) []groupedWord {
	heeded, after := r.marked(words, g.heeds()), 0
	found := sieveOn(out[:0], len(heeded))
	for _, k := range heeded {
		x := &words[k]
		if int(x.at) < after {
			continue
		}
		set, end := r.says(x, g.table)
		if x.named() {
			set &= g.inNames
		}
		if x.in&atomMarks != 0 {
			if of, to := r.groupOf(g, x); of != 0 {
				set, end = of, to
			}
		}
		found = found.with(groupedWord{set, int(x.at), end}, set != 0)
		if set != 0 {
			after = end
		}
	}
	return found.kept()
}

// marked returns which of some words have one of some marks. They are good until others are asked for.
func (r *reading) marked(words []glossed, marks glossMarks) []int32 {
	out := sieveOn(r.desk.marked[:0], len(words))
	for k := range words {
		out = out.with(int32(k), words[k].in&marks != 0)
	}
	r.desk.marked = out.kept()
	return r.desk.marked
}

// cutWords cuts some words in order in two: those that stand before token i, and the others.
func cutWords(words []groupedWord, i int) (before, behind []groupedWord) {
	n := 0
	for n < len(words) && words[n].from < i {
		n++
	}
	return words[:n], words[n:]
}

// groupOf returns the group of the atom that starts with a word, and the token after it.
func (r *reading) groupOf(g *grouper, x *glossed) (set uint64, end int) {
	a := &r.atoms[r.starts[x.at]-1]
	switch {
	case x.in&moneyMark != 0:
		return g.money, a.to
	case x.in&regulatorMark != 0:
		return g.regulator, a.to
	case r.party >= 0 && r.names[a.index].entity == r.party:
		return g.party, a.to
	}
	return 0, a.from
}
