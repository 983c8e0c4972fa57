package extract

import (
	"math/bits"
	"slices"
	"strings"
)

// mainThemes names the features of the themes of which an article speaks most.
type mainThemes struct {
	first, second []featureName   // by theme: "top:cookies", "second:cookies"
	fields        []featureName   // of regulators
	of            [][]featureName // by these, the first: "top:cookies@data"
}

// newMainThemes names them for all themes and the fields of regulators, which their features tell.
func newMainThemes(v *vocabulary, t *themes, fields []featureName) mainThemes {
	m := mainThemes{fields: fields}
	for _, about := range t.names {
		theme := strings.TrimPrefix(v.names[about], "about:")
		m.first, m.second = append(m.first, v.named("top:", theme)), append(m.second, v.named("second:", theme))
	}
	for _, signal := range fields {
		field := strings.TrimPrefix(v.names[signal], "field=")
		of := make([]featureName, len(m.first))
		for k, first := range m.first {
			of[k] = v.named(v.names[first], "@", field)
		}
		m.of = append(m.of, of)
	}
	return m
}

// features adds the theme that is spoken of most, by itself and with the field of the regulator,
// and the next.
func (m *mainThemes) features(c *themeCount, who *regulator, out signs) signs {
	first, second := c.foremost()
	if first < 0 {
		return out
	}
	out.is(m.first[first], true)
	if who != nil {
		if i := slices.Index(m.fields, who.signal); i >= 0 {
			out.is(m.of[i][first], true)
		}
	}
	if second >= 0 {
		out.is(m.second[second], true)
	}
	return out
}

// foremost returns the two themes that are spoken of most, -1 for none.
func (c *themeCount) foremost() (first, second int) {
	first, second = -1, -1
	for set := c.spoken; set != 0; set &= set - 1 {
		k := bits.TrailingZeros64(set)
		switch much := c.much[k]; {
		case first < 0 || much > c.much[first]:
			first, second = k, first
		case second < 0 || much > c.much[second]:
			second = k
		}
	}
	return first, second
}
