package feeds

import (
	"crypto/sha256"
	"encoding/base32"
	"net/url"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"

	"regwire"
)

// entries makes an entry of each item of a feed that was found at address, in its order. Items
// with one address have one ID.
func entries(feed *gofeed.Feed, address string, src Source) []regwire.Entry {
	base := base(address, feed.Link)
	items := feed.Items[:min(len(feed.Items), maxEntries)]
	made := make([]regwire.Entry, 0, len(items))
	for _, item := range items {
		if item != nil {
			made = append(made, entry(item, base, src))
		}
	}
	return made
}

// entry makes an entry of one item.
func entry(item *gofeed.Item, base *url.URL, src Source) regwire.Entry {
	e := regwire.Entry{
		Source:    src.Name,
		Publisher: src.Publisher,
		Regulator: src.Regulator,
		GUID:      oneLine(item.GUID),
		URL:       itemAddress(item, base),
		Title:     plainLine(item.Title),
		Summary:   summary(item),
		Published: published(item),
	}
	e.ID = entryID(e)
	return e
}

// base returns what relative links are relative to: the address of the feed, or failing
// that the site it names.
func base(candidates ...string) *url.URL {
	for _, c := range candidates {
		if u, err := parseAddress(c); err == nil {
			return u
		}
	}
	return &url.URL{}
}

// itemAddress returns the canonical address of an item, or none. Where a service counts clicks, the
// publisher's own address comes first; a GUID is often the address, with or without saying so.
func itemAddress(item *gofeed.Item, base *url.URL) string {
	candidates := append([]string{origin(item), item.Link}, item.Links...)
	for _, c := range candidates {
		if address, ok := resolve(base, c); ok {
			return address
		}
	}
	if address, err := Canonical(item.GUID); err == nil {
		return address
	}
	return ""
}

// origin returns the address before FeedBurner changed it, where the feed has kept it.
func origin(item *gofeed.Item) string {
	for _, x := range item.Extensions["feedburner"]["origLink"] {
		return x.Value
	}
	return ""
}

// resolve makes a link of a document at base absolute and canonical.
func resolve(base *url.URL, link string) (string, bool) {
	link = strings.TrimSpace(link)
	if link == "" || len(link) > maxAddress {
		return "", false
	}
	u, err := base.Parse(link)
	if err != nil {
		return "", false
	}
	address, err := Canonical(u.String())
	return address, err == nil
}

// summary returns the longer of an item's content and description as plain text.
func summary(item *gofeed.Item) string {
	content, description := plain(item.Content), plain(item.Description)
	if len(description) > len(content) {
		return description
	}
	return content
}

// published returns when an item appeared, or failing that was last changed, in UTC.
func published(item *gofeed.Item) time.Time {
	for _, t := range []*time.Time{item.PublishedParsed, item.UpdatedParsed} {
		if t != nil && plausible(*t) {
			return t.UTC()
		}
	}
	return time.Time{}
}

// plausible reports whether t can be the time of something on the web. Clocks of servers that were
// never set, and years of five digits, are as good as no date.
func plausible(t time.Time) bool { return 1990 <= t.Year() && t.Year() < 2100 }

// entryID names an entry by its address, whose scheme does not count: a site that moves to
// https does not become news. Where there is no address, or that of the front page, which
// says nothing of the item, the feed's own identifier stands in, or failing that what the item says.
func entryID(e regwire.Entry) string {
	_, name, _ := strings.Cut(e.URL, "://")
	switch {
	case name != "" && (!isFront(e.URL) || e.GUID == "" || e.GUID == e.URL):
	case e.GUID != "":
		name = e.Source + "\x00" + e.GUID
	default:
		name = e.Source + "\x00" + e.Title + "\x00" + e.Summary
	}
	sum := sha256.Sum256([]byte(name))
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:10]))
}

// EntryID returns the ID of the entry at an address.
func EntryID(address string) string {
	if own, err := Canonical(address); err == nil {
		address = own
	}
	return entryID(regwire.Entry{URL: address})
}
