package notify

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/slack-go/slack"
)

// A failure is an error of one call. It says what was tried and why it did not work, and
// never the token.
type failure struct {
	text  string
	cause error
}

func (f *failure) Error() string { return f.text }
func (f *failure) Unwrap() error { return f.cause }

// secrets are the tokens that no error may hold.
type secrets []string

// failure describes the err of what. The tokens are taken out even of what the other side
// said, for it may have echoed the request.
func (s secrets) failure(what string, err error) error {
	// Cleaned first, for that may join what an odd character kept apart; cut last, for a
	// part of a token would not be found.
	return &failure{text: clip(s.redact(clean(what+": "+reason(err))), 400), cause: err}
}

func (s secrets) redact(text string) string {
	for _, token := range s {
		if token != "" {
			text = strings.ReplaceAll(text, token, "[token]")
		}
	}
	return text
}

// reason says in a few words why a call did not succeed.
func reason(err error) string {
	var answer slack.SlackErrorResponse
	var status slack.StatusCodeError
	var request *url.Error
	switch wait, limited := RetryAfter(err); {
	case limited:
		return "rate limited, again in " + wait.String()
	case errors.As(err, new(hookError)):
		e, _ := answered(err)
		return e.Error()
	case errors.As(err, &answer):
		return strings.Join(append([]string{answer.Err + needed(answer)}, complaints(answer)...), "; ")
	case errors.As(err, &status):
		return "unexpected status " + strconv.Itoa(status.Code) + " " + http.StatusText(status.Code)
	case errors.Is(err, context.Canceled):
		return "canceled"
	case timedOut(err):
		return "no answer in time"
	case errors.As(err, &request):
		return request.Err.Error() // its own text would only add the address
	}
	return err.Error()
}

func needed(r slack.SlackErrorResponse) string {
	if r.Needed == "" {
		return ""
	}
	return " (needs " + r.Needed + ")"
}

// complaints are the first few details that Slack gives of a refused message.
func complaints(r slack.SlackErrorResponse) []string {
	return r.ResponseMetadata.Messages[:min(2, len(r.ResponseMetadata.Messages))]
}

func timedOut(err error) bool {
	var n net.Error
	return errors.Is(err, context.DeadlineExceeded) || errors.As(err, &n) && n.Timeout()
}

// How long to wait when Slack does not say, and the bounds of what it may say.
const (
	defaultWait = 30 * time.Second
	minWait     = time.Second
	maxWait     = time.Hour
)

// RetryAfter reports whether err means that Slack has had enough for now, and how long to
// wait before the next try: a 429 with or without the header, or an answer that says so.
func RetryAfter(err error) (time.Duration, bool) {
	var limited *slack.RateLimitedError
	var status slack.StatusCodeError
	var answer slack.SlackErrorResponse
	var number *strconv.NumError
	if e, ok := answered(err); ok {
		return e.limited()
	}
	switch {
	case errors.As(err, &limited):
		return min(max(limited.RetryAfter, minWait), maxWait), true
	case errors.As(err, &status) && status.Code == http.StatusTooManyRequests:
		return defaultWait, true
	case errors.As(err, &answer) && (answer.Err == "ratelimited" || answer.Err == "rate_limited"):
		return defaultWait, true
	case errors.As(err, &number):
		return defaultWait, true // a 429 whose Retry-After is no number of seconds
	}
	return 0, false
}
