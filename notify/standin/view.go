package standin

import (
	"encoding/json"
	"fmt"
	"time"
)

// A View is a form that is open before a person.
type View struct {
	ID, Callback, Metadata string
	Blocks                 json.RawMessage
}

// view is a form as the workspace keeps it.
type view struct {
	id, user string
	body     map[string]any
}

// openView is views.open.
func (s *Slack) openView(in args) answer {
	t, known := s.triggers[in.text("trigger_id")]
	body, _ := in["view"].(map[string]any)
	switch {
	case !known:
		return refusal("invalid_trigger_id")
	case t.used:
		return refusal("exchanged_trigger_id")
	case time.Since(t.at) > maxPatience:
		return refusal("expired_trigger_id")
	}
	if problem := viewProblem(body); problem != "" {
		no := refusal("invalid_arguments")
		no["response_metadata"] = answer{"messages": []string{"[ERROR] " + problem}}
		return no
	}
	t.used = true
	s.triggers[in.text("trigger_id")] = t
	s.seenViews++
	v := &view{id: fmt.Sprintf("V%d", s.seenViews), user: t.user, body: body}
	s.views = append(s.views, v)
	return answer{"view": v.object()}
}

// object is the form as Slack shows it to a program.
func (v *view) object() answer {
	out := answer{"id": v.id, "team_id": teamID, "app_id": appID, "bot_id": "B0REGWIRE", "state": answer{"values": answer{}}, "hash": "1"}
	for k, value := range v.body {
		out[k] = value
	}
	return out
}

// View returns the form that was opened last before a user, and false if none is.
func (s *Slack) View(user string) (View, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if v := s.viewOf(user); v != nil {
		callback, _ := v.body["callback_id"].(string)
		metadata, _ := v.body["private_metadata"].(string)
		return View{ID: v.id, Callback: callback, Metadata: metadata, Blocks: raw(v.body["blocks"])}, true
	}
	return View{}, false
}

func (s *Slack) viewOf(user string) *view {
	for i := len(s.views) - 1; i >= 0; i-- {
		if s.views[i].user == user {
			return s.views[i]
		}
	}
	return nil
}

// Forge puts other metadata into the form that is open before a user, as nobody can who
// uses Slack's own programs.
func (s *Slack) Forge(user, metadata string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if v := s.viewOf(user); v != nil {
		v.body["private_metadata"] = metadata
	}
}

// Submit sends off the form that is open before a user, with what was written into its
// inputs by the ids of their blocks; the others keep what the form began with. The form
// closes unless the program answers with errors.
func (s *Slack) Submit(user string, written map[string]string) (Ack, error) {
	s.mu.Lock()
	v := s.viewOf(user)
	if v == nil {
		s.mu.Unlock()
		return Ack{}, fmt.Errorf("no form is open before %s", user)
	}
	payload := s.interaction("view_submission", user)
	object := copied(v.object()).(map[string]any)
	object["state"] = answer{"values": stateOf(v.body["blocks"], written)}
	payload["view"], payload["response_urls"] = object, []any{}
	s.mu.Unlock()
	ack, err := s.Tell("interactive", payload)
	var said struct {
		Action string `json:"response_action"`
	}
	if len(ack.Payload) > 0 {
		if err := json.Unmarshal(ack.Payload, &said); err != nil {
			return ack, err
		}
	}
	if err == nil && said.Action != "errors" {
		s.close(v)
	}
	return ack, err
}

func (s *Slack) close(v *view) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, other := range s.views {
		if other == v {
			s.views = append(s.views[:i:i], s.views[i+1:]...)
			return
		}
	}
}

// stateOf is what stands in the inputs of a form.
func stateOf(blocks any, written map[string]string) answer {
	values := answer{}
	list, _ := blocks.([]any)
	for _, b := range list {
		block, _ := b.(map[string]any)
		element, isInput := block["element"].(map[string]any)
		if !isInput {
			continue
		}
		id, _ := block["block_id"].(string)
		action, _ := element["action_id"].(string)
		text, given := written[id]
		values[id] = answer{action: stateOfElement(element, text, given)}
	}
	return values
}

func stateOfElement(element map[string]any, text string, given bool) answer {
	out := answer{"type": element["type"]}
	if element["type"] == "static_select" {
		out["selected_option"] = element["initial_option"]
		if given {
			out["selected_option"] = answer{"text": answer{"type": "plain_text", "text": text}, "value": text}
		}
		if given && text == "" {
			out["selected_option"] = nil
		}
		return out
	}
	out["value"] = element["initial_value"]
	if given {
		out["value"] = text
	}
	if out["value"] == "" {
		out["value"] = nil
	}
	return out
}
