package notify

import (
	"fmt"

	"github.com/slack-go/slack"
)

// maxParts is how many messages a digest has at most. What goes beyond that is counted.
const maxParts = 20

// continued composes the messages that tell what the first one of a digest, under title,
// did not: group by group, as many as it takes.
func continued(title string, groups []group) []Message {
	var pages [][]slack.Block
	room, left := 0, 0
	for i := range groups {
		g := &groups[i]
		for g.told < len(g.lines) {
			if room < pageRoom/8 {
				if len(pages) == maxParts-1 {
					break
				}
				pages, room = append(pages, nil), pageRoom
			}
			lines, n := g.carryOn(room)
			page := &pages[len(pages)-1]
			*page = append(*page, lines...)
			g.told += n
			room -= cost(lines...)
			if n == 0 {
				room = 0 // for no line: the next one has a page of its own
			}
		}
		left += g.total - g.told
	}
	return paged(title, pages, left)
}

// pageRoom is what the groups of a page may cost, beside its first and last line.
const pageRoom = maxTotal - 800

// carryOn lays out the next lines of the group in at most room characters.
func (g group) carryOn(room int) (out []slack.Block, n int) {
	title := fmt.Sprintf("*%s, continued: %d of %d*", g.title, g.told+1, g.total)
	texts, n := lay(title, g.lines[g.told:], room-2*overhead)
	if n == 0 {
		return nil, 0
	}
	return sections(texts), n
}

// paged numbers the pages after the first, and says on the last how much is told nowhere.
func paged(title string, pages [][]slack.Block, left int) []Message {
	var out []Message
	for i, blocks := range pages {
		first := small(fmt.Sprintf("%s, continued: %d of %d", title, i+2, len(pages)+1))
		blocks = append([]slack.Block{first}, blocks...)
		if i == len(pages)-1 && left > 0 {
			blocks = append(blocks, small(fmt.Sprintf("And %d more not shown; regwire cases list shows all.", left)))
		}
		out = append(out, message(blocks...))
	}
	return out
}
