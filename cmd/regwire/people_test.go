package main

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
	"regwire/store"
)

const scriptAppToken = "xapp-script"

// The people of the tests: Ann is in both channels, Ben in the second only, Eve in none.
const (
	ann = "U0ANN"
	ben = "U0BEN"
	eve = "U0EVE"
)

// peopleApp is slackApp with people who are heard, and a second channel.
func peopleApp(t *testing.T) (*app, *standin.Slack) {
	t.Helper()
	a, there := slackApp(t)
	there.AppToken, there.Patience = scriptAppToken, 2*time.Second
	there.Members = map[string][]string{"C01": {ann}, "C02": {ann, ben}}
	there.People = map[string]string{ann: "Ann Example", ben: "Ben <!here> Example"}
	second := a.config.Channels[0]
	second.ID = "C02"
	a.config.Channels = append(a.config.Channels, second)
	a.appToken = scriptAppToken
	hear(t, a)
	return a, there
}

// hear lets an app hear people until the test ends.
func hear(t *testing.T, a *app) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		a.hearPeople(ctx)
	}()
	t.Cleanup(func() { cancel(); <-done })
}

// deliverAll sends what both channels are owed.
func deliverAll(t *testing.T, a *app) {
	t.Helper()
	for _, ch := range a.config.Channels {
		if err := a.deliver(t.Context(), ch.ID); err != nil {
			t.Fatal(err)
		}
	}
}

// begin files a fine and tells both channels of it. It returns the name of the message in C01.
func begin(t *testing.T, a *app, there *standin.Slack) string {
	t.Helper()
	fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
	deliverAll(t, a)
	return there.Messages("C01")[0].TS
}

func press(t *testing.T, there *standin.Slack, p standin.Press) standin.Ack {
	t.Helper()
	ack, err := there.Press(p)
	if err != nil {
		t.Fatal(err)
	}
	return ack
}

func submit(t *testing.T, there *standin.Slack, user string, written map[string]string) standin.Ack {
	t.Helper()
	ack, err := there.Submit(user, written)
	if err != nil {
		t.Fatal(err)
	}
	return ack
}

// typeIn types a command and returns what the person is shown.
func typeIn(t *testing.T, there *standin.Slack, user, channel, text string) string {
	t.Helper()
	ack, err := there.Command(user, channel, notify.Command, text)
	if err != nil {
		t.Fatal(err)
	}
	var shown struct {
		Type   string          `json:"response_type"`
		Blocks json.RawMessage `json:"blocks"`
	}
	if err := json.Unmarshal(ack.Payload, &shown); err != nil || shown.Type != "ephemeral" {
		t.Fatalf("%s was answered %s, %v", text, ack.Payload, err)
	}
	m, err := notify.ReadMessage("", shown.Blocks)
	var out strings.Builder
	if err == nil {
		err = notify.Print(&out, m, false)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// replies are the first lines of the thread under the first message of a channel.
func replies(there *standin.Slack, channel string) []string {
	var lines []string
	for _, r := range there.Messages(channel)[0].Replies {
		lines = append(lines, strings.ReplaceAll(r.Text, "\n", " / "))
	}
	return lines
}

func onlyCase(t *testing.T, a *app) regwire.Case {
	t.Helper()
	c, err := a.db.Case(t.Context(), caseOf(t, a))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// notice is what a dialogue before a user says, "" if none is open.
func notice(there *standin.Slack, user string) string {
	v, ok := there.View(user)
	if !ok || v.Callback != "" {
		return ""
	}
	return string(v.Blocks)
}

func TestAFieldIsCorrected(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressCorrect})

	wrong := submit(t, there, ann, map[string]string{"people": "lots", "decided": "2025-02-30", "stage": "imposed"})
	for _, want := range []string{`"response_action":"errors"`, `"people":`, `"decided":`, "write a number"} {
		if !strings.Contains(string(wrong.Payload), want) {
			t.Errorf("a wrong form was answered %s, want %s", wrong.Payload, want)
		}
	}
	if c := onlyCase(t, a); len(c.Words) != 0 || strings.Contains(string(wrong.Payload), `"stage"`) {
		t.Errorf("a wrong form changed something: %+v", c.Words)
	}

	right := submit(t, there, ann, map[string]string{"people": "about 1,200", "decided": "2025-02-28", "why": "read the <!channel> *notice*"})
	if right.Payload != nil {
		t.Fatalf("a right form was answered %s", right.Payload)
	}
	c := onlyCase(t, a)
	if c.People == nil || c.People.N != 1200 || c.Decided != "2025-02-28" || len(c.Words) != 2 {
		t.Errorf("people %v, decided %s, words %+v", c.People, c.Decided, c.Words)
	}
	for _, w := range c.Words {
		if w.By != "Ann Example ("+ann+")" || w.Why != "read the <!channel> *notice*" || w.At.IsZero() {
			t.Errorf("word %+v does not say who and why", w)
		}
	}
	deliverAll(t, a)
	want := "Harbourlight Ltd: corrected, people affected: about 1,200 / Also: decided now 28 February 2025 / By Ann Example (" + ann + "): read the &lt;!channel&gt; ∗notice∗"
	for _, channel := range []string{"C01", "C02"} {
		if got := replies(there, channel); len(got) != 1 || got[0] != want {
			t.Errorf("the thread in %s tells %q,\nwant %q", channel, got, want)
		}
		if m := there.Messages(channel)[0]; !m.Edited || !strings.Contains(m.Text, "People affected: about 1,200") || !strings.Contains(string(m.Blocks), notify.PressMute) {
			t.Errorf("the first message in %s says %s", channel, m.Text)
		}
	}

	// It stands when all is worked out anew.
	p, err := planRebuild(t.Context(), a.db, newProgress(&terminal{err: new(strings.Builder)}, "articles"))
	if err != nil || len(p.changes) != 0 || len(p.orphans) != 0 {
		t.Errorf("a rebuild would change %+v, orphans %v, %v", p.changes, p.orphans, err)
	}
}

// A form that is sent off as it is, or whose fields somebody else changed meanwhile, changes
// only what its person changed.
func TestAFormChangesWhatWasChangedInIt(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	button := standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressCorrect}
	press(t, there, button)
	if ack := submit(t, there, ann, nil); !strings.Contains(string(ack.Payload), "Nothing was changed") {
		t.Errorf("an untouched form was answered %s", ack.Payload)
	}
	button.User, button.Channel, button.TS = ben, "C02", there.Messages("C02")[0].TS
	press(t, there, button)
	submit(t, there, ben, map[string]string{"organisation": "Harbourlight Shipping Ltd"})
	submit(t, there, ann, map[string]string{"amount": "£150,000"})
	c := onlyCase(t, a)
	if sum, _ := c.Amount(); c.Organisation.Name != "Harbourlight Shipping Ltd" || sum.Amount.Minor != 150_000_00 || len(c.Words) != 2 {
		t.Errorf("organisation %q, sum %v, %d words", c.Organisation.Name, sum, len(c.Words))
	}
}

