package notify

import (
	"fmt"
	"strings"

	"regwire"
)

// Coverage composes the reply that tells of the reports behind es, events of c that brought
// nothing else. Where apart is true it stands in a thread of several cases, and names its own.
func (l Locale) Coverage(c regwire.Case, es []regwire.Event, apart bool) Message {
	v := l.at(c, es[len(es)-1])
	what := "New coverage"
	if apart {
		what += " of " + bold(v.party(), 100)
	}
	var lines []string
	for _, e := range es {
		if from := v.report(e.Article); from != nil {
			lines = append(lines, l.covered(*from))
		}
	}
	switch len(lines) {
	case 0:
		return message(section(bold(v.party(), 100) + ": " + l.count(len(es), "new report")))
	case 1:
		return message(small(what + ": " + lines[0]))
	}
	return message(small(listed(what+" ("+l.reports(len(lines))+"):", lines)))
}

// listed puts lines under a title, as many as one text object takes, and says how many
// more there are.
func listed(title string, lines []string) string {
	var b strings.Builder
	b.WriteString(title)
	room := maxSection - width(title) - 40 // for what is said of the others
	for i, line := range lines {
		if room -= width(line) + 3; room < 0 {
			fmt.Fprintf(&b, "\n_and %d more_", len(lines)-i)
			break
		}
		b.WriteString("\n• " + line)
	}
	return b.String()
}

// covered is "Trade & Tech, 8 August 2024: “Supplier faces fine”".
func (l Locale) covered(r regwire.Report) string {
	s := cite(r) + l.published(r)
	if title := mrkdwn(r.Title, 150); title != "" {
		s += ": “" + title + "”"
	}
	return s
}
