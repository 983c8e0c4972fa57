package feeds

import (
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"
)

func TestGuarded(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	t.Cleanup(server.Close)
	for _, c := range []struct {
		name    string
		allowed []netip.Prefix
		want    string
	}{
		{"private", nil, "127.0.0.1 is not a public address"},
		{"allowed", []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			client := Guarded(c.allowed, time.Second)
			defer client.CloseIdleConnections()
			resp, err := client.Get(server.URL)
			if err == nil {
				resp.Body.Close()
			}
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// A certificate that nobody vouches for is no reason to read on.
func TestCertificatesAreVerified(t *testing.T) {
	s := httptest.NewUnstartedServer(answer(sampleRSS))
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	defer s.Close()
	_, err := newTestClient(t, Settings{}).Poll(t.Context(), source(s.URL), Validators{})
	if want := `read feed "ico": tls: failed to verify certificate: x509: certificate signed by unknown authority`; err == nil || err.Error() != want {
		t.Errorf("err = %v, want %q", err, want)
	}
}
