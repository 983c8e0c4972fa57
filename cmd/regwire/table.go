package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxCell is how many characters of a value a table shows.
const maxCell = 60

// A table prints rows in columns that line up. The last column is as long as it likes.
type table struct {
	head   []string
	rows   [][]string
	indent string // before each line
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

// print writes the table to the terminal, nothing if it has no rows.
func (t *table) print(to *terminal) error {
	if len(t.rows) == 0 {
		return nil
	}
	widths := t.widths()
	var b strings.Builder
	for i, row := range append([][]string{t.head}, t.rows...) {
		if len(row) == 0 {
			continue // no head
		}
		line := t.indent + rowText(row, widths)
		if i == 0 {
			line = to.bold(line)
		}
		b.WriteString(line + "\n")
	}
	_, err := to.out.Write([]byte(b.String()))
	return err
}

func (t *table) widths() []int {
	var widths []int
	for _, row := range append([][]string{t.head}, t.rows...) {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], min(maxCell, utf8.RuneCountInString(plain(cell))))
		}
	}
	return widths
}

func rowText(row []string, widths []int) string {
	var b strings.Builder
	for i, cell := range row {
		cell = plain(cell)
		if i == len(row)-1 {
			b.WriteString(cell)
			break
		}
		cell = shorten(cell, maxCell)
		b.WriteString(cell + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+2))
	}
	return strings.TrimRight(b.String(), " ")
}

// shorten cuts s to at most n characters, the last one an ellipsis when some are missing.
func shorten(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return strings.TrimRight(string([]rune(s)[:n-1]), " ") + "…"
}

// plain makes text from outside safe for a terminal: one line, and nothing in it that
// moves the cursor, changes colours or the direction of writing.
func plain(s string) string {
	clean := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == utf8.RuneError:
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(clean), " ")
}
