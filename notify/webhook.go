package notify

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"regwire"
)

// A Webhook posts JSON that is signed after the Standard Webhooks specification
// (https://www.standardwebhooks.com). It is safe for concurrent use. No error of its methods
// holds the address or the secret.
type Webhook struct {
	hook hook
	key  []byte
}

// NewWebhook returns a Webhook that the configuration calls name. The secret is "whsec_"
// and 24 to 64 bytes in base64. Whether client reaches private addresses is its own affair.
func NewWebhook(client *http.Client, name, address, secret string) (*Webhook, error) {
	h, err := newHook(client, name, address)
	if err != nil {
		return nil, err
	}
	text, marked := strings.CutPrefix(strings.TrimSpace(secret), "whsec_")
	key, err := base64.StdEncoding.DecodeString(text)
	if !marked || err != nil || len(key) < 24 || len(key) > 64 {
		return nil, fmt.Errorf(`webhook %s: its secret must be "whsec_" and 24 to 64 bytes in base64: make one with (printf whsec_; openssl rand -base64 32)`, clip(name, 40))
	}
	return &Webhook{h, key}, nil
}

// Send posts body, signed at the given time. The id names what is told for good: whoever
// receives it twice may ignore the second. Ask [RetryAfter] and [Holding] what to do about
// an error.
func (w *Webhook) Send(ctx context.Context, id string, at time.Time, body []byte) error {
	header := http.Header{}
	header.Set("Webhook-Id", id)
	header.Set("Webhook-Timestamp", strconv.FormatInt(at.Unix(), 10))
	header.Set("Webhook-Signature", signature(w.key, id, at, body))
	header.Set("User-Agent", "regwire")
	return w.hook.post(ctx, body, header)
}

// signature is the signature of body with its id and time, such as "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=".
func signature(key []byte, id string, at time.Time, body []byte) string {
	mac := hmac.New(sha256.New, key)
	fmt.Fprintf(mac, "%s.%d.%s", id, at.Unix(), body)
	return "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// An envelope is what a webhook is told.
type envelope struct {
	Type      string    `json:"type"` // "case." and the kind of the event
	Timestamp time.Time `json:"timestamp"`
	Data      struct {
		Delivery regwire.DeliveryKind `json:"delivery"`
		Headline string               `json:"headline"`
		Event    regwire.Event        `json:"event"`
		Case     regwire.Case         `json:"case"`
	} `json:"data"`
}

// Body composes what a webhook is told of e, an event of c, by the delivery d: the case as
// it stands today, in the JSON of the vocabulary, without what people said of it and the
// fingerprints of its reports.
func Body(d regwire.Delivery, c regwire.Case, e regwire.Event) ([]byte, error) {
	var out envelope
	out.Type, out.Timestamp = "case."+string(e.Kind), d.Due.UTC()
	out.Data.Delivery, out.Data.Event, out.Data.Case = d.Kind, e, c
	v := Locale{}.at(c, e)
	out.Data.Headline = clip(v.party(), maxHeader) + ": " + clip(v.step(e), maxValue)
	out.Data.Case.Words = nil
	out.Data.Case.Reports = nil
	for _, r := range c.Reports {
		r.Print = nil
		out.Data.Case.Reports = append(out.Data.Case.Reports, r)
	}
	body, err := json.Marshal(out)
	if err != nil {
		return nil, fmt.Errorf("compose for a webhook: %w", err)
	}
	return body, nil
}
