package main

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
	"regwire/store"
	"regwire/work"
)

// november is a slot of both kinds of summary, in the month after a fine.
var november = time.Date(2025, 11, 3, 9, 0, 0, 0, time.UTC)

// owedSummary is a Slack and a program that owes C01 a monthly summary with a chart, and
// nothing else.
func owedSummary(t *testing.T) (*app, *standin.Slack) {
	t.Helper()
	a, there := slackApp(t)
	a.config.Channels[0].Alerts = false
	fileFine(t, a, "one", regwire.Imposed, november.AddDate(0, 0, -20))
	err := a.db.Update(t.Context(), func(tx *store.Tx) error {
		return a.owe(t.Context(), tx, []regwire.Delivery{notify.DueSummary(regwire.Monthly, "C01", november, a.now())})
	})
	if err != nil {
		t.Fatal(err)
	}
	return a, there
}

// checkSummary checks that C01 shows one summary, and whether with its chart, of which
// Slack was given no second one.
func checkSummary(t *testing.T, a *app, there *standin.Slack, chart bool) {
	t.Helper()
	want := 0
	if chart {
		want = 1
	}
	messages := there.Messages("C01")
	if got := shown(messages); got != "Monthly summary, October 2025\n" {
		t.Errorf("the channel shows\n%s", got)
	}
	if n := withCharts(messages); n != want {
		t.Errorf("%d charts are shown, want %d", n, want)
	}
	if n := len(there.Files()); n != 1 && chart || n > 1 {
		t.Errorf("%d charts were uploaded", n)
	}
	if !strings.Contains(messages[0].Text, "ICO: imposed, £: May 0, Jun 0, Jul 0, Aug 0, Sep 0, Oct 140k.") && chart {
		t.Errorf("its text says\n%s", messages[0].Text)
	}
	if !chart && !strings.Contains(string(messages[0].Blocks), "in words. Bar charts by month") {
		t.Errorf("it does not say in words\n%s", messages[0].Blocks)
	}
	for _, d := range a.all(t) {
		if d.Sent.IsZero() || d.TS != messages[0].TS {
			t.Errorf("delivery %+v", d)
		}
	}
}

// Whatever becomes of any call on the way, one summary stands there, with one chart.
func TestAnInterruptedUploadIsNotRepeated(t *testing.T) {
	for _, method := range []string{"files.getUploadURLExternal", "upload", "files.completeUploadExternal", "files.info", "chat.postMessage"} {
		for name, f := range map[string]standin.Failure{
			"cut before it was carried out":  {Drop: true},
			"cut after it was carried out":   {Drop: true, Accept: true},
			"502 before it was carried out":  {Status: 502},
			"502 after it was carried out":   {Status: 502, Accept: true},
			"an error after it was done":     {Error: "internal_error", Accept: true},
			"429":                            {Status: 429, RetryAfter: "1"},
			"an error before it was touched": {Error: "internal_error"},
		} {
			t.Run(method+", "+name, func(t *testing.T) {
				t.Parallel()
				a, there := owedSummary(t)
				there.Scanning = 2
				there.Fail(method, f)
				deliverNow(t, a)
				checkSummary(t, a, there, true)
			})
		}
	}
}

// A program that died after any step goes on from there.
func TestAnUploadThatWasNotRecordedIsFound(t *testing.T) {
	a, there := owedSummary(t)
	if _, err := a.send(t.Context(), a.unsent(t)[0]); err != nil { // and dies here
		t.Fatal(err)
	}
	deliverNow(t, a)
	checkSummary(t, a, there, true)
}

