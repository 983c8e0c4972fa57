package notify

import (
	"regexp"
	"strings"

	"github.com/slack-go/slack"
)

// fallback says in plain lines what blocks say, still escaped, in whole lines.
func fallback(blocks []slack.Block) string {
	var b strings.Builder
	size := 0
	for _, block := range blocks {
		for _, s := range spoken(block) {
			if size += width(s) + 1; size > maxText {
				return b.String()
			}
			if b.Len() > 0 {
				b.WriteByte('\n')
			}
			b.WriteString(s)
		}
	}
	return b.String()
}

// spoken returns the lines of a block without formatting.
func spoken(block slack.Block) []string {
	switch b := block.(type) {
	case *slack.HeaderBlock:
		return []string{defuse(b.Text.Text)}
	case *slack.SectionBlock:
		var lines []string
		if b.Text != nil {
			lines = strings.Split(unformat(b.Text.Text), "\n")
		}
		for _, f := range b.Fields {
			lines = append(lines, strings.Replace(unformat(f.Text), "\n", ": ", 1))
		}
		return lines
	case *slack.ContextBlock:
		var lines []string
		for _, e := range b.ContextElements.Elements {
			if t, ok := e.(*slack.TextBlockObject); ok {
				lines = append(lines, strings.Split(unformat(t.Text), "\n")...)
			}
		}
		return lines
	case *slack.ImageBlock:
		return []string{defuse(b.AltText)}
	}
	return nil
}

// linked matches a link of mrkdwn: <https://ico.org.uk/x|ICO>.
var linked = regexp.MustCompile(`<(https?://[^|>]+)\|([^>]*)>`)

// signs are those of mrkdwn, which go.
var signs = strings.NewReplacer("*", "", "_", "")

// unformat takes the formatting off text that this package made. Text from outside holds
// none of these signs any more.
func unformat(s string) string {
	s = linked.ReplaceAllString(s, "$2")
	s = signs.Replace(s)
	return strings.TrimPrefix(strings.ReplaceAll(s, "\n> ", "\n"), "> ")
}
