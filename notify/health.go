package notify

import (
	"fmt"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"regwire"
)

const (
	// maxConcerns is how many concerns a notice lists, and maxConcern how long each is.
	maxConcerns = 6
	maxConcern  = 400
)

// Health composes what operators are told of a source.
func Health(n regwire.Notice) Message {
	blocks := []slack.Block{header(plain("Source "+n.Source, maxHeader-20) + ": " + condition(n))}
	var lines []string
	for i, c := range n.Concerns {
		if i == maxConcerns {
			lines = append(lines, fmt.Sprintf("and %d more", len(n.Concerns)-i))
			break
		}
		lines = append(lines, "• "+mrkdwn(c, maxConcern))
	}
	if len(lines) > 0 {
		blocks = append(blocks, section(strings.Join(lines, "\n")))
	}
	return message(append(blocks, small(mrkdwn(times(n), maxSection)))...)
}

func condition(n regwire.Notice) string {
	switch {
	case len(n.Concerns) == 0:
		return "well again"
	case n.Broken:
		return "broken"
	}
	return "needs a look"
}

// times is "Told before, on 2 March 2025 19:00 UTC: stale. Last read 2 March 2025 18:30 UTC, asked again 3 March
// 2025 12:00 UTC."
func times(n regwire.Notice) string {
	var parts []string
	if n.Was != "" && !n.Since.IsZero() {
		parts = append(parts, fmt.Sprintf("Told before, on %s: %s.", moment(n.Since), strings.ReplaceAll(n.Was, " ", ", ")))
	}
	read := "Never read"
	if !n.Succeeded.IsZero() {
		read = "Last read " + moment(n.Succeeded)
	}
	if !n.NextPoll.IsZero() {
		read += ", asked again " + moment(n.NextPoll)
	}
	return strings.Join(append(parts, read+"."), " ")
}

func moment(t time.Time) string { return t.UTC().Format("2 January 2006 15:04 MST") }

// DueNotice returns the delivery that tells channel of n at now. Its id depends on the channel, on what is
// told and on when the source was polled before, so that two that poll it at once tell it once.
func DueNotice(channel string, n regwire.Notice, keys string, before, now time.Time) regwire.Delivery {
	return regwire.Delivery{
		ID:      id("health", channel, n.Source, keys, before.UTC().Format(time.RFC3339Nano)),
		Channel: channel,
		Kind:    regwire.Health,
		Due:     now,
	}
}
