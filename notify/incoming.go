package notify

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/slack-go/slack"
)

// An Incoming posts through an incoming webhook of Slack, whose address is a secret and
// leads to one channel. It is a lesser way than [Slack]: nothing can be edited, nothing
// stands in a thread, and a message whose posting was interrupted may be there twice, for
// nothing can be read back. It is safe for concurrent use.
type Incoming struct {
	hook hook
	pace pacer
}

// NewIncoming returns an Incoming for a channel that the configuration calls name, at least
// every apart.
func NewIncoming(client *http.Client, name, address string, every time.Duration) (*Incoming, error) {
	h, err := newHook(client, name, address)
	if err != nil {
		return nil, err
	}
	if !h.private() {
		return nil, fmt.Errorf("webhook of %s: its address must begin with https://, for it is a secret", clip(name, 40))
	}
	h.slack = true
	return &Incoming{hook: h, pace: pacer{every: every}}, nil
}

// Nameless is what an Incoming calls every message: Slack does not say what it is called.
const Nameless = "webhook"

// Post posts m to the channel of the webhook, whatever the thread, and returns [Nameless].
func (i *Incoming) Post(ctx context.Context, channel, _ string, m Message) (ts string, err error) {
	body, err := json.Marshal(struct {
		Text        string        `json:"text"`
		Blocks      []slack.Block `json:"blocks,omitempty"`
		UnfurlLinks bool          `json:"unfurl_links"`
		UnfurlMedia bool          `json:"unfurl_media"`
	}{m.Text, m.Blocks, false, false})
	if err != nil {
		return "", fmt.Errorf("compose for %s: %w", channel, err)
	}
	if err := i.pace.post(ctx, channel); err != nil {
		return "", i.hook.failure(unsent{err})
	}
	if err := i.hook.post(ctx, body, http.Header{}); err != nil {
		return "", err
	}
	return Nameless, nil
}

// Edit does nothing: no message can be named.
func (i *Incoming) Edit(context.Context, string, string, Message) error { return nil }

// Find finds nothing: nothing can be read back.
func (i *Incoming) Find(context.Context, string, string, string, time.Time) (string, error) {
	return "", nil
}

// Link knows no address.
func (i *Incoming) Link(context.Context, string, string) (string, error) { return "", nil }
