package regwire

import "testing"

func TestFilter(t *testing.T) {
	fine := func(currency string, minor int64) Case {
		c := Case{
			Regulator: "ICO", Kind: Fine, Stage: Imposed,
			Organisation: Organisation{Name: "Capita plc", Aliases: []string{"Capita Pension Solutions Ltd"}},
			Incident:     &Incident{Kind: Ransomware}, People: &Count{N: 5000},
			Reports: []Report{{Publisher: "Trade & Tech"}},
		}
		if currency != "" {
			c.Sums = []Sum{{Stage: Imposed, Amount: Money{Currency: currency, Minor: minor}}}
		}
		return c
	}
	pounds := fine("GBP", 100_000_00)
	rates := map[string]float64{"GBP": 1, "EUR": 0.85, "JPY": 0.005}
	least := Filter{Sum: Money{Currency: "GBP", Minor: 100_000_00}, Rates: rates}
	unknown := fine("", 0)
	unknown.People, unknown.Incident = nil, nil
	for _, c := range []struct {
		name   string
		filter Filter
		on     Case
		want   bool
	}{
		{"the empty one", Filter{}, Case{}, true},
		{"regulator in any case", Filter{Regulators: []string{"cnil", "ico"}}, pounds, true},
		{"another regulator", Filter{Regulators: []string{"CNIL"}}, pounds, false},
		{"kind", Filter{Kinds: []Kind{Order, Fine}}, pounds, true},
		{"another kind", Filter{Kinds: []Kind{Order}}, pounds, false},
		{"another stage", Filter{Stages: []Stage{Proposed}}, pounds, false},
		{"incident", Filter{Incidents: []IncidentKind{Ransomware}}, pounds, true},
		{"another incident", Filter{Incidents: []IncidentKind{Phishing}}, pounds, false},
		{"no incident known", Filter{Incidents: []IncidentKind{Phishing}}, unknown, false},
		{"publisher", Filter{Publishers: []string{"trade & tech"}}, pounds, true},
		{"another publisher", Filter{Publishers: []string{"Patchbay"}}, pounds, false},
		{"enough", least, pounds, true},
		{"a penny too little", least, fine("GBP", 99_999_99), false},
		{"enough in euros", least, fine("EUR", 120_000_00), true},
		{"too little in euros", least, fine("EUR", 115_000_00), false},
		{"enough in yen, which have no minor unit", least, fine("JPY", 20_000_000), true},
		{"too little in yen", least, fine("JPY", 19_000_000), false},
		{"a currency without a rate passes", least, fine("NOK", 1), true},
		{"an unknown sum passes", least, unknown, true},
		{"enough people", Filter{People: 5000}, pounds, true},
		{"too few people", Filter{People: 5001}, pounds, false},
		{"unknown people pass", Filter{People: 5001}, unknown, true},
		{"name", Filter{Organisations: []string{"CAPITA"}}, pounds, true},
		{"alias", Filter{Organisations: []string{"Capita Pension Solutions"}}, pounds, true},
		{"not a part of a word", Filter{Organisations: []string{"Capit"}}, pounds, false},
		{"not in the middle", Filter{Organisations: []string{"plc"}}, pounds, false},
		{"signs alone name nobody", Filter{Organisations: []string{"&"}}, pounds, false},
		{"dismissed by a person", Filter{}, Case{Dismissed: true}, false},
		{"muted", Filter{Muted: func(o Organisation) bool { return o.Name == "Capita plc" }}, pounds, false},
		{"another is muted", Filter{Muted: func(o Organisation) bool { return o.Name == "Serco" }}, pounds, true},
		{"own question", Filter{Where: func(c Case) bool { return c.People.N < 10 }}, pounds, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.filter.Passes(c.on); got != c.want {
				t.Errorf("passes = %v, want %v", got, c.want)
			}
		})
	}
}

func TestThreshold(t *testing.T) {
	ch := Channel{Alerts: true, Threshold: Filter{People: 100}}
	small := Case{People: &Count{N: 5}}
	if !ch.Hears(small) || ch.Interrupts(small) {
		t.Error("a small case is for the digest, and interrupts nobody")
	}
	ch.Alerts = false
	if ch.Interrupts(Case{}) {
		t.Error("a channel without alerts is interrupted")
	}
}
