package notify

import (
	"context"
	"errors"

	"github.com/slack-go/slack"
)

// Bounds of how many members of a channel are looked at.
const (
	membersAtOnce = 1000
	maxMemberPage = 20
)

// Members returns the ids of the users in a channel. It is an error if there are more than
// twenty thousand.
func (s *Slack) Members(ctx context.Context, channel string) ([]string, error) {
	what := "list members of " + clip(channel, 40)
	var all []string
	cursor := ""
	for range maxMemberPage {
		page, next, err := s.api.GetUsersInConversationContext(ctx, &slack.GetUsersInConversationParameters{
			ChannelID: channel, Cursor: cursor, Limit: membersAtOnce,
		})
		if err != nil {
			return nil, s.failure(what, err)
		}
		all = append(all, page...)
		if next == "" {
			return all, nil
		}
		cursor = next
	}
	return nil, s.failure(what, errors.New("too many"))
}

// Person returns the name of a user as others in Slack see it, on one line.
func (s *Slack) Person(ctx context.Context, user string) (string, error) {
	what := "name user " + clip(user, 40)
	found, err := s.api.GetUserInfoContext(ctx, user)
	if err != nil {
		return "", s.failure(what, err)
	}
	for _, name := range []string{found.Profile.RealName, found.RealName, found.Profile.DisplayName, found.Name} {
		if name = clip(name, maxLabel/2); name != "" {
			return name, nil
		}
	}
	return "", s.failure(what, errors.New("answer holds no name"))
}

// Ask opens a form before the person who did what trigger names, at most three seconds ago.
func (s *Slack) Ask(ctx context.Context, trigger string, f Form) error {
	if _, err := s.api.OpenViewContext(ctx, trigger, f.view); err != nil {
		return s.failure("open a form", err)
	}
	return nil
}

// Whisper shows m to one member of a channel, in a thread if that is not empty.
func (s *Slack) Whisper(ctx context.Context, channel, user, thread string, m Message) error {
	options := content(m)
	if timestamp.MatchString(thread) {
		options = append(options, slack.MsgOptionTS(thread))
	}
	if _, err := s.api.PostEphemeralContext(ctx, channel, user, options...); err != nil {
		return s.failure("show a message in "+clip(channel, 40), err)
	}
	return nil
}
