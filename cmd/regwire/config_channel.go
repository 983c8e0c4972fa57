package main

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"

	"regwire"
	"regwire/notify"
)

// A Channel is a Slack channel with what it wants to hear and when.
type Channel struct {
	ID string `toml:"id"`
	// WebhookFile and WebhookEnv say where the address of an incoming webhook is, by which
	// the channel is posted to instead of by the token.
	WebhookFile string `toml:"webhook_file"`
	WebhookEnv  string `toml:"webhook_env"`
	Alerts      bool   `toml:"alerts"`
	Interest
	Digest Schedule `toml:"digest"`
	// Weekly and Monthly are when summaries with a chart are posted.
	Weekly  Schedule `toml:"weekly"`
	Monthly Schedule `toml:"monthly"`
	// NothingNew says whether a digest is posted when there is nothing to tell.
	NothingNew bool `toml:"nothing_new"`
	// Quiet is when alerts wait.
	Quiet Quiet `toml:"quiet"`
	Zone  Zone  `toml:"zone"`
	// Language is how numbers and dates are written.
	Language notify.Locale `toml:"language"`
}

// A Watchlist is a list of parties under a name, for several channels.
type Watchlist struct {
	Name          string   `toml:"name"`
	Organisations []string `toml:"organisations"`
}

// wants returns a channel as the vocabulary knows it.
func (c Config) wants(ch Channel) regwire.Channel { return c.interested(ch.ID, ch.Alerts, ch.Interest) }

func (c Config) checkWatchlists(m *mistakes) {
	for i, list := range c.Watchlists {
		path := fmt.Sprintf("watchlist[%d]", i)
		if list.Name == "" {
			m.addf(path+".name", "missing: give the watchlist a name")
		}
		if len(list.Organisations) == 0 {
			m.addf(path+".organisations", "missing: write the names of parties")
		}
		checkParties(m, path, list.Organisations)
	}
}

// checkParties notes names that name nobody: an empty one would let nothing pass.
func checkParties(m *mistakes, path string, parties []string) {
	for i, party := range parties {
		for name := range strings.SplitSeq(party, "|") {
			if !strings.ContainsFunc(name, lettered) {
				m.addf(fmt.Sprintf("%s.organisations[%d]", path, i), "%q names nobody: write such as \"Capita plc | Capita\"", party)
			}
		}
	}
}

// An Amount is a sum as a configuration writes it: "GBP 100000".
type Amount struct{ regwire.Money }

// amountText is a currency with a whole number, which may have commas.
var amountText = regexp.MustCompile(`^([A-Z]{3}) ([0-9][0-9,]{0,18})$`)

// UnmarshalText reads a currency and a whole number; an empty text is no sum.
func (a *Amount) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*a = Amount{}
		return nil
	}
	parts := amountText.FindStringSubmatch(string(text))
	wrong := fmt.Errorf("%q is no sum: write a currency and a whole number, such as \"GBP 100000\"", text)
	if parts == nil {
		return wrong
	}
	n, err := strconv.ParseInt(strings.ReplaceAll(parts[2], ",", ""), 10, 64)
	if err != nil || n > 1e15 {
		return wrong
	}
	for range regwire.MinorDigits(parts[1]) {
		n *= 10
	}
	a.Money = regwire.Money{Currency: parts[1], Minor: n}
	return nil
}

// Rates are what one unit of a currency is worth, by its code.
type Rates map[string]float64

var currencyCode = regexp.MustCompile(`^[A-Z]{3}$`)

// rates decodes a table of rates.
func (d decoder) rates(path string, value any, to *Rates) {
	table, ok := value.(map[string]any)
	if !ok {
		d.addf(path, "must be a table, not %s", nameOf(value))
		return
	}
	*to = Rates{}
	for code, v := range table {
		rate, isFloat := v.(float64)
		if whole, is := v.(int64); is {
			rate, isFloat = float64(whole), true
		}
		switch {
		case !currencyCode.MatchString(code):
			d.addf(join(path, code), "%q is no currency: write its code, such as GBP", code)
		case !isFloat || !(rate > 0) || math.IsInf(rate, 1):
			d.addf(join(path, code), "must be a number above zero: what one %s is worth", code)
		default:
			(*to)[code] = rate
		}
	}
}
