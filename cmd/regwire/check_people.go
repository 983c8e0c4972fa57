package main

import (
	"context"
	"fmt"
	"log/slog"
	"strings"

	"regwire/notify"
)

// checkPeople says whether people in Slack can be heard and answered, in no line where no
// token of the app is configured.
func checkPeople(ctx context.Context, config Config, t *terminal) []checked {
	const what = "people in slack"
	app, err := config.Slack.appToken(t.env)
	if err != nil || app == "" {
		if err != nil {
			return []checked{judged(what, "", err)}
		}
		return nil
	}
	if err := newSocket(config.Slack, app, slog.New(slog.DiscardHandler)).Check(ctx); err != nil {
		return []checked{judged(what, "", err)}
	}
	token, err := config.Slack.token(t.env)
	if err != nil {
		return nil // said of Slack already
	}
	slack := newSlack(config.Slack, token)
	_, err = slack.Check(ctx, notify.PeopleScopes()...)
	for _, ch := range config.Channels {
		if err == nil && config.Slack.MembersMayChange {
			_, err = slack.Members(ctx, ch.ID)
		}
	}
	if reason, ok := notify.Holding(err); ok {
		err = fmt.Errorf("%w: %s", err, notify.Remedy(reason))
	}
	return []checked{judged(what, "buttons and "+notify.Command+", "+config.Slack.mayChange(), err)}
}

// mayChange says who may change cases.
func (s Slack) mayChange() string {
	users := count(len(s.Users), "user")
	switch {
	case s.MembersMayChange && len(s.Users) > 0:
		return "for members of a channel and " + users
	case s.MembersMayChange:
		return "for members of a channel"
	}
	return "for " + users + " alone"
}

// mutedNow names what people muted in each channel. It says nothing where the database cannot
// be read, which has a line of its own.
func mutedNow(ctx context.Context, config Config, t *terminal) map[string]string {
	db, err := openStore(ctx, config.Database, t)
	if err != nil {
		return nil
	}
	defer db.Close()
	all, err := db.Mutes(ctx)
	if err != nil {
		return nil
	}
	names := map[string]string{}
	for _, m := range all {
		names[m.Channel] = strings.TrimPrefix(names[m.Channel]+"; "+shorten(plain(m.Organisation), maxCell), "; ")
	}
	return names
}
