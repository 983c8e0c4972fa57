package notify

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/slack-go/slack"
)

// An Identity is who a token speaks for.
type Identity struct {
	Team string // name of the workspace
	URL  string // address of the workspace
	User string // name of the bot
	// Scopes are what the token may do; nil if the answer did not say.
	Scopes []string
	// Missing are the scopes that regwire needs and the token lacks.
	Missing []string
}

// needs are the scopes of a bot: to post, and to look for a message whose posting was
// interrupted before it is posted again. Private channels need groups:history besides.
var needs = []string{"chat:write", "channels:history"}

// PictureScopes are what a bot needs besides where summaries show charts: to upload them,
// and to see whether an upload that was interrupted, or that Slack looks through, is there.
func PictureScopes() []string { return []string{"files:write", "files:read"} }

// Check asks Slack who the token speaks for and what it may do. A token that lacks a
// scope, one of also among them, is an error that names it; the identity is filled all the
// same.
func (s *Slack) Check(ctx context.Context, also ...string) (Identity, error) {
	answer, err := s.api.AuthTestContext(ctx)
	if err != nil {
		return Identity{}, s.failure("check Slack token", err)
	}
	id := Identity{
		Team:   clip(answer.Team, maxLabel),
		URL:    clip(answer.URL, maxAddress),
		User:   clip(answer.User, maxLabel),
		Scopes: scopes(answer.Header),
	}
	if id.Scopes == nil {
		return id, nil
	}
	for _, scope := range append(slices.Clone(needs), also...) {
		if !slices.Contains(id.Scopes, scope) {
			id.Missing = append(id.Missing, scope)
		}
	}
	if len(id.Missing) > 0 {
		return id, s.failure("check Slack token", errors.New(missing(id.Missing)))
	}
	return id, nil
}

// missing says what to do about scopes that a token lacks.
func missing(scopes []string) string {
	return "missing scope " + strings.Join(scopes, ", ") + ": add it" + reinstall
}

// scopes reads the header in which Slack lists what a token may do; nil without it.
func scopes(h http.Header) []string {
	if len(h.Values("X-Oauth-Scopes")) == 0 {
		return nil
	}
	list := []string{}
	for _, s := range strings.Split(h.Get("X-Oauth-Scopes"), ",") {
		if s = clip(s, 60); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// ErrUnknown means that the token may not look at a channel, so that only posting will
// tell whether it can be posted to.
var ErrUnknown = errors.New("cannot tell without scope channels:read (groups:read for a private channel)")

// CheckChannel asks Slack whether channel can be posted to, as far as it can be told
// without posting: it exists, is not archived, and the bot is a member. The error is
// [ErrUnknown] where the token may not ask.
func (s *Slack) CheckChannel(ctx context.Context, channel string) error {
	what := "check channel " + clip(channel, 40)
	found, err := s.api.GetConversationInfoContext(ctx, &slack.GetConversationInfoInput{ChannelID: channel})
	var answer slack.SlackErrorResponse
	switch {
	case errors.As(err, &answer) && answer.Err == "missing_scope":
		return s.failure(what, ErrUnknown)
	case err != nil:
		return s.failure(what, err)
	case found.IsArchived:
		return s.failure(what, errors.New("it is archived"))
	case !found.IsMember:
		return s.failure(what, errors.New("the bot is no member: invite it with /invite, or add scope chat:write.public"))
	}
	return nil
}
