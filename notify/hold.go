package notify

import "strings"

// A remedy is what a person does about an error.
type remedy struct{ reason, remedy string }

const reinstall = " under OAuth & Permissions, Bot Token Scopes, and install the app again"

// remedies are the errors that concern a channel or the token and not one message.
// Nothing can be posted until a person did what is said here.
var remedies = []remedy{
	{"channel_not_found", "no such channel for this app: correct the id in the configuration, or invite the app if the channel is private"},
	{"not_in_channel", "the app is no member: type /invite with its name in the channel, or add the scope chat:write.public" + reinstall},
	{"is_archived", "the channel is archived: unarchive it, or take it out of the configuration"},
	{"channel_is_archived", "the channel is archived: unarchive it, or take it out of the configuration"},
	{"missing_scope", "the token lacks a scope: regwire check names it; add it" + reinstall},
	{"invalid_auth", "Slack does not know the token: copy the bot token (xoxb-...) again from the app's page, OAuth & Permissions"},
	{"not_authed", "no token was sent: check token_file or token_env"},
	{"account_inactive", "the app was removed from the workspace: install it again and copy its new token"},
	{"token_revoked", "the token was revoked: install the app again and copy its new token"},
	{"token_expired", "the token has expired: install the app again and copy its new token"},
	{"not_allowed_token_type", "this is another kind of token: use the bot token (xoxb-...)"},
	{"no_permission", "the app may not post here: ask who administers the workspace"},
	{"access_denied", "the app may not post here: ask who administers the workspace"},
	{"org_login_required", "the workspace is being moved: wait, or ask who administers it"},
	{"ekm_access_denied", "the keys of the workspace are withheld: ask who administers it"},
	{"team_access_not_granted", "the app is not granted this workspace: ask who administers the organisation"},
	{"team_not_found", "the workspace is not found: install the app again"},
	{"two_factor_setup_required", "the workspace asks for two factors: ask who administers it"},
	{"restricted_action", "a setting of the workspace keeps the app from posting: ask who administers it"},
	{"restricted_action_read_only_channel", "the channel is read-only: let the app post in the channel's settings"},
	{"restricted_action_thread_only_channel", "the channel takes replies only: choose another channel"},
	{"restricted_action_non_threadable_channel", "the channel takes no threads: choose another channel"},
	{"messages_tab_disabled", "the app's messages tab is off: turn it on under App Home, or choose a channel"},
	{"no_service", "Slack knows no such webhook any more: make another on the app's page, Incoming Webhooks, and keep its address where webhook_file or webhook_env says"},
	{"no_service_id", "the address of the webhook is not whole: copy it again from the app's page, Incoming Webhooks"},
	{"no_team", "the address of the webhook is not whole: copy it again from the app's page, Incoming Webhooks"},
	{"invalid_token", "the address of the webhook is not whole: copy it again from the app's page, Incoming Webhooks"},
	{"no_active_hooks", "the webhook was turned off: turn it on or make another on the app's page, Incoming Webhooks"},
	{"action_prohibited", "a setting of the workspace keeps the webhook from posting: ask who administers it"},
	{"posting_to_general_channel_denied", "the webhook may not post in the general channel: ask who administers the workspace"},
	{"team_disabled", "the workspace is disabled: ask who administers it"},
	{"no_secret", "set the secret of the webhook where secret_file or secret_env says, or take the webhook out of the configuration"},
	{"http_301", "the address of the webhook leads elsewhere, which is not followed: correct it in the configuration"},
	{"http_302", "the address of the webhook leads elsewhere, which is not followed: correct it in the configuration"},
	{"http_307", "the address of the webhook leads elsewhere, which is not followed: correct it in the configuration"},
	{"http_308", "the address of the webhook leads elsewhere, which is not followed: correct it in the configuration"},
	{"http_400", "the receiver does not understand what it is sent: look at its log"},
	{"http_401", "the receiver does not accept the signature: check that both sides have the same secret"},
	{"http_403", "the receiver does not accept the signature or the sender: check that both sides have the same secret"},
	{"http_404", "the receiver knows no such address: correct it in the configuration"},
	{"http_405", "the receiver takes no POST at this address: correct it in the configuration"},
	{"http_410", "the receiver wants no more: take the webhook out of the configuration, or ask who runs it"},
	{"http_413", "the receiver refuses a message for its size: look at its log"},
	{"http_415", "the receiver takes no JSON at this address: correct it in the configuration"},
	{"http_422", "the receiver does not understand what it is sent: look at its log"},
	{"method_not_supported_for_channel_type", "this is no channel that can be posted to: choose another"},
}

// Holding reports whether err keeps every message from a channel until a person has done
// something, and returns Slack's word for it.
func Holding(err error) (reason string, ok bool) {
	word := said(err)
	return word, Remedy(word) != ""
}

// Remedy says what a person does about a reason of [Holding]; empty for any other.
func Remedy(reason string) string {
	for _, r := range remedies {
		if r.reason == reason && reason != "" {
			return r.remedy
		}
	}
	if strings.HasPrefix(reason, "http_") {
		return "the receiver refuses what it is sent: look at its log"
	}
	return ""
}
