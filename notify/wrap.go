package notify

import "strings"

// A style is an escape sequence that begins a way of writing; the empty one is plain.
type style string

const (
	regular style = ""
	strong  style = "\x1b[1m"
	dim     style = "\x1b[2m"
	blue    style = "\x1b[34m"
)

// styled writes s in a style where the terminal has colour.
func (t terminal) styled(s string, how style) string {
	if !t.colour || how == regular || s == "" {
		return s
	}
	return string(how) + s + "\x1b[0m"
}

// A word is what a line is not broken within.
type word struct {
	text  string
	how   style
	glued bool // no space before it
}

// words takes one line of mrkdwn apart.
func words(line string) []word {
	var out []word
	glued := false
	add := func(s string, how style) {
		s = unescape(s)
		glued = glued && !strings.HasPrefix(s, " ")
		for i, f := range strings.Fields(s) {
			out = append(out, word{f, how, glued && i == 0})
		}
		glued = s != "" && !strings.HasSuffix(s, " ")
	}
	at := 0
	for _, m := range piece.FindAllStringSubmatchIndex(line, -1) {
		add(line[at:m[0]], regular)
		at = m[1]
		switch {
		case m[2] >= 0:
			add(line[m[4]:m[5]], regular)
			add(" <"+line[m[2]:m[3]]+">", blue)
		case m[6] >= 0:
			add(line[m[6]:m[7]], strong)
		default:
			add(line[m[8]:m[9]], dim)
		}
	}
	add(line[at:], regular)
	return out
}

// wrap breaks a line of mrkdwn between words, with first before its first line and rest
// before the others. A word longer than a line stands on one of its own.
func (t terminal) wrap(line, first, rest string) []string {
	var lines []string
	var b strings.Builder
	b.WriteString(first)
	size, empty := width(first), true
	ws := words(line)
	for i, w := range ws {
		gap := 1
		if empty || w.glued {
			gap = 0
		}
		if !empty && !w.glued && size+gap+reach(ws[i:]) > t.width {
			lines = append(lines, b.String())
			b.Reset()
			b.WriteString(rest)
			size, gap = width(rest), 0
		}
		b.WriteString(strings.Repeat(" ", gap) + t.styled(w.text, w.how))
		size += gap + width(w.text)
		empty = false
	}
	return append(lines, b.String())
}

// reach is the length of the first of ws with all that is glued to it.
func reach(ws []word) int {
	n := 0
	for i, w := range ws {
		if i > 0 && !w.glued {
			break
		}
		n += width(w.text)
	}
	return n
}
