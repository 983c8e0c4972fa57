package standin

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// info is conversations.info.
func (s *Slack) info(in args) answer {
	channel := in.text("channel")
	if no := s.exists(channel); no != nil {
		return no
	}
	return answer{"channel": answer{
		"id": channel, "name": strings.ToLower(channel),
		"is_channel": true, "is_member": true, "is_archived": false,
	}}
}

// history is conversations.history: what stands in a channel outside threads, the newest first.
func (s *Slack) history(in args) answer {
	return s.page(in, func(m *message) bool { return m.thread == "" }, true)
}

// replies is conversations.replies: a first message with its replies, the oldest first.
func (s *Slack) replies(in args) answer {
	ts := in.text("ts")
	if no := s.exists(in.text("channel")); no != nil {
		return no
	}
	if s.find(in.text("channel"), ts) == nil {
		return refusal("thread_not_found")
	}
	return s.page(in, func(m *message) bool { return m.ts == ts || m.thread == ts }, false)
}

// page answers with those messages of a channel that belong, between oldest and latest,
// at most limit from the place that the cursor names.
func (s *Slack) page(in args, belongs func(*message) bool, newestFirst bool) answer {
	channel := in.text("channel")
	if no := s.exists(channel); no != nil {
		return no
	}
	var found []*message
	for _, m := range s.channels[channel] {
		if belongs(m) && inWindow(in, m.ts) {
			found = append(found, m)
		}
	}
	if newestFirst {
		slices.Reverse(found)
	}
	start, err := strconv.Atoi(strings.TrimPrefix(in.text("cursor"), "after:"))
	if in.text("cursor") != "" && (err != nil || start < 0) {
		return refusal("invalid_cursor")
	}
	start = min(start, len(found))
	end := min(start+min(max(in.number("limit", 100), 1), 999), len(found))
	list := []answer{}
	for _, m := range found[start:end] {
		list = append(list, m.object(in.yes("include_all_metadata")))
	}
	out := answer{"messages": list, "has_more": end < len(found)}
	if end < len(found) {
		out["response_metadata"] = answer{"next_cursor": "after:" + strconv.Itoa(end)}
	}
	return out
}

// inWindow reports whether ts lies between oldest and latest. Timestamps of one length
// sort as text.
func inWindow(in args, ts string) bool {
	oldest, latest, inclusive := in.text("oldest"), in.text("latest"), in.yes("inclusive")
	switch {
	case inclusive && (ts == oldest || ts == latest):
		return true
	case oldest != "" && oldest != "0" && ts <= oldest:
		return false
	}
	return latest == "" || ts < latest
}

// A Message is one message of a channel, with the replies of its thread.
type Message struct {
	TS       string          `json:"ts"`
	Text     string          `json:"text"`
	Blocks   json.RawMessage `json:"blocks,omitempty"`
	Metadata json.RawMessage `json:"metadata,omitempty"`
	Edited   bool            `json:"edited,omitempty"`
	Replies  []Message       `json:"replies,omitempty"`
}

// Messages returns what channel shows, the oldest first, each message with its thread.
func (s *Slack) Messages(channel string) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Message
	place := map[string]int{}
	for _, m := range s.channels[channel] {
		if i, ok := place[m.thread]; ok {
			out[i].Replies = append(out[i].Replies, m.shown())
			continue
		}
		place[m.ts] = len(out)
		out = append(out, m.shown())
	}
	return out
}

// Posted returns the ids of the channels in which something was posted, sorted.
func (s *Slack) Posted() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var ids []string
	for id := range s.channels {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

func (m *message) shown() Message {
	return Message{
		TS: m.ts, Text: m.text, Edited: m.edited != "",
		Blocks: raw(m.blocks), Metadata: raw(m.metadata),
	}
}

// raw writes a decoded value as JSON again; nil for none.
func raw(v any) json.RawMessage {
	if v == nil {
		return nil
	}
	b, err := json.Marshal(v)
	if err != nil {
		return nil // cannot be: it was decoded from JSON
	}
	return b
}
