package regwire

import (
	"slices"
	"strings"
)

// A Sector is a trade that parties are in, known by what they are called and by who acts
// against them: no article says it reliably, so nothing but these tables does.
type Sector struct {
	Name string
	// Words are such as stand in names of its parties, whole and in any case: "NHS",
	// "Health Board".
	Words []string
	// Organisations are names of its parties, as in a [Filter].
	Organisations []string
	// Regulators are those that act against parties of the sector alone, by short name.
	Regulators []string
}

// UnknownSector stands for the sector of a party that is in none.
const UnknownSector = "unknown"

// Has reports whether the party of c is known to be in the sector.
func (s Sector) Has(c Case) bool {
	if len(s.Regulators) > 0 && anyFold(s.Regulators, c.Regulator) {
		return true
	}
	if len(s.Organisations) > 0 && (Filter{Organisations: s.Organisations}).names(c.Organisation) {
		return true
	}
	for _, name := range c.Organisation.Names() {
		words := " " + bare(name) + " "
		if slices.ContainsFunc(s.Words, func(w string) bool {
			w = bare(w)
			return w != "" && strings.Contains(words, " "+w+" ")
		}) {
			return true
		}
	}
	return false
}

// trades reports whether the party of c is in one of the sectors of the filter. One that is
// in none passes only a filter that asks for [UnknownSector].
func (f Filter) trades(c Case) bool {
	if len(f.Sectors) == 0 {
		return true
	}
	known := false
	for _, s := range f.Trades {
		if s.Has(c) {
			known = true
			if slices.Contains(f.Sectors, s.Name) {
				return true
			}
		}
	}
	return !known && slices.Contains(f.Sectors, UnknownSector)
}
