package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
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
	JSON    bool          `help:"Show it as the JSON that Slack would get, one message a line."`
	Weekly  bool          `xor:"what" help:"Take the summary of the seven days before today instead."`
	Monthly bool          `xor:"what" help:"Take the summary of the month before this one instead."`
	Chart   string        `placeholder:"FILE" help:"With a summary that is shown: write its chart there, as PNG."`
}

// Help ends the help of the command with an example.
func (digestCommand) Help() string {
	return "A digest that is sent counts: the next one on schedule starts where it ended. A summary " +
		"that is sent does not: those on schedule come all the same.\n\n" +
		"Example:\n\n    regwire digest C0123456789 --since 168h\n    regwire digest C0123456789 --send\n" +
		"    regwire digest --preview C0123456789 --monthly --chart chart.png"
}

// Run composes the digest of what happened up to now.
func (c *digestCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	if err := c.check(); err != nil {
		return usage{err}
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
	if kind, summary := c.kind(); summary {
		return c.summary(ctx, t, a, channel, kind, to)
	}
	from, err := a.lastDigest(ctx, channel.ID)
	if err != nil {
		return err
	}
	if c.Since > 0 {
		from = to.Add(-c.Since)
	}
	if c.Send {
		return a.sendNow(ctx, notify.DueDigest(channel.ID, from, to, to))
	}
	changes, err := a.changes(ctx, channel, from, to)
	if err != nil {
		return err
	}
	return c.show(t, channel.Language.Digest(changes, from, to, channel.Zone.Location))
}

// check says what does not go together.
func (c *digestCommand) check() error {
	_, summary := c.kind()
	switch {
	case c.Send && (c.JSON || c.Preview || c.Chart != ""):
		return errors.New("regwire: --preview, --json and --chart show a digest, --send posts it: choose one")
	case summary && c.Since > 0:
		return errors.New("regwire: --since is for digests: a summary has a period of its own")
	case !summary && c.Chart != "":
		return errors.New("regwire: only a summary has a chart: add --weekly or --monthly")
	}
	return nil
}

// kind is the sort of summary that is meant, and false for a digest.
func (c *digestCommand) kind() (regwire.DeliveryKind, bool) {
	if c.Monthly {
		return regwire.Monthly, true
	}
	return regwire.Weekly, c.Weekly
}

// summary shows or sends the summary that would be due at slot.
func (c *digestCommand) summary(ctx context.Context, t *terminal, a *app, ch Channel, kind regwire.DeliveryKind, slot time.Time) error {
	if c.Send {
		return a.sendNow(ctx, notify.DueSummary(kind, ch.ID, slot, slot))
	}
	tally, err := a.tally(ctx, ch, ch.Language.PeriodOf(kind, slot, ch.Zone.Location))
	if err != nil {
		return err
	}
	m := notify.Summary(tally)
	if c.Chart != "" {
		if err := writeChart(c.Chart, m.Picture); err != nil {
			return err
		}
	}
	return c.show(t, []notify.Message{m})
}

// writeChart writes the picture of a message into a file.
func writeChart(file string, p *notify.Picture) error {
	if p == nil {
		return fmt.Errorf("write %s: there is nothing to draw in these months", file)
	}
	png, err := p.PNG()
	if err != nil {
		return err
	}
	if err := os.WriteFile(file, png, 0o644); err != nil {
		return fmt.Errorf("write chart: %w", err)
	}
	return nil
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

// show prints a digest with the messages that continue it.
func (c *digestCommand) show(t *terminal, pages []notify.Message) error {
	print := notify.Print
	if c.JSON {
		print = func(w io.Writer, m notify.Message, _ bool) error {
			return printJSON(w, map[string]any{"text": m.Text, "blocks": m.Blocks})
		}
	}
	for i, m := range pages {
		if i > 0 && !c.JSON {
			print = notify.PrintReply
		}
		if err := print(t.out, m, t.colour); err != nil {
			return err
		}
	}
	return nil
}

// sendNow records a message as due and delivers it at once. If that does not succeed it
// stays due, and the next run or pass delivers it.
func (a *app) sendNow(ctx context.Context, d regwire.Delivery) error {
	err := a.db.Update(ctx, func(tx *store.Tx) error {
		_, err := tx.AddDeliveries(ctx, []regwire.Delivery{d})
		return err
	})
	if err != nil {
		return err
	}
	return a.deliver(ctx, d.Channel)
}
