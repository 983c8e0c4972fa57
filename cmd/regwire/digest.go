package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/store"
)

// digestCommand previews or sends a channel's digest now.
type digestCommand struct {
	Channel string        `arg:"" optional:"" help:"The id of the channel; not needed if there is only one."`
	Since   time.Duration `placeholder:"DURATION" help:"Start so long ago, such as 168h, instead of at the last digest."`
	Preview bool          `help:"Show it, as happens unless --send is given."`
	Send    bool          `help:"Post it, instead of showing it."`
	JSON    bool          `help:"Show it as the JSON that Slack would get."`
}

// Help ends the help of the command with an example.
func (digestCommand) Help() string {
	return "A digest that is sent counts: the next one on schedule starts where it ended.\n\n" +
		"Example:\n\n    regwire digest C0123456789 --since 168h\n    regwire digest C0123456789 --send"
}

// Run composes the digest of what happened up to now.
func (c *digestCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	if c.Send && (c.JSON || c.Preview) {
		return usage{errors.New("regwire: --preview and --json show a digest, --send posts it: choose one")}
	}
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	channel, err := c.pick(config)
	if err != nil {
		return err
	}
	a, err := openConfigured(ctx, config, t, t.log(all.level(slog.LevelWarn)))
	if err != nil {
		return err
	}
	defer a.Close()
	to := a.now()
	from, err := a.lastDigest(ctx, channel.ID)
	if err != nil {
		return err
	}
	if c.Since > 0 {
		from = to.Add(-c.Since)
	}
	if c.Send {
		return a.sendDigest(ctx, channel, from, to)
	}
	changes, err := a.changes(ctx, channel, from, to)
	if err != nil {
		return err
	}
	return c.show(t, channel.Language.Digest(changes, from, to, channel.Zone.Location))
}

// pick finds the channel that is meant.
func (c *digestCommand) pick(config Config) (Channel, error) {
	if c.Channel == "" && len(config.Channels) == 1 {
		return config.Channels[0], nil
	}
	if channel, ok := config.channel(c.Channel); ok {
		return channel, nil
	}
	var ids []string
	for _, ch := range config.Channels {
		ids = append(ids, ch.ID)
	}
	if c.Channel == "" {
		return Channel{}, usage{fmt.Errorf("regwire: which channel? the configuration has %v", ids)}
	}
	return Channel{}, usage{fmt.Errorf("regwire: no channel %q in the configuration%s", c.Channel, didYouMean(c.Channel, ids))}
}

func (c *digestCommand) show(t *terminal, m notify.Message) error {
	if c.JSON {
		return printJSON(t.out, map[string]any{"text": m.Text, "blocks": m.Blocks})
	}
	return notify.Print(t.out, m, t.colour)
}

// sendDigest records a digest as due and delivers it at once. If that does not succeed it
// stays due, and the next run or pass delivers it.
func (a *app) sendDigest(ctx context.Context, ch Channel, from, to time.Time) error {
	delivery := notify.DueDigest(ch.ID, from, to, to)
	err := a.db.Update(ctx, func(tx *store.Tx) error {
		_, err := tx.AddDeliveries(ctx, []regwire.Delivery{delivery})
		return err
	})
	if err != nil {
		return err
	}
	return a.deliver(ctx, ch.ID)
}
