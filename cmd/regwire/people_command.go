package main

import (
	"context"
	"strings"

	"regwire"
	"regwire/notify"
	"regwire/store"
)

// typed does what the command asks for, and returns the answer.
func (p *people) typed(ctx context.Context, r notify.Request) (notify.Message, error) {
	verb, rest, _ := strings.Cut(strings.TrimSpace(r.Value), " ")
	rest = strings.Join(strings.Fields(rest), " ")
	switch strings.ToLower(verb) {
	case "", "help":
		return notify.Help(), nil
	case "search":
		return p.search(ctx, r.Channel, rest)
	case "case":
		c, err := p.living(ctx, rest)
		return p.in(r.Channel).Shown(c), err
	case "mute", "unmute", "digest":
		return p.ordered(ctx, r, strings.ToLower(verb), rest)
	}
	return notify.Told("There is no “" + verb + "”: " + notify.Command + " help lists what there is."), nil
}

// ordered does what concerns the channel itself, and so is for those who may change it.
func (p *people) ordered(ctx context.Context, r notify.Request, verb, rest string) (notify.Message, error) {
	ch, err := p.channelOf(r.Channel)
	if err != nil {
		return notify.Message{}, err
	}
	if verb == "mute" && rest == "" {
		return p.muted(ctx, ch)
	}
	if err := p.may(ctx, r.User, r.Channel); err != nil {
		return notify.Message{}, err
	}
	done := ""
	switch {
	case verb == "digest":
		done, err = p.digestNow(ctx, r, ch)
	case verb == "mute":
		done, err = p.mute(ctx, r, rest, "")
	default:
		done, err = p.unmute(ctx, r, rest)
	}
	return notify.Told(done + "."), err
}

func (p *people) muted(ctx context.Context, ch Channel) (notify.Message, error) {
	all, err := p.db.Mutes(ctx)
	return ch.Language.Muted(mutes(all).in(ch.ID)), err
}

// maxFound is how many cases a search lists.
const maxFound = 10

func (p *people) search(ctx context.Context, channel, words string) (notify.Message, error) {
	if words == "" {
		return notify.Message{}, denial("Write what to search for behind it: " + notify.Command + " search WORDS.")
	}
	found, err := p.db.Cases(ctx, store.CaseFilter{Text: words, Limit: 5 * maxFound})
	if err != nil {
		return notify.Message{}, err
	}
	found = live(found)
	return p.in(channel).Listed(words, found[:min(len(found), maxFound)], len(found) > maxFound), nil
}

// digestNow makes the digest of a channel due at once. The next one on schedule starts where
// it ends.
func (p *people) digestNow(ctx context.Context, r notify.Request, ch Channel) (string, error) {
	now := p.now()
	from, err := p.lastDigest(ctx, ch.ID)
	if err != nil {
		return "", err
	}
	changes, err := p.changes(ctx, ch, from, now)
	if err != nil {
		return "", err
	}
	if len(changes) == 0 && !ch.NothingNew {
		return "There is nothing new for this channel", nil
	}
	err = p.db.Update(ctx, func(tx *store.Tx) error {
		if fresh, err := tx.Act(ctx, r.ID, now); err != nil || !fresh {
			return err
		}
		return p.owe(ctx, tx, []regwire.Delivery{notify.DueDigest(ch.ID, from, now, now)})
	})
	return "The digest is on its way", err
}
