package main

import (
	order "cmp"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
	"regwire/store"
)

// storms runs a tenth of the storms on SQLite, and one or more on two machines that share a
// PostgreSQL database, where there is one.
func storms(t *testing.T, seed uint64, rage func(t *testing.T, address string, machines int, seed uint64)) {
	if testing.Short() || racing {
		t.Skip("takes long with the race detector in the program that is killed")
	}
	server := os.Getenv("REGWIRE_TEST_POSTGRES")
	for i := range (*stormRuns + 9) / 10 {
		seed := *stormSeed*1000 + seed + uint64(i)
		t.Run(fmt.Sprint("sqlite ", i), func(t *testing.T) {
			t.Parallel()
			rage(t, "sqlite:"+filepath.Join(t.TempDir(), "regwire.db"), 1, seed)
		})
		if server == "" || i > *stormRuns/40 {
			continue
		}
		t.Run(fmt.Sprint("postgres ", i), func(t *testing.T) {
			t.Parallel()
			rage(t, newDatabase(t, server), 2, seed+50)
		})
	}
}

// A crowd are the receivers of webhooks, of whose calls one in three fails.
type crowd struct {
	storm *storm
	mu    sync.Mutex
	times map[string]int
	first map[string][]string // ids by webhook, in the order in which they first came
}

func (c *crowd) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	id, accepted, answered := r.Header.Get("webhook-id"), true, true
	if c.storm.draw(3) == 0 {
		accepted, answered = c.storm.draw(2) == 0, false
	}
	if accepted {
		c.mu.Lock()
		if c.times[id]++; c.times[id] == 1 {
			c.first[r.URL.Path] = append(c.first[r.URL.Path], id)
		}
		c.mu.Unlock()
	}
	if !answered {
		panic(http.ErrAbortHandler)
	}
}

func (c *crowd) arrived() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := map[string]int{}
	for id, n := range c.times {
		out[id] = n
	}
	return out
}

// Webhooks are told all, in order, at least once, however often the program is killed and
// whatever part of their calls fails.
func TestStormsOfWebhooks(t *testing.T) {
	storms(t, 700, func(t *testing.T, address string, machines int, seed uint64) {
		var hooks []Webhook
		for i := range stormChannels {
			hooks = append(hooks, Webhook{Name: fmt.Sprint("w", i)})
		}
		want := map[string][]string{}
		s := newStorm(t, address, seed, false, "")
		s.due = brewFor(t, address, func(a *app) {
			a.config.Channels, a.config.Webhooks = nil, hooks
		})
		receivers := &crowd{storm: s, times: map[string]int{}, first: map[string][]string{}}
		server := httptest.NewServer(receivers)
		t.Cleanup(server.Close)
		s.there = receivers.arrived
		text := fmt.Sprintf("[database]\naddress = %q\n[slack]\npace = \"1ms\"\n[web]\nallow_networks = [\"127.0.0.0/8\"]\n", address)
		for _, w := range hooks {
			text += fmt.Sprintf("[[webhook]]\nname = %q\nurl = \"%s/%s\"\nsecret_env = \"HOOK_SECRET\"\n", w.Name, server.URL, w.Name)
			want["/"+w.Name] = owedTo(t, address, w.channel())
		}
		write(t, s.config, text)
		s.rage(t, machines)
		if diff := cmp.Diff(want, receivers.first); diff != "" {
			t.Errorf("what came (-want +got):\n%s", diff)
		}
	})
}

// owedTo are the ids of what a channel is owed, in the order in which it is to come.
func owedTo(t *testing.T, address, channel string) (ids []string) {
	t.Helper()
	db, err := store.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	owed, err := db.Deliveries(t.Context(), store.DeliveryFilter{Channel: channel, Unsent: true})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(owed, func(a, b regwire.Delivery) int {
		return order.Or(a.Due.Compare(b.Due), strings.Compare(a.Case, b.Case), a.Event-b.Event)
	})
	for _, d := range owed {
		ids = append(ids, d.ID)
	}
	return ids
}
