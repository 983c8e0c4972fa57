package main

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
)

// unchanged fails the test if anybody changed anything.
func unchanged(t *testing.T, a *app) {
	t.Helper()
	mutes, err := a.db.Mutes(t.Context())
	if words, _ := a.db.Words(t.Context()); err != nil || len(mutes) != 0 || len(words) != 0 || len(a.unsent(t)) != 0 {
		t.Errorf("words %+v, mutes %+v, unsent %+v, %v", words, mutes, a.unsent(t), err)
	}
}

var changing = []string{notify.PressCorrect, notify.PressSplit, notify.PressDismiss, notify.PressMute}

func TestWhoMayChangeACase(t *testing.T) {
	for _, c := range []struct {
		name   string
		user   string
		before func(*app, *standin.Slack)
		want   string // "" if the person may
	}{
		{"a member", ann, nil, ""},
		{"one who is in another channel", ben, nil, "Only members of this channel"},
		{"one who is in none", eve, nil, "Only members of this channel"},
		{"one whom the configuration names", eve, func(a *app, _ *standin.Slack) { a.config.Slack.Users = []string{eve} }, ""},
		{"a member where members may not", ann, func(a *app, _ *standin.Slack) { a.config.Slack.MembersMayChange = false }, "whom the configuration of regwire names"},
		{"a member while Slack does not say", ann, func(_ *app, s *standin.Slack) {
			for range len(changing) {
				s.Fail("conversations.members", standin.Failure{Error: "missing_scope"})
			}
		}, "Slack does not say who is in this channel"},
		{"a member of a channel that is gone", ann, func(a *app, _ *standin.Slack) { a.config.Channels = a.config.Channels[1:] }, "not in the configuration"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			a, there := slackApp(t)
			there.AppToken, there.Members, a.appToken = scriptAppToken, map[string][]string{"C01": {ann}, "C02": {ben}}, scriptAppToken
			fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
			fileFine(t, a, "two", regwire.Imposed, a.now())
			deliverAll(t, a)
			if c.before != nil {
				c.before(a, there)
			}
			hear(t, a)
			for _, button := range changing {
				press(t, there, standin.Press{User: c.user, Channel: "C01", TS: there.Messages("C01")[0].TS, Action: button})
				if got := notice(there, c.user); (c.want == "") != (got == "") || !strings.Contains(got, c.want) {
					t.Errorf("%s was answered %q, want %q", button, got, c.want)
				}
			}
			if c.want != "" {
				unchanged(t, a)
			}
		})
	}
}

// Who left the channel while a form was open changes nothing any more.
func TestAFormOfAStranger(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	start := a.now()
	var late time.Duration
	a.now = func() time.Time { return start.Add(late) }
	press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressDismiss})
	there.SetMembers("C01")
	late = memberFor
	ack := submit(t, there, ann, nil)
	if !strings.Contains(string(ack.Payload), "Only members of this channel") {
		t.Errorf("answered %s", ack.Payload)
	}
	unchanged(t, a)
}

// A value or a form that somebody made up reaches no case but those of the own channel.
func TestCraftedValues(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	a.config.Channels[0].Alerts = false // the next case is told in C02 alone
	article := regwire.Article{Entry: regwire.Entry{ID: "other", Source: "a", URL: "https://ico.example/other", Title: "Otherfirm Ltd", Published: a.now()}, Text: "Otherfirm Ltd."}
	err := a.file(t.Context(), article, regwire.Finding{Relevant: true, Actions: []regwire.Action{{
		Primary: true, Regulator: "CNIL", Organisation: regwire.Organisation{Name: "Otherfirm Ltd"}, Kind: regwire.Fine, Stage: regwire.Imposed,
	}}}, false)
	if err != nil {
		t.Fatal(err)
	}
	deliverAll(t, a)
	other := there.Messages("C02")[1]
	id := valueOf(other)
	ben1 := standin.Press{User: ben, Channel: "C02", TS: other.TS, Action: notify.PressDismiss}

	for _, value := range []string{id, "nothing", strings.Repeat("x", 1999), "'; DROP TABLE cases; --", `{"channel":"C02"}`} {
		for _, button := range append([]string{notify.PressEvidence}, changing...) {
			press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: button, Value: value})
			if got := notice(there, ann); !strings.Contains(got, "was not told of that case") {
				t.Errorf("%s of %.20q was answered %q", button, value, got)
			}
		}
	}
	press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressDismiss})
	for _, metadata := range []string{`{"channel":"C01","case":"` + id + `"}`, `{"channel":"C99","case":"` + id + `"}`, `{}`, ``} {
		there.Forge(ann, metadata)
		if ack := submit(t, there, ann, nil); !strings.Contains(string(ack.Payload), `"response_action":"errors"`) {
			t.Errorf("a form about %s was answered %s", metadata, ack.Payload)
		}
	}
	there.SetMembers("C02", ben)
	there.Forge(ann, `{"channel":"C02","case":"`+id+`"}`) // of which Ann is no member
	if ack := submit(t, there, ann, nil); !strings.Contains(string(ack.Payload), "Only members") {
		t.Errorf("a form about another channel was answered %s", ack.Payload)
	}
	unchanged(t, a)

	press(t, there, ben1) // who is one
	submit(t, there, ben, nil)
	if c, err := a.db.Case(t.Context(), id); err != nil || !c.Dismissed || c.Words[0].By != "Ben <!here> Example ("+ben+")" {
		t.Errorf("case %+v, %v", c, err)
	}
}

// valueOf is what the buttons of a message carry.
func valueOf(m standin.Message) string {
	_, rest, _ := strings.Cut(string(m.Blocks), `"value":"`)
	value, _, _ := strings.Cut(rest, `"`)
	return value
}

func TestMembershipsAreAskedOnce(t *testing.T) {
	var m memberships
	asked, fail := 0, error(nil)
	in := []string{"U1"}
	list := func(context.Context, string) ([]string, error) { asked++; return in, fail }
	at := time.Unix(1e9, 0)
	has := func(user string, after time.Duration) bool {
		t.Helper()
		ok, err := m.has(t.Context(), list, "C1", user, at.Add(after))
		if !errors.Is(err, fail) {
			t.Fatal(err)
		}
		return ok
	}
	for _, c := range []struct {
		name  string
		got   bool
		want  bool
		asked int
	}{
		{"a member", has("U1", 0), true, 1},
		{"the same a little later", has("U1", memberFor-1), true, 1},
	} {
		if c.got != c.want || asked != c.asked {
			t.Errorf("%s: %v after asking %d times", c.name, c.got, asked)
		}
	}
	in = nil
	if has("U1", memberFor) || asked != 2 {
		t.Errorf("one who left: asked %d times", asked)
	}
	in = []string{"U2"}
	if has("U2", memberFor+strangerFor-1) || asked != 2 {
		t.Errorf("one who just joined: asked %d times", asked)
	}
	if !has("U2", memberFor+strangerFor) || asked != 3 {
		t.Errorf("one who joined: asked %d times", asked)
	}
	fail = errors.New("no")
	if has("U2", 3*memberFor) {
		t.Error("nobody knows, and yet it is a member")
	}
}

func TestIsHandle(t *testing.T) {
	for s, want := range map[string]bool{
		"ann": true, "ann.example": true, "Éva_2 k-l": true, "7of9": true, strings.Repeat("é", 40): true,
		"": false, ".ann": false, " ann": false, "ann\n": false, "<@U1>": false, "a*b": false, "a\xff": false, strings.Repeat("a", 41): false,
	} {
		if got := isHandle(s); got != want {
			t.Errorf("%q: got %v, want %v", s, got, want)
		}
	}
}
