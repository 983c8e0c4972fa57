package notify

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/slack-go/slack"
)

// overhead is what a section costs besides its text, and what the words around the lines
// of a group cost, in characters of JSON.
const overhead = 100

// cost is the size of blocks in characters of JSON, as Slack measures them.
func cost(blocks ...slack.Block) int {
	n := 2
	for _, b := range blocks {
		var out strings.Builder
		enc := json.NewEncoder(&out)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(b); err != nil {
			panic(err) // blocks of this package are made of strings
		}
		n += width(out.String())
	}
	return n
}

// price is the size of one line within a section.
func price(line string) int {
	return width(line) + strings.Count(line, `"`) + strings.Count(line, `\`) + 2 // the line break
}

// shares divides room among groups: each gets what it needs as long as that is no more
// than an equal part of what is left, so that a crowd of one sort cannot push out another.
func shares(groups []group, room int) []int {
	out := make([]int, len(groups))
	need := make([]int, len(groups))
	for i, g := range groups {
		need[i] = 2*overhead + g.price + overhead*(g.price/(maxSection/2))
	}
	for left := len(groups); left > 0; {
		part, settled := room/left, false
		for i := range groups {
			if out[i] == 0 && need[i] <= part {
				out[i], settled = need[i], true
				room -= need[i]
				left--
			}
		}
		if settled {
			continue
		}
		for i := range groups {
			if out[i] == 0 {
				out[i] = part
			}
		}
		left = 0
	}
	return out
}

// blocks lays out the group in at most room characters: the title with the number of all
// lines, the first n lines that fit, and how many more there are, which rest says where.
func (g group) blocks(room int, rest string) (out []slack.Block, n int) {
	texts, n := lay(fmt.Sprintf("*%s (%d)*", g.title, g.total), g.lines, room-2*overhead)
	if n < g.total {
		texts[len(texts)-1] += fmt.Sprintf("\n_and %d more %s_", g.total-n, rest)
	}
	return sections(texts), n
}

// lay puts the first n of lines that cost no more than room under a title, in as many texts
// as that takes.
func lay(title string, lines []string, room int) (texts []string, n int) {
	text, size := title, width(title)
	for i, line := range lines {
		if room -= price(line); room < 0 {
			return append(texts, text), i
		}
		long := width(line) + 1
		if size+long+overhead > maxSection {
			texts = append(texts, text)
			room -= overhead
			text, size = line, long
			continue
		}
		text += "\n" + line
		size += long
	}
	return append(texts, text), len(lines)
}

func sections(texts []string) []slack.Block {
	var out []slack.Block
	for _, text := range texts {
		out = append(out, section(text))
	}
	return out
}
