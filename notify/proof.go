package notify

import (
	"slices"

	"github.com/slack-go/slack"

	"regwire"
)

// Proof composes the words that the facts of a case rest on, report by report, the
// regulator's own first and then the newest. What does not fit is stated with its number.
func (l Locale) Proof(c regwire.Case) Message {
	v := l.today(c)
	official, rest := v.official()
	if official != nil {
		rest = append([]regwire.Report{*official}, rest...)
	}
	blocks := []slack.Block{header(plain("Evidence: "+v.party(), maxHeader))}
	room := maxTotal - cost(blocks...) - 2*overhead
	for i, r := range rest {
		text := l.proofOf(c, r)
		if text == "" {
			continue
		}
		s := section(text)
		if room -= cost(s); room < 0 || len(blocks) == maxBlocks-1 {
			blocks = append(blocks, small("and "+l.reports(len(rest)-i)+" not shown"))
			break
		}
		blocks = append(blocks, s)
	}
	if len(blocks) == 1 {
		blocks = append(blocks, section("No report of this case gives words for its facts."))
	}
	return message(blocks...)
}

// proofOf is a report with a line for each field that it gives words for; empty if it gives
// none.
func (l Locale) proofOf(c regwire.Case, r regwire.Report) string {
	words := slices.Clone(r.Action.Evidence)
	for _, a := range r.Also {
		words = append(words, a.Evidence...)
	}
	for _, e := range c.Events {
		if e.Article == r.Article {
			words = append(words, e.Evidence...)
		}
	}
	text := cite(r) + l.published(r)
	seen := map[string]bool{}
	for _, e := range words {
		line := "\n• " + mrkdwn(fieldName(e.Field), 40) + ": “" + mrkdwn(e.Quote, 200) + "”"
		if clean(e.Quote) == "" || seen[line] || width(text)+width(line) > maxProof {
			continue
		}
		seen[line] = true
		text += line
	}
	if len(seen) == 0 {
		return ""
	}
	return text
}

// maxProof bounds what one report shows.
const maxProof = 2400
