package notify

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"regwire"
)

// maxOutlets is how many publishers are named before the rest is only counted.
const maxOutlets = 6

// sources are the lines of links: the official notice first, then the coverage by
// publisher, the newest first.
func (v view) sources() string {
	var lines []string
	official, rest := v.official()
	if official != nil {
		lines = append(lines, "*Official notice:* "+cite(*official)+v.in.published(*official))
	}
	if len(rest) > 0 {
		head := fmt.Sprintf("*Coverage (%s):* ", v.in.reports(len(rest)))
		const besides = 20 // for the line break and the number of those that are only counted
		lines = append(lines, head+outlets(rest, maxSection-width(strings.Join(lines, "\n"))-width(head)-besides))
	}
	return strings.Join(lines, "\n")
}

// official takes the regulator's newest notice at the stage of v, or at any, out of the
// reports, and returns the others with the newest first.
func (v view) official() (*regwire.Report, []regwire.Report) {
	rest := slices.Clone(v.reports)
	slices.SortStableFunc(rest, func(a, b regwire.Report) int {
		return cmp.Or(rank(b, v.stage)-rank(a, v.stage), b.Published.Compare(a.Published))
	})
	if len(rest) == 0 || !rest[0].Official {
		return nil, rest
	}
	notice := rest[0]
	rest = rest[1:]
	slices.SortStableFunc(rest, func(a, b regwire.Report) int { return b.Published.Compare(a.Published) })
	return &notice, rest
}

// rank puts the regulator's own reports before the press, and among those the ones with
// an address and about this stage before others.
func rank(r regwire.Report, stage regwire.Stage) int {
	n := 0
	if r.Official {
		n += 4
		if r.Action.Stage == stage {
			n++
		}
		if _, ok := safe(r.URL); ok {
			n += 2
		}
	}
	return n
}

// cite links a report by its publisher.
func cite(r regwire.Report) string {
	if clean(r.Publisher) == "" && !r.Official {
		return link(r.URL, "an unnamed source")
	}
	return link(r.URL, cmp.Or(clean(r.Publisher), "notice"))
}

func (l Locale) published(r regwire.Report) string {
	if r.Published.IsZero() {
		return ""
	}
	return ", " + l.date(r.Published.UTC(), fullDate)
}

// outlets links each publisher once, by its newest report, as long as the links fit in so many
// characters, and counts the others: an address in another script is long once it is escaped.
func outlets(rs []regwire.Report, room int) string {
	var links []string
	more, seen := 0, map[string]bool{}
	for _, r := range rs {
		name := strings.ToLower(clean(r.Publisher))
		if seen[name] {
			continue
		}
		seen[name] = true
		cited := cite(r)
		if len(links) == maxOutlets || width(cited)+len(", ") > room {
			more++
			continue
		}
		room -= width(cited) + len(", ")
		links = append(links, cited)
	}
	switch {
	case more == 0:
		return strings.Join(links, ", ")
	case len(links) == 0:
		return fmt.Sprintf("%d outlets", more)
	}
	return fmt.Sprintf("%s and %d more", strings.Join(links, ", "), more)
}
