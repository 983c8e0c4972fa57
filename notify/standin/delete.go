package standin

import (
	"slices"
	"strings"
)

// Delete takes a message out of a channel, as a person does. Its replies stay where they
// are, under what Slack calls a tombstone.
func (s *Slack) Delete(channel, ts string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.deleted == nil {
		s.deleted = map[string]bool{}
	}
	s.deleted[channel+" "+ts] = true
	s.channels[channel] = slices.DeleteFunc(s.channels[channel], func(m *message) bool { return m.ts == ts })
}

// permalink is chat.getPermalink.
func (s *Slack) permalink(in args) answer {
	channel, ts := in.text("channel"), in.text("message_ts")
	if no := s.exists(channel); no != nil {
		return no
	}
	m := s.find(channel, ts)
	if m == nil {
		return refusal("message_not_found")
	}
	address := "https://example.slack.com/archives/" + channel + "/p" + strings.ReplaceAll(ts, ".", "")
	if m.thread != "" {
		address += "?thread_ts=" + m.thread + "&cid=" + channel
	}
	return answer{"channel": channel, "permalink": address}
}
