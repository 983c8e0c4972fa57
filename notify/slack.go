package notify

import (
	"context"
	"errors"
	"io"
	"net/http"
	"regexp"
	"strings"
	"time"

	"github.com/slack-go/slack"
)

// A Slack posts messages through Slack's Web API. It is safe for concurrent use. No error
// of its methods holds the token.
type Slack struct {
	secrets
	api  *slack.Client
	pace pacer
}

// NewSlack returns a Slack that reaches the Web API at apiURL, or at Slack's own address
// if that is empty, with the given bot token. It works on a copy of client (nil for the
// default) that has a timeout, takes no more of an answer than a megabyte, and follows no
// redirect, for that would carry the token to another host.
func NewSlack(client *http.Client, apiURL, token string) *Slack {
	if apiURL == "" {
		apiURL = slack.APIURL
	}
	if !strings.HasSuffix(apiURL, "/") {
		apiURL += "/"
	}
	return &Slack{
		secrets: secrets{token},
		api:     slack.New(token, slack.OptionHTTPClient(careful(client)), slack.OptionAPIURL(apiURL)),
	}
}

const (
	apiTimeout = 30 * time.Second
	maxAnswer  = 1 << 20
)

func careful(client *http.Client) *http.Client {
	c := http.Client{}
	if client != nil {
		c = *client
	}
	if c.Timeout == 0 {
		c.Timeout = apiTimeout
	}
	c.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	next := c.Transport
	if next == nil {
		next = http.DefaultTransport
	}
	c.Transport = bounded{next}
	return &c
}

// bounded is a transport whose answers end after [maxAnswer] bytes.
type bounded struct{ next http.RoundTripper }

func (t bounded) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	resp.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(resp.Body, maxAnswer), resp.Body}
	return resp, nil
}

// Paced makes s keep messages in one channel at least every apart, and calls that edit or
// read back a little more, as Slack asks: a second. It returns s, and is called before
// anything is posted.
func (s *Slack) Paced(every time.Duration) *Slack {
	s.pace.every = every
	return s
}

// Post posts m to channel, as a reply in thread if that names a message of Slack's, and
// returns the timestamp that names the message within the channel. An error reads
// "post to C0FFEE: channel_not_found"; ask [RetryAfter], [Holding] and [Final] what to do
// about it. Unless it is [Refused] the message may have arrived all the same.
func (s *Slack) Post(ctx context.Context, channel, thread string, m Message) (ts string, err error) {
	options := append(content(m), slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl())
	// A thread of another kind was printed, before there was a token.
	if timestamp.MatchString(thread) {
		options = append(options, slack.MsgOptionTS(thread))
	}
	what := "post to " + clip(channel, 40)
	if err := s.pace.post(ctx, channel); err != nil {
		return "", s.failure(what, unsent{err})
	}
	_, ts, err = s.api.PostMessageContext(ctx, channel, options...)
	if err == nil && !timestamp.MatchString(ts) {
		err = errors.New("answer names no message")
	}
	if err != nil {
		return "", s.failure(what, err)
	}
	return ts, nil
}

// Edit puts m in the place of the message ts of channel. To do so again changes nothing.
// Ask [Gone] and [Locked] whether an error means that the message is no more, or that it
// cannot be edited. What was printed before there was a token is left alone.
func (s *Slack) Edit(ctx context.Context, channel, ts string, m Message) error {
	if !timestamp.MatchString(ts) {
		return nil
	}
	what := "edit in " + clip(channel, 40)
	if err := s.pace.call(ctx, "chat.update"); err != nil {
		return s.failure(what, err)
	}
	if _, _, _, err := s.api.UpdateMessageContext(ctx, channel, ts, content(m)...); err != nil {
		return s.failure(what, err)
	}
	return nil
}

// Link returns the address under which people see a message.
func (s *Slack) Link(ctx context.Context, channel, ts string) (string, error) {
	what := "link a message in " + clip(channel, 40)
	if err := s.pace.call(ctx, "chat.getPermalink"); err != nil {
		return "", s.failure(what, err)
	}
	address, err := s.api.GetPermalinkContext(ctx, &slack.PermalinkParameters{Channel: channel, Ts: ts})
	if err != nil {
		return "", s.failure(what, err)
	}
	return address, nil
}

// content is what a message says.
func content(m Message) []slack.MsgOption {
	options := []slack.MsgOption{
		slack.MsgOptionText(m.Text, false), // escaped already
		slack.MsgOptionParse(false),
	}
	if len(m.Blocks) > 0 {
		options = append(options, slack.MsgOptionBlocks(m.Blocks...))
	}
	if m.Delivery != "" {
		options = append(options, slack.MsgOptionMetadata(metadata(m.Delivery)))
	}
	return options
}

// timestamp matches what names a message in Slack: 1722945600.000100.
var timestamp = regexp.MustCompile(`^[0-9]{1,12}\.[0-9]{6}$`)

// deliveryEvent names the metadata by which the message of a delivery is found again.
const deliveryEvent = "regwire_delivery"

// metadata is what a message carries for the program alone.
func metadata(delivery string) slack.SlackMetadata {
	return slack.SlackMetadata{
		EventType:    deliveryEvent,
		EventPayload: map[string]any{"delivery": delivery},
	}
}
