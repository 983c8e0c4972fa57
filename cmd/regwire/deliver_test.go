package main

import (
	"errors"
	"log/slog"
	"net/http/httptest"
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

// slackApp is testApp with the stand-in for Slack over HTTP.
func slackApp(t *testing.T) (*app, *standin.Slack) {
	t.Helper()
	a, _ := testApp(t, nil)
	there := &standin.Slack{Token: scriptToken}
	server := httptest.NewServer(there)
	t.Cleanup(server.Close)
	a.config.Slack.APIURL = server.URL + "/api/"
	a.post = newSlack(a.config.Slack, scriptToken)
	return a, there
}

// deliverNow sends what C01 is owed, in as many turns as a busy machine needs.
func deliverNow(t *testing.T, a *app) {
	t.Helper()
	for {
		err := a.deliver(t.Context(), "C01")
		var later work.Later
		if errors.As(err, &later) && later.After < time.Second {
			pause(t.Context(), later.After)
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		return
	}
}

const (
	proposedLine = "Harbourlight Ltd: provisional fine of £140,000 proposed"
	imposedLine  = "Harbourlight Ltd: fined £140,000, as proposed"
)

// The steps of a case keep their order, even where the clocks of two machines disagree.
func TestAnAlertComesBeforeItsUpdate(t *testing.T) {
	a, there := slackApp(t)
	start := a.now()
	a.now = func() time.Time { return start }
	fileFine(t, a, "one", regwire.Proposed, start.Add(-time.Hour))
	a.now = func() time.Time { return start.Add(-time.Minute) }
	fileFine(t, a, "two", regwire.Imposed, start)
	deliverNow(t, a)
	deliverNow(t, a)
	m := there.Messages("C01")
	if len(m) != 1 || len(m[0].Replies) != 1 || firstLine(m[0].Replies[0].Text) != imposedLine {
		t.Errorf("the channel shows\n%s", shown(m))
	}
}

// A channel that hears of a case late gets the step that it hears of as a first message.
func TestAnUpdateWithoutAnAlertIsOne(t *testing.T) {
	a, there := slackApp(t)
	a.config.Channels[0].Alerts = false
	fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
	a.config.Channels[0].Alerts = true // from now on
	fileFine(t, a, "two", regwire.Imposed, a.now())
	deliverNow(t, a)
	roots, err := a.db.Threads(t.Context(), "C01", caseOf(t, a))
	if m := there.Messages("C01"); shown(m) != imposedLine+"\n" || len(roots) != 1 || err != nil || roots[0].TS != m[0].TS {
		t.Errorf("the channel shows\n%sthreads %+v, %v", shown(m), roots, err)
	}
}

// caseOf is the id of the only case.
func caseOf(t *testing.T, a *app) string {
	t.Helper()
	known, err := a.db.Cases(t.Context(), store.CaseFilter{})
	if err != nil || len(known) != 1 {
		t.Fatalf("cases = %v, %v; want one", known, err)
	}
	return known[0].ID
}

// Whatever becomes of the first attempt, the message stands there once.
func TestAnInterruptedPostIsNotRepeated(t *testing.T) {
	for name, f := range map[string]standin.Failure{
		"cut before it was accepted":      {Drop: true},
		"cut after it was accepted":       {Drop: true, Accept: true},
		"502 before it was accepted":      {Status: 502},
		"502 after it was accepted":       {Status: 502, Accept: true},
		"an error before it was accepted": {Error: "internal_error"},
		"an error after it was accepted":  {Error: "internal_error", Accept: true},
		"429":                             {Status: 429, RetryAfter: "1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a, there := slackApp(t)
			fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
			there.Fail("chat.postMessage", f)
			there.Fail("conversations.history", standin.Failure{Status: 500})
			deliverNow(t, a)
			fileFine(t, a, "two", regwire.Imposed, a.now())
			there.Fail("chat.postMessage", f)
			there.Fail("conversations.replies", standin.Failure{Drop: true})
			deliverNow(t, a)
			if got, want := shown(there.Messages("C01")), imposedLine+"\n  "+imposedLine+"\n"; got != want {
				t.Errorf("the channel shows\n%swant\n%s", got, want)
			}
			for _, d := range a.all(t) {
				if free := f.Status == 429; d.Sent.IsZero() || (d.Attempts == 1) != free {
					t.Errorf("delivery %+v: want it sent, and an attempt spent: %v", d, !free)
				}
			}
		})
	}
}

func (a *app) all(t *testing.T) []regwire.Delivery {
	t.Helper()
	all, err := a.db.Deliveries(t.Context(), store.DeliveryFilter{})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// What was killed between its post and the record of it is found in the channel.
func TestAPostThatWasNotRecordedIsFound(t *testing.T) {
	a, there := slackApp(t)
	fileFine(t, a, "one", regwire.Imposed, a.now())
	d := a.unsent(t)[0]
	if _, err := a.send(t.Context(), d); err != nil { // and dies here
		t.Fatal(err)
	}
	deliverNow(t, a)
	settled, err := a.db.Delivery(t.Context(), d.ID)
	if m := there.Messages("C01"); len(m) != 1 || err != nil || settled.TS != m[0].TS {
		t.Errorf("delivery %+v, %v; the channel shows\n%s", settled, err, shown(m))
	}
}

// While a person has to do something nothing is lost; then all comes in order.
func TestAChannelIsHeldAndReleased(t *testing.T) {
	t.Parallel()
	for _, reason := range []string{"channel_not_found", "not_in_channel", "is_archived", "invalid_auth", "missing_scope"} {
		t.Run(reason, func(t *testing.T) {
			a, there := slackApp(t)
			said := logged(a)
			fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
			fileFine(t, a, "two", regwire.Imposed, a.now())
			for range 2 {
				there.Fail("chat.postMessage", standin.Failure{Error: reason})
				var later work.Later
				if err := a.deliver(t.Context(), "C01"); !errors.As(err, &later) || later.After != holdPause {
					t.Fatalf("deliver: %v, want it put off", err)
				}
			}
			if n := strings.Count(said.String(), "remedy="); n != 1 {
				t.Errorf("the operator was told %d times what to do, want once\n%s", n, said)
			}
			holds, err := a.db.Holds(t.Context())
			if h, ok := holds.Of("C01"); !ok || h.Reason != reason || err != nil {
				t.Errorf("holds = %v, %v", holds, err)
			}
			deliverNow(t, a)
			if got, want := shown(there.Messages("C01")), imposedLine+"\n  "+imposedLine+"\n"; got != want {
				t.Errorf("the channel shows\n%swant\n%s", got, want)
			}
			if holds, err = a.db.Holds(t.Context()); len(holds) != 0 || err != nil || !strings.Contains(said.String(), "channel released") {
				t.Errorf("afterwards: holds %v, %v\n%s", holds, err, said)
			}
		})
	}
}

// One message that Slack takes nowhere does not keep the others.
func TestAMalformedMessageIsGivenUp(t *testing.T) {
	a, there := slackApp(t)
	fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
	there.Fail("chat.postMessage", standin.Failure{Error: "invalid_blocks"})
	deliverNow(t, a)
	if d := a.all(t)[0]; d.Sent.IsZero() || d.TS != "" || !strings.Contains(d.Problem, "invalid_blocks") {
		t.Errorf("delivery %+v, want it given up", d)
	}
	fileFine(t, a, "two", regwire.Imposed, a.now())
	deliverNow(t, a)
	if got := shown(there.Messages("C01")); got != imposedLine+"\n" {
		t.Errorf("the channel shows\n%s", got)
	}
}

func TestWhatCannotBePostedStaysDue(t *testing.T) {
	a, post := testApp(t, nil)
	a.config.Slack.Pace = time.Minute
	fileFine(t, a, "one", regwire.Imposed, a.now())
	post.fail = errors.New("post to C01: connection refused")
	var later work.Later
	if err := a.deliver(t.Context(), "C01"); !errors.As(err, &later) || !errors.Is(err, post.fail) || later.After != time.Minute {
		t.Fatalf("deliver: %v, want %v and a minute's wait", err, post.fail)
	}
	if d := a.unsent(t)[0]; d.Problem != post.fail.Error() || d.Attempts != 1 || d.Begun.IsZero() {
		t.Errorf("delivery = %+v, want it to say why it is still due", d)
	}
	a.config.Channels = nil
	var final work.Final
	if err := a.deliver(t.Context(), "C01"); !errors.As(err, &final) {
		t.Errorf("deliver to a channel that is gone: %v, want it given up", err)
	}
}

func TestBackoff(t *testing.T) {
	a := &app{config: Config{Slack: Slack{Pace: time.Second}}}
	var got []time.Duration
	for _, attempts := range []int{0, 1, 2, 8, 9, 1000} {
		got = append(got, a.backoff(attempts))
	}
	want := []time.Duration{time.Second, 2 * time.Second, 4 * time.Second, 256 * time.Second, 5 * time.Minute, 5 * time.Minute}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pauses (-want +got):\n%s", diff)
	}
}

// logged makes a log into what is returned.
func logged(a *app) *said {
	out := new(said)
	a.log = slog.New(slog.NewTextHandler(out, nil))
	return out
}

// Silence is told from failure, and a broken source is no news for readers.
func TestADigestOfNothing(t *testing.T) {
	a, post := testApp(t, nil)
	slot := time.Date(2025, 3, 3, 9, 0, 0, 0, time.UTC)
	source := func(failures int) {
		t.Helper()
		err := a.db.Update(t.Context(), func(tx *store.Tx) error {
			return tx.SaveSource(t.Context(), store.SourceState{Name: "a", Succeeded: slot, Failures: failures})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for i, failures := range []int{0, 3} {
		source(failures)
		err := a.db.Update(t.Context(), func(tx *store.Tx) error {
			return a.owe(t.Context(), tx, []regwire.Delivery{notify.DueDigest("C01", slot, slot.AddDate(0, 0, i+1), slot)})
		})
		if err != nil {
			t.Fatal(err)
		}
		deliverNow(t, a)
	}
	want := []string{
		"|Nothing new from Mon 3 Mar 2025, 09:00 to Tue 4 Mar 2025, 09:00 (UTC); the one source is healthy.",
		"|Nothing new from Mon 3 Mar 2025, 09:00 to Wed 5 Mar 2025, 09:00 (UTC).",
	}
	if diff := cmp.Diff(want, post.lines); diff != "" {
		t.Errorf("posted (-want +got):\n%s", diff)
	}
}
