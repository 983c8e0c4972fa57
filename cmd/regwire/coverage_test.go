package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify/standin"
	"regwire/store"
)

// fileReport files one more report that brings nothing new.
func fileReport(t *testing.T, a *app, party string, stage regwire.Stage, n int64, name string) {
	t.Helper()
	sum := regwire.Money{Currency: "GBP", Minor: n * 11_000_000}
	article := regwire.Article{
		Entry: regwire.Entry{
			ID: party + name, Source: "a", Publisher: name, URL: "https://press.example/" + name, Title: party + " " + name,
			Published: time.Date(2025, 3, 3, 12, 0, 0, 0, time.UTC),
		},
		Text: "The Information Commissioner's Office and " + party,
	}
	finding := regwire.Finding{Relevant: true, Actions: []regwire.Action{{
		Primary: true, Regulator: "ICO", Organisation: regwire.Organisation{Name: party}, Kind: regwire.Fine, Stage: stage, Amount: &sum,
	}}}
	if err := a.file(t.Context(), article, finding, false); err != nil {
		t.Fatal(err)
	}
}

// Coverage that is due together is one reply, which ends where the case moves on.
func TestCoverageIsJoined(t *testing.T) {
	a, there := slackApp(t)
	party := stormParties[0]
	filePart(t, a, party, 1, regwire.Proposed, a.now().Add(-time.Hour))
	for _, name := range []string{"One", "Two", "Three"} {
		fileReport(t, a, party, regwire.Proposed, 1, name)
	}
	filePart(t, a, party, 1, regwire.Imposed, a.now())
	fileReport(t, a, party, regwire.Imposed, 1, "Four")
	deliverNow(t, a)
	want := `Alderbrook Ltd: fined £110,000, as proposed
  New coverage (3 reports):
  Alderbrook Ltd: fined £110,000, as proposed
  New coverage: Four, 3 March 2025: “Alderbrook Ltd Four”
`
	if got := shown(there.Messages("C01")); got != want || len(a.unsent(t)) > 0 {
		t.Errorf("still due %v; the channel shows\n%swant\n%s", a.unsent(t), got, want)
	}
}

// What comes after an attempt to send is told by itself: the attempt may have arrived.
func TestCoverageAfterAnAttemptIsApart(t *testing.T) {
	a, there := slackApp(t)
	party := stormParties[0]
	filePart(t, a, party, 1, regwire.Proposed, a.now().Add(-time.Hour))
	deliverNow(t, a)
	for _, name := range []string{"One", "Two"} {
		fileReport(t, a, party, regwire.Proposed, 1, name)
	}
	d := a.unsent(t)[1]
	if _, err := a.send(t.Context(), d); err != nil { // and dies here
		t.Fatal(err)
	}
	fileReport(t, a, party, regwire.Proposed, 1, "Three")
	deliverNow(t, a)
	m := there.Messages("C01")
	if len(m[0].Replies) != 2 || !strings.Contains(m[0].Replies[0].Text, "Two") || strings.Contains(m[0].Replies[0].Text, "Three") || len(a.unsent(t)) > 0 {
		t.Errorf("still due %v; the channel shows\n%s", a.unsent(t), shown(m))
	}
	for _, d := range a.all(t) {
		if d.TS == "" {
			t.Errorf("delivery %+v has no message", d)
		}
	}
}

// The program is killed again and again among messages and coverage: each report is told
// once, in a message of its own or joined to others.
func TestStormsOfCoverage(t *testing.T) {
	storms(t, 900, func(t *testing.T, address string, machines int, seed uint64) {
		brew(t, address)
		names := brewCoverage(t, address)
		s := newStorm(t, address, seed, seed%2 == 1, "")
		s.due += stormChannels * len(stormParties) // a reply each, whatever the number of reports
		s.rage(t, machines)
		for i := range stormChannels {
			checkReports(t, s.slack.Messages(fmt.Sprintf("C0%d", i)), names)
		}
	})
}

// brewCoverage makes reports of each case due besides, and returns their names.
func brewCoverage(t *testing.T, address string) []string {
	t.Helper()
	db, err := store.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	a, _ := testApp(t, nil)
	b, err := openApp(t.Context(), a.config, db, newWeb(a.config), a.post, a.log)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	b.config.Channels = stormHearers()
	names := []string{"Courier", "Ledger", "Patchbay", "Herald"}
	for i, party := range stormParties {
		for _, name := range names {
			fileReport(t, b, party, regwire.Upheld, int64(i+1), name)
		}
	}
	if _, err := db.SQL().Exec("DELETE FROM river_job"); err != nil {
		t.Fatal(err)
	}
	return names
}

// checkReports checks that each thread names each report once.
func checkReports(t *testing.T, channel []standin.Message, names []string) {
	t.Helper()
	for _, root := range channel {
		var text strings.Builder
		for _, r := range root.Replies {
			text.WriteString(r.Text + "\n")
		}
		for _, name := range names {
			if n := strings.Count(text.String(), "“"+strings.Split(root.Text, ":")[0]+" "+name+"”"); n != 1 {
				t.Errorf("%s is told %d times under\n%s", name, n, shown([]standin.Message{root}))
			}
		}
	}
}
