package notify

import (
	"time"

	"regwire"
)

// uk writes as in Britain.
var uk Locale

// date is noon UTC of a day.
func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 12, 0, 0, 0, time.UTC)
}

func gbp(pounds int64) *regwire.Money { return &regwire.Money{Currency: "GBP", Minor: pounds * 100} }

func exactly(n int64) *regwire.Count { return &regwire.Count{N: n, Qualifier: regwire.Exact} }

// advanced is a matter with two stages: a sum that was proposed, and the one imposed.
func advanced() regwire.Case {
	proposed := regwire.Action{
		Primary: true, Regulator: "ICO", Kind: regwire.Fine, Stage: regwire.Proposed,
		Amount: gbp(6_090_000), People: exactly(82_946),
	}
	misprint := proposed
	misprint.People = exactly(82_496)
	imposed := regwire.Action{
		Primary: true, Regulator: "ICO", Kind: regwire.Fine, Stage: regwire.Imposed,
		Amount: gbp(3_076_320), Previous: gbp(6_090_000), People: exactly(79_404), Decided: "2025-03-26",
	}
	return regwire.Case{
		ID: "case-advanced", Regulator: "ICO",
		Organisation: regwire.Organisation{Name: "Advanced Computer Software Group Ltd", Aliases: []string{"Advanced"}},
		Kind:         regwire.Fine, Stage: regwire.Imposed,
		Sums: []regwire.Sum{
			{Stage: regwire.Proposed, Amount: *gbp(6_090_000), Article: "a2"},
			{Stage: regwire.Imposed, Amount: *gbp(3_076_320), Article: "a4"},
		},
		People: exactly(79_404), Laws: []string{"UK GDPR Art 32"}, Decided: "2025-03-26",
		Incident: &regwire.Incident{Kind: regwire.Ransomware, Date: "2022-08"},
		Opened:   date(2024, 8, 7), Changed: date(2025, 3, 27),
		Conflicts: []regwire.Conflict{{Field: "people", Values: []regwire.Rival{
			{Value: "82,946", Articles: []string{"a1", "a2"}}, {Value: "82,496", Articles: []string{"a3"}},
		}}},
		Reports: []regwire.Report{
			{Article: "a1", URL: "https://news.example/advanced", Publisher: "Example News", Published: date(2024, 8, 7), Action: proposed},
			{Article: "a2", URL: "https://ico.org.uk/action/advanced-intent/", Publisher: "ICO", Published: date(2024, 8, 7), Official: true, Action: proposed},
			{Article: "a3", URL: "https://trade.example/a?b=1&c=2", Publisher: "Trade & Tech", Published: date(2024, 8, 8), Action: misprint},
			{Article: "a4", URL: "https://ico.org.uk/action/advanced-fine/", Publisher: "ICO", Published: date(2025, 3, 27), Official: true, Action: imposed},
		},
		Events: []regwire.Event{
			{Seq: 1, Kind: regwire.CaseOpened, At: date(2024, 8, 7), Article: "a1", Stage: regwire.Proposed, Sum: gbp(6_090_000), Evidence: []regwire.Evidence{
				{Field: "stage", Quote: "has provisionally decided to fine Advanced Computer Software Group Ltd £6.09m", In: regwire.InText},
				{Field: "people", Quote: "82,946 people", In: regwire.InText},
			}},
			{Seq: 2, Kind: regwire.Coverage, At: date(2024, 8, 7), Article: "a2", Stage: regwire.Proposed},
			{Seq: 3, Kind: regwire.Coverage, At: date(2024, 8, 8), Article: "a3", Stage: regwire.Proposed},
			{Seq: 4, Kind: regwire.StageChanged, At: date(2025, 3, 27), Article: "a4", Field: "stage", Was: "proposed", Now: "imposed", Stage: regwire.Imposed, Sum: gbp(3_076_320), Evidence: []regwire.Evidence{
				{Field: "amount", Quote: "fined Advanced Computer Software Group Ltd £3,076,320", In: regwire.InText},
			}},
		},
	}
}

// hostile is a matter whose every word tries to do more than be read.
func hostile() regwire.Case {
	nasty := "<!channel> *Bank* & _Co_ ~x~ `y` <https://evil.example|ico.org.uk> :tada: @here \u202Eenif\u200B"
	r := regwire.Report{
		Article: "h1", URL: "https://ico.org.uk@evil.example/<!here>|x", Publisher: "ico.org.uk", Title: nasty,
		Published: date(2025, 1, 2), Official: true,
		Action: regwire.Action{Kind: regwire.Fine, Stage: regwire.Imposed, Amount: gbp(500)},
	}
	forged := r
	forged.Article, forged.URL, forged.Official = "h2", "https://evil.example/a|b>c<d", false
	return regwire.Case{
		ID: "case-hostile", Regulator: "> <@U123>", Organisation: regwire.Organisation{Name: nasty},
		Kind: regwire.Fine, Stage: regwire.Imposed, Laws: []string{nasty, "<#C123>"},
		Sums:    []regwire.Sum{{Stage: regwire.Imposed, Amount: *gbp(500), Article: "h1"}},
		Reports: []regwire.Report{r, forged},
		Events: []regwire.Event{{Seq: 1, Kind: regwire.CaseOpened, Article: "h1", Stage: regwire.Imposed, Evidence: []regwire.Evidence{
			{Field: "stage", Quote: "> " + nasty},
		}}},
	}
}

// reprimand is a small matter before another regulator.
func reprimand() regwire.Case {
	a := regwire.Action{Kind: regwire.Reprimand, Stage: regwire.Imposed, People: &regwire.Count{N: 1000, Qualifier: regwire.About}}
	return regwire.Case{
		ID: "case-council", Regulator: "ICO", Organisation: regwire.Organisation{Name: "Example Borough Council"},
		Kind: regwire.Reprimand, Stage: regwire.Imposed, People: a.People,
		Incident: &regwire.Incident{Kind: regwire.DisclosedInError},
		Reports:  []regwire.Report{{Article: "r1", URL: "https://local.example/council", Publisher: "Local Paper", Published: date(2025, 3, 25), Action: a}},
		Events:   []regwire.Event{{Seq: 1, Kind: regwire.CaseOpened, At: date(2025, 3, 25), Article: "r1", Stage: regwire.Imposed}},
	}
}

// since is a case with those of its events from seq on as the new ones.
func since(c regwire.Case, seq int) regwire.Change {
	var ch regwire.Change
	ch.Case = c
	for _, e := range c.Events {
		if e.Seq >= seq {
			ch.Events = append(ch.Events, e)
		}
	}
	return ch
}

// setAsideBy is c after a person said that it is not relevant.
func setAsideBy(c regwire.Case, who, why string) regwire.Case {
	at := date(2025, 4, 1)
	c.Dismissed = true
	c.Words = []regwire.Word{{ID: "w1", Kind: regwire.SaidCorrect, Case: c.ID, Field: "relevant", Value: "no", By: who, Why: why, At: at}}
	c.Events = append(c.Events[:len(c.Events):len(c.Events)], regwire.Event{
		Seq: len(c.Events) + 1, Kind: regwire.Correction, At: at, Field: "relevant", Was: "yes", Now: "no", Stage: c.Stage, By: who, Why: why,
	})
	return c
}

// muteOf mutes the organisation of c.
func muteOf(c regwire.Case) regwire.Mute {
	return regwire.Mute{ID: "m1", Channel: "C1", Organisation: c.Organisation.Name, Case: c.ID, By: "Ann <!here> Example (U012AB3CD)", At: date(2025, 4, 1)}
}
