package feeds

import (
	"net/url"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/publicsuffix"
)

// describe returns what a page says about itself, before anything is taken out of it.
func describe(doc *html.Node, at *url.URL) Page {
	page := goquery.NewDocumentFromNode(doc)
	return Page{URL: ownAddress(page, at), Published: ownDate(page)}
}

// complete adds what the readability library found out. Its date comes from structured data and is
// the better one.
func complete(page *Page, a readability.Article) {
	page.Title = ownTitle(oneLine(a.Title()), oneLine(a.SiteName()))
	page.Byline = oneLine(a.Byline())
	if t, err := a.PublishedTime(); err == nil && plausible(t) {
		page.Published = t.UTC()
	}
}

// ownTitle takes the name of the site off a title: "ICO fines Acme | Trade News".
func ownTitle(title, site string) string {
	if site == "" {
		return title
	}
	head, ok := strings.CutSuffix(title, site)
	if bare := strings.TrimRight(head, " -–—|·:»"); ok && bare != strings.TrimSpace(head) && bare != "" {
		return bare
	}
	return title
}

// ownAddress returns the canonical address of a page found at an address: the one it gives
// itself, unless that is another site's or the front page, which is a common mistake. Of a
// page that was found nowhere, such as a file, it believes any.
func ownAddress(page *goquery.Document, at *url.URL) string {
	found, _ := Canonical(at.String())
	for _, said := range []string{
		page.Find(`link[rel="canonical"]`).AttrOr("href", ""),
		page.Find(`meta[property="og:url"]`).AttrOr("content", ""),
	} {
		if own, ok := resolve(at, said); ok && sameSite(own, at) && (!isFront(own) || isFront(found)) {
			return own
		}
	}
	return found
}

// sameSite reports whether an address lies in the registered domain of another.
func sameSite(address string, other *url.URL) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	if other.Host == "" || u.Hostname() == other.Hostname() {
		return true
	}
	a, errA := publicsuffix.EffectiveTLDPlusOne(u.Hostname())
	b, errB := publicsuffix.EffectiveTLDPlusOne(other.Hostname())
	return errA == nil && errB == nil && a == b
}

// isFront reports whether an address is that of a site's front page.
func isFront(address string) bool {
	u, err := url.Parse(address)
	return err == nil && strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

// datePlaces are where pages put the date of an article, with the attribute that holds it, the
// surest first.
var datePlaces = []struct{ selector, attr string }{
	{`meta[property="article:published_time"]`, "content"},
	{`meta[itemprop="datePublished"]`, "content"},
	{`meta[name="article.published"], meta[name="parsely-pub-date"], meta[name="sailthru.date"]`, "content"},
	{`meta[name="pubdate"], meta[name="publishdate"], meta[name="publish-date"], meta[name="publication_date"]`, "content"},
	{`meta[name="DC.date.issued"], meta[name="dcterms.issued"], meta[name="dcterms.date"], meta[name="DC.date"], meta[name="date"]`, "content"},
	{`time[itemprop="datePublished"], [itemprop="datePublished"][datetime]`, "datetime"},
	{`article time[datetime], main time[datetime], time[pubdate]`, "datetime"},
}

// dateForms are the ways in which dates are written there. One without a zone is taken for UTC.
var dateForms = []string{
	time.RFC3339, "2006-01-02T15:04:05-0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04",
	"2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02", "2006/01/02",
	time.RFC1123Z, time.RFC1123, "2 January 2006", "02 Jan 2006", "January 2, 2006", "Jan 2, 2006",
}

// ownDate returns the date that the markup of a page gives, or zero.
func ownDate(page *goquery.Document) time.Time {
	dated := page.Find("meta, [datetime], time") // one walk over the page; of these there are few
	for _, place := range datePlaces {
		said, ok := dated.Filter(place.selector).First().Attr(place.attr)
		if !ok {
			continue
		}
		if t := readDate(strings.TrimSpace(said)); !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}

func readDate(s string) time.Time {
	for _, form := range dateForms {
		if t, err := time.Parse(form, s); err == nil && plausible(t) {
			return t.UTC()
		}
	}
	return time.Time{}
}
