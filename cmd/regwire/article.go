package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"regwire"
	"regwire/feeds"
)

// articleCommand shows what is read of a page, before anything is understood.
type articleCommand struct {
	Input string `arg:"" optional:"" default:"-" placeholder:"FILE|URL|-" help:"A file of HTML or PDF, an address, or - for standard input."`
	URL   string `placeholder:"URL" help:"Where a file was found, for its links and the rules of its site."`
	JSON  bool   `help:"Print it as JSON."`
	Kept  bool   `help:"The input is the address of an article that was filed: show each text that was read there, and when."`
	JSONL bool   `name:"jsonl" help:"Read one JSON document a line (id, url, html) and answer each with one line (id, title, published, text)."`
}

// Help ends the help of the command with an example.
func (articleCommand) Help() string {
	return "Example:\n\n    regwire article https://example.org/news/a-fine\n    regwire article --json notice.pdf\n    regwire article --jsonl < pages.jsonl"
}

// A pageLine is what is read of a page.
type pageLine struct {
	ID        string `json:"id,omitempty"`
	URL       string `json:"url,omitempty"`
	Title     string `json:"title"`
	Published string `json:"published"` // a day, or nothing
	Byline    string `json:"byline,omitempty"`
	Text      string `json:"text"`
	Error     string `json:"error,omitempty"`
}

// Run reads the input in the manner that the flags ask for.
func (c *articleCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	if c.JSONL {
		return c.lines(ctx, t)
	}
	if c.Kept {
		return c.readings(ctx, t, all)
	}
	page, err := c.page(ctx, t, all)
	if err != nil {
		return err
	}
	line := describePage("", page)
	if c.JSON {
		return printJSON(t.out, line)
	}
	fmt.Fprintln(t.out, t.bold(plain(line.Title)))
	for _, head := range []struct{ name, value string }{{"published", line.Published}, {"by", line.Byline}, {"address", line.URL}} {
		if head.value != "" {
			fmt.Fprintf(t.out, "%s %s\n", head.name, plain(head.value))
		}
	}
	for part := range bytes.SplitSeq([]byte(line.Text), []byte("\n\n")) {
		fmt.Fprintf(t.out, "\n%s\n", plain(string(part)))
	}
	return nil
}

func (c *articleCommand) page(ctx context.Context, t *terminal, all *cli) (feeds.Page, error) {
	if isWebAddress(c.Input) {
		config, err := loadIfThere(all.Config, true)
		if err != nil {
			return feeds.Page{}, err
		}
		web := newWeb(config)
		defer web.Close()
		return web.Fetch(ctx, c.Input)
	}
	in, closeInput, err := c.open(t)
	if err != nil {
		return feeds.Page{}, err
	}
	defer closeInput()
	page, err := feeds.Text(in, "", c.URL)
	if err != nil {
		err = fmt.Errorf("read article %s: %w", c.Input, err)
	}
	return page, err
}

// open opens the file that the input names.
func (c *articleCommand) open(t *terminal) (io.Reader, func() error, error) {
	if c.Input == "-" {
		return t.in, func() error { return nil }, nil
	}
	f, err := os.Open(c.Input)
	if err != nil {
		return nil, nil, fmt.Errorf("read article: %w", err)
	}
	return f, f.Close, nil
}

// A readingLine is one text of a filed article.
type readingLine struct {
	Fetched time.Time      `json:"fetched"`
	Origin  regwire.Origin `json:"origin"`
	Hash    string         `json:"sha256"`
	Text    string         `json:"text"`
}

// readings shows what was read at an address, the first reading first.
func (c *articleCommand) readings(ctx context.Context, t *terminal, all *cli) error {
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	db, err := openStore(ctx, config.Database, t)
	if err != nil {
		return err
	}
	defer db.Close()
	kept, err := db.Readings(ctx, feeds.EntryID(c.Input))
	if err != nil {
		return err
	}
	if len(kept) == 0 {
		return fmt.Errorf("nothing was read at %s", c.Input)
	}
	for _, r := range kept {
		if c.JSON {
			if err := printJSON(t.out, readingLine(r)); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintln(t.out, t.bold(fmt.Sprintf("%s from the %s, %d bytes, %.12s", minute(r.Fetched), r.Origin, len(r.Text), r.Hash)))
		fmt.Fprintf(t.out, "%s\n\n", plain(shorten(r.Text, 400)))
	}
	return nil
}

func (c *articleCommand) lines(ctx context.Context, t *terminal) error {
	if isWebAddress(c.Input) {
		return usage{errors.New("regwire: --jsonl reads a file, not an address")}
	}
	in, closeInput, err := c.open(t)
	if err != nil {
		return err
	}
	defer closeInput()
	collectAt(t, busy)
	count := newProgress(t, "pages")
	bad, err := readPages(ctx, in, t.out, count)
	count.done()
	if err == nil && bad > 0 {
		return fmt.Errorf("pages that could not be read: %d", bad)
	}
	return err
}

func describePage(id string, p feeds.Page) pageLine {
	line := pageLine{ID: id, URL: p.URL, Title: p.Title, Byline: p.Byline, Text: p.Text}
	if !p.Published.IsZero() {
		line.Published = p.Published.Format(time.DateOnly)
	}
	return line
}
