package main

import (
	"errors"
	"fmt"
	"strings"

	"regwire"
	"regwire/notify"
)

// lesser reports whether the channel is posted to by an incoming webhook, which can
// neither edit nor reply.
func (ch Channel) lesser() bool { return ch.WebhookFile+ch.WebhookEnv != "" }

// A Webhook is an address to which alerts and updates are posted as signed JSON.
type Webhook struct {
	Name string `toml:"name"`
	// URL is the address, or URLFile and URLEnv say where it is, if it is a secret itself.
	URL     string `toml:"url"`
	URLFile string `toml:"url_file"`
	URLEnv  string `toml:"url_env"`
	// SecretFile and SecretEnv say where the secret is by which it is signed.
	SecretFile string `toml:"secret_file"`
	SecretEnv  string `toml:"secret_env"`
	Interest
}

// webhookPrefix begins the names of webhooks among those of channels.
const webhookPrefix = "webhook:"

// channel is what deliveries call the webhook.
func (w Webhook) channel() string { return webhookPrefix + w.Name }

// webhook finds a webhook by what deliveries call it.
func (c Config) webhook(channel string) (Webhook, bool) {
	for _, w := range c.Webhooks {
		if w.channel() == channel {
			return w, true
		}
	}
	return Webhook{}, false
}

// hooked are the webhooks as the vocabulary knows them.
func (c Config) hooked() []regwire.Channel {
	var out []regwire.Channel
	for _, w := range c.Webhooks {
		out = append(out, c.interested(w.channel(), true, w.Interest))
	}
	return out
}

// checkWebhooks notes what cannot be meant by webhooks. It shows no address: one may be a
// secret.
func (c Config) checkWebhooks(m *mistakes) {
	seen := map[string]bool{}
	for i, w := range c.Webhooks {
		path := fmt.Sprintf("webhook[%d]", i)
		switch {
		case w.Name == "":
			m.addf(path+".name", "missing: give the webhook a short name of its own")
		case !sourceName.MatchString(w.Name):
			m.addf(path+".name", "%q: use small letters, digits, dots and hyphens", w.Name)
		case seen[w.Name]:
			m.addf(path+".name", "%q is the name of an earlier webhook", w.Name)
		}
		seen[w.Name] = true
		switch {
		case w.URL == "" && w.URLFile+w.URLEnv == "":
			m.addf(path+".url", "missing: write where to post, or url_file or url_env if that is a secret")
		case w.URL != "" && !isWebAddress(w.URL):
			m.addf(path+".url", "is no address of the form https://host/path")
		case w.URL != "" && w.URLFile+w.URLEnv != "":
			m.addf(path+".url", "is given elsewhere too: keep one of url, url_file and url_env")
		}
		checkSecret(m, path+".url", w.URLFile, w.URLEnv)
		checkSecret(m, path+".secret", w.SecretFile, w.SecretEnv)
		if w.SecretFile+w.SecretEnv == "" {
			m.addf(path+".secret_env", "missing: write where the secret is by which messages are signed")
		}
		c.checkFilters(m, path, w.Interest)
	}
}

// address returns where a webhook is, "" if its environment variable is not set.
func (w Webhook) address(env func(string) string) (secret, error) {
	if w.URL != "" {
		return secret(w.URL), nil
	}
	return readSecret("webhook.url", w.URLFile, w.URLEnv, env)
}

// errNoSecret means that the environment variable of a webhook's secret is not set.
var errNoSecret = errors.New("its secret is not set: see secret_env in the configuration")

// noSecret is the reason for which a webhook is held without one.
const noSecret = "no_secret"

// open returns a client of the webhook. The error is [errNoSecret] where there is no secret.
func (w Webhook) open(config Config, env func(string) string) (*notify.Webhook, error) {
	address, err := w.address(env)
	if err != nil {
		return nil, err
	}
	key, err := readSecret("webhook.secret", w.SecretFile, w.SecretEnv, env)
	if err != nil {
		return nil, err
	}
	if key == "" {
		return nil, fmt.Errorf("webhook %s: %w", w.Name, errNoSecret)
	}
	hook, err := notify.NewWebhook(guarded(config), w.Name, string(address), string(key))
	if err != nil {
		return nil, usage{fmt.Errorf("regwire: %w", err)}
	}
	return hook, nil
}

// incoming returns a client of the incoming webhook of a channel, nil where its environment
// variable is not set.
func (ch Channel) incoming(s Slack, env func(string) string) (*notify.Incoming, error) {
	address, err := readSecret("channel.webhook", ch.WebhookFile, ch.WebhookEnv, env)
	if err != nil || address == "" {
		return nil, err
	}
	hook, err := notify.NewIncoming(nil, ch.ID, string(address), s.Pace)
	if err != nil {
		return nil, usage{fmt.Errorf("regwire: %w", err)}
	}
	return hook, nil
}

// isWebhook reports whether deliveries call a webhook so.
func isWebhook(channel string) bool { return strings.HasPrefix(channel, webhookPrefix) }
