package main

import (
	"context"
	"strings"

	"regwire"
	"regwire/cases"
	"regwire/notify"
	"regwire/store"
)

// submitted does what a form asks for. It returns what is wrong with the form, by input.
func (p *people) submitted(ctx context.Context, r notify.Request) map[string]string {
	wrong, err := p.change(ctx, r)
	if err != nil {
		return map[string]string{notify.InputWhy: p.excuse(r, err)}
	}
	return wrong
}

// change puts what a form says into effect.
func (p *people) change(ctx context.Context, r notify.Request) (wrong map[string]string, err error) {
	place, err := notify.PlaceOf(r.Metadata)
	if err != nil {
		return nil, denial("This form is of another version of regwire: close it and press the button again.")
	}
	if _, err := p.channelOf(place.Channel); err != nil {
		return nil, err
	}
	c, err := p.caseOf(ctx, place.Channel, place.Case)
	if err != nil {
		return nil, err
	}
	if err := p.may(ctx, r.User, place.Channel); err != nil {
		return nil, err
	}
	said, wrong := wordsOf(r, c, place)
	if len(wrong) > 0 {
		return wrong, nil
	}
	by, now := p.who(ctx, r.User, r.Handle), p.now()
	for i := range said {
		said[i].Case, said[i].By, said[i].At = c.ID, by, now
		said[i].Why = strings.Join(strings.Fields(r.Written[notify.InputWhy]), " ")
	}
	return nil, p.heed(ctx, r, place.Channel, c.ID, said)
}

// wordsOf are what a form says of a case, or what is wrong with it.
func wordsOf(r notify.Request, c regwire.Case, place notify.Place) (said []regwire.Word, wrong map[string]string) {
	switch r.What {
	case notify.FormDismiss:
		return []regwire.Word{{Kind: regwire.SaidCorrect, Field: "relevant", Value: "no"}}, nil
	case notify.FormSplit:
		return []regwire.Word{{Kind: regwire.SaidSplit, Article: r.Written[notify.InputArticle]}}, nil
	case notify.FormCorrect:
		return corrections(r, c, place)
	}
	return nil, map[string]string{notify.InputWhy: "This form is of another version of regwire."}
}

// corrections are the fields that a person changed in a form.
func corrections(r notify.Request, c regwire.Case, place notify.Place) (said []regwire.Word, wrong map[string]string) {
	wrong = map[string]string{}
	for _, f := range cases.Fields(c) {
		value, given := r.Written[f.Name]
		if !given || !place.Changed(f.Name, value) {
			continue
		}
		if value == "" && !f.Needed {
			value = cases.Emptied
		}
		if err := cases.Check(c, f.Name, value); err != nil {
			wrong[f.Name] = err.Error()
			continue
		}
		said = append(said, regwire.Word{Kind: regwire.SaidCorrect, Field: f.Name, Value: value})
	}
	if len(said)+len(wrong) == 0 {
		wrong[notify.InputWhy] = "Nothing was changed above: change a field, or cancel."
	}
	return said, wrong
}

// heed puts words on one case into effect, once, and has them told in the threads of the case.
func (p *people) heed(ctx context.Context, r notify.Request, channel, id string, said []regwire.Word) error {
	fresh := false
	err := p.db.Update(ctx, func(tx *store.Tx) (err error) {
		if fresh, err = tx.Act(ctx, r.ID, p.now()); err != nil || !fresh {
			return err
		}
		d, err := tx.Amend(ctx, p.now(), []string{id}, func(known []regwire.Case) (regwire.Decision, error) {
			return sayAll(known, said)
		})
		if err != nil {
			return err
		}
		return p.tellOf(ctx, tx, d)
	})
	if err == nil && fresh {
		p.log.Info("case changed by a person", "case", id, "channel", channel, "form", r.What, "by", said[0].By)
	}
	return err
}

// sayAll says words of a case. What is impossible is for the person to know.
func sayAll(known []regwire.Case, said []regwire.Word) (d regwire.Decision, err error) {
	if len(said) == 1 {
		d, err = cases.Say(known, said[0])
	} else {
		d, err = cases.SayAll(known, said)
	}
	if err != nil {
		return d, denial(upper(err.Error()) + ".")
	}
	return d, nil
}

// upper writes the first letter of s large.
func upper(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// tellOf makes a reply due in each channel that was told of a case which people changed.
func (p *people) tellOf(ctx context.Context, tx *store.Tx, d regwire.Decision) error {
	var due []regwire.Delivery
	for _, change := range d.Changes {
		told, err := tx.Told(ctx, change.Case.ID)
		if err != nil {
			return err
		}
		for _, channel := range told {
			if _, ok := p.config.channel(channel); ok && len(change.Events) > 0 {
				due = append(due, notify.DueWord(channel, change, p.now()))
			}
		}
	}
	return p.owe(ctx, tx, due)
}
