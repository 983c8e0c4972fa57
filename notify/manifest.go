package notify

import (
	"encoding/json"
	"slices"
)

// scopesOf are what a bot asks for: to post, to look for a message whose posting was
// interrupted, to tell before posting whether it may post in a channel, and who its members
// are, the last of each pair for private channels; to upload charts; and to be told what
// people do, and their names.
var scopesOf = slices.Compact(slices.Sorted(slices.Values(slices.Concat(needs, []string{"groups:history", "channels:read", "groups:read"},
	PictureScopes(), PeopleScopes()))))

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
			"slash_commands": []object{{
				"command": Command, "description": "Search cases, mute organisations, post the digest",
				"usage_hint": "search WORDS | case ID | mute NAME | digest", "should_escape": false,
			}},
		},
		"oauth_config": object{"scopes": object{"bot": scopesOf}},
		"settings": object{
			"org_deploy_enabled":     false,
			"interactivity":          object{"is_enabled": true},
			"socket_mode_enabled":    true,
			"token_rotation_enabled": false,
		},
	}, "", "  ")
	if err != nil {
		panic(err) // it is made of strings
	}
	return string(b) + "\n"
}
