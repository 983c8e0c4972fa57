package main

import (
	"context"

	"regwire"
	"regwire/cases"
	"regwire/notify"
)

// pressed does what a button of a case's message asks for. A form says itself what became of
// it, in the thread.
func (p *people) pressed(ctx context.Context, r notify.Request) error {
	ch, err := p.channelOf(r.Channel)
	if err != nil {
		return err
	}
	c, err := p.caseOf(ctx, r.Channel, r.Value)
	if err != nil {
		return err
	}
	if r.What == notify.PressEvidence {
		return p.showEvidence(ctx, r, ch, c)
	}
	if err := p.may(ctx, r.User, r.Channel); err != nil {
		return err
	}
	if r.What == notify.PressMute {
		_, err := p.mute(ctx, r, c.Organisation.Name, r.Value)
		return err
	}
	f, err := formOf(r.What, c, notify.Place{Channel: r.Channel, Case: c.ID})
	if err != nil {
		return err
	}
	if fresh, err := p.claim(ctx, r); err != nil || !fresh {
		return err
	}
	return p.slack.Ask(ctx, r.Trigger, f)
}

// formOf is the form that a button opens.
func formOf(button string, c regwire.Case, place notify.Place) (notify.Form, error) {
	switch button {
	case notify.PressCorrect:
		var inputs []notify.Input
		for _, f := range cases.Fields(c) {
			inputs = append(inputs, notify.Input(f))
		}
		return notify.CorrectForm(c, inputs, place), nil
	case notify.PressSplit:
		if len(c.Reports) < 2 {
			return notify.Form{}, denial("This case has one article, which cannot be taken out of it. If it is no enforcement matter, say that it is not relevant.")
		}
		return notify.SplitForm(c, place), nil
	case notify.PressDismiss:
		if c.Dismissed {
			return notify.Form{}, denial("Somebody said already that this case is not relevant.")
		}
		return notify.DismissForm(c, place), nil
	}
	return notify.Form{}, denial("This button is of another version of regwire.")
}

// showEvidence shows the words that a case rests on to the person who asked.
func (p *people) showEvidence(ctx context.Context, r notify.Request, ch Channel, c regwire.Case) error {
	if fresh, err := p.claim(ctx, r); err != nil || !fresh {
		return err
	}
	err := p.slack.Whisper(ctx, r.Channel, r.User, r.Thread, ch.Language.Proof(c))
	if notify.Stranger(err) {
		return denial("Join this channel to see the evidence.")
	}
	return err
}
