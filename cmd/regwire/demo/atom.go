package demo

import (
	"encoding/xml"
	"time"
)

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Title   string      `xml:"title"`
	Tagline string      `xml:"subtitle"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr,omitempty"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Title     atomText `xml:"title"`
	ID        string   `xml:"id"`
	Link      atomLink `xml:"link"`
	Published string   `xml:"published"`
	Updated   string   `xml:"updated"`
	Author    *string  `xml:"author>name"`
	Summary   atomText `xml:"summary"`
}

type atomText struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// newAtom returns the feed of s as Atom.
func newAtom(s site, own []Article, base string) atomFeed {
	feed := atomFeed{
		Title: s.Publisher, Tagline: s.Tagline, ID: "tag:regwire.invalid,2024:" + s.Name,
		Updated: s.clock(newest(own)).Format(time.RFC3339),
		Links: []atomLink{
			{Rel: "self", Type: "application/atom+xml", Href: base + s.path()},
			{Rel: "alternate", Type: "text/html", Href: base + "/"},
		},
	}
	for _, a := range own {
		at := s.clock(a.Published).Format(time.RFC3339)
		author := a.Author
		if author == "" {
			author = s.Publisher
		}
		feed.Entries = append(feed.Entries, atomEntry{
			Title: atomText{"text", a.Title}, ID: feed.ID + "/" + a.Slug,
			Link:      atomLink{Rel: "alternate", Type: "text/html", Href: s.link(a, base)},
			Published: at, Updated: at, Author: &author,
			Summary: atomText{"html", markup([]Block{{Paragraph, []string{a.lead()}}})},
		})
	}
	return feed
}