// The words do not wait for a picture that cannot be shown, and the operator is told.
func TestASummaryGoesWithoutItsChart(t *testing.T) {
	often := func(f standin.Failure) []standin.Failure {
		var all []standin.Failure
		for range maxUploads + 1 {
			all = append(all, f)
		}
		return all
	}
	for _, c := range []struct {
		name, method string
		meets        []standin.Failure
		said         string
	}{
		{"for want of a scope", "files.getUploadURLExternal", []standin.Failure{{Error: "missing_scope"}}, "remedy=\"the token lacks a scope"},
		{"for want of the other", "files.info", []standin.Failure{{Error: "missing_scope"}}, "remedy=\"the token lacks a scope"},
		{"where files are off", "files.getUploadURLExternal", []standin.Failure{{Error: "file_uploads_disabled"}}, "file_uploads_disabled"},
		{"where pictures are refused", "files.completeUploadExternal", []standin.Failure{{Error: "file_type_not_allowed"}}, "file_type_not_allowed"},
		{"after many tries", "upload", often(standin.Failure{Status: 503}), "503"},
		{"refused by the message", "chat.postMessage", []standin.Failure{{Error: "invalid_blocks"}}, "invalid_blocks"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			a, there := owedSummary(t)
			said := logged(a)
			there.Fail(c.method, c.meets...)
			deliverNow(t, a)
			checkSummary(t, a, there, false)
			if n := strings.Count(said.String(), "msg=\"chart not shown\""); n != 1 || !strings.Contains(said.String(), c.said) {
				t.Errorf("the operator was told %d times, want once of %q\n%s", n, c.said, said)
			}
			if holds, err := a.db.Holds(t.Context()); len(holds) > 0 || err != nil {
				t.Errorf("holds %v, %v", holds, err)
			}
		})
	}
}

// A token that is no more holds the channel; afterwards the chart is there after all.
func TestASummaryIsHeldAndReleased(t *testing.T) {
	a, there := owedSummary(t)
	there.Fail("files.getUploadURLExternal", standin.Failure{Error: "invalid_auth"})
	there.Fail("chat.postMessage", standin.Failure{Error: "invalid_auth"})
	var later work.Later
	if err := a.deliver(t.Context(), "C01"); !errors.As(err, &later) {
		t.Fatalf("deliver: %v, want it put off", err)
	}
	deliverNow(t, a)
	checkSummary(t, a, there, true)
}

// Where there is no token a summary is printed, its chart in words; a poster that takes no
// pictures gets the words.
func TestASummaryWithoutSlack(t *testing.T) {
	a, _ := owedSummary(t)
	out := new(said)
	a.post = &notify.Printer{Out: out}
	deliverNow(t, a)
	if !strings.Contains(out.String(), "\n[Chart] Sums imposed") || !strings.Contains(out.String(), "\n  ICO: imposed, £: May 0,") {
		t.Errorf("printed\n%s", out)
	}
	a, _ = owedSummary(t)
	lesser := &posted{}
	a.post = lesser
	deliverNow(t, a)
	if len(lesser.lines) != 1 {
		t.Errorf("posted %v", lesser.lines)
	}
}

// planned makes a channel with a digest each day and both summaries.
func planned(t *testing.T, digest, weekly, monthly, zone string) *app {
	t.Helper()
	a, _ := testApp(t, func(ch *Channel) {
		for text, to := range map[string]interface{ UnmarshalText([]byte) error }{
			digest: &ch.Digest, weekly: &ch.Weekly, monthly: &ch.Monthly, zone: &ch.Zone,
		} {
			if err := to.UnmarshalText([]byte(text)); err != nil {
				t.Fatal(err)
			}
		}
	})
	return a
}

// slots are what a channel was owed by schedule, the oldest first.
func slots(t *testing.T, a *app) (out []string) {
	t.Helper()
	for _, d := range a.all(t) {
		from := ""
		if !d.From.IsZero() {
			from = " from " + d.From.Format("2 Jan 15:04")
		}
		out = append([]string{fmt.Sprint(d.Kind, " ", d.Slot.Format("2 Jan 15:04"), from)}, out...)
	}
	return out
}

