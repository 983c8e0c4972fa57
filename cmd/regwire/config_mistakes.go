package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A mistake is one thing that is wrong in a configuration.
type mistake struct {
	line int    // 0 when it stands nowhere
	path string // empty for what concerns no key
	text string
}

// mistakes collects all that is wrong in one file. As an error it lists them by line.
type mistakes struct {
	file  string
	lines lines
	list  []mistake
}

// addf notes a mistake at path, unless something is wrong there already: one wrong value
// is one mistake.
func (m *mistakes) addf(path, format string, args ...any) {
	if m.at(path) {
		return
	}
	m.list = append(m.list, mistake{m.lines.of(path), path, fmt.Sprintf(format, args...)})
}

// at reports whether a mistake at path, or inside what stands there, was noted.
func (m *mistakes) at(path string) bool {
	return slices.ContainsFunc(m.list, func(one mistake) bool {
		rest, inside := strings.CutPrefix(one.path, path)
		return inside && (rest == "" || rest[0] == '.' || rest[0] == '[')
	})
}

// err returns m as an error, or nil when nothing is wrong.
func (m *mistakes) err() error {
	if len(m.list) == 0 {
		return nil
	}
	return m
}

// element is the index of an element in a path, such as the "[2]" of "source[2].url".
var element = regexp.MustCompile(`\[\d+\]`)

// Error lists the mistakes, one a line, in the form that editors jump to.
func (m *mistakes) Error() string {
	slices.SortStableFunc(m.list, func(a, b mistake) int {
		return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.path, b.path))
	})
	var out []string
	for _, one := range m.list {
		s := m.file
		if one.line > 0 {
			s += fmt.Sprintf(":%d", one.line)
		}
		if one.path != "" {
			s += ": " + element.ReplaceAllString(one.path, "")
		}
		out = append(out, s+": "+one.text)
	}
	return strings.Join(out, "\n")
}

// ExitCode makes the program end as for wrong usage.
func (m *mistakes) ExitCode() int { return 2 }

// didYouMean ends a sentence about a wrong word with the nearest of the right ones.
func didYouMean(word string, right []string) string {
	if best := nearest(word, right); best != "" {
		return fmt.Sprintf("; did you mean %q?", best)
	}
	return ""
}

// nearest returns the candidate that word begins, or else the one that takes the fewest
// changes of one letter to reach from it, or "" when even that is a different word.
func nearest(word string, candidates []string) string {
	best, least := "", len(word)/2+1
	for _, c := range candidates {
		if len(word) > 2 && strings.HasPrefix(c, strings.ToLower(word)) {
			return c
		}
		if d := distance(strings.ToLower(word), strings.ToLower(c)); d < least {
			best, least = c, d
		}
	}
	return best
}

// distance is the Levenshtein distance of a and b in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
