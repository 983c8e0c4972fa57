package main

import (
	"fmt"
	"reflect"

	"github.com/pelletier/go-toml/v2"

	"regwire/feeds"
)

// A catalogue is the known sources.
type catalogue []feeds.Known

// loadCatalogue reads the catalogue that ships with the program.
func loadCatalogue() catalogue {
	all, found := decodeCatalogue(feeds.Catalogue())
	if err := found.err(); err != nil {
		panic(err) // a test reads it
	}
	return all
}

// decodeCatalogue reads a catalogue as a configuration is read, and checks it likewise.
func decodeCatalogue(doc string) (catalogue, *mistakes) {
	found := &mistakes{file: "catalogue", lines: locate([]byte(doc))}
	var table map[string]any
	if err := toml.Unmarshal([]byte(doc), &table); err != nil {
		found.syntax(err)
		return nil, found
	}
	var whole struct {
		Sources []feeds.Known `toml:"source"`
	}
	whole.Sources = []feeds.Known{{Source: defaultSource()}}
	decoder{mistakes: found}.table("", table, reflect.ValueOf(&whole).Elem())
	seen := map[string]bool{}
	for i := range whole.Sources {
		s, path := &whole.Sources[i], fmt.Sprintf("source[%d]", i)
		checkSource(found, path, s.Source)
		if seen[s.Name] {
			found.addf(path+".name", "%q is the name of an earlier source", s.Name)
		}
		seen[s.Name] = true
		s.Use = s.Name
		s.Slowest = max(s.Slowest, s.Every)
	}
	return whole.Sources, found
}

// find finds a source by its name.
func (c catalogue) find(name string) (feeds.Known, bool) {
	for _, k := range c {
		if k.Name == name {
			return k, true
		}
	}
	return feeds.Known{}, false
}

func (c catalogue) names() []string {
	var names []string
	for _, k := range c {
		names = append(names, k.Name)
	}
	return names
}
