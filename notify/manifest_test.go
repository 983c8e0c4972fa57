package notify

import (
	"encoding/json"
	"slices"
	"testing"
)

// What the program needs, the manifest asks for, and Slack's bounds are kept.
func TestManifest(t *testing.T) {
	var m struct {
		Features struct {
			Commands []struct{ Command, Description string } `json:"slash_commands"`
		}
		Settings struct {
			SocketMode    bool `json:"socket_mode_enabled"`
			Interactivity struct {
				On bool `json:"is_enabled"`
			}
		}
		Display struct{ Name, Description string } `json:"display_information"`
		OAuth   struct {
			Scopes struct{ Bot []string } `json:"scopes"`
		} `json:"oauth_config"`
	}
	if err := json.Unmarshal([]byte(Manifest()), &m); err != nil {
		t.Fatal(err)
	}
	for _, scope := range slices.Concat([]string{"groups:history", "channels:read", "groups:read"}, needs, PictureScopes(), PeopleScopes()) {
		if !slices.Contains(m.OAuth.Scopes.Bot, scope) {
			t.Errorf("the manifest does not ask for %s", scope)
		}
	}
	if !m.Settings.SocketMode || !m.Settings.Interactivity.On {
		t.Error("people cannot be heard")
	}
	if c := m.Features.Commands; len(c) != 1 || c[0].Command != Command || len(c[0].Description) > 100 {
		t.Errorf("commands %+v", c)
	}
	if n := len(m.Display.Name); n == 0 || n > 35 {
		t.Errorf("the name has %d characters, Slack takes 1 to 35", n)
	}
	if n := len(m.Display.Description); n > 140 {
		t.Errorf("the description has %d characters, Slack takes 140", n)
	}
}
