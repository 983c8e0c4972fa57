package notify

import (
	"fmt"
	"strings"

	"github.com/slack-go/slack"

	"regwire"
)

// Alert composes the first message of a case in a channel: what was known of c at the
// stage that e brought it to.
func (l Locale) Alert(c regwire.Case, e regwire.Event) Message {
	v := l.at(c, e)
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

// Headline says in a line what is known of c today, unescaped: "Advanced Computer Software
// Group: provisional fine of £6.09m proposed".
func (l Locale) Headline(c regwire.Case) string {
	v := l.today(c)
	return clip(v.party(), maxHeader) + ": " + clip(v.words(), maxWords)
}

// headline is "Advanced Computer Software Group: provisional fine of £6.09m proposed". A
// long name is cut, what happened never.
func (v view) headline() string {
	what := plain(v.words(), maxWords)
	return plain(v.party(), maxHeader-2-width(what)) + ": " + what
}

// maxWords bounds what happened within a headline, so that a name keeps some room. No
// phrase is as long, even with the longest sums.
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
		{"Also", v.alsoWords()},
		{"People affected", v.peopleWords()},
		{"Incident", v.in.incidentWords(v.incident)},
		{"Law", list(v.laws, 4)},
	}
	if v.volume != nil {
		fs = append(fs, field{"Volume", v.in.figures(v.volume.String())})
	}
	return fields(append(fs, field{"Decided", v.in.day(v.decided)}))
}

// sumWords is "£14m (of which Example plc £8m, Example Pensions Ltd £6m)".
func (v view) sumWords() string {
	if v.sum == nil {
		return ""
	}
	s := v.in.amount(*v.sum)
	if v.was != nil && v.was.Amount != *v.sum {
		s += " (was " + v.in.amount(v.was.Amount)
		if !v.was.Stage.Final() {
			s += " " + string(v.was.Stage)
		}
		s += ")"
	}
	var shares []string
	for _, p := range v.parts {
		shares = append(shares, strings.TrimSpace(clip(p.Party, 40)+" "+v.in.amount(p.Amount)))
	}
	if len(shares) > 0 {
		s += " (of which " + list(shares, 4) + ")"
	}
	return s
}

func (v view) alsoWords() string {
	var names []string
	for _, k := range v.also {
		names = append(names, nouns[k])
	}
	return list(names, 4)
}

func (v view) peopleWords() string {
	if v.people == nil {
		return ""
	}
	return v.in.figures(v.people.String())
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
