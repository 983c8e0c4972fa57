package standin

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// A Press is a button that a person presses on a message.
type Press struct {
	User, Channel, TS, Action string
	// Value is sent in the place of the button's own, if it is not empty, as nobody can who
	// uses Slack's own programs.
	Value string
}

// Press presses a button and returns how the program took that. It is an error if the
// message has no such button.
func (s *Slack) Press(p Press) (Ack, error) {
	s.mu.Lock()
	m := s.find(p.Channel, p.TS)
	var button map[string]any
	if m != nil {
		button = buttonOf(m.blocks, p.Action)
	}
	if button == nil {
		s.mu.Unlock()
		return Ack{}, fmt.Errorf("message %s of %s has no button %s", p.TS, p.Channel, p.Action)
	}
	if p.Value != "" {
		button["value"] = p.Value
	}
	button["action_ts"] = s.stamp()
	payload := s.interaction("block_actions", p.User)
	payload["container"] = answer{"type": "message", "message_ts": m.ts, "channel_id": p.Channel, "is_ephemeral": false}
	payload["channel"] = answer{"id": p.Channel, "name": strings.ToLower(p.Channel)}
	payload["message"] = m.object(true)
	payload["state"] = answer{"values": answer{}}
	payload["actions"] = []any{button}
	s.mu.Unlock()
	return s.Tell("interactive", payload)
}

// buttonOf finds a button in the blocks of a message, and returns a copy of it.
func buttonOf(blocks any, action string) map[string]any {
	list, _ := blocks.([]any)
	for _, b := range list {
		block, _ := b.(map[string]any)
		elements, _ := block["elements"].([]any)
		for _, e := range elements {
			if element, _ := e.(map[string]any); element["action_id"] == action {
				out := map[string]any{"block_id": block["block_id"]}
				for k, v := range element {
					if k != "confirm" {
						out[k] = v
					}
				}
				return out
			}
		}
	}
	return nil
}

// interaction begins the payload of what a person did.
func (s *Slack) interaction(kind, user string) answer {
	return answer{
		"type": kind, "api_app_id": appID, "token": "verification", "trigger_id": s.trigger(user),
		"team": answer{"id": teamID, "domain": "example"}, "enterprise": nil, "is_enterprise_install": false,
		"user": answer{"id": user, "username": s.handle(user), "name": s.handle(user), "team_id": teamID},
	}
}

// Command types a slash command and returns how the program took that.
func (s *Slack) Command(user, channel, command, text string) (Ack, error) {
	s.mu.Lock()
	payload := answer{
		"token": "verification", "team_id": teamID, "team_domain": "example", "api_app_id": appID,
		"channel_id": channel, "channel_name": strings.ToLower(channel), "user_id": user, "user_name": s.handle(user),
		"command": command, "text": text, "is_enterprise_install": "false", "trigger_id": s.trigger(user),
		"response_url": "https://hooks.slack.com/commands/" + teamID + "/1/x",
	}
	s.mu.Unlock()
	return s.Tell("slash_commands", payload)
}

// trigger makes an id by which a program may answer what a user did with a form, for three
// seconds.
func (s *Slack) trigger(user string) string {
	if s.triggers == nil {
		s.triggers = map[string]trigger{}
	}
	id := fmt.Sprintf("%d.%d.trigger", len(s.triggers)+1, len(s.calls))
	s.triggers[id] = trigger{user: user, at: time.Now()}
	return id
}

// A trigger is who may be shown a form, and since when.
type trigger struct {
	user string
	at   time.Time
	used bool
}

// handle is the short name of a user.
func (s *Slack) handle(user string) string {
	if name := s.People[user]; name != "" {
		return strings.ToLower(strings.ReplaceAll(name, " ", "."))
	}
	return strings.ToLower(user)
}

// whisper is chat.postEphemeral: a message that one member of a channel sees.
func (s *Slack) whisper(in args) answer {
	channel, user := in.text("channel"), in.text("user")
	if no := s.exists(channel); no != nil {
		return no
	}
	if !s.member(channel, user) {
		return refusal("user_not_in_channel")
	}
	if no := s.refuse(in); no != nil {
		return no
	}
	m := &message{ts: s.stamp(), text: in.text("text"), blocks: in["blocks"], thread: in.text("thread_ts")}
	if s.whispers == nil {
		s.whispers = map[string][]*message{}
	}
	s.whispers[channel+" "+user] = append(s.whispers[channel+" "+user], m)
	return answer{"message_ts": m.ts}
}

// Whispers returns what a user alone was shown in a channel.
func (s *Slack) Whispers(channel, user string) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Message
	for _, m := range s.whispers[channel+" "+user] {
		out = append(out, m.shown())
	}
	return out
}

// copied decodes v anew from its JSON, so that what a test holds is not what the workspace
// does.
func copied(v any) any {
	var out any
	if err := json.Unmarshal(raw(v), &out); err != nil {
		return nil // cannot be: it was decoded from JSON
	}
	return out
}
