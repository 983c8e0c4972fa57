package notify

import (
	"fmt"
	"strings"

	"github.com/slack-go/slack"

	"regwire"
)

// Alert composes the first message of a case in a channel: what was known of c at the
// stage that e brought it to.
func Alert(c regwire.Case, e regwire.Event) Message {
	v := at(c, e)
	blocks := []slack.Block{header(v.headline()), v.facts()}
	if q := v.quote(e); q != "" {
		blocks = append(blocks, section(q))
	}
	if s := v.disputes(c.Conflicts); s != "" {
		blocks = append(blocks, small(s))
	}
	if s := v.sources(); s != "" {
		blocks = append(blocks, section(s))
	}
	return message(blocks...)
}

// headline is "Advanced Computer Software Group: provisional fine of £6.09m proposed". A
// long name is cut, what happened never.
func (v view) headline() string {
	what := plain(v.words(), maxWords)
	return plain(v.party(), maxHeader-2-width(what)) + ": " + what
}

// maxWords bounds what happened within a headline, so that a name keeps some room. The
// longest phrase with the longest sums has 118 characters.
const maxWords = 120

func (v view) party() string {
	if name := clean(v.name); name != "" {
		return name
	}
	return "Unnamed organisation"
}

// facts are the fields of a case, the weightiest first.
func (v view) facts() slack.Block {
	fs := []field{
		{"Regulator", clean(v.regulator)},
		{"Stage", v.standing()},
		{v.sumLabel(), v.sumWords()},
		{"People affected", v.peopleWords()},
		{"Incident", incidentWords(v.incident)},
		{"Law", list(v.laws, 4)},
	}
	if v.volume != nil {
		fs = append(fs, field{"Volume", v.volume.String()})
	}
	return fields(append(fs, field{"Decided", day(v.decided)}))
}

func (v view) sumWords() string {
	switch {
	case v.sum == nil:
		return ""
	case v.was != nil && v.was.Amount != *v.sum && v.was.Stage == regwire.Proposed:
		return amount(*v.sum) + " (was " + amount(v.was.Amount) + " proposed)"
	case v.was != nil && v.was.Amount != *v.sum:
		return amount(*v.sum) + " (was " + amount(v.was.Amount) + ")"
	}
	return amount(*v.sum)
}

func (v view) peopleWords() string {
	if v.people == nil {
		return ""
	}
	return v.people.String()
}

// list joins the first n of items and says how many more there are.
func list(items []string, n int) string {
	var b strings.Builder
	for i, item := range items {
		if i == n {
			fmt.Fprintf(&b, " and %d more", len(items)-n)
			break
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(clip(item, 60))
	}
	return b.String()
}
