package main

import (
	"context"
	"fmt"
	"os"

	"regwire/feeds"
)

type feedsParseCommand struct {
	Files []string `arg:"" placeholder:"FILE" help:"Documents in RSS, Atom or JSON Feed."`
	JSON  bool     `help:"Print one line of JSON for each file."`
}

// Help ends the help of the command with an example.
func (feedsParseCommand) Help() string {
	return "A file that cannot be parsed does not stop the others; the exit code is then 1.\n\n" +
		"Example:\n\n    regwire feeds parse feed.xml\n    regwire feeds parse --json feeds/*.xml"
}

// A parsedLine is what feeds parse says of one file.
type parsedLine struct {
	Path    string `json:"path"`
	Title   string `json:"title"`
	Entries int    `json:"entries"`
	Error   string `json:"error"`
}

// Run parses each file.
func (c *feedsParseCommand) Run(ctx context.Context, t *terminal) error {
	out := table{head: []string{"file", "entries", "title", "error"}}
	count, bad := newProgress(t, "files"), 0
	for i, path := range c.Files {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		line := parseFile(path)
		if line.Error != "" {
			bad++
		}
		count.at(i + 1)
		if !c.JSON {
			out.add(line.Path, fmt.Sprint(line.Entries), line.Title, line.Error)
			continue
		}
		if err := printJSON(t.out, line); err != nil {
			return err
		}
	}
	count.done()
	if err := out.print(t); err != nil || bad == 0 {
		return err
	}
	return fmt.Errorf("files that could not be parsed: %d", bad)
}

func parseFile(path string) parsedLine {
	line := parsedLine{Path: path}
	f, err := os.Open(path)
	if err != nil {
		line.Error = err.Error()
		return line
	}
	defer f.Close()
	result, err := feeds.Parse(f, feeds.Source{Name: path})
	if err != nil {
		line.Error = err.Error()
	}
	line.Title, line.Entries = result.Title, len(result.Entries)
	return line
}
