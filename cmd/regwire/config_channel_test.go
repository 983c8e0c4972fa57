package main

import (
	"strings"
	"testing"
	"time"

	"regwire"
)

const filtered = `
[rates]
GBP = 1
EUR = 0.86
[[watchlist]]
name = "suppliers"
organisations = ["Advanced Computer Software Group | Advanced", "Capita"]
[[source]]
name = "port"
url = "https://port.example/feed"
publisher = "The Daily Port"
[[channel]]
id = "C0123"
incidents = ["ransomware"]
sources = ["port"]
organisations = ["Harbourlight"]
watchlists = ["suppliers"]
minimum_sum = "GBP 100,000"
minimum_people = 10
where = 'kind == "fine" and (sum >= 1e5 or official) and any(names, # contains "Ltd")'
alert_sum = "GBP 1000000"
`

func TestFiltersOfAChannel(t *testing.T) {
	config, found := decode([]byte(filtered))
	if err := found.err(); err != nil {
		t.Fatal(err)
	}
	ch := config.wants(config.Channels[0])
	fine := func(edit func(*regwire.Case)) regwire.Case {
		c := regwire.Case{
			Kind: regwire.Fine, Stage: regwire.Imposed, Incident: &regwire.Incident{Kind: regwire.Ransomware},
			Organisation: regwire.Organisation{Name: "Advanced Ltd"},
			Sums:         []regwire.Sum{{Stage: regwire.Imposed, Amount: regwire.Money{Currency: "EUR", Minor: 120_000_00}}},
			Reports:      []regwire.Report{{Publisher: "The Daily Port"}},
		}
		if edit != nil {
			edit(&c)
		}
		return c
	}
	for _, c := range []struct {
		name          string
		on            regwire.Case
		hears, atOnce bool
	}{
		{"all is as wanted", fine(nil), true, false},
		{"enough to be told at once", fine(func(c *regwire.Case) { c.Sums[0].Amount.Minor = 1_200_000_00 }), true, true},
		{"a channel's own party", fine(func(c *regwire.Case) { c.Organisation.Name = "Harbourlight Ltd" }), true, false},
		{"nobody of interest", fine(func(c *regwire.Case) { c.Organisation.Name = "Quillfeather Ltd" }), false, false},
		{"too small a sum", fine(func(c *regwire.Case) { c.Sums[0].Amount.Minor = 116_000_00 }), false, false},
		{"another source", fine(func(c *regwire.Case) { c.Reports[0].Publisher = "Patchbay" }), false, false},
		{"another incident", fine(func(c *regwire.Case) { c.Incident = nil }), false, false},
		{"too few people", fine(func(c *regwire.Case) { c.People = &regwire.Count{N: 9} }), false, false},
		{"the question says no", fine(func(c *regwire.Case) { c.Kind = regwire.Order }), false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if ch.Hears(c.on) != c.hears || ch.Interrupts(c.on) != c.atOnce {
				t.Errorf("hears %v, interrupts %v; want %v, %v", ch.Hears(c.on), ch.Interrupts(c.on), c.hears, c.atOnce)
			}
		})
	}
}

// Each mistake is named with its line, and one in a question with its column.
func TestMistakesInFilters(t *testing.T) {
	_, found := decode([]byte(`
[rates]
GBP = 0
pounds = 1.0
EUR = "one"
[[watchlist]]
organisations = ["&"]
[[source]]
name = "port"
url = "https://port.example/feed"
[[channel]]
id = "C0123"
incidents = ["ransom"]
sources = ["port", "harbour"]
watchlists = ["supliers"]
organisations = ["Capita |"]
minimum_sum = "100000"
minimum_people = -1
where = 'kind == "fine" and summ > 3'
[[channel]]
id = "C0124"
where = 'people'
[[channel]]
id = "C0125"
where = 'people >'
`))
	err := found.err()
	if err == nil {
		t.Fatal("no mistake was found")
	}
	for _, want := range []string{
		":3: rates.GBP: must be a number above zero",
		`:4: rates.pounds: "pounds" is no currency`,
		":5: rates.EUR: must be a number above zero",
		":6: watchlist.name: missing",
		`:7: watchlist.organisations: "&" names nobody`,
		`:13: channel.incidents: "ransom" is none of`,
		`:14: channel.sources: "port" has no publisher`,
		`:14: channel.sources: "harbour" is the name of no source`,
		`:15: channel.watchlists: "supliers" is the name of no watchlist`,
		`:16: channel.organisations: "Capita |" names nobody`,
		`:17: channel.minimum_sum: "100000" is no sum`,
		":18: channel.minimum_people: -1 is no number of people",
		":19: channel.where: column 20: unknown name summ",
		":22: channel.where: expected bool, but got int64",
		":25: channel.where: column 8: unexpected token EOF",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("not said: %s\n%s", want, err)
		}
	}
}

// What a question cannot answer passes.
func TestAnUnanswerableQuestionPasses(t *testing.T) {
	var q Question
	if err := q.UnmarshalText([]byte(`laws[3] == "x"`)); err != nil {
		t.Fatal(err)
	}
	if !q.ask(regwire.Case{}) {
		t.Error("the case does not pass")
	}
}

func TestTheLanguageOfAChannel(t *testing.T) {
	config, found := decode([]byte("[[channel]]\nid = \"C01\"\nlanguage = \"de\"\n[[channel]]\nid = \"C02\"\nlanguage = \"Deutsch\"\n"))
	want := `:6: channel.language: "Deutsch" is no language of numbers and dates: write one of en-GB, en-US, de, fr, es, it, nl`
	if err := found.err(); err == nil || err.Error() != want {
		t.Errorf("mistakes: %v, want %s", err, want)
	}
	text := config.Channels[0].Language.NothingNew(time.Time{}, time.Date(2025, 3, 3, 9, 0, 0, 0, time.UTC), time.UTC, 1200).Text
	if want := "Nothing new up to Mo., 3. März 2025, 09:00 (UTC); all 1.200 sources healthy."; text != want {
		t.Errorf("got %q, want %q", text, want)
	}
}