// What shares a slot is each made due once, and a summary does not end the span of a digest.
func TestSlotsOfAllKinds(t *testing.T) {
	a := planned(t, "0 9 * * *", "0 9 * * 1", "0 10 1 * *", "UTC")
	monday := time.Date(2025, 9, 1, 9, 0, 0, 0, time.UTC)
	for i, slot := range []time.Time{monday, monday, monday.Add(time.Hour), monday.AddDate(0, 0, 1)} {
		a.now = func() time.Time { return slot.Add(time.Duration(i+1) * time.Second) }
		if err := a.digest(t.Context(), "C01", slot); err != nil {
			t.Fatal(err)
		}
	}
	got := slots(t, a)
	want := map[string]bool{"digest 1 Sep 09:00": true, "weekly 1 Sep 09:00": true, "monthly 1 Sep 10:00": true, "digest 2 Sep 09:00 from 1 Sep 09:00": true}
	for _, s := range got {
		delete(want, s)
	}
	if len(got) != 4 || len(want) > 0 {
		t.Errorf("slots %v, lacking %v", got, want)
	}
}

// Where clocks change no slot is lost and none comes twice.
func TestSummarySlotsWhereClocksChange(t *testing.T) {
	for _, c := range []struct {
		name, cron  string
		now         string
		slots, none []string
		want        []string
	}{
		{"the hour that comes twice", "30 1 * * 0", "2025-10-26T02:00:00Z", []string{"2025-10-26T00:30:00Z"}, []string{"2025-10-26T01:30:00Z"}, []string{"weekly 26 Oct 00:30"}},
		{"the hour that is skipped", "30 1 * * 0", "2025-03-30T02:00:00Z", []string{"2025-03-30T01:30:00Z"}, []string{"2025-03-30T00:30:00Z"}, []string{"weekly 30 Mar 01:30"}},
		{"weeks of standstill", "0 9 * * 1", "2025-10-28T00:00:00Z", []string{"2025-10-06T08:00:00Z", "2025-10-27T09:00:00Z"}, []string{"2025-10-27T08:00:00Z"}, []string{"weekly 27 Oct 09:00"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := planned(t, "", c.cron, "", "Europe/London")
			parse := func(s string) time.Time {
				at, err := time.Parse(time.RFC3339, s)
				if err != nil {
					t.Fatal(err)
				}
				return at
			}
			a.now = func() time.Time { return parse(c.now) }
			for _, s := range c.slots {
				if err := a.digest(t.Context(), "C01", parse(s)); err != nil {
					t.Errorf("slot %s: %v", s, err)
				}
			}
			for _, s := range c.none {
				var final work.Final
				if err := a.digest(t.Context(), "C01", parse(s)); !errors.As(err, &final) {
					t.Errorf("%s is no slot: %v", s, err)
				}
			}
			if diff := cmp.Diff(c.want, slots(t, a)); diff != "" {
				t.Errorf("slots (-want +got):\n%s", diff)
			}
		})
	}
}

// Nothing in months is said in a line, or not at all.
func TestASummaryOfNothing(t *testing.T) {
	for _, said := range []bool{true, false} {
		a, post := testApp(t, func(ch *Channel) { ch.NothingNew = said })
		if err := a.sendNow(t.Context(), notify.DueSummary(regwire.Weekly, "C01", november, a.now())); err != nil {
			t.Fatal(err)
		}
		if got := len(post.lines) == 1; got != said || len(a.unsent(t)) > 0 {
			t.Errorf("nothing_new = %v: posted %v, due %v", said, post.lines, a.unsent(t))
		}
	}
}

// Only who is told summaries needs the scopes for their charts.
func TestCheckAsksForTheScopesOfCharts(t *testing.T) {
	a, there := slackApp(t)
	there.Scopes = "chat:write,channels:history,files:read"
	a.config.Slack.TokenEnv = "SLACK_TOKEN"
	term := &terminal{env: func(string) string { return scriptToken }}
	if line := checkSlack(t.Context(), a.config, term); line.State != stateOK {
		t.Errorf("without summaries: %+v", line)
	}
	if err := a.config.Channels[0].Monthly.UnmarshalText([]byte("0 9 1 * *")); err != nil {
		t.Fatal(err)
	}
	if line := checkSlack(t.Context(), a.config, term); line.State != stateBroken || !strings.Contains(line.Detail, "missing scope files:write: add it under OAuth & Permissions") {
		t.Errorf("with a summary: %+v", line)
	}
}
