package main

import (
	"context"
	"fmt"
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
}

type feedsListCommand struct {
	JSON bool `help:"Print each source as one line of JSON."`
}

// Help ends the help of the command with an example.
func (feedsListCommand) Help() string {
	return "Example:\n\n    regwire feeds list\n    regwire feeds list --json"
}

// A sourceLine is what feeds list says of one source.
type sourceLine struct {
	Name      string    `json:"name"`
	URL       string    `json:"url"`
	Every     string    `json:"every"`
	Succeeded time.Time `json:"succeeded,omitzero"`
	NextPoll  time.Time `json:"next_poll,omitzero"`
	Entries   int       `json:"entries"`
	Failures  int       `json:"failures"`
	Problem   string    `json:"problem,omitempty"`
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
	out := table{head: []string{"source", "every", "last good", "entries", "failures", "problem"}}
	for _, src := range config.Sources {
		line, err := describeSource(ctx, db, src)
		if err != nil {
			return err
		}
		if c.JSON {
			if err := printJSON(t.out, line); err != nil {
				return err
			}
			continue
		}
		out.add(line.Name, line.Every, minute(line.Succeeded), fmt.Sprint(line.Entries), fmt.Sprint(line.Failures), line.Problem)
	}
	return out.print(t)
}

func describeSource(ctx context.Context, db *store.DB, src feeds.Source) (sourceLine, error) {
	s, err := db.Source(ctx, src.Name)
	return sourceLine{
		Name: src.Name, URL: src.URL, Every: src.Every.String(), Succeeded: s.Succeeded,
		NextPoll: s.NextPoll, Entries: s.Entries, Failures: s.Failures, Problem: s.Problem,
	}, err
}

// minute is a time for people, "never" for the zero time.
func minute(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.Format("2006-01-02 15:04")
}
