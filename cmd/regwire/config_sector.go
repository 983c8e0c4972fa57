package main

import (
	"fmt"
	"slices"
	"strings"

	"regwire"
)

// A Sector says by what a trade is known.
type Sector struct {
	Name          string   `toml:"name"`
	Words         []string `toml:"words"`
	Organisations []string `toml:"organisations"`
	Regulators    []string `toml:"regulators"`
}

// trades are the sectors as the vocabulary knows them.
func (c Config) trades() []regwire.Sector {
	var out []regwire.Sector
	for _, s := range c.Sectors {
		one := regwire.Sector{Name: s.Name, Words: s.Words, Regulators: s.Regulators}
		for _, party := range s.Organisations {
			one.Organisations = append(one.Organisations, strings.Split(party, "|")...)
		}
		out = append(out, one)
	}
	return out
}

func (c Config) sectorNames() []string {
	names := []string{regwire.UnknownSector}
	for _, s := range c.Sectors {
		names = append(names, s.Name)
	}
	return names
}

// checkSectors notes sectors that have no name of their own, and such as nobody is in.
func (c Config) checkSectors(m *mistakes) {
	names := c.sectorNames()
	for i, s := range c.Sectors {
		path := fmt.Sprintf("sector[%d]", i)
		switch {
		case s.Name == "":
			m.addf(path+".name", "missing: give the sector a name")
		case slices.Contains(names[:i+1], s.Name):
			m.addf(path+".name", "%q is taken: give the sector another name", s.Name)
		}
		if len(s.Words)+len(s.Organisations)+len(s.Regulators) == 0 {
			m.addf(path, "nobody is in it: write words, organisations or regulators")
		}
		for key, list := range map[string][]string{"words": s.Words, "regulators": s.Regulators} {
			for j, word := range list {
				if !strings.ContainsFunc(word, lettered) {
					m.addf(fmt.Sprintf("%s.%s[%d]", path, key, j), "%q is no word", word)
				}
			}
		}
		checkParties(m, path, s.Organisations)
	}
}

// checkSectorsOf notes names of sectors that are not there.
func (c Config) checkSectorsOf(m *mistakes, path string, sectors []string) {
	names := c.sectorNames()
	for i, name := range sectors {
		if !slices.Contains(names, name) {
			m.addf(fmt.Sprintf("%s.sectors[%d]", path, i), "%q is the name of no sector%s", name, didYouMean(name, names))
		}
	}
}
