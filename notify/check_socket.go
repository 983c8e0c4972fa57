package notify

import (
	"context"
	"fmt"
)

// PeopleScopes are what a bot needs besides so that people can act in Slack: to be told what
// they type, who is in a channel, and what they are called. Private channels need
// groups:read as well.
func PeopleScopes() []string { return []string{"commands", "channels:read", "users:read"} }

// Check asks Slack for a connection, and leaves it at that. The error says what to do.
func (s *Socket) Check(ctx context.Context) error {
	_, _, err := s.client.OpenContext(ctx)
	if err == nil {
		return nil
	}
	failed := s.failure("open connection", err)
	if step := appRemedy(err); step != "" {
		return fmt.Errorf("%w: %s", failed, step)
	}
	return failed
}

// newAppToken is how to get a token that opens connections.
const newAppToken = "under Basic Information, App-Level Tokens, generate one with the scope connections:write, and put it where " +
	"app_token_file or app_token_env of the configuration say"

// appRemedy is what a person does about an error of the app's own token; empty for an error
// that passes by itself.
func appRemedy(err error) string {
	switch said(err) {
	case "missing_scope", "no_permission":
		return "the app token lacks the scope connections:write: " + newAppToken
	case "not_allowed_token_type":
		return "this is no app token, which begins with xapp-: " + newAppToken
	case "invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive":
		return "Slack does not take the app token: " + newAppToken
	case "forbidden_team", "access_denied", "accesslimited":
		return "the workspace does not let the app connect: ask who administers it"
	}
	return ""
}
