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
			if !strings.Contains(key, " ") {
				return nil, fmt.Errorf("officials.txt:%d: want names in full, got %q", line, name)
			}
			o[key] = append(o[key], who.country)
		}
	}
	return o, nil
}

// namedOfficial reports whether entity e is what the article calls a regulator for short, or an official of a regulator of whose
// country it speaks, and no namesake, of whom it tells what was done to him or how old he is.
func (r *reading) namedOfficial(e int) bool {
	en := &r.entities[e]
	if r.shortOfRegulator(en) {
		return true
	}
	for _, k := range en.keys {
		if !strings.Contains(k, " ") {
			continue // officials are named in full
		}
		for _, country := range r.officials[k] {
			if r.regulator != nil && r.regulator.country == country || slices.ContainsFunc(r.regulators, func(m regulatorMention) bool { return m.who != nil && m.who.country == country }) {
				return !r.isNamesake(e)
			}
		}
	}
	return false
}

// shortOfRegulator reports whether a name of an entity stands in a bracket behind a regulator, in quotation marks: `the State
// Commissioner for Data Protection of Ash ("LfD")`.
func (r *reading) shortOfRegulator(en *entity) bool {
	return !en.suffix && slices.ContainsFunc(en.names, func(n int) bool {
		x := r.names[n]
		if x.from < 3 || !r.toks[x.from].is(quoted) || !r.opensBracket(x.from-2) || !r.closesBracket(x.to+1) {
			return false
		}
		at, ok := r.endingAt(x.from - 3)
		return ok && at.kind == regulatorAtom
	})
}

// isNamesake reports whether the patterns call an entity the party more than a speaker, or its age is told.
func (r *reading) isNamesake(e int) bool {
	if slices.ContainsFunc(r.entities[e].names, func(n int) bool { return r.namer.aged(r.document, r.names[n].to) }) {
		return true
	}
	balance := 0.0
	for i := range r.claims {
		c := &r.claims[i]
		if c.atom < 0 || r.atoms[c.atom].kind != nameAtom || r.names[r.atoms[c.atom].index].entity != e {
			continue
		}
		switch c.what {
		case "party":
			balance += c.weight
		case "speaker":
			balance -= c.weight
		}
	}
	return balance >= 5
}
