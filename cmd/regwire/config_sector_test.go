package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestTheSectorsOfAChannel(t *testing.T) {
	config, found := decode([]byte(`
[[sector]]
name = "health"
words = ["NHS"]
organisations = ["Advanced Computer Software Group | Quillfeather"]
[[channel]]
id = "C01"
sectors = ["health"]
`))
	if err := found.err(); err != nil {
		t.Fatal(err)
	}
	ch := config.wants(config.Channels[0])
	for name, want := range map[string]bool{"Harbour NHS Trust": true, "Quillfeather Ltd": true, "Harbourlight Ltd": false} {
		if got := ch.Hears(regwire.Case{Organisation: regwire.Organisation{Name: name}}); got != want {
			t.Errorf("hears of %s: %v, want %v", name, got, want)
		}
	}
}

func TestMistakesInSectors(t *testing.T) {
	_, found := decode([]byte(`
[[sector]]
name = "unknown"
words = ["-"]
[[sector]]
regulators = ["FCA"]
[[sector]]
name = "health"
[[channel]]
id = "C01"
sectors = ["helth", "unknown"]
`))
	want := `:3: sector.name: "unknown" is taken: give the sector another name
:4: sector.words: "-" is no word
:5: sector.name: missing: give the sector a name
:7: sector: nobody is in it: write words, organisations or regulators
:11: channel.sectors: "helth" is the name of no sector; did you mean "health"?`
	if diff := cmp.Diff(want, found.Error()); diff != "" {
		t.Errorf("mistakes (-want +got):\n%s", diff)
	}
}
