package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
	"regwire/store"
)

// quietApp is slackApp with a channel that is quiet at night, and a clock to set.
func quietApp(t *testing.T) (a *app, there *standin.Slack, at func(hour int)) {
	t.Helper()
	a, there = slackApp(t)
	a.config.Channels[0].Quiet = readQuiet(t, "19:00-08:00")
	return a, there, func(hour int) {
		a.now = func() time.Time { return time.Date(2025, 6, 3, hour, 0, 0, 0, time.UTC) }
	}
}

func TestAlertsOfQuietHoursComeAsOne(t *testing.T) {
	a, there, at := quietApp(t)
	at(12)
	filePart(t, a, "Alderbrook Ltd", 1, regwire.Proposed, a.now().Add(-time.Hour))
	deliverNow(t, a)
	at(22)
	filePart(t, a, "Birchfield Ltd", 2, regwire.Proposed, a.now().Add(-time.Hour))
	at(23)
	filePart(t, a, "Cedarstone Ltd", 3, regwire.Imposed, a.now())
	at(26)
	filePart(t, a, "Birchfield Ltd", 2, regwire.Imposed, a.now().Add(-time.Hour))
	filePart(t, a, "Alderbrook Ltd", 1, regwire.Imposed, a.now())
	deliverNow(t, a)
	before := "Alderbrook Ltd: provisional fine of £110,000 proposed\n"
	if got := shown(there.Messages("C01")); got != before {
		t.Fatalf("at night the channel shows\n%s", got)
	}
	at(32)
	// Whatever is cut off on the way, nothing is lost or said twice.
	there.Fail("chat.postMessage", standin.Failure{Drop: true, Accept: true}, standin.Failure{Status: 502}, standin.Failure{Drop: true, Accept: true})
	deliverNow(t, a)
	want := `Alderbrook Ltd: fined £110,000, as proposed
  Alderbrook Ltd: fined £110,000, as proposed
2 cases from quiet hours
  Birchfield Ltd: fined £220,000, as proposed
  Cedarstone Ltd: fined £330,000
  Birchfield Ltd: fined £220,000, as proposed
`
	if got := shown(there.Messages("C01")); got != want {
		t.Fatalf("in the morning the channel shows\n%swant\n%s", got, want)
	}
	at(36)
	filePart(t, a, "Cedarstone Ltd", 3, regwire.Appealed, a.now())
	deliverNow(t, a)
	m := there.Messages("C01")[1]
	if !strings.Contains(m.Text, "Cedarstone Ltd (ICO): fine of £330,000 appealed") || firstLine(m.Replies[3].Text) != "Cedarstone Ltd: fine of £330,000 appealed" {
		t.Errorf("after an appeal the message says\n%s\nand its thread\n%s", m.Text, shown(m.Replies))
	}
	if left := a.unsent(t); len(left) != 0 {
		t.Errorf("still due: %+v", left)
	}
}

func TestOneAlertOfQuietHoursIsItself(t *testing.T) {
	a, there, at := quietApp(t)
	at(22)
	fileFine(t, a, "one", regwire.Proposed, a.now())
	deliverNow(t, a)
	if m := there.Messages("C01"); len(m) != 0 {
		t.Fatalf("at night the channel shows\n%s", shown(m))
	}
	at(32)
	deliverNow(t, a)
	if got := shown(there.Messages("C01")); got != proposedLine+"\n" {
		t.Errorf("in the morning the channel shows\n%s", got)
	}
}

// A digest has a time of its own, which the operator chose.
func TestADigestComesInQuietHours(t *testing.T) {
	a, there, at := quietApp(t)
	at(22)
	fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
	err := a.db.Update(t.Context(), func(tx *store.Tx) error {
		return a.owe(t.Context(), tx, []regwire.Delivery{notify.DueDigest("C01", time.Time{}, a.now(), a.now())})
	})
	if err != nil {
		t.Fatal(err)
	}
	deliverNow(t, a)
	if got := shown(there.Messages("C01")); got != "Enforcement digest, Tuesday 3 June 2025\n" {
		t.Errorf("at night the channel shows\n%s", got)
	}
}

// What waits has a job for when it ceases to be quiet, and only one.
func TestTheEndOfQuietHoursHasAJob(t *testing.T) {
	a, there, _ := quietApp(t)
	const layout = "15:04"
	a.config.Channels[0].Quiet = readQuiet(t, a.now().Add(-time.Hour).Format(layout)+"-"+a.now().Add(time.Hour).Format(layout))
	for i, party := range []string{"Alderbrook Ltd", "Birchfield Ltd"} {
		filePart(t, a, party, int64(i+1), regwire.Proposed, a.now())
		if err := a.jobs.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	var jobs int
	err := a.db.SQL().QueryRow("SELECT count(*) FROM river_job WHERE state = 'scheduled' AND kind = 'wake'").Scan(&jobs)
	if m := there.Messages("C01"); len(m) != 0 || err != nil || jobs != 1 {
		t.Errorf("%d jobs to wake, %v; the channel shows\n%s", jobs, err, shown(m))
	}
}

// The program is killed again and again after quiet hours in which 200 messages became due:
// each channel hears of them in one, once each, and each case in order.
func TestStormsAfterQuietHours(t *testing.T) {
	storms(t, 800, func(t *testing.T, address string, machines int, seed uint64) {
		due := now().Add(-12 * time.Hour)
		brewFor(t, address, func(a *app) {
			a.now, a.config.Channels = func() time.Time { return due }, stormHearers()
		})
		span := due.Add(-time.Hour).Format("15:04") + "-" + due.Add(time.Hour).Format("15:04")
		s := newStorm(t, address, seed, seed%2 == 1, fmt.Sprintf("quiet = [%q]\n", span))
		s.due += stormChannels
		s.rage(t, machines)
		for id, n := range s.posted() {
			if n != 1 || id == "" {
				t.Errorf("delivery %q stands there %d times", id, n)
			}
		}
		for i := range stormChannels {
			checkGathered(t, s.slack.Messages(fmt.Sprintf("C0%d", i)))
		}
	})
}

// checkGathered checks that a channel shows one message, in whose thread the steps of each
// party stand in order.
func checkGathered(t *testing.T, channel []standin.Message) {
	t.Helper()
	if len(channel) != 1 || len(channel[0].Replies) != len(stormParties)*len(stormStages) {
		t.Errorf("a channel shows\n%s", shown(channel))
		return
	}
	for _, party := range stormParties {
		var steps []standin.Message
		for _, r := range channel[0].Replies {
			if strings.HasPrefix(r.Text, party) {
				steps = append(steps, r)
			}
		}
		checkThread(t, standin.Message{Text: steps[0].Text, Replies: steps[1:]})
	}
}
