package notify

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"
	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"
)

// A Socket hears of what people do in Slack, through Socket Mode: connections that the
// program opens, so that it needs no address of its own. Any number of machines may have one
// each; Slack tells each thing to one of them.
type Socket struct {
	secrets
	log    *slog.Logger
	client *socketmode.Client
}

// NewSocket returns a Socket of the app whose own token (xapp-...) is given. Client and apiURL
// are as in [NewSlack].
func NewSocket(client *http.Client, apiURL, appToken string, log *slog.Logger) *Socket {
	if apiURL == "" {
		apiURL = slack.APIURL
	}
	turn := rate.NewLimiter(rate.Every(openEvery), openBurst)
	api := slack.New("", slack.OptionAppLevelToken(appToken), slack.OptionAPIURL(strings.TrimSuffix(apiURL, "/")+"/"),
		slack.OptionHTTPClient(&unhurried{careful(client), turn}))
	return &Socket{secrets: secrets{appToken}, log: log, client: socketmode.New(api, socketmode.OptionReadLimit(maxAnswer))}
}

// How often connections are opened: a few at once, and then with pauses, so that one that
// Slack accepts and drops is not opened again and again.
const (
	openEvery = 10 * time.Second
	openBurst = 5
)

// unhurried is an HTTP client that waits for its turn.
type unhurried struct {
	client *http.Client
	turn   *rate.Limiter
}

// Do waits and sends the request.
func (u *unhurried) Do(r *http.Request) (*http.Response, error) {
	if err := u.turn.Wait(r.Context()); err != nil {
		return nil, err
	}
	return u.client.Do(r)
}

const (
	// answerTime is how long an answer may take: Slack waits three seconds for it.
	answerTime = 2500 * time.Millisecond
	// atOnce is how many people are answered at the same time.
	atOnce = 16
	// refusedPause is how long a token is left alone that Slack does not take.
	refusedPause = 5 * time.Minute
)

// Run hears people until ctx ends and lets answer say what each is shown. Answer has a bit
// more than two seconds, then its context ends; what it was asked may be asked again by the
// same id. A connection that ends is opened anew, with growing pauses while that fails. When
// Run returns no answer is being given any more.
func (s *Socket) Run(ctx context.Context, answer func(context.Context, Request) Reply) {
	var group errgroup.Group
	group.SetLimit(atOnce + 1)
	group.Go(func() error { return s.connect(ctx) })
	for {
		select {
		case <-ctx.Done():
			_ = group.Wait() // what went wrong was logged
			return
		case e := <-s.client.Events:
			s.heard(ctx, &group, e, answer)
		}
	}
}

// connect keeps a connection open. The client itself opens the next one when one ends, and
// gives up only on a token that Slack does not take.
func (s *Socket) connect(ctx context.Context) error {
	for {
		err := s.client.RunContext(ctx)
		if ctx.Err() != nil {
			return nil
		}
		s.complain(err)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(refusedPause):
		}
	}
}

// complain tells the operator that there is no connection and what to do about it.
func (s *Socket) complain(err error) {
	remedy := "regwire check tries again"
	if step := appRemedy(err); step != "" {
		remedy = step
	}
	s.log.Error("people in Slack are not heard", "err", s.failure("open connection", err), "remedy", remedy)
}

// heard takes one event of the client. What a person did is answered beside the others.
func (s *Socket) heard(ctx context.Context, group *errgroup.Group, e socketmode.Event, answer func(context.Context, Request) Reply) {
	switch e.Type {
	case socketmode.EventTypeHello:
		s.log.Info("people in Slack are heard")
	case socketmode.EventTypeConnectionError:
		s.troubled(e.Data)
	case socketmode.EventTypeErrorBadMessage:
		s.log.Warn("what Slack told was not understood")
	case socketmode.EventTypeInteractive, socketmode.EventTypeSlashCommand:
		group.Go(func() error {
			s.answered(ctx, e, answer)
			return nil
		})
	default:
		s.acknowledge(ctx, e, nil)
	}
}

// troubled logs that a connection could not be opened. It is tried again in any case.
func (s *Socket) troubled(data any) {
	failed, ok := data.(*slack.ConnectionErrorEvent)
	if !ok {
		return
	}
	if appRemedy(failed.ErrorObj) != "" {
		s.complain(failed.ErrorObj)
		return
	}
	s.log.Warn("no connection to Slack, trying again", "in", failed.Backoff, "err", s.failure("open connection", failed.ErrorObj))
}

// answered lets a request be answered, and acknowledges it. What is begun is finished even
// when the program is being stopped.
func (s *Socket) answered(ctx context.Context, e socketmode.Event, answer func(context.Context, Request) Reply) {
	r, ok := requestOf(e)
	if !ok {
		s.acknowledge(ctx, e, nil)
		return
	}
	kept, cancel := context.WithTimeout(context.WithoutCancel(ctx), answerTime)
	defer cancel()
	s.acknowledge(ctx, e, answer(kept, r).payload(r.Kind))
}

// acknowledge tells Slack that an envelope arrived, with the answer to it.
func (s *Socket) acknowledge(ctx context.Context, e socketmode.Event, payload any) {
	if e.Request == nil || e.Request.EnvelopeID == "" {
		return
	}
	err := s.client.AckCtx(ctx, e.Request.EnvelopeID, payload)
	if err != nil && !errors.Is(err, context.Canceled) {
		s.log.Warn("not acknowledged", "err", err)
	}
}
