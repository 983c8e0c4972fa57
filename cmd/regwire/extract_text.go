package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"regwire"
)

// textWidth is how many characters of an article stand on a line.
const textWidth = 88

// A mark is a run of bytes of one part of an article with the fields that were read from
// it.
type mark struct {
	start, end int
	fields     string
}

// printMarked shows the title and text of an article with the words that every value was
// read from in brackets, the field after them: "fined [Acme Ltd](organisation)".
func printMarked(t *terminal, a regwire.Article, evidence []regwire.Evidence) error {
	for _, part := range []regwire.Part{regwire.InTitle, regwire.InText} {
		for paragraph := range strings.Lines(markUp(t, part.Of(a), marksIn(part, evidence))) {
			if words := strings.Fields(paragraph); len(words) > 0 {
				if _, err := fmt.Fprintf(t.out, "\n%s\n", wrap(words, textWidth)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// marksIn gathers the evidence in one part: the outer of two that start together first.
func marksIn(part regwire.Part, evidence []regwire.Evidence) []mark {
	var out []mark
	for _, e := range evidence {
		i := slices.IndexFunc(out, func(m mark) bool { return m.start == e.Start && m.end == e.End })
		switch {
		case e.In != part:
		case i < 0:
			out = append(out, mark{e.Start, e.End, e.Field})
		case !slices.Contains(strings.Split(out[i].fields, ", "), e.Field):
			out[i].fields += ", " + e.Field
		}
	}
	slices.SortFunc(out, func(a, b mark) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end)) })
	return out
}

// markUp writes s with its marks.
func markUp(t *terminal, s string, marks []mark) string {
	var b strings.Builder
	var open []mark // the innermost last
	at, next := 0, 0
	for at < len(s) || len(open) > 0 {
		stop := len(s)
		if next < len(marks) {
			stop = min(stop, marks[next].start)
		}
		for _, m := range open {
			stop = min(stop, m.end)
		}
		b.WriteString(paragraphs(s[at:stop], func(line string) string { return emphasis(t, line, len(open) > 0) }))
		at = stop
		for i := len(open) - 1; i >= 0; i-- {
			if open[i].end == at {
				b.WriteString(t.paint("2", "]("+open[i].fields+")"))
				open = slices.Delete(open, i, i+1)
			}
		}
		for ; next < len(marks) && marks[next].start == at && at < len(s); next++ {
			b.WriteString(t.paint("2", "["))
			open = append(open, marks[next])
		}
	}
	return b.String()
}

func emphasis(t *terminal, s string, marked bool) string {
	if marked && strings.TrimSpace(s) != "" {
		return t.bold(s)
	}
	return s
}

// paragraphs cleans the lines of s one by one, keeping the spaces at their ends.
func paragraphs(s string, show func(string) string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		clean := plain(line)
		if clean == "" && line != "" {
			clean = " "
		} else if clean != "" {
			clean = edge(line, 0) + show(clean) + edge(line, len(line)-1)
		}
		lines[i] = clean
	}
	return strings.Join(lines, "\n")
}

// edge returns the white space that a line has at byte i, as one space.
func edge(line string, i int) string {
	if strings.ContainsRune(" \t\r\u00a0", rune(line[i])) {
		return " "
	}
	return ""
}

// wrap sets words in lines of about width characters; colours are not counted.
func wrap(words []string, width int) string {
	var b strings.Builder
	column := 0
	for i, w := range words {
		n := shownWidth(w)
		switch {
		case i == 0:
		case column+1+n > width:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(w)
		column += n
	}
	return b.String()
}

// shownWidth counts the characters of s without the codes for colours.
func shownWidth(s string) int {
	n := 0
	for s != "" {
		before, rest, found := strings.Cut(s, "\x1b[")
		n += utf8.RuneCountInString(before)
		if !found {
			return n
		}
		_, s, _ = strings.Cut(rest, "m")
	}
	return n
}
