package extract

import (
	"testing"
	"time"

	"regwire"
)

func TestWhen(t *testing.T) {
	for _, x := range []struct{ name, text, want string }{
		{"a month", "Hackers got into its systems in August 2022.", "2022-08"},
		{"a period", "Between March 2019 and May 2020 hackers stole data from its systems.", "2019-03"},
		{"a year and its day", "The attack of 2022 was serious. Hackers got in on 4 August 2022.", "2022-08-04"},
		{"a later notice", "The attack took place in May 2021. It told the regulator of it in June 2023.", "2021-05"},
		{"no date", "Hackers got into its systems.", ""},
		{"the day of a law", "Hackers got in. The GDPR came into force on 25 May 2018.", ""},
	} {
		t.Run(x.name, func(t *testing.T) {
			f := Read(regwire.Article{
				Entry: regwire.Entry{Title: "Acme Ltd fined £60,000 after cyber attack", Published: time.Date(2025, 6, 1, 0, 0, 0, 0, time.UTC)},
				Text:  "The Information Commissioner's Office (ICO) has fined Acme Ltd £60,000 for failings that let a cyber attack happen.\n\n" + x.text,
			})
			if len(f.Actions) == 0 || f.Actions[0].Incident == nil {
				t.Fatalf("no incident: %s", asJSON(f))
			}
			if got := string(f.Actions[0].Incident.Date); got != x.want {
				t.Errorf("%s: got %q, want %q", x.text, got, x.want)
			}
		})
	}
}
