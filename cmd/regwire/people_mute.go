package main

import (
	"context"
	"slices"

	"regwire"
	"regwire/cases"
	"regwire/notify"
	"regwire/store"
)

// mute keeps an organisation out of the channel that r was done in, because of a case if one
// is named, and says what the person is told of it.
func (p *people) mute(ctx context.Context, r notify.Request, name, caseID string) (string, error) {
	if party := (regwire.Organisation{Name: name}); len(name) > maxMuted || !cases.Called(party, name) {
		return "", denial("That names nobody who could be muted: write the name of an organisation.")
	}
	m := regwire.Mute{
		ID: notify.MuteID(r.Channel, r.ID), Channel: r.Channel, Organisation: name, Case: caseID,
		By: p.who(ctx, r.User, r.Handle), At: p.now(),
	}
	done := name + " is muted in this channel"
	return done, p.db.Update(ctx, func(tx *store.Tx) error {
		fresh, err := tx.Act(ctx, r.ID, m.At)
		if err != nil || !fresh {
			return err
		}
		stand, err := tx.Mutes(ctx)
		if err != nil || slices.ContainsFunc(stand, func(k regwire.Mute) bool { return isMuted(k, r.Channel, name) }) {
			return err
		}
		if err := tx.SaveMute(ctx, m); err != nil {
			return err
		}
		return p.owe(ctx, tx, []regwire.Delivery{notify.DueMute(m, m.At)})
	})
}

// maxMuted bounds the name of an organisation that is muted, in bytes.
const maxMuted = 200

// isMuted reports whether a mute is of an organisation of that name in a channel.
func isMuted(m regwire.Mute, channel, name string) bool {
	return m.Channel == channel && cases.Called(regwire.Organisation{Name: m.Organisation}, name)
}

// unmute lets an organisation into the channel again.
func (p *people) unmute(ctx context.Context, r notify.Request, name string) (string, error) {
	by, now := p.who(ctx, r.User, r.Handle), p.now()
	found := false
	err := p.db.Update(ctx, func(tx *store.Tx) error {
		found = false
		stand, err := tx.Mutes(ctx)
		if err != nil {
			return err
		}
		for _, m := range stand {
			if !isMuted(m, r.Channel, name) {
				continue
			}
			found = true
			m.Undone = &regwire.Undoing{By: by, At: now}
			if err := tx.SaveMute(ctx, m); err != nil {
				return err
			}
			if err := p.owe(ctx, tx, []regwire.Delivery{notify.DueMute(m, now)}); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil && !found {
		return name + " is not muted in this channel", nil
	}
	return name + " is heard of in this channel again", err
}

// mutes are the organisations that each channel is to hear nothing of.
type mutes []regwire.Mute

// in returns those of one channel.
func (ms mutes) in(channel string) mutes {
	return slices.DeleteFunc(slices.Clone(ms), func(m regwire.Mute) bool { return m.Channel != channel })
}

// cover reports whether an organisation is among them.
func (ms mutes) cover(o regwire.Organisation) bool {
	return slices.ContainsFunc(ms, func(m regwire.Mute) bool { return cases.Called(o, m.Organisation) })
}

// wanting returns a channel as the vocabulary knows it, without what is muted in it.
func (c Config) wanting(ch Channel, all mutes) regwire.Channel {
	out := c.wants(ch)
	if here := all.in(ch.ID); len(here) > 0 {
		out.Filter.Muted = here.cover
	}
	return out
}

// channels returns all channels as the vocabulary knows them, without what is muted in
// each, and all webhooks.
func (c Config) channels(all mutes) []regwire.Channel {
	var out []regwire.Channel
	for _, ch := range c.Channels {
		out = append(out, c.wanting(ch, all))
	}
	return append(out, c.hooked()...)
}

// silenced reports whether people want to hear nothing of a case in a channel any more.
func (a *app) silenced(ctx context.Context, channel string, c regwire.Case) (bool, error) {
	if c.Dismissed {
		return true, nil
	}
	all, err := a.db.Mutes(ctx)
	return mutes(all).in(channel).cover(c.Organisation), err
}

// sendMuting tells a channel that an organisation is muted in it, or is no longer: in the
// thread of the case on whose message that was said, if it was.
func (a *app) sendMuting(ctx context.Context, d regwire.Delivery) (string, error) {
	m, err := a.db.Mute(ctx, notify.MuteOf(d))
	if err != nil {
		return "", err
	}
	if d.Event == 0 {
		m.Undone = nil
	}
	thread := ""
	if m.Case != "" {
		roots, err := a.db.Threads(ctx, d.Channel, m.Case)
		if err != nil {
			return "", err
		}
		if len(roots) > 0 {
			if thread, err = a.thread(ctx, roots[0]); err != nil {
				return "", err
			}
		}
	}
	return a.postOnce(ctx, d, thread, notify.MuteNote(m))
}
