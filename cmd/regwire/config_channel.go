package main

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"regwire"
	"regwire/notify"
)

// A Channel is a Slack channel with what it wants to hear and when.
type Channel struct {
	ID         string                 `toml:"id"`
	Alerts     bool                   `toml:"alerts"`
	Regulators []string               `toml:"regulators"`
	Kinds      []regwire.Kind         `toml:"kinds"`
	Stages     []regwire.Stage        `toml:"stages"`
	Incidents  []regwire.IncidentKind `toml:"incidents"`
	// Sources are names of sources, whose publishers must have reported.
	Sources []string `toml:"sources"`
	// Organisations and the names of Watchlists say which parties are of interest.
	Organisations []string `toml:"organisations"`
	Watchlists    []string `toml:"watchlists"`
	// Sectors are names of sectors, or "unknown".
	Sectors       []string `toml:"sectors"`
	MinimumSum    Amount   `toml:"minimum_sum"`
	MinimumPeople int64    `toml:"minimum_people"`
	Where         Question `toml:"where"`
	// AlertSum and AlertPeople are what a case needs besides to be told at once.
	AlertSum    Amount   `toml:"alert_sum"`
	AlertPeople int64    `toml:"alert_people"`
	Digest      Schedule `toml:"digest"`
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
func (c Config) wants(ch Channel) regwire.Channel {
	return regwire.Channel{
		ID: ch.ID, Alerts: ch.Alerts,
		Filter: regwire.Filter{
			Regulators: ch.Regulators, Kinds: ch.Kinds, Stages: ch.Stages, Incidents: ch.Incidents,
			Publishers: c.publishers(ch), Organisations: c.watched(ch),
			Sectors: ch.Sectors, Trades: c.trades(),
			Sum: ch.MinimumSum.Money, Rates: c.Rates, People: ch.MinimumPeople, Where: ch.Where.ask,
		},
		Threshold: regwire.Filter{Sum: ch.AlertSum.Money, Rates: c.Rates, People: ch.AlertPeople},
	}
}

// publishers are those of the sources of a channel.
func (c Config) publishers(ch Channel) []string {
	var out []string
	for _, name := range ch.Sources {
		if src, ok := c.source(name); ok {
			out = append(out, src.Publisher)
		}
	}
	return out
}

// watched are the parties of a channel and of its watchlists, each with all its names.
func (c Config) watched(ch Channel) []string {
	all := slices.Clone(ch.Organisations)
	for _, list := range c.Watchlists {
		if slices.Contains(ch.Watchlists, list.Name) {
			all = append(all, list.Organisations...)
		}
	}
	var names []string
	for _, party := range all {
		names = append(names, strings.Split(party, "|")...)
	}
	return names
}

// checkFilters notes what cannot be meant by the filters of a channel.
func (c Config) checkFilters(m *mistakes, path string, ch Channel) {
	for i, k := range ch.Incidents {
		oneOf(m, fmt.Sprintf("%s.incidents[%d]", path, i), k, regwire.IncidentKinds)
	}
	for i, name := range ch.Sources {
		here := fmt.Sprintf("%s.sources[%d]", path, i)
		if src, ok := c.source(name); !ok {
			m.addf(here, "%q is the name of no source", name)
		} else if strings.TrimSpace(src.Publisher) == "" {
			m.addf(here, "%q has no publisher, by which its reports are known", name)
		}
	}
	for i, name := range ch.Watchlists {
		if !slices.ContainsFunc(c.Watchlists, func(w Watchlist) bool { return w.Name == name }) {
			m.addf(fmt.Sprintf("%s.watchlists[%d]", path, i), "%q is the name of no watchlist", name)
		}
	}
	c.checkSectorsOf(m, path, ch)
	for key, n := range map[string]int64{"minimum_people": ch.MinimumPeople, "alert_people": ch.AlertPeople} {
		if n < 0 {
			m.addf(path+"."+key, "%d is no number of people", n)
		}
	}
	checkParties(m, path, ch.Organisations)
}

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
			if !hasLetter.MatchString(name) {
				m.addf(fmt.Sprintf("%s.organisations[%d]", path, i), "%q names nobody: write such as \"Capita plc | Capita\"", party)
			}
		}
	}
}

var hasLetter = regexp.MustCompile(`[\pL\pN]`)

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
