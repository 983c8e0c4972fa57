package standin

import (
	"regexp"
	"slices"
)

// A message is what a channel keeps.
type message struct {
	ts, thread string // thread is the ts of the first message, for a reply
	text       string
	blocks     any
	metadata   any
	files      []answer // that were shared by it
	edited     string   // ts of the last edit
}

// object is the message as Slack shows it to a program.
func (m *message) object(metadata bool) answer {
	out := answer{
		"type": "message", "user": "U0REGWIRE", "bot_id": "B0REGWIRE",
		"ts": m.ts, "text": m.text,
	}
	if m.blocks != nil {
		out["blocks"] = m.blocks
	}
	if m.files != nil {
		out["files"] = m.files
	}
	if m.thread != "" {
		out["thread_ts"] = m.thread
	}
	if m.edited != "" {
		out["edited"] = answer{"user": "U0REGWIRE", "ts": m.edited}
	}
	if metadata && m.metadata != nil {
		out["metadata"] = m.metadata
	}
	return out
}

// exists refuses a channel that is not there; nil if it is.
func (s *Slack) exists(channel string) answer {
	if channel == "" || len(s.Channels) > 0 && !slices.Contains(s.Channels, channel) {
		return refusal("channel_not_found")
	}
	return nil
}

// timestamp matches what names a message: 1722945600.000100.
var timestamp = regexp.MustCompile(`^[0-9]+\.[0-9]{6}$`)

// post is chat.postMessage. A reply to a message that is not there stands by itself, as
// in Slack.
func (s *Slack) post(in args) answer {
	channel, thread := in.text("channel"), in.text("thread_ts")
	if no := s.exists(channel); no != nil {
		return no
	}
	if thread != "" && !timestamp.MatchString(thread) {
		return refusal("invalid_thread_ts")
	}
	if no := s.refuse(in); no != nil {
		return no
	}
	m := &message{text: in.text("text"), blocks: in["blocks"], metadata: in["metadata"]}
	s.add(channel, thread, m)
	return answer{"channel": channel, "ts": m.ts, "message": m.object(true)}
}

// add puts a message into a channel, under the message that thread names if that is there.
func (s *Slack) add(channel, thread string, m *message) {
	m.ts = s.stamp()
	if parent := s.find(channel, thread); parent != nil {
		m.thread = parent.ts
		if parent.thread != "" { // a reply to a reply goes into the same thread
			m.thread = parent.thread
		}
	}
	if s.channels == nil {
		s.channels = map[string][]*message{}
	}
	s.channels[channel] = append(s.channels[channel], m)
}

// update is chat.update: what is given replaces what was.
func (s *Slack) update(in args) answer {
	channel := in.text("channel")
	if no := s.exists(channel); no != nil {
		return no
	}
	m := s.find(channel, in.text("ts"))
	if m == nil {
		return refusal("message_not_found")
	}
	if no := s.refuse(in); no != nil {
		return no
	}
	m.text, m.blocks, m.edited = in.text("text"), in["blocks"], s.stamp()
	if in["metadata"] != nil {
		m.metadata = in["metadata"]
	}
	return answer{"channel": channel, "ts": m.ts, "text": m.text, "message": m.object(true)}
}

// find returns the message of a channel that ts names, or nil.
func (s *Slack) find(channel, ts string) *message {
	for _, m := range s.channels[channel] {
		if m.ts == ts {
			return m
		}
	}
	return nil
}
