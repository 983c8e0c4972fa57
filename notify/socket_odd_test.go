package notify

import (
	"encoding/json"
	"strings"
	"testing"

	"regwire/notify/standin"
)

// What cannot be opened for now is tried again, and what a person has to heal is said.
func TestConnectionsThatFail(t *testing.T) {
	there := &standin.Slack{Token: token, AppToken: appToken}
	there.Fail("apps.connections.open", standin.Failure{Status: 502}, standin.Failure{Error: "missing_scope"})
	d := &desk{}
	s, _ := listen(t, there, d)
	ts := withAlert(t, s)
	if _, err := there.Press(standin.Press{User: "U1", Channel: "C1", TS: ts, Action: PressEvidence}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"unexpected status 502", "missing_scope", "connections:write", "people in Slack are heard"} {
		if !strings.Contains(d.said(), want) {
			t.Errorf("the log does not say %q:\n%s", want, d.said())
		}
	}
	if strings.Contains(d.said(), appToken) {
		t.Errorf("the log holds the token:\n%s", d.said())
	}
}

func TestATokenThatIsRefused(t *testing.T) {
	there := &standin.Slack{AppToken: "xapp-another"}
	d := &desk{}
	_, stop := listen(t, there, d)
	await(t, "a complaint", func() bool { return strings.Contains(d.said(), "people in Slack are not heard") })
	stop() // does not wait for the next try
	if !strings.Contains(d.said(), "App-Level Tokens") || strings.Contains(d.said(), appToken) {
		t.Errorf("the log says\n%s", d.said())
	}
}

// Whatever is told, the program goes on, and asks nobody but those it knows.
func TestOddEnvelopes(t *testing.T) {
	there := &standin.Slack{Token: token, AppToken: appToken}
	d := &desk{}
	listen(t, there, d)
	type object = map[string]any
	long := strings.Repeat("x", 5000)
	user := object{"id": "U1", "name": "ann"}
	pressed := func(user object, value, kind, channel string) object {
		return object{
			"type": "block_actions", "user": user, "trigger_id": "t", "container": object{"type": kind, "channel_id": channel},
			"actions": []object{{"block_id": "b", "action_id": PressMute, "value": value, "type": "button"}},
		}
	}
	many := object{}
	for i := range 60 {
		many[strings.Repeat("i", i+1)] = object{"value": object{"value": "x"}}
	}
	for name, e := range map[string]struct {
		kind    string
		payload any
	}{
		"another command":      {"slash_commands", object{"command": "/other", "user_id": "U1", "channel_id": "C1"}},
		"no user":              {"interactive", pressed(object{}, "c", "message", "C1")},
		"a user that is none":  {"interactive", pressed(object{"id": "<!channel>"}, "c", "message", "C1")},
		"a value too long":     {"interactive", pressed(user, long, "message", "C1")},
		"a channel that is no": {"interactive", pressed(user, "c", "message", "../C1")},
		"a button of a form":   {"interactive", pressed(user, "c", "view", "C1")},
		"no buttons":           {"interactive", object{"type": "block_actions", "user": user}},
		"a shortcut":           {"interactive", object{"type": "shortcut", "user": user}},
		"a form too full":      {"interactive", object{"type": "view_submission", "user": user, "view": object{"id": "V1", "state": object{"values": many}}}},
		"a text too long":      {"slash_commands", object{"command": Command, "user_id": "U1", "channel_id": "C1", "text": long}},
	} {
		t.Run(name, func(t *testing.T) {
			if ack, err := there.Tell(e.kind, e.payload); err != nil || ack.Payload != nil {
				t.Errorf("acknowledged with %s, %v", ack.Payload, err)
			}
			if asked := d.take(); len(asked) != 0 {
				t.Errorf("asked %+v", asked)
			}
		})
	}
}

// An acknowledgement that is too large would be dropped without a word.
func TestRepliesFit(t *testing.T) {
	m := Told("first")
	for range 40 {
		m.Blocks = append(m.Blocks, section(strings.Repeat("&amp;", 500)))
	}
	b, err := json.Marshal(Reply{Message: &m}.payload(Typed))
	if err != nil || len(b) > maxReply || len(b) < maxReply/2 {
		t.Errorf("%d bytes, %v", len(b), err)
	}
}
