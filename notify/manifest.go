package notify

import "encoding/json"

// scopesOf are what a bot asks for: to post, to look for a message whose posting was
// interrupted, and to tell before posting whether it may post in a channel, the last of
// each pair for private channels; and to upload charts.
var scopesOf = append([]string{"chat:write", "channels:history", "groups:history", "channels:read", "groups:read"}, PictureScopes()...)

// Manifest is the description of the app that Slack asks for where one is created "from a
// manifest", as JSON for people to read.
func Manifest() string {
	type object = map[string]any
	b, err := json.MarshalIndent(object{
		"display_information": object{
			"name":        "regwire",
			"description": "Enforcement news: one message and thread for each case",
		},
		"features": object{
			"bot_user": object{"display_name": "regwire", "always_online": false},
		},
		"oauth_config": object{"scopes": object{"bot": scopesOf}},
		"settings": object{
			"org_deploy_enabled":     false,
			"socket_mode_enabled":    false,
			"token_rotation_enabled": false,
		},
	}, "", "  ")
	if err != nil {
		panic(err) // it is made of strings
	}
	return string(b) + "\n"
}