func TestAnArticleIsTakenOut(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	button := standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressSplit}
	press(t, there, button)
	if got := notice(there, ann); !strings.Contains(got, "one article") {
		t.Errorf("a case of one article: %q", got)
	}
	fileFine(t, a, "two", regwire.Imposed, a.now())
	deliverAll(t, a)
	press(t, there, button)
	if ack := submit(t, there, ann, map[string]string{"article": "another"}); !strings.Contains(string(ack.Payload), "has no article") {
		t.Errorf("an article of no case: %s", ack.Payload)
	}
	submit(t, there, ann, map[string]string{"article": "two", "why": "the fine of 2019"})
	deliverAll(t, a)
	all, err := a.db.Cases(t.Context(), store.CaseFilter{})
	if err != nil || len(all) != 2 || len(all[0].Reports) != 1 || len(all[1].Reports) != 1 {
		t.Fatalf("cases %+v, %v", all, err)
	}
	got := replies(there, "C01")
	want := "about another matter / Also: stage now proposed (was imposed) / By Ann Example (" + ann + "): the fine of 2019"
	if len(got) != 2 || !strings.HasSuffix(got[1], want) {
		t.Errorf("the thread tells %q, want %q at its end", got, want)
	}
	if m := there.Messages("C01"); shown(m[:1])[:len(proposedLine)] != proposedLine || len(m) != 1 {
		t.Errorf("the channel shows\n%s", shown(m))
	}
}

func TestACaseIsSetAside(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressDismiss})
	submit(t, there, ann, map[string]string{"why": "a shop, no regulator"})
	fileFine(t, a, "two", regwire.Imposed, a.now())
	deliverAll(t, a)
	want := "Harbourlight Ltd: set aside as not relevant / By Ann Example (" + ann + "): a shop, no regulator"
	if got := replies(there, "C01"); len(got) != 1 || got[0] != want {
		t.Errorf("the thread tells %q, want %q", got, want)
	}
	m := there.Messages("C01")[0]
	if !strings.Contains(m.Text, "Not relevant, says Ann Example") || strings.Contains(string(m.Blocks), notify.PressDismiss) {
		t.Errorf("the first message says %s", m.Text)
	}
	if changes, err := a.changes(t.Context(), a.config.Channels[0], time.Time{}, a.now().Add(time.Hour)); err != nil || len(changes) != 0 {
		t.Errorf("the digest would tell of %v, %v", changes, err)
	}
	if got := typeIn(t, there, ann, "C01", "search harbourlight"); !strings.Contains(got, "(not relevant)") {
		t.Errorf("the search says\n%s", got)
	}

	press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressCorrect})
	submit(t, there, ann, map[string]string{"relevant": "yes"})
	deliverAll(t, a)
	if got := replies(there, "C01"); len(got) != 2 || !strings.Contains(got[1], "relevant after all") {
		t.Errorf("the thread tells %q", got)
	}
	if m := there.Messages("C01")[0]; strings.Contains(m.Text, "Not relevant") {
		t.Errorf("the first message says %s", m.Text)
	}
}

func TestEvidenceIsShownToOne(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressEvidence})
	if got := there.Whispers("C01", ann); len(got) != 1 || !strings.HasPrefix(got[0].Text, "Evidence: Harbourlight Ltd") {
		t.Errorf("Ann was shown %+v", got)
	}
	press(t, there, standin.Press{User: eve, Channel: "C01", TS: ts, Action: notify.PressEvidence})
	if got := notice(there, eve); !strings.Contains(got, "Join this channel") {
		t.Errorf("Eve was shown %q", got)
	}
}
