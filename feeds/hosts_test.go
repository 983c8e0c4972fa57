package feeds

import (
	"net/netip"
	"strings"
	"testing"
)

func TestHostsAreFoundElsewhere(t *testing.T) {
	server := strings.TrimPrefix(serve(t, answer(sampleRSS)), "http://")
	hosts := map[string]string{"demo.test:80": server}
	result, err := newTestClient(t, Settings{Hosts: hosts}).Poll(t.Context(), source("http://demo.test/feed"), Validators{})
	if err != nil || len(result.Entries) == 0 {
		t.Errorf("Poll = %d entries, %v; want those of the server", len(result.Entries), err)
	}
	guarded := newTestClient(t, Settings{Hosts: hosts, AllowNetworks: []netip.Prefix{}})
	if _, err := guarded.Poll(t.Context(), source("http://demo.test/feed"), Validators{}); err == nil {
		t.Error("Poll of a name that leads to this machine succeeded, want it refused")
	}
}
