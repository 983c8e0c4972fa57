package feeds

import (
	"math"
	"regexp"
	"slices"
	"strings"
)

// pageNumber matches a line that only counts pages: "3", "- 3 -", "Page 3 of 20", "3/20".
var pageNumber = regexp.MustCompile(`(?i)^[-–—|\s]*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[-–—|\s]*$`)

// paragraphs joins the lines of a document into paragraphs.
func paragraphs(sheets [][]line) string {
	furniture, step := repeated(sheets), usualStep(sheets)
	var blocks []block
	var now strings.Builder
	flush := func() {
		if now.Len() > 0 {
			blocks = append(blocks, block{text: now.String()})
		}
		now.Reset()
	}
	for _, sheet := range sheets {
		sheet = slices.DeleteFunc(slices.Clone(sheet), func(l line) bool { return furniture[plainFurniture(l.text)] || pageNumber.MatchString(l.text) })
		for i, l := range sheet {
			if i > 0 && parted(sheet[i-1], l, step) || i == 0 && ended(now.String()) {
				flush()
			}
			if now.Len() > 0 && !strings.HasSuffix(now.String(), "-") {
				now.WriteByte(' ')
			}
			now.WriteString(l.text)
		}
	}
	flush()
	return joinBlocks(blocks)
}

// parted reports whether a new paragraph begins with line b after line a.
func parted(a, b line, step float64) bool {
	down := (a.y - b.y) / a.size
	return down < 0 || down > 1.35*step || math.Abs(a.size-b.size) > 0.15*a.size
}

// usualStep is the distance from one line to the next that is usual in a document, in sizes of its
// letters.
func usualStep(sheets [][]line) float64 {
	var steps []float64
	for _, sheet := range sheets {
		for i := range max(0, len(sheet)-1) {
			if down := sheet[i].y - sheet[i+1].y; down > 0 {
				steps = append(steps, down/sheet[i].size)
			}
		}
	}
	if len(steps) == 0 {
		return 0
	}
	slices.Sort(steps)
	return min(steps[len(steps)/5], 2)
}

// repeated are the first and last lines that at least three pages, and half of all, have in common.
func repeated(sheets [][]line) map[string]bool {
	counts := map[string]int{}
	for _, sheet := range sheets {
		edge := map[string]bool{}
		for i, l := range sheet {
			if i < 2 || i >= len(sheet)-2 {
				edge[plainFurniture(l.text)] = true
			}
		}
		for text := range edge {
			counts[text]++
		}
	}
	furniture := map[string]bool{}
	for text, n := range counts {
		furniture[text] = n >= 3 && 2*n >= len(sheets)
	}
	return furniture
}

var digits = regexp.MustCompile(`\d+`)

// plainFurniture is a line without its numbers, which count pages.
func plainFurniture(text string) string { return digits.ReplaceAllString(text, "#") }

// largest returns the largest letters of the first page, which are mostly its title.
func largest(sheets [][]line) string {
	var title []string
	most := 0.0
	for _, l := range firstOf(sheets) {
		switch {
		case l.size > 1.05*most:
			title, most = []string{l.text}, l.size
		case l.size > 0.95*most && len(title) < 4:
			title = append(title, l.text)
		}
	}
	return oneLine(strings.Join(title, " "))
}

func firstOf(sheets [][]line) []line {
	for _, sheet := range sheets {
		if len(sheet) > 0 {
			return sheet
		}
	}
	return nil
}
