package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
	"regwire/notify"
	"regwire/store"
	"regwire/work"
)

// A receiver keeps what is posted to it.
type receiver struct {
	mu     sync.Mutex
	bodies []string
	ids    []string
	fail   []int // the next answers, 0 for a connection that is cut after all was read
}

func (r *receiver) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	body, _ := io.ReadAll(req.Body)
	if len(r.fail) > 0 {
		status := r.fail[0]
		r.fail = r.fail[1:]
		if status == 0 {
			r.bodies, r.ids = append(r.bodies, string(body)), append(r.ids, req.Header.Get("webhook-id"))
			panic(http.ErrAbortHandler)
		}
		w.WriteHeader(status)
		return
	}
	r.bodies, r.ids = append(r.bodies, string(body)), append(r.ids, req.Header.Get("webhook-id"))
}

// lines are the first lines of messages that came by an incoming webhook.
func (r *receiver) lines(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, body := range r.bodies {
		var m struct{ Text string }
		if err := json.Unmarshal([]byte(body), &m); err != nil {
			t.Fatal(err)
		}
		out = append(out, firstLine(m.Text))
	}
	return out
}

const hookSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

// hookApp is testApp with its channel behind an incoming webhook, and a webhook besides.
func hookApp(t *testing.T) (a *app, slack, tickets *receiver) {
	t.Helper()
	slack, tickets = &receiver{}, &receiver{}
	there, elsewhere := httptest.NewServer(slack), httptest.NewServer(tickets)
	t.Cleanup(there.Close)
	t.Cleanup(elsewhere.Close)
	a, _ = testApp(t, func(ch *Channel) { ch.WebhookEnv = "HOOK" })
	a.config.Web.AllowNetworks = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	a.config.Webhooks = []Webhook{{Name: "tickets", URL: elsewhere.URL + "/x", SecretEnv: "SECRET", Interest: Interest{Kinds: []regwire.Kind{regwire.Fine}}}}
	env := map[string]string{"HOOK": there.URL + "/services/T0/B0/s3cr3t", "SECRET": hookSecret}
	var err error
	if a.outlets, err = openOutlets(a.config, &terminal{env: func(name string) string { return env[name] }}); err != nil {
		t.Fatal(err)
	}
	return a, slack, tickets
}

// What comes by an incoming webhook stands for itself: steps, and no coverage.
func TestAChannelByAnIncomingWebhook(t *testing.T) {
	a, slack, _ := hookApp(t)
	party := stormParties[0]
	filePart(t, a, party, 1, regwire.Proposed, a.now().Add(-time.Hour))
	fileReport(t, a, party, regwire.Proposed, 1, "Courier")
	filePart(t, a, party, 1, regwire.Imposed, a.now())
	slack.fail = []int{503, 500}
	deliverNow(t, a)
	want := []string{"Alderbrook Ltd: provisional fine of £110,000 proposed", "Alderbrook Ltd: fined £110,000, as proposed"}
	if diff := cmp.Diff(want, slack.lines(t)); diff != "" {
		t.Errorf("posted (-want +got):\n%s", diff)
	}
	for _, d := range a.all(t) {
		if d.Channel == "C01" && (d.Sent.IsZero() || strings.Contains(d.Problem, "s3cr3t")) {
			t.Errorf("delivery %+v", d)
		}
	}
}

func TestQuietHoursByAnIncomingWebhook(t *testing.T) {
	a, slack, _ := hookApp(t)
	a.config.Channels[0].Quiet = readQuiet(t, "19:00-08:00")
	night := time.Date(2025, 6, 3, 22, 0, 0, 0, time.UTC)
	a.now = func() time.Time { return night }
	for i, party := range stormParties[:3] {
		filePart(t, a, party, int64(i+1), regwire.Proposed, a.now())
	}
	deliverNow(t, a)
	if len(slack.bodies) > 0 {
		t.Fatalf("at night %q was posted", slack.lines(t))
	}
	a.now = func() time.Time { return night.Add(12 * time.Hour) }
	deliverNow(t, a)
	filePart(t, a, stormParties[0], 1, regwire.Imposed, a.now())
	deliverNow(t, a)
	want := []string{"3 cases from quiet hours", "Alderbrook Ltd: fined £110,000, as proposed"}
	if diff := cmp.Diff(want, slack.lines(t)); diff != "" {
		t.Errorf("posted (-want +got):\n%s", diff)
	}
	for _, party := range stormParties[:3] {
		if strings.Count(slack.bodies[0], "• *"+party) != 1 || strings.Contains(slack.bodies[0], "thread") {
			t.Errorf("the message is %s", slack.bodies[0])
		}
	}
}

