package notify

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/slack-go/slack"
)

// clockSkew is how far Slack's clock may be behind ours: a message may seem to be older
// than the attempt that posted it.
const clockSkew = 2 * time.Minute

// maxPages bounds how many pages of history are read for one message; one that is not in
// them is said to be unknown, never to be absent.
const maxPages = 50

// pageSize is how many messages one page holds: what Slack advises at most.
const pageSize = 200

// Find looks for the message of a delivery whose first attempt began at since: in channel,
// or among the replies of thread if that is not empty. It returns the message's timestamp,
// or an empty one if the message is surely not there.
func (s *Slack) Find(ctx context.Context, channel, thread, delivery string, since time.Time) (ts string, err error) {
	oldest := since.Add(-clockSkew)
	page := s.history
	if timestamp.MatchString(thread) {
		page = s.replies
	}
	cursor := ""
	for range maxPages {
		messages, next, err := page(ctx, channel, thread, cursor, fmt.Sprintf("%d.000000", oldest.Unix()))
		if err != nil {
			return "", s.failure("look for a message in "+clip(channel, 40), err)
		}
		for _, m := range messages {
			if carries(m, delivery) {
				return m.Timestamp, nil
			}
		}
		if next == "" {
			return "", nil
		}
		cursor = next
	}
	return "", s.failure("look for a message in "+clip(channel, 40), errors.New("too many messages since"))
}

func (s *Slack) history(ctx context.Context, channel, _, cursor, oldest string) ([]slack.Message, string, error) {
	if err := s.pace.call(ctx, "conversations.history"); err != nil {
		return nil, "", err
	}
	answer, err := s.api.GetConversationHistoryContext(ctx, &slack.GetConversationHistoryParameters{
		ChannelID: channel, Cursor: cursor, Oldest: oldest, Limit: pageSize, IncludeAllMetadata: true,
	})
	if err != nil {
		return nil, "", err
	}
	return answer.Messages, next(answer.HasMore, answer.ResponseMetaData.NextCursor), nil
}

func (s *Slack) replies(ctx context.Context, channel, thread, cursor, oldest string) ([]slack.Message, string, error) {
	if err := s.pace.call(ctx, "conversations.replies"); err != nil {
		return nil, "", err
	}
	messages, more, after, err := s.api.GetConversationRepliesContext(ctx, &slack.GetConversationRepliesParameters{
		ChannelID: channel, Timestamp: thread, Cursor: cursor, Oldest: oldest, Limit: pageSize, IncludeAllMetadata: true,
	})
	var answer slack.SlackErrorResponse
	if errors.As(err, &answer) && answer.Err == "thread_not_found" {
		return nil, "", nil // and so no reply
	}
	return messages, next(more, after), err
}

func next(more bool, cursor string) string {
	if !more {
		return ""
	}
	return cursor
}

// carries reports whether m bears the metadata of a delivery.
func carries(m slack.Message, delivery string) bool {
	return m.Metadata.EventType == deliveryEvent && m.Metadata.EventPayload["delivery"] == delivery
}
