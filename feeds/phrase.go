package feeds

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// phrases are what a line can be, start with, end with or contain.
type phrases struct {
	whole                 map[string]bool
	starts, ends, insides []string
}

// newPhrases reads a table in which a star stands for any text: "by", "read more*", "*/getty images",
// "*all rights reserved*".
func newPhrases(table ...string) phrases {
	p := phrases{whole: map[string]bool{}}
	for _, entry := range table {
		core, tail := strings.CutSuffix(entry, "*")
		core, lead := strings.CutPrefix(core, "*")
		switch {
		case lead && tail:
			p.insides = append(p.insides, core)
		case lead:
			p.ends = append(p.ends, core)
		case tail:
			p.starts = append(p.starts, core)
		default:
			p.whole[core] = true
		}
	}
	return p
}

// match reports whether a lower-case line is one of p.
func (p phrases) match(line string) bool {
	return p.whole[line] ||
		slices.ContainsFunc(p.starts, func(s string) bool { return startsAtWord(line, s) }) ||
		slices.ContainsFunc(p.ends, func(s string) bool { return strings.HasSuffix(line, s) }) ||
		slices.ContainsFunc(p.insides, func(s string) bool { return strings.Contains(line, s) })
}

// startsAtWord reports whether a line starts with s and a word ends there: "subscribe" starts
// "subscribe now" and not "subscribers lost".
func startsAtWord(line, s string) bool {
	rest, ok := strings.CutPrefix(line, s)
	if !ok {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s)
	next, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsLetter(before) || !unicode.IsLetter(next)
}
