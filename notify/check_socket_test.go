package notify

import (
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"

	"regwire/notify/standin"
)

func TestCheckSocket(t *testing.T) {
	for _, c := range []struct {
		name, token, meets, want string
	}{
		{"all well", appToken, "", ""},
		{"scope missing", appToken, "missing_scope", "lacks the scope connections:write: under Basic Information, App-Level Tokens"},
		{"the bot's token", "xoxb-1", "", "not_allowed_token_type: this is no app token"},
		{"another token", "xapp-2", "", "Slack does not take the app token"},
		{"trouble at Slack", appToken, "internal_error", "open connection: internal_error"},
	} {
		t.Run(c.name, func(t *testing.T) {
			there := &standin.Slack{AppToken: appToken}
			if c.meets != "" {
				there.Fail("apps.connections.open", standin.Failure{Error: c.meets})
			}
			server := httptest.NewServer(there)
			defer server.Close()
			defer server.Client().CloseIdleConnections()
			err := NewSocket(server.Client(), server.URL+"/api/", c.token, slog.Default()).Check(t.Context())
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
			if err != nil && strings.Contains(err.Error(), c.token) {
				t.Error("the error holds the token")
			}
		})
	}
}
