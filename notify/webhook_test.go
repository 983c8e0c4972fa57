package notify

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"regwire"
)

const webhookSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

// The example of the specification.
func TestSignature(t *testing.T) {
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(webhookSecret, "whsec_"))
	if err != nil {
		t.Fatal(err)
	}
	got := signature(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", time.Unix(1614265330, 0), []byte(`{"test": 2432232314}`))
	if want := "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="; got != want {
		t.Errorf("signature %q, want %q", got, want)
	}
}

func TestWebhook(t *testing.T) {
	now := time.Unix(1722945600, 0)
	key, _ := base64.StdEncoding.DecodeString(strings.TrimPrefix(webhookSecret, "whsec_"))
	var got struct {
		Type string
		Data struct {
			Delivery, Headline string
			Event              regwire.Event
			Case               regwire.Case
		}
	}
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		if h := r.Header; h.Get("webhook-id") != "d1" || h.Get("webhook-timestamp") != "1722945600" || h.Get("webhook-signature") != signature(key, "d1", now, body) {
			t.Errorf("header %v", h)
		}
		if err := json.Unmarshal(body, &got); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(server.Close)
	w, err := NewWebhook(nil, "tickets", server.URL, webhookSecret)
	if err != nil {
		t.Fatal(err)
	}
	c := advanced()
	c.Reports[0].Print = []uint64{1}
	c.Words = []regwire.Word{{ID: "w", By: "someone"}}
	body, err := Body(regwire.Delivery{ID: "d1", Kind: regwire.Update, Due: now}, c, c.Events[3])
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Send(t.Context(), "d1", now, body); err != nil {
		t.Fatal(err)
	}
	if got.Type != "case.stage" || got.Data.Delivery != "update" || got.Data.Headline != "Advanced Computer Software Group Ltd: fined £3,076,320, was £6.09m proposed" {
		t.Errorf("told %+v", got)
	}
	if got.Data.Case.ID != c.ID || len(got.Data.Case.Reports) != 4 || got.Data.Event.Seq != 4 || strings.Contains(string(body), `"print"`) || strings.Contains(string(body), "someone") {
		t.Errorf("told %s", body)
	}
}

func TestSecretsOfWebhooks(t *testing.T) {
	for secret, want := range map[string]bool{
		webhookSecret: true, " " + webhookSecret + "\n": true, "": false, "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw": false,
		"whsec_c2hvcnQ=": false, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS!": false,
	} {
		_, err := NewWebhook(nil, "tickets", "https://example.com/", secret)
		if (err == nil) != want || err != nil && len(secret) > 5 && strings.Contains(err.Error(), secret[6:]) {
			t.Errorf("secret %q: %v", secret, err)
		}
	}
}

// What a receiver says of its own is no word of Slack's: nothing is given up for it.
func TestAReceiverThatUnderstandsNothingIsHeld(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "invalid_json", http.StatusBadRequest) }))
	t.Cleanup(server.Close)
	w, err := NewWebhook(nil, "tickets", server.URL, webhookSecret)
	if err != nil {
		t.Fatal(err)
	}
	err = w.Send(t.Context(), "d1", time.Unix(0, 0), nil)
	if reason, held := Holding(err); reason != "http_400" || !held || Malformed(err) || err.Error() != "post to tickets: unexpected status 400 Bad Request: invalid_json" {
		t.Errorf("%v: holding %q, malformed %v", err, reason, Malformed(err))
	}
}
