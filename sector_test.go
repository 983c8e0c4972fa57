package regwire

import "testing"

func TestSectors(t *testing.T) {
	table := []Sector{
		{Name: "health", Words: []string{"NHS", "health board", "&"}, Organisations: []string{"Advanced Computer Software"}},
		{Name: "finance", Words: []string{"Bank"}, Regulators: []string{"FCA"}},
	}
	party := func(name string, aliases ...string) Case {
		return Case{Regulator: "ICO", Organisation: Organisation{Name: name, Aliases: aliases}}
	}
	fca := party("Quillfeather Ltd")
	fca.Regulator = "fca"
	for _, c := range []struct {
		name    string
		sectors []string
		on      Case
		want    bool
	}{
		{"no sectors asked for", nil, party("Anyone"), true},
		{"a word of the name", []string{"health"}, party("Harbour nhs Trust"), true},
		{"several words", []string{"health"}, party("Port Health-Board"), true},
		{"several words apart", []string{"health"}, party("Health of the Board"), false},
		{"no part of a word", []string{"finance"}, party("Bankside Gallery"), false},
		{"a word of an alias", []string{"finance"}, party("Quillfeather Ltd", "Quillfeather Bank"), true},
		{"a party by name", []string{"health"}, party("Advanced Computer Software Group Ltd"), true},
		{"who acts", []string{"finance"}, fca, true},
		{"another sector", []string{"health"}, party("Harbour Bank"), false},
		{"one of two", []string{"health", "finance"}, party("Harbour Bank"), true},
		{"unknown does not pass", []string{"health"}, party("Quillfeather Ltd"), false},
		{"unknown passes where it is asked for", []string{"health", UnknownSector}, party("Quillfeather Ltd"), true},
		{"known elsewhere is not unknown", []string{UnknownSector}, party("Harbour Bank"), false},
		{"a nameless party is unknown", []string{UnknownSector}, Case{}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := (Filter{Sectors: c.sectors, Trades: table}).Passes(c.on); got != c.want {
				t.Errorf("passes = %v, want %v", got, c.want)
			}
		})
	}
}
