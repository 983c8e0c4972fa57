package notify

import (
	"encoding/json"
	"slices"
	"testing"
)

// What the program needs, the manifest asks for, and Slack's bounds are kept.
func TestManifest(t *testing.T) {
	var m struct {
		Display struct{ Name, Description string } `json:"display_information"`
		OAuth   struct {
			Scopes struct{ Bot []string } `json:"scopes"`
		} `json:"oauth_config"`
	}
	if err := json.Unmarshal([]byte(Manifest()), &m); err != nil {
		t.Fatal(err)
	}
	for _, scope := range slices.Concat([]string{"groups:history", "channels:read"}, needs, PictureScopes()) {
		if !slices.Contains(m.OAuth.Scopes.Bot, scope) {
			t.Errorf("the manifest does not ask for %s", scope)
		}
	}
	if n := len(m.Display.Name); n == 0 || n > 35 {
		t.Errorf("the name has %d characters, Slack takes 1 to 35", n)
	}
	if n := len(m.Display.Description); n > 140 {
		t.Errorf("the description has %d characters, Slack takes 140", n)
	}
}
