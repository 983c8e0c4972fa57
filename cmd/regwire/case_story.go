package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"regwire"
)

// caseEvents is the timeline. An article that brought nothing new is listed with the
// articles alone.
func caseEvents(c regwire.Case) table {
	out := table{indent: "  "}
	for _, e := range c.Events {
		if e.Kind == regwire.Coverage {
			continue
		}
		what := strings.TrimSpace(e.Field + " " + eventText(e))
		if e.Field == "stage" {
			what = eventText(e)
		}
		if e.By != "" {
			what += ", by " + e.By
		}
		out.add(day(e.At), string(e.Kind), what, sourceOf(c, e))
	}
	return out
}

// eventText says what an event changed.
func eventText(e regwire.Event) string {
	s := e.Now
	if e.Was != "" {
		s = e.Was + " → " + e.Now
	}
	if s == "" {
		s = string(e.Stage)
	}
	if e.Sum != nil && (e.Kind == regwire.CaseOpened || e.Kind == regwire.StageChanged) {
		s += ", " + e.Sum.String()
	}
	return s
}

// sourceOf is who published the article behind an event, or a person's reason.
func sourceOf(c regwire.Case, e regwire.Event) string {
	if e.By != "" {
		return e.Why
	}
	for _, r := range c.Reports {
		if r.Article == e.Article {
			return r.Publisher
		}
	}
	return ""
}

// caseWords lists what people said, what was taken back included.
func caseWords(c regwire.Case) table {
	out := table{indent: "  "}
	for _, w := range c.Words {
		what := map[regwire.WordKind]string{
			regwire.SaidMerge:   "merged " + w.Other,
			regwire.SaidSplit:   "split " + w.Article,
			regwire.SaidCorrect: w.Field + " is " + w.Value,
		}[w.Kind]
		if w.Undone != nil {
			what += fmt.Sprintf(" (taken back by %s, %s)", w.Undone.By, day(w.Undone.At))
		}
		out.add(day(w.At), w.By, what, w.Why)
	}
	return out
}

// printReports lists the articles of a case, each with the reason why it belongs to it.
func printReports(t *terminal, c regwire.Case) {
	if len(c.Reports) > 0 {
		fmt.Fprintf(t.out, "\n%s\n", t.bold("articles"))
	}
	width := 0
	for _, r := range c.Reports {
		width = max(width, utf8.RuneCountInString(publisherOf(c, r)))
	}
	for _, r := range c.Reports {
		who, where := publisherOf(c, r), r.URL
		if where == "" {
			where = r.Article
		}
		fmt.Fprintf(t.out, "  %10s  %s%s  %s\n", day(r.Published), who, strings.Repeat(" ", width-utf8.RuneCountInString(who)), plain(where))
		for _, line := range wrapped(plain(whyHere(c, r)), screen-4) {
			fmt.Fprintln(t.out, "    "+line)
		}
	}
}

// publisherOf is who published a report, the regulator's own pages by its short name.
func publisherOf(c regwire.Case, r regwire.Report) string {
	if r.Official {
		return c.Regulator + "'s own"
	}
	return shorten(plain(r.Publisher), maxCell)
}

// whyHere is why an article belongs to the case: a person's word before the rules'.
func whyHere(c regwire.Case, r regwire.Report) string {
	for _, w := range c.Words {
		if w.Kind == regwire.SaidMerge && w.Stands() && slices.Contains(w.Moved, r.Article) {
			return strings.TrimSuffix("merged by "+w.By+": "+w.Why, ": ")
		}
	}
	return r.Why
}

// wrapped breaks s into lines of at most width characters where it has a space for that.
func wrapped(s string, width int) []string {
	var lines []string
	for _, word := range strings.Fields(s) {
		last := len(lines) - 1
		if last >= 0 && utf8.RuneCountInString(lines[last])+1+utf8.RuneCountInString(word) <= width {
			lines[last] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines
}
