package extract

import (
	"fmt"
	"slices"
	"strings"
)

// officials are those who have headed a regulator or speak for it, by their names as plain
// writes them: the countries of their regulators.
type officials map[string][]string

// newOfficials compiles data/officials.txt, lines "SHORT | name; ...". Its error names the line of
// the mistake.
func newOfficials(r *registry, src string) (officials, error) {
	o := officials{}
	for line, l := range numbered(src) {
		short, names, ok := strings.Cut(l, " | ")
		who := r.byShort[short]
		if !ok || who == nil {
			return nil, fmt.Errorf("officials.txt:%d: want \"SHORT | name; ...\" with the short name of a regulator, got %q", line, l)
		}
		for name := range strings.SplitSeq(names, ";") {
			key := string(appendPlain(nil, strings.TrimSpace(name)))
			o[key] = append(o[key], who.country)
		}
	}
	return o, nil
}

// namedOfficial reports whether an entity is an official of a regulator of whose country the
// article speaks.
func (r *reading) namedOfficial(e *entity) bool {
	for _, k := range e.keys {
		for _, country := range r.officials[k] {
			if r.regulator != nil && r.regulator.country == country || slices.ContainsFunc(r.regulators, func(m regulatorMention) bool { return m.who != nil && m.who.country == country }) {
				return true
			}
		}
	}
	return false
}
