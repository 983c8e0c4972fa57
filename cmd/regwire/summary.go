package main

import (
	"context"
	"errors"

	"regwire"
	"regwire/notify"
	"regwire/store"
)

// sendSummary posts what a week or a month came to.
func (a *app) sendSummary(ctx context.Context, ch Channel, d regwire.Delivery) (string, error) {
	tally, err := a.tally(ctx, ch, ch.Language.PeriodOf(d.Kind, d.Slot, ch.Zone.Location))
	if err != nil || tally.Empty() && !ch.NothingNew {
		return "", err
	}
	return a.postOnce(ctx, d, "", notify.Summary(tally))
}

// tally adds up the cases of which a channel hears.
func (a *app) tally(ctx context.Context, ch Channel, p notify.Period) (*notify.Tally, error) {
	tally := notify.NewTally(p)
	muted, err := a.db.Mutes(ctx)
	if err != nil {
		return tally, err
	}
	wants := a.config.wanting(ch, muted)
	err = a.db.EachCase(ctx, store.CaseFilter{Since: p.Since()}, func(c regwire.Case) error {
		if wants.Hears(c) {
			tally.Add(c)
		}
		return nil
	})
	return tally, err
}

// An uploader takes pictures for messages to show. Slack does; not every poster can.
type uploader interface {
	// Upload takes a PNG and returns the file's id once a message can show it. It tells begun
	// the id before it sends anything.
	Upload(ctx context.Context, name, title string, png []byte, begun func(file string) error) (file string, err error)
	// Uploaded reports whether a file is there, and whether a message can show it.
	Uploaded(ctx context.Context, file string) (there, ready bool, err error)
}

// maxUploads is how many attempts to send a message are spent on its picture. Then the
// message goes without it: the words must not wait for ever.
const maxUploads = 5

// withPicture returns the message of d with its picture uploaded, or with words in its
// place where that cannot be done. An error means that another try may succeed.
func (a *app) withPicture(ctx context.Context, d regwire.Delivery, m notify.Message) (notify.Message, error) {
	if m.Picture == nil {
		return m, nil
	}
	to, can := a.to(d.Channel).(uploader)
	if !can {
		return m.Unshown(), nil
	}
	file, err := a.upload(ctx, to, d, m.Picture)
	if err == nil {
		return m.Shown(file), nil
	}
	if _, limited := notify.RetryAfter(err); limited || ctx.Err() != nil {
		return m, err
	}
	if notify.Unshowable(err) || d.Attempts >= maxUploads {
		reason, _ := notify.Holding(err)
		a.log.Error("chart not shown", "channel", d.Channel, "delivery", d.ID, "err", err, "remedy", notify.Remedy(reason))
		return m.Unshown(), nil
	}
	return m, err
}

// errScanning means that a picture is there and cannot be shown yet.
var errScanning = errors.New("look for a chart: Slack has not looked through it yet")

// upload uploads the picture of d, unless an earlier attempt did that already.
func (a *app) upload(ctx context.Context, to uploader, d regwire.Delivery, p *notify.Picture) (string, error) {
	if d.File != "" {
		there, ready, err := to.Uploaded(ctx, d.File)
		switch {
		case err != nil:
			return "", err
		case ready:
			return d.File, nil
		case there:
			return "", errScanning
		}
	}
	png, err := p.PNG()
	if err != nil {
		return "", err
	}
	return to.Upload(ctx, "regwire-"+string(d.Kind)+".png", p.Title, png, func(file string) error {
		return a.db.Attach(ctx, d.ID, file)
	})
}
