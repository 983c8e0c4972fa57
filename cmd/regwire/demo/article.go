package demo

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"
)

//go:embed samples/*.txt
var samples embed.FS

// An Article is one sample with what a reader should understand of it.
type Article struct {
	Source string // name of its source
	Slug   string // last segment of its path, unique in its source
	Title  string
	Author string // empty for none
	// Published is when it appeared, in UTC.
	Published time.Time
	Style     Style
	// Paywall is true when its page is refused to robots, so that the feed's own content
	// is all that can be had.
	Paywall bool
	// Facts are the figures that stand in its title or text, word for word.
	Facts []string
	// Want is what it reports, its main news first. It is empty when there is nothing
	// to report, as in guidance and surveys.
	Want []Want
	Body []Block
	// Comments are what readers wrote under it; no part of the article.
	Comments []string
}

// Style says in what manner an article is written.
type Style string

// The styles of the samples.
const (
	Release  Style = "release"  // a regulator's press release
	News     Style = "news"     // trade news
	Note     Style = "note"     // a law firm's note
	RoundUp  Style = "round-up" // several matters, none the main news
	Guidance Style = "guidance" // advice or statistics: nothing to report
)

// Path returns the path of the page of a, below the base of the sample web.
func (a Article) Path() string { return "/" + a.Source + "/" + a.Slug }

// Text returns the words of the article, paragraphs separated by a blank line.
func (a Article) Text() string {
	var parts []string
	for _, b := range a.Body {
		parts = append(parts, b.Lines...)
	}
	return strings.Join(parts, "\n\n")
}

// Matter returns the slug of the one matter that a is about, or "" for a round-up and for
// an article with nothing to report.
func (a Article) Matter() string {
	if a.Style == RoundUp || len(a.Want) == 0 {
		return ""
	}
	return a.Want[0].Matter
}

// Articles returns every sample, the newest first.
func Articles() []Article {
	all, err := read(samples)
	if err != nil {
		panic(err) // the samples are part of the program, and a test reads them
	}
	return all
}

// read parses every sample in files, the newest first.
func read(files fs.FS) ([]Article, error) {
	names, err := fs.Glob(files, "samples/*.txt")
	if err != nil {
		return nil, err
	}
	var all []Article
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		a, err := parse(string(text))
		if err != nil {
			return nil, fmt.Errorf("read sample %q: %w", name, err)
		}
		all = append(all, a)
	}
	slices.SortStableFunc(all, func(a, b Article) int { return b.Published.Compare(a.Published) })
	return all, nil
}

// of returns the articles of the named source, in the order given.
func of(all []Article, source string) []Article {
	var out []Article
	for _, a := range all {
		if a.Source == source {
			out = append(out, a)
		}
	}
	return out
}
