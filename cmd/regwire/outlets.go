package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"regwire"
	"regwire/feeds"
	"regwire/notify"
)

// outlets are the ways to channels besides the token, by what deliveries call the channel.
// The zero value has none.
type outlets struct {
	incoming map[string]poster
	webhooks map[string]*notify.Webhook
}

// openOutlets returns those that a configuration names. Where the address of an incoming
// webhook is not set, its messages are printed.
func openOutlets(config Config, t *terminal) (outlets, error) {
	o := outlets{map[string]poster{}, map[string]*notify.Webhook{}}
	for _, ch := range config.Channels {
		if !ch.lesser() {
			continue
		}
		hook, err := ch.incoming(config.Slack, t.env)
		if err != nil {
			return outlets{}, err
		}
		if o.incoming[ch.ID] = hook; hook == nil {
			o.incoming[ch.ID] = &notify.Printer{Out: t.out, Colour: t.colour}
		}
	}
	for _, w := range config.Webhooks {
		hook, err := w.open(config, t.env)
		if errors.Is(err, errNoSecret) {
			continue // what it is owed waits
		}
		if err != nil {
			return outlets{}, err
		}
		o.webhooks[w.channel()] = hook
	}
	return o, nil
}

// to is what messages to a channel are posted by.
func (a *app) to(channel string) poster {
	if hook, ok := a.incoming[channel]; ok {
		return hook
	}
	return a.post
}

// webhookPatience is how long a receiver is given to answer.
const webhookPatience = 15 * time.Second

// guarded returns a client for webhooks, which reaches no private network that is not
// allowed.
func guarded(config Config) *http.Client {
	return feeds.Guarded(config.Web.AllowNetworks, webhookPatience)
}

// sendSigned posts one event to a webhook. An attempt that was interrupted is repeated under
// the same id.
func (a *app) sendSigned(ctx context.Context, d regwire.Delivery, c regwire.Case, e regwire.Event) (string, error) {
	hook, ok := a.webhooks[d.Channel]
	if !ok {
		return "", fmt.Errorf("post to %s: %w", d.Channel, errNoSecret)
	}
	body, err := notify.Body(d, c, e)
	if err != nil {
		return "", err
	}
	if err := a.db.Begin(ctx, d, a.now()); err != nil {
		return "", again(err)
	}
	if err := hook.Send(ctx, d.ID, a.now(), body); err != nil {
		return "", posting{err}
	}
	return notify.Nameless, nil
}

// sendAlone posts one event of a case where there are no threads: steps and what people set
// right, each with the name of its party. Better figures and coverage are for the digest.
func (a *app) sendAlone(ctx context.Context, d regwire.Delivery, c regwire.Case, e regwire.Event) (string, error) {
	roots, err := a.db.Threads(ctx, d.Channel, d.Case)
	if err != nil {
		return "", err
	}
	over, err := a.over(ctx, d)
	switch {
	case err != nil || over.TS != "": // told by the message that it was gathered in
		return over.TS, err
	case e.Kind == regwire.FigureFound || e.Kind == regwire.Coverage || len(roots) == 0 && !e.Newsworthy():
		return "", nil
	case len(roots) == 0:
		return a.postOnce(ctx, d, "", a.in(d.Channel).Alert(c, e))
	}
	return a.postOnce(ctx, d, "", a.in(d.Channel).Update(c, e))
}

// checkWebhooks says of each webhook whether it could be posted to. Nothing is posted to try.
func checkWebhooks(ctx context.Context, config Config, t *terminal) []checked {
	if len(config.Webhooks) == 0 {
		return nil
	}
	held := heldNow(ctx, config, t)
	var lines []checked
	for _, w := range config.Webhooks {
		_, err := w.open(config, t.env)
		line := judged("webhook "+w.Name, "alerts and updates as signed JSON", err)
		if waits := held[w.channel()]; err == nil && waits != "" {
			line.State, line.Detail = stateBroken, waits
		}
		lines = append(lines, line)
	}
	return lines
}
