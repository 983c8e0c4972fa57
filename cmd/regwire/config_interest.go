package main

import (
	"fmt"
	"slices"
	"strings"

	"regwire"
)

// An Interest is what cases somebody wants to hear of.
type Interest struct {
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
	AlertSum    Amount `toml:"alert_sum"`
	AlertPeople int64  `toml:"alert_people"`
}

// interested returns a channel with an interest as the vocabulary knows it.
func (c Config) interested(id string, alerts bool, in Interest) regwire.Channel {
	return regwire.Channel{
		ID: id, Alerts: alerts,
		Filter: regwire.Filter{
			Regulators: in.Regulators, Kinds: in.Kinds, Stages: in.Stages, Incidents: in.Incidents,
			Publishers: c.publishers(in), Organisations: c.watched(in),
			Sectors: in.Sectors, Trades: c.trades(),
			Sum: in.MinimumSum.Money, Rates: c.Rates, People: in.MinimumPeople, Where: in.Where.ask,
		},
		Threshold: regwire.Filter{Sum: in.AlertSum.Money, Rates: c.Rates, People: in.AlertPeople},
	}
}

// publishers are those of the sources of a channel.
func (c Config) publishers(in Interest) []string {
	var out []string
	for _, name := range in.Sources {
		if src, ok := c.source(name); ok {
			out = append(out, src.Publisher)
		}
	}
	return out
}

// watched are the parties of a channel and of its watchlists, each with all its names.
func (c Config) watched(in Interest) []string {
	all := slices.Clone(in.Organisations)
	for _, list := range c.Watchlists {
		if slices.Contains(in.Watchlists, list.Name) {
			all = append(all, list.Organisations...)
		}
	}
	var names []string
	for _, party := range all {
		names = append(names, strings.Split(party, "|")...)
	}
	return names
}

// checkFilters notes what cannot be meant by an interest.
func (c Config) checkFilters(m *mistakes, path string, in Interest) {
	for i, k := range in.Kinds {
		oneOf(m, fmt.Sprintf("%s.kinds[%d]", path, i), k, regwire.Kinds)
	}
	for i, s := range in.Stages {
		oneOf(m, fmt.Sprintf("%s.stages[%d]", path, i), s, regwire.Stages)
	}
	for i, r := range in.Regulators {
		if strings.TrimSpace(r) == "" {
			m.addf(fmt.Sprintf("%s.regulators[%d]", path, i), "is empty: write a short name such as \"ICO\"")
		}
	}
	for i, k := range in.Incidents {
		oneOf(m, fmt.Sprintf("%s.incidents[%d]", path, i), k, regwire.IncidentKinds)
	}
	for i, name := range in.Sources {
		here := fmt.Sprintf("%s.sources[%d]", path, i)
		if src, ok := c.source(name); !ok {
			m.addf(here, "%q is the name of no source", name)
		} else if strings.TrimSpace(src.Publisher) == "" {
			m.addf(here, "%q has no publisher, by which its reports are known", name)
		}
	}
	for i, name := range in.Watchlists {
		if !slices.ContainsFunc(c.Watchlists, func(w Watchlist) bool { return w.Name == name }) {
			m.addf(fmt.Sprintf("%s.watchlists[%d]", path, i), "%q is the name of no watchlist", name)
		}
	}
	c.checkSectorsOf(m, path, in.Sectors)
	for key, n := range map[string]int64{"minimum_people": in.MinimumPeople, "alert_people": in.AlertPeople} {
		if n < 0 {
			m.addf(path+"."+key, "%d is no number of people", n)
		}
	}
	checkParties(m, path, in.Organisations)
}
