package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"

	"regwire"
	"regwire/extract"
	"regwire/feeds"
)

// extractCommand shows what the program understands of an article.
type extractCommand struct {
	Input string `arg:"" optional:"" default:"-" placeholder:"FILE|URL|-" help:"A file of HTML or plain text, an address, or - for standard input. The first line of plain text is the title."`
	JSON  bool   `help:"Print the finding as JSON."`
	JSONL bool   `name:"jsonl" help:"Read one JSON document a line and answer each with one line."`
	Spans bool   `help:"With --jsonl: answer with everything that was recognised."`
	Cases bool   `help:"With --jsonl: link the documents to each other and give each its case."`
}

// Help ends the help of the command with an example.
func (extractCommand) Help() string {
	return "With --jsonl a document has the keys id, url, publisher, published, title and text. " +
		"A line that cannot be read is answered with its number and the reason. With --cases all answers come " +
		"at the end, for a later document may show that two cases are one.\n\n" +
		"Example:\n\n    regwire extract https://example.org/news/a-fine\n    regwire extract --json notice.html\n    regwire extract --jsonl --cases < articles.jsonl"
}

// Run reads the input in the manner that the flags ask for.
func (c *extractCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	switch {
	case c.Cases && !c.JSONL:
		return usage{errors.New("regwire: --cases needs --jsonl")}
	case c.Spans && !c.JSONL:
		return usage{errors.New("regwire: --spans needs --jsonl")}
	case c.Cases && c.Spans:
		return usage{errors.New("regwire: --cases and --spans ask for different answers")}
	}
	if c.JSONL {
		collectAt(t, busy)
	}
	if err := extract.Check(); err != nil {
		return err
	}
	if c.JSONL {
		return c.lines(ctx, t)
	}
	article, err := c.article(ctx, t, all)
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(t.out, answerTo(article.ID, extract.Read(article)))
	}
	return printFinding(t, article, extract.Explain(article))
}

// lines answers each document of the input with one line.
func (c *extractCommand) lines(ctx context.Context, t *terminal) error {
	in := t.in
	if c.Input != "-" {
		f, err := os.Open(c.Input)
		if err != nil {
			return fmt.Errorf("read documents: %w", err)
		}
		defer f.Close()
		in = f
	}
	ask := asking{spans: c.Spans}
	if c.Cases {
		ask.linked = newIndex()
	}
	count := newProgress(t, "lines")
	bad, err := extractLines(ctx, in, t.out, ask, count)
	count.done()
	if err == nil && bad > 0 {
		return fmt.Errorf("lines that could not be read: %d", bad)
	}
	return err
}

// article reads the one article that the input names.
func (c *extractCommand) article(ctx context.Context, t *terminal, all *cli) (regwire.Article, error) {
	if isWebAddress(c.Input) {
		return fetchArticle(ctx, all.Config, c.Input)
	}
	in := t.in
	if c.Input != "-" {
		f, err := os.Open(c.Input)
		if err != nil {
			return regwire.Article{}, fmt.Errorf("read article: %w", err)
		}
		defer f.Close()
		in = f
	}
	body, err := io.ReadAll(io.LimitReader(in, maxLine+1))
	if err == nil && len(body) > maxLine {
		err = errLongLine
	}
	if err != nil {
		return regwire.Article{}, fmt.Errorf("read article %s: %w", c.Input, err)
	}
	return parseArticle(c.Input, body)
}

// fetchArticle reads a page of the web, with the settings of the configuration if there
// is one.
func fetchArticle(ctx context.Context, path, address string) (regwire.Article, error) {
	config, err := loadIfThere(path, true)
	if err != nil {
		return regwire.Article{}, err
	}
	page, err := newWeb(config).Fetch(ctx, address)
	return articleOf(address, page), err
}

// parseArticle reads an article out of HTML or plain text.
func parseArticle(name string, body []byte) (regwire.Article, error) {
	if bytes.HasPrefix(bytes.TrimSpace(body), []byte("<")) {
		page, err := feeds.Text(bytes.NewReader(body), "text/html", "")
		if err != nil {
			err = fmt.Errorf("read article %s: %w", name, err)
		}
		return articleOf(name, page), err
	}
	if kind := http.DetectContentType(body); !strings.HasPrefix(kind, "text/") && (kind != unknownKind || !mostlyText(body)) {
		return regwire.Article{}, fmt.Errorf("read article %s: %s is neither HTML nor plain text", name, kind)
	}
	title, text, _ := strings.Cut(strings.TrimSpace(strings.ToValidUTF8(string(body), "�")), "\n")
	return articleOf(name, feeds.Page{Title: strings.TrimSpace(title), Text: strings.TrimSpace(text)}), nil
}

// unknownKind is what [http.DetectContentType] calls a body that has a control character
// and the signature of no format.
const unknownKind = "application/octet-stream"

// mostlyText reports whether a body has so few control characters that they are slips in
// a text: a NUL that a tool left behind.
func mostlyText(body []byte) bool {
	const charactersPerSlip = 20 // in random bytes one of nine is a control character
	slips := 0
	for _, b := range body {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' {
			slips++
		}
	}
	return slips*charactersPerSlip <= len(body)
}

func articleOf(id string, page feeds.Page) regwire.Article {
	return regwire.Article{
		Entry: regwire.Entry{ID: id, URL: page.URL, Title: page.Title, Published: page.Published},
		Text:  page.Text, Origin: regwire.FromPage,
	}
}

// printJSON writes v as one line of JSON.
func printJSON(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(v)
}
