package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"regwire/notify"
	"regwire/store"
)

func checkSlack(ctx context.Context, config Config, t *terminal) checked {
	token, err := config.Slack.token(t.env)
	if err == nil && token == "" {
		return checked{"slack", stateNote, "no token: messages will be printed instead of posted"}
	}
	if err != nil {
		return judged("slack", "", err)
	}
	var also []string
	if slices.ContainsFunc(config.Channels, Channel.summarises) {
		also = notify.PictureScopes()
	}
	who, err := newSlack(config.Slack, token).Check(ctx, also...)
	return judged("slack", fmt.Sprintf("%s in %s, scopes %s", who.User, who.Team, strings.Join(who.Scopes, " ")), err)
}

// checkChannels says of each channel what it is told, whether Slack lets the program post
// there, and what waits for a person.
func checkChannels(ctx context.Context, config Config, t *terminal) []checked {
	if len(config.Channels) == 0 {
		return []checked{{"channels", stateNote, "none: nobody is told anything"}}
	}
	held, muted := heldNow(ctx, config, t), mutedNow(ctx, config, t)
	var lines []checked
	for _, ch := range config.Channels {
		line := checked{"channel " + ch.ID, stateOK, ch.describe(time.Now())}
		if line.Detail == "" {
			line.State, line.Detail = stateNote, "neither alerts nor digest nor summary: it is told nothing"
		}
		if names := muted[ch.ID]; names != "" {
			line.Detail += ", muted by people: " + names
		}
		if err := tryChannel(ctx, config, ch, t); err != nil {
			line.State, line.Detail = stateBroken, err.Error()
		} else if waits := held[ch.ID]; waits != "" {
			line.State, line.Detail = stateBroken, waits
		}
		lines = append(lines, line)
	}
	return lines
}

// tryChannel asks Slack whether a channel can be posted to, as far as that can be told.
func tryChannel(ctx context.Context, config Config, ch Channel, t *terminal) error {
	if ch.lesser() {
		_, err := ch.incoming(config.Slack, t.env)
		return err
	}
	token, err := config.Slack.token(t.env)
	if err != nil || token == "" {
		return nil // said of Slack already
	}
	err = newSlack(config.Slack, token).CheckChannel(ctx, ch.ID)
	if errors.Is(err, notify.ErrUnknown) {
		return nil
	}
	if reason, ok := notify.Holding(err); ok {
		return fmt.Errorf("%w: %s", err, notify.Remedy(reason))
	}
	return err
}

// heldNow says of each channel that is held why, what to do, and how much waits. It says
// nothing where the database cannot be read, which has a line of its own.
func heldNow(ctx context.Context, config Config, t *terminal) map[string]string {
	db, err := openStore(ctx, config.Database, t)
	if err != nil {
		return nil
	}
	defer db.Close()
	holds, err := db.Holds(ctx)
	if err != nil {
		return nil
	}
	held := map[string]string{}
	for _, h := range holds {
		waiting, err := db.Deliveries(ctx, store.DeliveryFilter{Channel: h.Channel, Unsent: true})
		if err == nil && len(waiting) > 0 {
			held[h.Channel] = fmt.Sprintf("held since %s, %s waiting: %s: %s",
				h.Since.Format("2006-01-02 15:04 MST"), count(len(waiting), "message"), h.Reason, notify.Remedy(h.Reason))
		}
	}
	return held
}

// describe says what a channel is told and when, "" for nothing.
func (ch Channel) describe(now time.Time) string {
	var parts []string
	if ch.lesser() {
		parts = append(parts, "by an incoming webhook (no edits, no threads, at least once)")
	}
	if ch.Alerts {
		parts = append(parts, "alerts")
	}
	if until := ch.Quiet.Until(now, ch.Zone.Location); !until.IsZero() {
		parts = append(parts, "quiet until "+until.In(ch.Zone.Location).Format("Mon 2 Jan 15:04 MST"))
	}
	for _, p := range ch.plans() {
		if next := p.Next(now, ch.Zone.Location); !next.IsZero() {
			parts = append(parts, "next "+p.noun()+" "+next.In(ch.Zone.Location).Format("Mon 2 Jan 15:04 MST"))
		}
	}
	return strings.Join(parts, ", ")
}
