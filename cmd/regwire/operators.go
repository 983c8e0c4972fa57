package main

import (
	"context"
	"slices"
	"strings"
	"time"

	"regwire"
	"regwire/feeds"
	"regwire/notify"
	"regwire/store"
)

// Operators says how those who run the program hear of its health.
type Operators struct {
	// Channel is the Slack channel that is told of sources; empty for none.
	Channel string `toml:"channel"`
	// Metrics is where they are served, empty for nowhere.
	Metrics Listen `toml:"metrics"`
}

func (o Operators) check(m *mistakes, c Config) {
	if o.Channel == "" {
		return
	}
	if !channelID.MatchString(o.Channel) {
		m.addf("operators.channel", "%q is no id of a channel: Slack shows it at the end of the channel's details, such as C0123456789", o.Channel)
	}
	if _, taken := c.channel(o.Channel); taken {
		m.addf("operators.channel", "%q is a [[channel]] of readers: what breaks is for operators alone", o.Channel)
	}
}

// hearer finds a channel that is posted to: one of the readers, or that of the operators, or a
// webhook.
func (c Config) hearer(id string) (Channel, bool) {
	if id != "" && id == c.Operators.Channel {
		return Channel{ID: id, Zone: Zone{time.UTC}}, true
	}
	if _, ok := c.webhook(id); ok {
		return Channel{ID: id, Alerts: true, Zone: Zone{time.UTC}}, true
	}
	return c.channel(id)
}

// passing are concerns that come to notice and go by themselves: that they are over is no news.
var passing = []string{"gap", "moved"}

// tellOperators makes due what operators are to hear of a source, and notes in state that they were told.
func (a *app) tellOperators(ctx context.Context, tx *store.Tx, src feeds.Source, before store.SourceState, state *store.SourceState) error {
	if a.config.Operators.Channel == "" || state.Failures == 1 {
		return nil // one failure is a hiccup, and says nothing of what was wrong otherwise
	}
	now := concerns(src, *state, state.Polled)
	keys := healthKeys(now)
	if keys == state.Told {
		return nil
	}
	n := regwire.Notice{
		Source: src.Name, At: state.Polled, Broken: state.Failures > 0, Concerns: textsOf(now),
		Was: state.Told, Since: state.ToldAt, Succeeded: state.Succeeded, NextPoll: state.NextPoll,
	}
	silent := keys == lasting(state.Told)
	state.Told, state.ToldAt = keys, state.Polled
	if silent {
		return nil
	}
	d := notify.DueNotice(a.config.Operators.Channel, n, keys, before.Polled, state.Polled)
	if err := tx.AddNotice(ctx, d.ID, n); err != nil {
		return err
	}
	return a.owe(ctx, tx, []regwire.Delivery{d})
}

// lasting leaves out the passing ones of keys.
func lasting(keys string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(keys), func(key string) bool { return slices.Contains(passing, key) }), " ")
}

// sendNotice posts what operators are told of a source.
func (a *app) sendNotice(ctx context.Context, d regwire.Delivery) (string, error) {
	n, err := a.db.Notice(ctx, d.ID)
	if err != nil {
		return "", err
	}
	return a.postOnce(ctx, d, "", notify.Health(n))
}

// checkOperators says how operators hear of health, as far as that is set.
func checkOperators(ctx context.Context, config Config, t *terminal) []checked {
	var lines []checked
	if id := config.Operators.Channel; id != "" {
		err := tryChannel(ctx, config, Channel{ID: id}, t)
		lines = append(lines, judged("channel "+id, "operators: the health of sources", err))
	}
	if at := config.Operators.Metrics; at != "" {
		line := checked{"metrics", stateOK, "http://" + string(at) + "/metrics, while regwire run does"}
		if !at.local() {
			line.State, line.Detail = stateNote, line.Detail+"; open to whoever reaches that address"
		}
		lines = append(lines, line)
	}
	return lines
}
