package main

import (
	"fmt"
	"strings"

	"regwire/feeds"
)

type feedsCatalogueCommand struct {
	Words []string `arg:"" optional:"" placeholder:"WORD" help:"Only sources that all these words are about: a name, a country, a group."`
	JSON  bool     `help:"Print each source as one line of JSON."`
}

// Help ends the help of the command with an example.
func (feedsCatalogueCommand) Help() string {
	return "Take one into the configuration by its name:\n\n    [[source]]\n    use = \"ico-enforcement\"\n\n" +
		"Example:\n\n    regwire feeds catalogue\n    regwire feeds catalogue regulator gb --json"
}

// A knownLine is what feeds catalogue says of one source.
type knownLine struct {
	Name      string `json:"name"`
	Publisher string `json:"publisher"`
	Regulator string `json:"regulator,omitempty"`
	Group     string `json:"group"`
	Country   string `json:"country"`
	Language  string `json:"language"`
	Kind      string `json:"kind"`
	URL       string `json:"url"`
	Fallbacks int    `json:"fallbacks"`
	Needs     string `json:"needs,omitempty"`
	Evidence  string `json:"evidence"`
}

// Run lists the catalogue in its order.
func (c *feedsCatalogueCommand) Run(t *terminal) error {
	out := table{head: []string{"name", "group", "country", "kind", "routes", "needs", "evidence"}}
	for _, k := range loadCatalogue() {
		if !about(k, c.Words) {
			continue
		}
		if c.JSON {
			if err := printJSON(t.out, describeKnown(k)); err != nil {
				return err
			}
			continue
		}
		out.add(k.Name, k.Group, k.Country, string(k.Kind), fmt.Sprint(1+len(k.Fallback)), k.Needs, k.Evidence)
	}
	return out.print(t)
}

func describeKnown(k feeds.Known) knownLine {
	return knownLine{
		Name: k.Name, Publisher: k.Publisher, Regulator: k.Regulator, Group: k.Group, Country: k.Country, Language: k.Language,
		Kind: string(k.Kind), URL: k.URL, Fallbacks: len(k.Fallback), Needs: k.Needs, Evidence: k.Evidence,
	}
}

// about reports whether each word stands in what names a source, whatever its case.
func about(k feeds.Known, words []string) bool {
	text := strings.ToLower(strings.Join([]string{k.Name, k.Publisher, k.Regulator, k.Group, k.Country, k.Language, string(k.Kind)}, "\n"))
	for _, w := range words {
		if !strings.Contains(text, strings.ToLower(w)) {
			return false
		}
	}
	return true
}
