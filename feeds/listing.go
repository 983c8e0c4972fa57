package feeds

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"regwire"
)

// errNoItems means that a listing was read in which the selector or path finds nothing: the site was
// rebuilt, or draws its list by script.
var errNoItems = errors.New("no items where they should be")

// An item is what a listing, an endpoint or a sitemap says of an article.
type item struct {
	link, title, summary, id string
	published                time.Time
	// touched is when the page last changed, as sitemaps say.
	touched time.Time
}

// entry makes an entry of an item found in a document at base; false for one without an
// address that the route wants.
func (it item) entry(base *url.URL, src Source, r Route) (regwire.Entry, bool) {
	address, ok := resolve(base, it.link)
	if !ok || !r.wants(address) {
		return regwire.Entry{}, false
	}
	e := regwire.Entry{
		Source: src.Name, Publisher: src.Publisher, Regulator: src.Regulator, GUID: oneLine(it.id),
		URL: address, Title: plainLine(it.title), Summary: plain(it.summary), Published: it.published,
	}
	e.ID = entryID(e)
	return e, true
}

// gather makes entries of items, each address once.
func gather(items []item, doc document, src Source, r Route) []regwire.Entry {
	base, seen := base(doc.url), map[string]bool{}
	var made []regwire.Entry
	for _, it := range items {
		e, ok := it.entry(base, src, r)
		if !ok || seen[e.ID] {
			continue
		}
		seen[e.ID] = true
		if made = append(made, e); len(made) == maxEntries {
			break
		}
	}
	return made
}

// parseListing reads the items of an HTML page.
func parseListing(doc document, src Source, r Route) (Result, error) {
	root, err := parsePage(doc)
	if err != nil {
		return Result{}, err
	}
	page := goquery.NewDocumentFromNode(root)
	if said, ok := page.Find("base[href]").First().Attr("href"); ok {
		if at, ok := resolve(base(doc.url), said); ok {
			doc.url = at
		}
	}
	var items []item
	page.Find(r.Items).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		items = append(items, listed(s, r))
		return len(items) < maxEntries
	})
	result := Result{Title: oneLine(page.Find("title").First().Text()), Entries: gather(items, doc, src, r)}
	if len(result.Entries) == 0 {
		return Result{}, fmt.Errorf("%w: the selector %q finds none with a link", errNoItems, r.Items)
	}
	return result, nil
}

// parsePage parses an HTML page, unless it is nested too deep.
func parsePage(doc document) (*html.Node, error) {
	if kind := foreign(doc.body, doc.contentType); kind != "" {
		return nil, fmt.Errorf("the answer is %s, not a page", kind)
	}
	root, err := html.Parse(bytes.NewReader(decodeHTML(doc.body, doc.contentType)))
	if err != nil {
		return nil, fmt.Errorf("broken page: %w", err)
	}
	return root, nil
}

// pointers are words of links that say nothing of where they lead. An item that has no others has no
// title: its page gives it.
var pointers = map[string]bool{
	"more": true, "read more": true, "learn more": true, "find out more": true, "continue reading": true, "view": true, "details": true, "here": true,
	"leer más": true, "ver más": true, "saber más": true, "en savoir plus": true, "lire la suite": true, "leggi tutto": true, "leggi di più": true,
	"mehr": true, "weiterlesen": true, "mehr erfahren": true, "lees meer": true, "läs mer": true, "pročitaj više": true,
}

// listed reads one item of a listing.
func listed(s *goquery.Selection, r Route) item {
	link := s
	if r.Link != "" || !s.Is("a[href]") {
		link = s.Find(orElse(r.Link, "a[href]")).First()
	}
	title := oneLine(s.Find(orElse(r.Title, "h1, h2, h3, h4, h5, h6")).First().Text())
	if words := oneLine(link.Text()); r.Title == "" && title == "" && !pointers[strings.ToLower(strings.Trim(words, " .…»›→>"))] {
		title = words
	}
	it := item{link: link.AttrOr("href", ""), title: html.EscapeString(title)}
	if r.Summary != "" {
		it.summary = html.EscapeString(s.Find(r.Summary).First().Text())
	}
	it.published = listedDate(s.Find(orElse(r.Date, "time")).First(), r.MonthFirst)
	return it
}

// listedDate reads the date of an element: what its markup says, or else its words.
func listedDate(s *goquery.Selection, monthFirst bool) time.Time {
	for _, said := range []string{s.AttrOr("datetime", ""), s.AttrOr("content", ""), s.Text()} {
		if t := findDate(said, monthFirst); !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}

func orElse(s, other string) string {
	if strings.TrimSpace(s) == "" {
		return other
	}
	return s
}
