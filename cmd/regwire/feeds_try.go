package main

import (
	"context"
	"fmt"
	"time"

	"regwire"
	"regwire/feeds"
	"regwire/store"
)

type feedsTestCommand struct {
	Source  string `arg:"" placeholder:"NAME|URL" help:"A source of the configuration or of the catalogue, or the address of a feed."`
	Entries int    `default:"5" help:"Read the pages of so many entries (${default})."`
	JSON    bool   `help:"Print each article as one line of JSON."`
}

// Help ends the help of the command with an example.
func (feedsTestCommand) Help() string {
	return "Tries every route of the source, says what it finds, what is wrong by its contract and when it would be polled next, " +
		"and shows for each article how much text was read, from the page or from the feed, and why " +
		"a page could not be read.\n\n" +
		"Example:\n\n    regwire feeds test ico\n    regwire feeds test https://example.org/feed.xml --entries 20"
}

// An articleLine is what feeds test says of one article.
type articleLine struct {
	Title     string         `json:"title"`
	URL       string         `json:"url,omitempty"`
	Published string         `json:"published,omitempty"`
	Text      int            `json:"text"` // bytes
	Origin    regwire.Origin `json:"origin,omitempty"`
	Problem   string         `json:"problem,omitempty"`
}

// Run polls the source once, with no regard to what is remembered of it.
func (c *feedsTestCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	config, src, err := c.source(all.Config)
	if err != nil {
		return err
	}
	web := newWeb(config)
	defer web.Close()
	result, err := c.tryRoutes(ctx, t, web, src)
	if err != nil {
		return err
	}
	if !c.JSON {
		c.explain(t, src, result)
	}
	return c.articles(ctx, t, web, src, result.Entries)
}

// tryRoutes polls every route and returns what the first good one found.
func (c *feedsTestCommand) tryRoutes(ctx context.Context, t *terminal, web *feeds.Client, src feeds.Source) (feeds.Result, error) {
	var first *feeds.Result
	var fault error
	for i, route := range src.Routes() {
		one, start := src, time.Now()
		one.Route, one.Fallback = route, nil
		result, err := web.Poll(ctx, one, feeds.Validators{})
		if ctx.Err() != nil {
			return feeds.Result{}, context.Cause(ctx)
		}
		if err == nil && first == nil {
			result.Route = i
			first = &result
		}
		if err != nil && fault == nil {
			fault = err
		}
		if !c.JSON {
			fmt.Fprintln(t.out, routeLine(i, route, result, err, time.Since(start)))
		}
	}
	if first == nil {
		return feeds.Result{}, fault
	}
	return *first, nil
}

func routeLine(i int, route feeds.Route, r feeds.Result, err error, took time.Duration) string {
	name := "route"
	if i > 0 {
		name = fmt.Sprintf("fallback %d", i)
	}
	what := fmt.Sprintf("%s in %v", count(len(r.Entries), "entry"), took.Round(time.Millisecond))
	if err != nil {
		what = err.Error()
	}
	return plain(fmt.Sprintf("%s (%s %s): %s", name, route.Kind, route.URL, what))
}

// explain says what a poll found and what would follow from it.
func (c *feedsTestCommand) explain(t *terminal, src feeds.Source, r feeds.Result) {
	at := now()
	state := polled(store.SourceState{Name: src.Name}, src, r, at)
	if r.Title != "" {
		fmt.Fprintf(t.out, "title: %s\n", t.bold(plain(r.Title)))
	}
	if !state.Newest.IsZero() {
		fmt.Fprintf(t.out, "newest entry: %s\n", minute(state.Newest))
	}
	for _, one := range concerns(src, state, at) {
		fmt.Fprintf(t.out, "note: %s\n", plain(one.text))
	}
	pause := src.Rhythm(0, r.Entries, len(r.Entries))
	said := ""
	if r.Hints.Fresh > 0 {
		said = fmt.Sprintf(", the server or the feed asks for %s", span(r.Hints.Fresh))
	}
	fmt.Fprintf(t.out, "next poll: in about %s%s\n", span(src.Next(at, pause, r.Hints).Sub(at).Round(time.Minute)), said)
}

// articles reads the pages of the first entries.
func (c *feedsTestCommand) articles(ctx context.Context, t *terminal, web *feeds.Client, src feeds.Source, entries []regwire.Entry) error {
	out := table{head: []string{"published", "title", "text", "from", "problem"}}
	tell := newProgress(t, "articles")
	for i, entry := range entries[:min(len(entries), max(c.Entries, 0))] {
		article, _ := readPage(ctx, web, src, entry) // its Problem says what went wrong
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		tell.at(i + 1)
		line := describeArticle(article)
		if c.JSON {
			if err := printJSON(t.out, line); err != nil {
				return err
			}
			continue
		}
		out.add(line.Published, line.Title, fmt.Sprintf("%d bytes", line.Text), string(line.Origin), line.Problem)
	}
	tell.done()
	return out.print(t)
}

// source finds the source by name, in the configuration or else in the catalogue, or makes one of an
// address. An address can be tried without a configuration.
func (c *feedsTestCommand) source(path string) (Config, feeds.Source, error) {
	known, listed := loadCatalogue().find(c.Source)
	config, err := loadIfThere(path, isWebAddress(c.Source) || listed)
	if err != nil {
		return config, feeds.Source{}, err
	}
	if isWebAddress(c.Source) {
		src := defaultSource()
		src.Name, src.URL = c.Source, c.Source
		return config, src, nil
	}
	src, err := config.sourceNamed(c.Source)
	if err != nil && listed {
		return config, known.Source, nil
	}
	return config, src, err
}

// sourceNamed finds a source of the configuration, or says which one may have been meant.
func (c Config) sourceNamed(name string) (feeds.Source, error) {
	src, ok := c.source(name)
	if ok {
		return src, nil
	}
	var names []string
	for _, s := range c.Sources {
		names = append(names, s.Name)
	}
	return src, usage{fmt.Errorf("regwire: no source %q in the configuration%s", name, didYouMean(name, names))}
}

func describeArticle(a regwire.Article) articleLine {
	line := articleLine{
		Title: a.Title, URL: a.URL, Published: day(a.Published),
		Text: len(a.Text), Origin: a.Origin, Problem: a.Problem,
	}
	if line.Text == 0 && line.Problem == "" {
		line.Problem = "no text"
	}
	return line
}
