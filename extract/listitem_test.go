package extract

import (
	"strconv"
	"strings"
	"testing"
)

// The parties of a list in which each has its sum, as the list names them.
func TestListItems(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"common words and a country's adjective", "They gave Acmeware (£5,000), Home Support (£4,000), Norwegian (£3,000) and Birch (£2,000) a month.", "Acmeware 5000; Home Support 4000; Norwegian 3000; Birch 2000"},
		{"as many names of no plain party as of others", "They fined Acmeware d.o.o. (2.5 million kuna), Home Support (300,000 kuna), Norwegian (200,000 kuna) and Birchley d.o.o. (100,000 kuna).", "Acmeware d.o.o. 2500000; Home Support 300000; Norwegian 200000; Birchley d.o.o. 100000"},
		{"lines with a colon", "The sums:\n\nElmham: £9,500,000\n\nBirchley: £6,000,000\n\nAshby: £4,000,000\n\nOakmere: £2,000,000", "Elmham 9500000; Birchley 6000000; Ashby 4000000; Oakmere 2000000"},
		{"numbered lines with places in brackets", "These must pay:\n\n1. Ashby Foot, Knee, and Hip (Ohio) – $20,000.\n\n2. Elm Byrd, Jr. D.D.S. (Utah) – $5,000.", "Ashby Foot, Knee, and Hip 20000; Elm Byrd, Jr. D.D.S. 5000"},
		{"branches", "The rest: Ash Bank (S$4m), Acme, Singapore Branch (S$3m) and Elm, London Branch (S$2m).", "Ash Bank 4000000; Acme, Singapore Branch 3000000; Elm, London Branch 2000000"},
		{"sums before their parties", "There are fines of £80,000 for Acmeware, £70,000 for Irish and £60,000 for the Elmham Group.", "Acmeware 80000; Irish 70000; Elmham Group 60000"},
		{"sums before parties with a former name", "The fines are £8,000 for Acmeware (once Ash Homes), £8,000 for Birchley and £6,000 for the Elm Group.", "Acmeware 8000; Birchley 8000; Elm Group 6000"},
		{"towns behind the names", "The fines:\n\nAcmeware Ltd, Leeds: £8,000\n\nBirchley Ltd of Hove: £7,000", "Acmeware Ltd 8000; Birchley Ltd 7000"},
		{"verbs left out", "Acmeware was fined £9,000, AWSP £8,000 and Elmham Homes £7,000.", "AWSP 8000; Elmham Homes 7000"},
		{"a sum for each of two", "They fined Acmeware (£9,000), Birchley (£8,000) and Ash and Elmham (£7,000 each).", "Acmeware 9000; Birchley 8000"},
		{"regions and abbreviated saints", "The fines:\n\n– Ash S:t Elms Widgets AB: SEK 30 million\n\n– The Birch region: SEK 2.5 million", "Ash S:t Elms Widgets AB 30000000; Birch region 2500000"},
		{"an inquiry, and dashes", "The penalties:\n\nElmham Police - £80,000 (13 June)\n\nIndependent Inquiry into Child Safety (IICS) - £200,000 (18 July)\n\nAcme Services Limited - £175,000 (28 September)", "Elmham Police 80000; Independent Inquiry into Child Safety 200000; Acme Services Limited 175000"},
		{"countries", "Fines by country: Spain (€5m), Italy (€4m) and Norway (€3m).", ""},
		{"parts of one bill", "Fine: £5,000\n\nCosts: £600\n\nSurcharge: £70", ""},
		{"years", "Fines came to £5m (2022), £6m (2023) and £7m (2024).", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := recognised(t, "", tt.text)
			var got []string
			for _, x := range d.items {
				if at, ok := d.endingAt(x.to - 1); ok && at.kind == nameAtom {
					s, _ := d.moneys[x.money].value.scaled(0)
					got = append(got, strings.TrimSpace(d.slice(d.names[at.index].from, x.to))+" "+strconv.FormatInt(s, 10))
				}
			}
			if s := strings.Join(got, "; "); s != tt.want {
				t.Errorf("items of %q: got %q, want %q", tt.text, s, tt.want)
			}
		})
	}
}
