package notify

import (
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/slack-go/slack"
)

// columns is how wide a message is shown in a terminal.
const columns = 80

// Print writes m to w as a terminal shows it: the header underlined, text wrapped to 80
// columns, addresses of links in angle brackets. Only with colour does it hold escape
// sequences.
func Print(w io.Writer, m Message, colour bool) error {
	_, err := io.WriteString(w, rendered(m, colour, "", ""))
	return err
}

// PrintReply writes m like [Print], but set off as a reply in a thread.
func PrintReply(w io.Writer, m Message, colour bool) error {
	_, err := io.WriteString(w, rendered(m, colour, "  ↳ ", "    "))
	return err
}

// ReadMessage makes a message of the text and the JSON of the blocks that Slack was sent.
func ReadMessage(text string, blocks []byte) (Message, error) {
	m := Message{Text: text}
	if len(blocks) == 0 {
		return m, nil
	}
	var set slack.Blocks
	if err := json.Unmarshal(blocks, &set); err != nil {
		return Message{}, fmt.Errorf("read blocks: %w", err)
	}
	m.Blocks = set.BlockSet
	return m, nil
}

// rendered lays out m with first before its first line and rest before the others.
func rendered(m Message, colour bool, first, rest string) string {
	var lines []string
	t := terminal{colour: colour, width: columns - width(rest)}
	for i, b := range m.Blocks {
		if apart(b) && i > 0 && !isHeader(m.Blocks[i-1]) {
			lines = append(lines, "")
		}
		lines = append(lines, t.block(b)...)
	}
	if len(m.Blocks) == 0 {
		lines = t.text(m.Text)
	}
	var out strings.Builder
	for i, line := range lines {
		if i == 0 {
			line = first + line
		} else if line != "" {
			line = rest + line
		}
		out.WriteString(line + "\n")
	}
	return out.String()
}

// apart reports whether an empty line goes before b.
func apart(b slack.Block) bool {
	switch b.(type) {
	case *slack.SectionBlock, *slack.ImageBlock:
		return true
	}
	return false
}

func isHeader(b slack.Block) bool {
	_, is := b.(*slack.HeaderBlock)
	return is
}

// A terminal lays out blocks in lines of at most width columns.
type terminal struct {
	colour bool
	width  int
}

func (t terminal) block(block slack.Block) []string {
	switch b := block.(type) {
	case *slack.HeaderBlock:
		lines := t.text("*" + defuse(b.Text.Text) + "*")
		return append(lines, strings.Repeat("─", longest(b.Text.Text, t.width)))
	case *slack.SectionBlock:
		var lines []string
		if b.Text != nil {
			lines = t.text(b.Text.Text)
		}
		for _, f := range b.Fields {
			lines = append(lines, t.field(f.Text)...)
		}
		return lines
	case *slack.ContextBlock:
		var lines []string
		for _, e := range b.ContextElements.Elements {
			if text, ok := e.(*slack.TextBlockObject); ok {
				lines = append(lines, t.text(text.Text)...)
			}
		}
		return lines
	case *slack.ImageBlock:
		return t.image(b)
	}
	return nil
}

// image lays out what a picture says, a sentence a line.
func (t terminal) image(b *slack.ImageBlock) []string {
	lines := t.text("[Chart] " + defuse(b.Title.Text))
	for sentence := range strings.SplitSeq(sentenceEnd.ReplaceAllString(b.AltText, ".\n$1"), "\n") {
		lines = append(lines, t.wrap(defuse(strings.TrimSuffix(sentence, ".")), "  ", "    ")...)
	}
	return lines
}

// sentenceEnd matches ". P" between sentences, and not "Sept. 0" within one.
var sentenceEnd = regexp.MustCompile(`\. ([^0-9])`)

// longest is how far the longest line of a header reaches once it is wrapped.
func longest(s string, limit int) int { return min(width(unescape(s)), limit) }

// labelled is where the values of fields begin.
const labelled = 18

// field lays out a label with its value beside it.
func (t terminal) field(s string) []string {
	label, value, _ := strings.Cut(s, "\n")
	label = strings.Trim(label, "*")
	pad := strings.Repeat(" ", max(labelled-width(unescape(label)), 1))
	t.width -= labelled
	lines := t.text(value)
	for i := range lines {
		if i == 0 {
			lines[i] = t.styled(unescape(label), dim) + pad + lines[i]
			continue
		}
		lines[i] = strings.Repeat(" ", labelled) + lines[i]
	}
	return lines
}

// text lays out mrkdwn: one paragraph a line, quotations behind a bar.
func (t terminal) text(s string) []string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		mark := ""
		if quoted, ok := strings.CutPrefix(line, "> "); ok {
			line, mark = quoted, "│ "
		}
		if strings.HasPrefix(line, "• ") {
			lines = append(lines, t.wrap(line, "", "  ")...)
			continue
		}
		lines = append(lines, t.wrap(line, mark, mark)...)
	}
	return lines
}

// unescape takes back what [entity] did.
func unescape(s string) string {
	return strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(s)
}

// piece matches what is laid out in its own way: <https://ico.org.uk|ICO>, *bold*, _italic_.
var piece = regexp.MustCompile(`<(https?://[^|>]+)\|([^>]*)>|\*([^*\n]+)\*|_([^_\n]+)_`)
