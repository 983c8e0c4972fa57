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
	api   *slack.Client
	token string
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
		api:   slack.New(token, slack.OptionHTTPClient(careful(client)), slack.OptionAPIURL(apiURL)),
		token: token,
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

// Post posts m to channel, as a reply in thread if that names a message of Slack's, and
// returns the timestamp that names the message within the channel. An error reads
// "post to C0FFEE: channel_not_found"; ask [RetryAfter] and [Final] what to do about it.
// After any other error the message may have arrived all the same.
func (s *Slack) Post(ctx context.Context, channel, thread string, m Message) (ts string, err error) {
	options := []slack.MsgOption{
		slack.MsgOptionText(m.Text, false), // escaped already
		slack.MsgOptionDisableLinkUnfurl(),
		slack.MsgOptionDisableMediaUnfurl(),
		slack.MsgOptionParse(false),
	}
	if len(m.Blocks) > 0 {
		options = append(options, slack.MsgOptionBlocks(m.Blocks...))
	}
	// A thread of another kind was printed, before there was a token.
	if timestamp.MatchString(thread) {
		options = append(options, slack.MsgOptionTS(thread))
	}
	if m.Delivery != "" {
		options = append(options, slack.MsgOptionMetadata(metadata(m.Delivery)))
	}
	_, ts, err = s.api.PostMessageContext(ctx, channel, options...)
	if err == nil && !timestamp.MatchString(ts) {
		err = errors.New("answer names no message")
	}
	if err != nil {
		return "", s.failure("post to "+clip(channel, 40), err)
	}
	return ts, nil
}

// timestamp matches what names a message in Slack: 1722945600.000100.
var timestamp = regexp.MustCompile(`^[0-9]{1,12}\.[0-9]{6}$`)

// metadata is what a message carries for the program alone.
func metadata(delivery string) slack.SlackMetadata {
	return slack.SlackMetadata{
		EventType:    "regwire_delivery",
		EventPayload: map[string]any{"delivery": delivery},
	}
}
