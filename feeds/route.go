package feeds

import (
	"errors"
	"fmt"
	"net/url"
	"path"
	"strconv"
	"strings"

	"github.com/andybalholm/cascadia"
)

// A Kind is the form in which a source gives its items.
type Kind string

// The kinds of source. The zero value stands for [Feed].
const (
	Feed     Kind = "feed"    // RSS, Atom or JSON Feed, or a page that names one
	Listing  Kind = "listing" // an HTML page whose items CSS selectors find
	Endpoint Kind = "json"    // an address that answers JSON, asked by GET or POST
	Sitemap  Kind = "sitemap" // a sitemap, or an index of sitemaps
)

// Kinds are all kinds of source.
var Kinds = []Kind{Feed, Listing, Endpoint, Sitemap}

// A Route is one way of reading a source. Items, Link, Title, Date and Summary are CSS selectors in
// a listing, and in an endpoint paths such as "data.results" and "author.0.name". A path may also
// be a pattern with paths in braces: "https://a.example/notice/{id}".
type Route struct {
	Kind Kind `toml:"kind"`
	// URL is the address. "{page}" in it, or in Body, stands for the number of a page counted from
	// one, "{page0}" for one counted from zero.
	URL string `toml:"url"`
	// Older is the address of older items where that is another one: it holds "{page}".
	Older string `toml:"older"`
	// Body is sent by POST to an endpoint; empty for GET.
	Body string `toml:"body"`
	// Items finds the items; empty for an endpoint that answers a list.
	Items string `toml:"items"`
	// Link finds the address of an item; in a listing by default its first link.
	Link string `toml:"link"`
	// Title finds its title; in a listing by default its heading, or the words of the link.
	Title string `toml:"title"`
	// Date finds when it appeared; in a listing by default its time element.
	Date string `toml:"date"`
	// Summary finds what is said of it, if anything.
	Summary string `toml:"summary"`
	// MonthFirst reads 3/4/2025 as the fourth of March.
	MonthFirst bool `toml:"month_first"`
	// Match keeps only items whose path is like it, in which "*" stands for anything.
	Match string `toml:"match"`
	// Pages is how many pages one poll reads; 1 by default.
	Pages int `toml:"pages"`
}

// Check tells report of each setting that cannot be meant: its key and what is wrong.
func (r Route) Check(report func(key, problem string)) {
	r.checkAddresses(report)
	kind := r.kind()
	used := settingsOf[kind]
	if used == nil {
		report("kind", fmt.Sprintf("%q is none of feed, listing, json, sitemap", r.Kind))
		return
	}
	for _, s := range r.settings() {
		if s.value != "" && !used[s.key] {
			report(s.key, fmt.Sprintf("means nothing for a source of kind %q", kind))
			continue
		}
		if err := checkFinder(kind, s); err != nil {
			report(s.key, err.Error())
		}
	}
	if kind == Listing && r.Items == "" {
		report("items", "missing: write the CSS selector that finds each item")
	}
	if kind == Endpoint && r.Link == "" {
		report("link", `missing: write the path to the address of an item, such as "url"`)
	}
	if r.Pages < 0 || r.Pages > maxPages {
		report("pages", fmt.Sprintf("%d is out of range: at least 1, at most %d", r.Pages, maxPages))
	}
	if r.Pages > 1 && !r.paged() {
		report("pages", `needs "{page}" in url, older or body`)
	}
}

// maxPages is the most pages that one poll reads.
const maxPages = 50

func (r Route) checkAddresses(report func(key, problem string)) {
	if r.URL == "" {
		report("url", "missing: write the address")
	} else if !isAddress(r.URL) {
		report("url", "is no address of the form https://host/path")
	}
	if r.Older != "" && (!isAddress(r.Older) || !hasPage(r.Older)) {
		report("older", `is no address of the form https://host/path?page={page}`)
	}
}

func isAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && u.User == nil
}

// A setting is one text setting of a route.
type setting struct{ key, value string }

func (r Route) settings() []setting {
	return []setting{{"body", r.Body}, {"items", r.Items}, {"link", r.Link}, {"title", r.Title}, {"date", r.Date}, {"summary", r.Summary}}
}

// settingsOf are the settings that each kind reads besides its addresses.
var settingsOf = map[Kind]map[string]bool{
	Feed:     {},
	Sitemap:  {},
	Listing:  {"items": true, "link": true, "title": true, "date": true, "summary": true},
	Endpoint: {"items": true, "link": true, "title": true, "date": true, "summary": true, "body": true},
}

// checkFinder returns what is wrong with a selector or path.
func checkFinder(kind Kind, s setting) error {
	switch {
	case s.value == "" || s.key == "body":
		return nil
	case kind == Listing:
		if _, err := cascadia.ParseGroup(s.value); err != nil {
			return fmt.Errorf("%q is no CSS selector", s.value)
		}
	case strings.Contains(s.value, "{"):
		if len(holes.FindAllString(s.value, -1)) == 0 {
			return errors.New(`has a brace without a path in it, such as "{id}"`)
		}
	case strings.HasPrefix(s.value, ".") || strings.HasSuffix(s.value, ".") || strings.Contains(s.value, ".."):
		return fmt.Errorf(`%q is no path such as "data.results"`, s.value)
	}
	return nil
}

func (r Route) kind() Kind {
	if r.Kind == "" {
		return Feed
	}
	return r.Kind
}

// hasPage reports whether there is a place for the number of a page in s.
func hasPage(s string) bool { return strings.Contains(s, "{page}") || strings.Contains(s, "{page0}") }

func (r Route) paged() bool { return hasPage(r.URL) || hasPage(r.Older) || hasPage(r.Body) }

// page returns r with the number of its nth page filled in, counted from 1, and false
// if it has no such page.
func (r Route) page(n int) (Route, bool) {
	if n > 1 && !r.paged() {
		return r, false
	}
	if n > 1 && r.Older != "" {
		r.URL = r.Older
	}
	number := strings.NewReplacer("{page}", strconv.Itoa(n), "{page0}", strconv.Itoa(n-1))
	r.URL, r.Body = number.Replace(r.URL), number.Replace(r.Body)
	return r, true
}

// wants reports whether r keeps an item at an address.
func (r Route) wants(address string) bool {
	if r.Match == "" {
		return true
	}
	u, err := url.Parse(address)
	return err == nil && like(path.Clean("/"+u.Path), strings.TrimSuffix(r.Match, "/"))
}

// like reports whether s is as pattern says, in which a star stands for any text.
func like(s, pattern string) bool {
	parts := strings.Split(pattern, "*")
	rest, ok := strings.CutPrefix(s, parts[0])
	if !ok {
		return false
	}
	if len(parts) == 1 {
		return rest == ""
	}
	for _, part := range parts[1 : len(parts)-1] {
		i := strings.Index(rest, part)
		if i < 0 {
			return false
		}
		rest = rest[i+len(part):]
	}
	return strings.HasSuffix(rest, parts[len(parts)-1])
}
