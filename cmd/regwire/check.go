package main

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"regwire/feeds"
)

// checkCommand tries all that the daemon needs.
type checkCommand struct {
	JSON bool `help:"Print each line of the table as one line of JSON."`
}

// Help ends the help of the command with an example.
func (checkCommand) Help() string {
	return "Posts nothing and keeps nothing of what it reads. The exit code is 1 if anything is broken.\n\n" +
		"Example:\n\n    regwire check\n    regwire check --json"
}

// A checked is one line of the table: what was tried, how that went, and what was found.
type checked struct {
	What   string `json:"what"`
	State  string `json:"state"` // ok, note or broken
	Detail string `json:"detail,omitempty"`
}

const (
	stateOK     = "ok"
	stateNote   = "note" // works, but not as one might expect
	stateBroken = "broken"
)

// Run prints the table.
func (c *checkCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	lines := []checked{
		{"configuration", stateOK, fmt.Sprintf("%s: %s, %s", all.Config, count(len(config.Sources), "source"), count(len(config.Channels), "channel"))},
		checkDatabase(ctx, config, t),
		checkSlack(ctx, config, t),
	}
	lines = append(lines, checkPeople(ctx, config, t)...)
	lines = append(lines, checkChannels(ctx, config, t)...)
	lines = append(lines, checkWebhooks(ctx, config, t)...)
	lines = append(lines, checkOperators(ctx, config, t)...)
	lines = append(lines, checkSources(ctx, config, t)...)
	return c.print(t, lines)
}

func (c *checkCommand) print(t *terminal, lines []checked) error {
	out, broken := table{head: []string{"what", "state", "detail"}}, false
	for _, line := range lines {
		broken = broken || line.State == stateBroken
		out.add(line.What, line.State, line.Detail)
		if c.JSON {
			if err := printJSON(t.out, line); err != nil {
				return err
			}
		}
	}
	if !c.JSON {
		if err := out.print(t); err != nil {
			return err
		}
	}
	if broken {
		return silent{}
	}
	return nil
}

// judged is a line whose state follows from err.
func judged(what, detail string, err error) checked {
	if err != nil {
		return checked{what, stateBroken, err.Error()}
	}
	return checked{what, stateOK, detail}
}

func checkDatabase(ctx context.Context, config Config, t *terminal) checked {
	db, err := openStore(ctx, config.Database, t)
	if err != nil {
		return judged("database", "", err)
	}
	defer db.Close()
	_, err = db.Sources(ctx)
	return judged("database", db.Engine(), err)
}

// checkSources polls all sources, a few at a time.
func checkSources(ctx context.Context, config Config, t *terminal) []checked {
	if len(config.Sources) == 0 {
		return []checked{{"sources", stateNote, "none: there is nothing to read"}}
	}
	web, lines := newWeb(config), make([]checked, len(config.Sources))
	defer web.Close()
	tell := newProgress(t, "sources")
	defer tell.done()
	var group errgroup.Group
	group.SetLimit(8)
	var mu sync.Mutex
	tried := 0
	for i, src := range config.Sources {
		group.Go(func() error {
			lines[i] = trySource(ctx, web, src)
			mu.Lock()
			defer mu.Unlock()
			tried++
			tell.at(tried)
			return nil
		})
	}
	group.Wait() // what went wrong is in the lines
	return lines
}

func trySource(ctx context.Context, web *feeds.Client, src feeds.Source) checked {
	result, err := web.Poll(ctx, src, feeds.Validators{})
	if notes := describePoll(result); err == nil && notes != "" {
		return checked{"source " + src.Name, stateNote, notes}
	}
	return judged("source "+src.Name, count(len(result.Entries), "entry"), err)
}

// describePoll says what is not as it should be about a poll that went well, "" for
// nothing.
func describePoll(r feeds.Result) string {
	found := count(len(r.Entries), "entry")
	switch {
	case r.Broken != "":
		return fmt.Sprintf("%s by fallback %d, because: %s", found, r.Route, r.Broken)
	case r.Found != "":
		return fmt.Sprintf("%s; the address is a page, its feed is %s", found, r.Found)
	case len(r.Entries) == 0:
		return "nothing in it"
	}
	return ""
}

// count is a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if stem, ok := strings.CutSuffix(noun, "y"); ok {
		return fmt.Sprintf("%d %sies", n, stem)
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
