package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"regexp"
	"strings"

	"regwire/feeds"
)

type feedsDiscoverCommand struct {
	URL  string `arg:"" placeholder:"URL" help:"A page of the site."`
	JSON bool   `help:"Print each as one line of JSON."`
}

// Help ends the help of the command with an example.
func (feedsDiscoverCommand) Help() string {
	return "Looks for the feeds that the page names, for feeds at the usual addresses and for sitemaps, and tries each.\n\n" +
		"Example:\n\n    regwire feeds discover https://example.org/news"
}

// A foundLine is what feeds discover says of one way of reading a site.
type foundLine struct {
	Kind    string `json:"kind"`
	URL     string `json:"url"`
	Title   string `json:"title"`
	Entries int    `json:"entries"`
	Newest  string `json:"newest,omitempty"`
}

// Run lists what was found.
func (c *feedsDiscoverCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	if !isWebAddress(c.URL) {
		return usage{fmt.Errorf("regwire: %q is no address of the form https://host/path", c.URL)}
	}
	config, err := loadIfThere(all.Config, true)
	if err != nil {
		return err
	}
	web := newWeb(config)
	defer web.Close()
	found, err := web.Discover(ctx, c.URL)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return errors.New("nothing found: try a listing of the site with kind = \"listing\"")
	}
	out := table{head: []string{"kind", "entries", "newest", "title", "address"}}
	for _, f := range found {
		line := foundLine{string(f.Kind), f.URL, f.Title, f.Entries, day(f.Newest)}
		if c.JSON {
			if err := printJSON(t.out, line); err != nil {
				return err
			}
			continue
		}
		out.add(line.Kind, fmt.Sprint(line.Entries), line.Newest, line.Title, line.URL)
	}
	return out.print(t)
}

type feedsExportCommand struct{}

// Help ends the help of the command with an example.
func (feedsExportCommand) Help() string {
	return "Sources of other kinds than feed have no place in OPML; of those with a feed among their fallbacks, that is taken.\n\n" +
		"Example:\n\n    regwire feeds export > sources.opml"
}

// Run writes the feeds of the configuration as OPML.
func (feedsExportCommand) Run(t *terminal, all *cli) error {
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	return feeds.WriteOPML(t.out, "regwire", config.Sources)
}

type feedsImportCommand struct {
	File string `arg:"" placeholder:"FILE" help:"A reading list in OPML."`
}

// Help ends the help of the command with an example.
func (feedsImportCommand) Help() string {
	return "Writes a [[source]] for each feed of a reading list that the configuration does not have, to be added to it.\n\n" +
		"Example:\n\n    regwire feeds import sources.opml >> config.toml"
}

// Run writes the tables.
func (c *feedsImportCommand) Run(t *terminal, all *cli) error {
	config, err := loadIfThere(all.Config, true)
	if err != nil {
		return err
	}
	f, err := os.Open(c.File)
	if err != nil {
		return fmt.Errorf("read reading list: %w", err)
	}
	defer f.Close()
	list, err := feeds.ReadOPML(f)
	if err != nil {
		return fmt.Errorf("read reading list %s: %w", c.File, err)
	}
	names, added := map[string]bool{}, 0
	has := map[string]bool{}
	for _, s := range config.Sources {
		names[s.Name] = true
		for _, r := range s.Routes() {
			has[r.URL] = true
		}
	}
	for _, o := range list {
		if has[o.URL] {
			continue
		}
		added++
		name := freeName(o, names)
		names[name] = true
		fmt.Fprintf(t.out, "\n[[source]]\nname = %q\nurl = %s\npublisher = %s\n", name, quoted(o.URL), quoted(o.Title))
	}
	fmt.Fprintf(t.err, "%s, %d of them already in the configuration\n", count(len(list), "feed"), len(list)-added)
	return nil
}

// unfit are the letters that the name of a source cannot have.
var unfit = regexp.MustCompile(`[^a-z0-9]+`)

// freeName makes a name for a feed that no source has yet.
func freeName(o feeds.Outline, taken map[string]bool) string {
	name := strings.Trim(unfit.ReplaceAllString(strings.ToLower(o.Title), "-"), "-")
	if u, err := url.Parse(o.URL); err == nil && name == "" {
		name = strings.Trim(unfit.ReplaceAllString(strings.ToLower(u.Hostname()), "-"), "-")
	}
	name = strings.Trim(name[:min(len(name), 56)], "-")
	free := name
	for n := 2; taken[free] || free == ""; n++ {
		free = fmt.Sprintf("%s-%d", orWord(name, "feed"), n)
	}
	return free
}

func orWord(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// quoted is s as a TOML string.
func quoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range plain(s) {
		if r == '"' || r == '\\' {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	b.WriteByte('"')
	return b.String()
}
