package notify

import (
	"errors"
	"net"
	"net/http"
	"slices"

	"github.com/slack-go/slack"
)

// said returns the word by which Slack refused a call, or "" if it did not answer so.
func said(err error) string {
	var answer slack.SlackErrorResponse
	if e, ok := answered(err); ok {
		return e.word()
	}
	if !errors.As(err, &answer) {
		return ""
	}
	return answer.Err
}

// malformed are the answers to a message that Slack takes in no channel: the program has
// to change it.
var malformed = []string{
	"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long",
	"no_text", "invalid_arguments", "invalid_arg_name", "invalid_array_arg", "invalid_charset",
	"invalid_form_data", "invalid_json", "json_not_object", "invalid_post_type",
	"missing_post_type", "invalid_metadata_format", "invalid_metadata_schema",
	"metadata_too_large", "too_many_attachments", "invalid_thread_ts", "cannot_reply_to_message",
	"restricted_action_thread_locked", "unknown_method", "method_deprecated",
	"invalid_payload", // of an incoming webhook
}

// Malformed reports whether Slack takes such a message in no channel.
func Malformed(err error) bool { return malformedWord(said(err)) }

func malformedWord(word string) bool { return slices.Contains(malformed, word) }

// Final reports whether err is of a kind that repeating the call alone cannot heal: it is
// [Malformed] or [Holding].
func Final(err error) bool {
	_, holding := Holding(err)
	return holding || Malformed(err)
}

// Gone reports whether a message that was to be edited is no more: a person deleted it.
func Gone(err error) bool { return said(err) == "message_not_found" }

// Locked reports whether a message that is there cannot be edited: it is another bot's, or
// the workspace allows edits for a while only.
func Locked(err error) bool {
	return slices.Contains([]string{"cant_update_message", "edit_window_closed", "update_failed"}, said(err))
}

// Stranger reports whether a message could not be shown to a user because the user is not in
// the channel.
func Stranger(err error) bool { return said(err) == "user_not_in_channel" }

// unsure are the answers after which a message may stand in the channel all the same.
var unsure = []string{"internal_error", "fatal_error", "service_unavailable", "request_timeout", "accesslimited"}

// unsent wraps an error that came before anything was sent.
type unsent struct{ error }

func (u unsent) Unwrap() error { return u.error }

// Refused reports whether the call that err ended was surely not carried out.
func Refused(err error) bool {
	var before unsent
	var status slack.StatusCodeError
	var dial *net.OpError
	switch word := said(err); {
	case word != "":
		return !slices.Contains(unsure, word)
	case errors.As(err, &before):
		return true
	case errors.As(err, &dial):
		return dial.Op == "dial"
	case errors.As(err, &status):
		return status.Code < http.StatusInternalServerError
	}
	_, limited := RetryAfter(err)
	return limited
}
