package main

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"time"

	"regwire/feeds"
	"regwire/store"
)

// feedsCommands look at sources.
type feedsCommands struct {
	List  feedsListCommand  `cmd:"" help:"List the sources with what is remembered of each."`
	Test  feedsTestCommand  `cmd:"" help:"Read a source and its newest articles, and keep nothing."`
	Parse feedsParseCommand `cmd:"" help:"Parse feed documents that lie in files."`

	Catalogue feedsCatalogueCommand `cmd:"" help:"List the known sources, to be taken by name."`
	Discover  feedsDiscoverCommand  `cmd:"" help:"Look for feeds and sitemaps of a site."`
	Backfill  feedsBackfillCommand  `cmd:"" help:"Walk through the past of a source."`
	Import    feedsImportCommand    `cmd:"" help:"Write a [[source]] for each feed of a reading list in OPML."`
	Export    feedsExportCommand    `cmd:"" help:"Write the feeds as a reading list in OPML."`
}

type feedsListCommand struct {
	JSON bool `help:"Print each source as one line of JSON."`
}

// Help ends the help of the command with an example.
func (feedsListCommand) Help() string {
	return "For each source: its rhythm, when it was last read well, the date of its newest entry, how many entries the last answer held, " +
		"how many it is expected to hold at least and how old the newest may be, failures in a row, and what is wrong.\n\n" +
		"Example:\n\n    regwire feeds list\n    regwire feeds list --json"
}

// A sourceLine is what feeds list says of one source.
type sourceLine struct {
	Name string `json:"name"`
	URL  string `json:"url"`
	Kind string `json:"kind"`
	// State is ok, note (something to look at), broken, or new (never polled).
	State     string    `json:"state"`
	Every     string    `json:"every"` // its rhythm now
	Succeeded time.Time `json:"succeeded,omitzero"`
	Newest    time.Time `json:"newest,omitzero"` // the date of its newest entry
	NextPoll  time.Time `json:"next_poll,omitzero"`
	Entries   int       `json:"entries"`
	Failures  int       `json:"failures"` // in a row
	Concerns  []string  `json:"concerns,omitempty"`
	// MinItems, LargestDrop (percent) and StaleAfter are its contract; StaleAfter is empty for any age.
	MinItems    int    `json:"min_items"`
	LargestDrop int    `json:"largest_drop"`
	StaleAfter  string `json:"stale_after,omitempty"`
}

// expects is the contract of a source for people: "5+ in 14d" for five entries at least, one of them
// from the last fourteen days.
func expects(src feeds.Source) string {
	text := ""
	if src.MinItems > 0 {
		text = fmt.Sprintf("%d+", src.MinItems)
	}
	if src.StaleAfter > 0 {
		text += " in " + span(src.StaleAfter)
	}
	return strings.TrimPrefix(text, " ")
}

// Run lists the sources in the order of the configuration.
func (c *feedsListCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	db, err := openStore(ctx, config.Database, t)
	if err != nil {
		return err
	}
	defer db.Close()
	out := table{head: []string{"source", "state", "every", "last good", "newest", "entries", "expects", "failures", "what"}}
	for _, src := range config.Sources {
		state, err := db.Source(ctx, src.Name)
		if err != nil {
			return err
		}
		line := describeSource(src, state, now())
		if c.JSON {
			if err := printJSON(t.out, line); err != nil {
				return err
			}
			continue
		}
		out.add(line.Name, line.State, line.Every, minute(line.Succeeded), day(line.Newest), fmt.Sprint(line.Entries), expects(src), fmt.Sprint(line.Failures), strings.Join(line.Concerns, "; "))
	}
	return out.print(t)
}

func describeSource(src feeds.Source, s store.SourceState, now time.Time) sourceLine {
	line := sourceLine{
		Name: src.Name, URL: src.URL, Kind: string(src.Kind), State: stateOK, Every: span(cmp.Or(s.Pause, src.Every)),
		Succeeded: s.Succeeded, Newest: s.Newest, NextPoll: s.NextPoll, Entries: s.Entries, Failures: s.Failures,
		MinItems: src.MinItems, LargestDrop: src.LargestDrop,
	}
	if src.StaleAfter > 0 {
		line.StaleAfter = span(src.StaleAfter)
	}
	for _, c := range concerns(src, s, now) {
		line.State = stateNote
		line.Concerns = append(line.Concerns, c.text)
	}
	switch {
	case s.Failures > 0:
		line.State = stateBroken
	case s.Polled.IsZero():
		line.State = "new"
	}
	return line
}

// minute is a time for people, "never" for the zero time.
func minute(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.Format("2006-01-02 15:04")
}
