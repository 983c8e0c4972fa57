package extract

import (
	"iter"
	"strings"
)

// numbered yields the lines of a table that are neither blank nor a comment, with their
// numbers from 1.
func numbered(src string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for n, from := 1, 0; from < len(src); n++ {
			line := src[from:]
			if end := strings.IndexByte(line, '\n'); end >= 0 {
				line = line[:end]
			}
			from += len(line) + 1
			if line = uncommented(line); line != "" && !yield(n, line) {
				return
			}
		}
	}
}

// uncommented returns a line of a table without its comment and the blanks at its end.
func uncommented(line string) string {
	if strings.HasPrefix(line, "#") {
		return ""
	}
	if strings.IndexByte(line, '#') > 0 { // as few have
		line, _, _ = strings.Cut(line, " #")
	}
	for n := len(line); n > 0 && (line[n-1] == ' ' || line[n-1] == '\t' || line[n-1] == '\r'); n-- {
		line = line[:n-1]
	}
	return line
}

// fields yields what blanks part in a line of a table.
func fields(line string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for from := 0; from < len(line); {
			to := from
			for to < len(line) && line[to] > ' ' {
				to++
			}
			if to > from && !yield(line[from:to]) {
				return
			}
			from = to + 1
		}
	}
}
