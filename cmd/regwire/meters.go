package main

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"regwire"
	"regwire/store"
)

// meters count what this process did since it started. Labels hold names of the configuration and
// words of the program only, so that their number is bounded.
type meters struct {
	polls      *prometheus.CounterVec // by source and outcome
	entries    *prometheus.CounterVec // by source and what became of them
	articles   *prometheus.CounterVec // by where their text is from
	deliveries *prometheus.CounterVec // by kind and outcome
}

func newMeters() *meters {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "regwire", Name: name, Help: help}, labels)
	}
	return &meters{
		polls:      counter("polls_total", "Polls of a source: changed, unchanged, failed, or put_off while its host is not asked.", "source", "outcome"),
		entries:    counter("entries_total", "Entries of a source that were new or edited.", "source", "what"),
		articles:   counter("articles_total", "Articles that were read, by where their text is from: page or feed.", "origin"),
		deliveries: counter("deliveries_total", "Attempts to send a message: posted, failed, and given_up beside the last that failed.", "kind", "outcome"),
	}
}

// registry returns a registry of the meters, of the process, and of what else is given.
func (m *meters) registry(more ...prometheus.Collector) *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(m.polls, m.entries, m.articles, m.deliveries,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	r.MustRegister(more...)
	return r
}

// polled counts one poll and what it found.
func (m *meters) polled(s store.SourceState, kept store.Kept) {
	outcome := "changed"
	switch {
	case s.Failures > 0:
		outcome = "failed"
	case len(kept.Fresh)+len(kept.Edited) == 0:
		outcome = "unchanged"
	}
	m.polls.WithLabelValues(s.Name, outcome).Inc()
	m.entries.WithLabelValues(s.Name, "new").Add(float64(len(kept.Fresh)))
	m.entries.WithLabelValues(s.Name, "edited").Add(float64(len(kept.Edited)))
}

// sent counts one attempt to send a message.
func (m *meters) sent(d regwire.Delivery, outcome string) {
	m.deliveries.WithLabelValues(string(d.Kind), outcome).Inc()
}
