package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"slices"

	"regwire"
	"regwire/notify"
	"regwire/store"
)

// people are those who press buttons, fill in forms and type commands in Slack.
type people struct {
	*app
	slack   *notify.Slack
	members memberships
	names   names
}

// A denial says to a person why nothing was done.
type denial string

func (d denial) Error() string { return string(d) }

// hearPeople answers people in Slack until ctx ends, if there is a token of the app for it.
func (a *app) hearPeople(ctx context.Context) {
	slack, ok := a.post.(*notify.Slack)
	if !ok || a.appToken == "" {
		return
	}
	p := &people{app: a, slack: slack}
	newSocket(a.config.Slack, a.appToken, a.log).Run(ctx, p.answer)
}

func newSocket(s Slack, token secret, log *slog.Logger) *notify.Socket {
	return notify.NewSocket(&http.Client{Timeout: apiTimeout}, s.APIURL, string(token), log)
}

// answer does what a person asks for, and says what the person is shown.
func (p *people) answer(ctx context.Context, r notify.Request) notify.Reply {
	switch r.Kind {
	case notify.Pressed:
		p.notice(ctx, r, p.pressed(ctx, r))
	case notify.Submitted:
		return notify.Reply{Errors: p.submitted(ctx, r)}
	case notify.Typed:
		m, err := p.typed(ctx, r)
		if err != nil {
			m = notify.Told(p.excuse(r, err))
		}
		return notify.Reply{Message: &m}
	}
	return notify.Reply{}
}

// notice opens a notice before the person who pressed a button, if that came to nothing.
func (p *people) notice(ctx context.Context, r notify.Request, err error) {
	if err == nil {
		return
	}
	if err := p.slack.Ask(ctx, r.Trigger, notify.Notice(p.excuse(r, err))); err != nil {
		p.log.Warn("person not answered", "user", r.User, "err", err)
	}
}

// excuse is what a person is told of an error. One that is no denial is for the operator.
func (p *people) excuse(r notify.Request, err error) string {
	var no denial
	if errors.As(err, &no) {
		return string(no)
	}
	p.log.Error("what a person asked for was not done", "kind", r.Kind, "what", r.What, "user", r.User, "err", err)
	return "That did not work, and nothing was changed. Try again in a moment."
}

// claim reports whether nobody began what r asks for before: Slack tells some things twice.
func (p *people) claim(ctx context.Context, r notify.Request) (fresh bool, err error) {
	err = p.db.Update(ctx, func(tx *store.Tx) error {
		fresh, err = tx.Act(ctx, r.ID, p.now())
		return err
	})
	return fresh, err
}

// channelOf returns the channel that something was done in, which must be one of the
// configuration.
func (p *people) channelOf(id string) (Channel, error) {
	ch, ok := p.config.channel(id)
	if !ok {
		return Channel{}, denial("This channel is not in the configuration of regwire.")
	}
	return ch, nil
}

// caseOf returns the case of an id that came from Slack. It must be one that the channel was
// told of, whatever the id says; one that was folded into another gives that one.
func (p *people) caseOf(ctx context.Context, channel, id string) (regwire.Case, error) {
	told, err := p.db.Told(ctx, id)
	if err != nil {
		return regwire.Case{}, err
	}
	if !slices.Contains(told, channel) {
		return regwire.Case{}, denial("This channel was not told of that case.")
	}
	return p.living(ctx, id)
}

// maxFolds bounds how often a case was folded into another.
const maxFolds = 10

// living returns a case, or the one that it was folded into.
func (p *people) living(ctx context.Context, id string) (regwire.Case, error) {
	for range maxFolds {
		c, err := p.db.Case(ctx, id)
		switch {
		case errors.Is(err, store.ErrNotFound):
			return c, denial("There is no such case.")
		case err != nil || c.Into == "" && len(c.Reports) > 0:
			return c, err
		case c.Into == "":
			return c, denial("That case has no articles any more.")
		}
		id = c.Into
	}
	return regwire.Case{}, denial("There is no such case.")
}
