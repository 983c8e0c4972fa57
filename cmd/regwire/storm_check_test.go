package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"regwire/notify/standin"
)

// posted counts how often each delivery stands in a channel, by its id.
func (s *storm) posted() map[string]int {
	if s.there != nil {
		return s.there()
	}
	times := map[string]int{}
	for _, channel := range s.slack.Posted() {
		for _, m := range s.slack.Messages(channel) {
			times[deliveryOf(m)]++
			for _, r := range m.Replies {
				times[deliveryOf(r)]++
			}
		}
	}
	return times
}

func deliveryOf(m standin.Message) string {
	var meta struct {
		Payload struct{ Delivery string } `json:"event_payload"`
	}
	if err := json.Unmarshal(m.Metadata, &meta); err != nil {
		return ""
	}
	return meta.Payload.Delivery
}

// check holds the channels against what they are to show.
func (s *storm) check(t *testing.T) {
	t.Helper()
	for id, n := range s.posted() {
		if n != 1 || id == "" {
			t.Errorf("delivery %q stands there %d times", id, n)
		}
	}
	for i := range stormChannels {
		roots := s.slack.Messages(fmt.Sprintf("C0%d", i))
		if len(roots) != len(stormParties) {
			t.Errorf("channel %d has %d threads, want %d:\n%s", i, len(roots), len(stormParties), shown(roots))
		}
		for _, root := range roots {
			checkThread(t, root)
		}
	}
}

// checkThread checks that a thread tells the steps in order, and its first message the last.
func checkThread(t *testing.T, root standin.Message) {
	t.Helper()
	lines := []string{firstLine(root.Text)}
	right := len(root.Replies) == len(stormWords)-1 && strings.Contains(lines[0], stormWords[len(stormWords)-1])
	for i, r := range root.Replies {
		lines = append(lines, firstLine(r.Text))
		right = right && strings.Contains(lines[i+1], stormWords[min(i+1, len(stormWords)-1)])
	}
	if !right {
		t.Errorf("a thread tells\n%s", strings.Join(lines, "\n"))
	}
}