// A long digest goes on in the messages that follow.
func TestADigestByAnIncomingWebhook(t *testing.T) {
	a, slack, _ := hookApp(t)
	d := notify.DueDigest("C01", time.Time{}, a.now(), a.now())
	pages := []notify.Message{{Text: "first"}, {Text: "second"}, {Text: "third"}}
	err := a.db.Update(t.Context(), func(tx *store.Tx) error {
		_, err := tx.AddDeliveries(t.Context(), []regwire.Delivery{d})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.keep(t.Context(), d, pages); err != nil {
		t.Fatal(err)
	}
	deliverNow(t, a)
	if diff := cmp.Diff([]string{"first", "second", "third"}, slack.lines(t)); diff != "" {
		t.Errorf("posted (-want +got):\n%s", diff)
	}
}

// A webhook is told all, in order, and may tell by its id what comes twice.
func TestAWebhookIsToldInOrder(t *testing.T) {
	a, _, tickets := hookApp(t)
	party := stormParties[0]
	filePart(t, a, party, 1, regwire.Proposed, a.now().Add(-time.Hour))
	fileReport(t, a, party, regwire.Proposed, 1, "Courier")
	filePart(t, a, party, 1, regwire.Imposed, a.now())
	tickets.fail = []int{502, 0, 503}
	for range 3 {
		if err := a.deliver(t.Context(), "webhook:tickets"); err != nil {
			t.Fatal(err)
		}
	}
	var told []string
	seen := map[string]bool{}
	for i, body := range tickets.bodies {
		var m struct {
			Type string
			Data struct{ Delivery, Headline string }
		}
		if err := json.Unmarshal([]byte(body), &m); err != nil {
			t.Fatal(err)
		}
		if !seen[tickets.ids[i]] {
			told = append(told, fmt.Sprintf("%s %s: %s", m.Type, m.Data.Delivery, m.Data.Headline))
		}
		seen[tickets.ids[i]] = true
	}
	want := []string{
		"case.opened alert: Alderbrook Ltd: provisional fine of £110,000 proposed",
		"case.coverage update: Alderbrook Ltd: new coverage",
		"case.stage update: Alderbrook Ltd: fined £110,000, as proposed",
	}
	if diff := cmp.Diff(want, told); diff != "" || len(tickets.ids) != 4 {
		t.Errorf("%d posts, one of them twice (-want +got):\n%s", len(tickets.ids), diff)
	}
}

// A webhook that leads into a private network is not posted to, and its messages wait.
func TestAPrivateWebhookIsRefused(t *testing.T) {
	a, _, tickets := hookApp(t)
	a.config.Web.AllowNetworks = nil
	var err error
	if a.outlets, err = openOutlets(a.config, &terminal{env: func(string) string { return hookSecret }}); err == nil {
		t.Fatal("the address of an incoming webhook is a secret of another sort")
	}
	a.config.Channels = nil
	if a.outlets, err = openOutlets(a.config, &terminal{env: func(string) string { return hookSecret }}); err != nil {
		t.Fatal(err)
	}
	a.config.Slack.Pace = time.Minute
	filePart(t, a, stormParties[0], 1, regwire.Proposed, a.now().Add(-time.Hour))
	err = a.deliver(t.Context(), "webhook:tickets")
	if err == nil || !strings.Contains(err.Error(), "127.0.0.1 is not a public address") || len(tickets.bodies) > 0 {
		t.Errorf("deliver: %v; %d posts", err, len(tickets.bodies))
	}
}

// What a webhook without a secret is owed waits until it has one, and its operator is told.
func TestAWebhookWithoutASecretIsHeld(t *testing.T) {
	a, _, tickets := hookApp(t)
	whole := a.outlets
	a.outlets = outlets{}
	said := logged(a)
	filePart(t, a, stormParties[0], 1, regwire.Proposed, a.now().Add(-time.Hour))
	for range 2 {
		var later work.Later
		if err := a.deliver(t.Context(), "webhook:tickets"); !errors.As(err, &later) || later.After != holdPause {
			t.Fatalf("deliver: %v, want it put off", err)
		}
	}
	if n := strings.Count(said.String(), "remedy=\"set the secret"); n != 1 {
		t.Errorf("the operator was told %d times what to do, want once\n%s", n, said)
	}
	a.outlets = whole
	if err := a.deliver(t.Context(), "webhook:tickets"); err != nil || len(tickets.bodies) != 1 {
		t.Errorf("with a secret: %v, %d posts", err, len(tickets.bodies))
	}
}

func TestMistakesInWebhooks(t *testing.T) {
	_, found := decode([]byte(`
[[channel]]
id = "press room"
webhook_env = "https://hooks.slack.com/s3cr3t"
[[channel]]
id = "press"
webhook_env = "A"
webhook_file = "b"
[[webhook]]
name = "Tickets"
url = "ftp://x"
kinds = ["fin"]
[[webhook]]
name = "a"
url_env = "X"
url = "https://a.example/"
secret_env = "Y"
`))
	want := `:3: channel.id: "press room": use letters, digits, dots and hyphens
:4: channel.webhook_env: is no name of an environment variable: write the name, not what it holds
:7: channel.webhook_env: webhook_file is set too: keep one of the two
:9: webhook.secret_env: missing: write where the secret is by which messages are signed
:10: webhook.name: "Tickets": use small letters, digits, dots and hyphens
:11: webhook.url: is no address of the form https://host/path
:12: webhook.kinds: "fin" is none of fine, prosecution, settlement, order, enforcement_notice, undertaking, reprimand, warning, audit, investigation; did you mean "fine"?
:16: webhook.url: is given elsewhere too: keep one of url, url_file and url_env`
	if diff := cmp.Diff(want, found.Error()); diff != "" {
		t.Errorf("mistakes (-want +got):\n%s", diff)
	}
}
