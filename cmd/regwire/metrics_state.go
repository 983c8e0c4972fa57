package main

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"regwire/feeds"
	"regwire/store"
)

// describe makes a description of a metric.
func describe(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(prometheus.BuildFQName("regwire", "", name), help, labels, nil)
}

var (
	sourceUp       = describe("source_up", "1 if the last poll of the source went well, 0 if not.", "source")
	sourceConcern  = describe("source_concern", "1 for each concern about the source, such as stale or gap.", "source", "concern")
	sourceFailures = describe("source_failures", "Polls of the source that failed in a row.", "source")
	sourceEntries  = describe("source_entries", "Entries in the last good answer of the source.", "source")
	sourceRead     = describe("source_last_success_timestamp_seconds", "When the source was last read.", "source")
	sourceNewest   = describe("source_newest_entry_timestamp_seconds", "The date of the newest entry of the source.", "source")
	sourceNext     = describe("source_next_poll_timestamp_seconds", "When the source is to be polled next.", "source")
	messagesDue    = describe("deliveries_due", "Messages that are due and were not sent yet.")
	messagesOldest = describe("deliveries_oldest_due_timestamp_seconds", "Since when the oldest of them is due; 0 if none is.")
	channelsHeld   = describe("channels_held", "Channels in which nothing can be posted until somebody does something.")
	jobsWaiting    = describe("jobs", "Jobs that are not finished, by queue and state.", "queue", "state")
	jobsDue        = describe("jobs_due", "Jobs that could be worked now, by queue.", "queue")
)

// A stateCollector tells, at each scrape, what the database holds: the same on all machines that share it.
type stateCollector struct {
	*app
	now func() time.Time
}

func (a *app) stateCollector() prometheus.Collector { return stateCollector{a, a.now} }

// Describe says nothing of the metrics beforehand: which there are depends on the sources.
func (stateCollector) Describe(chan<- *prometheus.Desc) {}

// collectFor bounds how long one scrape may ask the database.
const collectFor = 10 * time.Second

// Collect reads the state of all sources, messages and jobs. What cannot be read is left out, and logged.
func (c stateCollector) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), collectFor)
	defer cancel()
	for _, collect := range []func(context.Context, chan<- prometheus.Metric) error{c.sources, c.outbox, c.unfinished} {
		if err := collect(ctx, out); err != nil {
			c.log.Warn("metrics incomplete", "err", err)
		}
	}
}

func gauge(out chan<- prometheus.Metric, d *prometheus.Desc, v float64, labels ...string) {
	out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
}

// seconds is a time as Prometheus counts it; 0 for the zero time.
func seconds(t time.Time) float64 {
	if t.IsZero() {
		return 0
	}
	return float64(t.UnixMilli()) / 1000
}

func (c stateCollector) sources(ctx context.Context, out chan<- prometheus.Metric) error {
	states, err := c.db.Sources(ctx)
	if err != nil {
		return err
	}
	for _, s := range states {
		if src, ok := c.config.source(s.Name); ok { // others are not watched any more
			c.source(src, s, out)
		}
	}
	return nil
}

func (c stateCollector) source(src feeds.Source, s store.SourceState, out chan<- prometheus.Metric) {
	up := 1.0
	if s.Failures > 0 {
		up = 0
	}
	gauge(out, sourceUp, up, s.Name)
	gauge(out, sourceFailures, float64(s.Failures), s.Name)
	gauge(out, sourceEntries, float64(s.Entries), s.Name)
	gauge(out, sourceRead, seconds(s.Succeeded), s.Name)
	gauge(out, sourceNewest, seconds(s.Newest), s.Name)
	gauge(out, sourceNext, seconds(s.NextPoll), s.Name)
	for _, one := range concerns(src, s, c.now()) {
		gauge(out, sourceConcern, 1, s.Name, one.key)
	}
}

func (c stateCollector) outbox(ctx context.Context, out chan<- prometheus.Metric) error {
	o, err := c.db.Outbox(ctx)
	if err != nil {
		return err
	}
	gauge(out, messagesDue, float64(o.Due))
	gauge(out, messagesOldest, seconds(o.Oldest))
	gauge(out, channelsHeld, float64(o.Held))
	return nil
}

func (c stateCollector) unfinished(ctx context.Context, out chan<- prometheus.Metric) error {
	counts, err := c.jobs.Unfinished(ctx)
	if err != nil {
		return err
	}
	due := map[string]int{}
	for _, n := range counts {
		gauge(out, jobsWaiting, float64(n.Jobs), n.Queue, n.State)
		due[n.Queue] += n.Due
	}
	for queue, n := range due {
		gauge(out, jobsDue, float64(n), queue)
	}
	return nil
}
