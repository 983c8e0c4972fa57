package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"regwire"
)

// sameJSON reports whether two values are written alike.
func sameJSON(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

// A caseDiff is what changes in a case, as lines that are gone and lines that are new.
type caseDiff struct {
	Case    string   `json:"case"`
	Name    string   `json:"name"`
	New     bool     `json:"new,omitempty"`
	Into    string   `json:"into,omitempty"`
	Removed []string `json:"removed"`
	Added   []string `json:"added"`
}

// diffOf compares a stored case with what it becomes.
func diffOf(was, is regwire.Case) caseDiff {
	d := caseDiff{Case: is.ID, Name: is.Organisation.Name + " (" + is.Regulator + ")", New: was.ID == "", Into: is.Into}
	before, after := caseLines(was), caseLines(is)
	d.Removed, d.Added = missingFrom(after, before), missingFrom(before, after)
	return d
}

// caseLines are the facts and articles of a case, a line each.
func caseLines(c regwire.Case) []string {
	if c.ID == "" || c.Into != "" {
		return nil
	}
	var lines []string
	if name := c.Organisation.Name; name != "" {
		lines = append(lines, "organisation: "+name)
	}
	if c.Regulator != "" {
		lines = append(lines, "regulator: "+c.Regulator)
	}
	name := ""
	for _, row := range caseFacts(c, nil).rows {
		if row[0] != " " {
			name = row[0]
		} else {
			lines[len(lines)-1] += " " + row[1]
			continue
		}
		if name != "case" && name != "folded into" {
			lines = append(lines, name+": "+row[1])
		}
	}
	for _, r := range c.Reports {
		lines = append(lines, "article: "+cmp.Or(r.URL, r.Article))
	}
	return lines
}

// missingFrom returns the lines that are not in list.
func missingFrom(list, lines []string) []string {
	out := []string{}
	for _, l := range lines {
		if !slices.Contains(list, l) {
			out = append(out, l)
		}
	}
	return out
}

// print shows what changes, and what that makes together.
func (p *rebuilding) print(t *terminal, asJSON bool) error {
	details := 0
	for _, change := range p.changes {
		d := diffOf(p.stored[change.Case.ID], change.Case)
		if len(d.Removed)+len(d.Added) == 0 && d.Into == "" {
			details++
		}
		if asJSON {
			if err := printJSON(t.out, d); err != nil {
				return err
			}
			continue
		}
		d.print(t)
	}
	for _, o := range p.orphans {
		fmt.Fprintf(t.err, "about no case any more: %s\n", plain(o))
	}
	if asJSON {
		return nil
	}
	fmt.Fprintf(t.out, "articles read: %d, otherwise than before: %d; cases that change: %d, only in details: %d\n",
		p.tally.Articles, len(p.findings), len(p.changes), details)
	return nil
}

// print shows a diff as lines with - and +.
func (d caseDiff) print(t *terminal) {
	note := ""
	switch {
	case d.New:
		note = " is new"
	case d.Into != "":
		note = " is folded into " + d.Into
	case len(d.Removed)+len(d.Added) == 0:
		return
	}
	fmt.Fprintf(t.out, "%s%s\n", t.bold(plain(d.Case+" "+d.Name)), note)
	for _, side := range []struct {
		sign, colour string
		lines        []string
	}{{"-", "31", d.Removed}, {"+", "32", d.Added}} {
		for _, l := range side.lines {
			fmt.Fprintln(t.out, t.paint(side.colour, "  "+side.sign+" "+strings.TrimSpace(plain(l))))
		}
	}
}
