package main

import (
	"context"
	"fmt"

	"regwire"
	"regwire/feeds"
)

type feedsTestCommand struct {
	Source  string `arg:"" placeholder:"NAME|URL" help:"A source of the configuration, or the address of a feed."`
	Entries int    `default:"5" help:"Read the pages of so many entries (${default})."`
	JSON    bool   `help:"Print each article as one line of JSON."`
}

// Help ends the help of the command with an example.
func (feedsTestCommand) Help() string {
	return "Shows for each article how much text was read, from the page or from the feed, and why " +
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
	result, err := web.Poll(ctx, src, feeds.Validators{})
	if err != nil {
		return err
	}
	if !c.JSON {
		fmt.Fprintf(t.out, "%s: %d entries\n", t.bold(plain(result.Title)), len(result.Entries))
	}
	out := table{head: []string{"published", "title", "text", "from", "problem"}}
	count := newProgress(t, "articles")
	for i, entry := range result.Entries[:min(len(result.Entries), max(c.Entries, 0))] {
		article, _ := web.Read(ctx, entry) // its Problem says what went wrong
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		count.at(i + 1)
		line := describeArticle(article)
		if c.JSON {
			if err := printJSON(t.out, line); err != nil {
				return err
			}
			continue
		}
		out.add(line.Published, line.Title, fmt.Sprintf("%d bytes", line.Text), string(line.Origin), line.Problem)
	}
	count.done()
	return out.print(t)
}

// source finds the source by name, or makes one of an address. An address can be tried
// without a configuration.
func (c *feedsTestCommand) source(path string) (Config, feeds.Source, error) {
	config, err := loadIfThere(path, isWebAddress(c.Source))
	if err != nil || isWebAddress(c.Source) {
		return config, feeds.Source{Name: c.Source, Route: feeds.Route{URL: c.Source}}, err
	}
	src, ok := config.source(c.Source)
	if !ok {
		var names []string
		for _, s := range config.Sources {
			names = append(names, s.Name)
		}
		return config, src, usage{fmt.Errorf("regwire: no source %q in the configuration%s", c.Source, didYouMean(c.Source, names))}
	}
	return config, src, nil
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
