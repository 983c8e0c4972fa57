package demo

import (
	"encoding/xml"
	"time"
)

type rssFeed struct {
	XMLName xml.Name  `xml:"rss"`
	Version string    `xml:"version,attr"`
	Content string    `xml:"xmlns:content,attr,omitempty"`
	Creator string    `xml:"xmlns:dc,attr"`
	Title   string    `xml:"channel>title"`
	Link    string    `xml:"channel>link"`
	About   string    `xml:"channel>description"`
	Built   string    `xml:"channel>lastBuildDate"`
	Items   []rssItem `xml:"channel>item"`
}

type rssItem struct {
	Title       string  `xml:"title"`
	Link        string  `xml:"link"`
	GUID        rssGUID `xml:"guid"`
	Published   string  `xml:"pubDate"`
	Creator     string  `xml:"dc:creator,omitempty"`
	Description string  `xml:"description"`
	Content     *cdata  `xml:"content:encoded"`
}

type rssGUID struct {
	Permalink bool   `xml:"isPermaLink,attr"`
	Value     string `xml:",chardata"`
}

type cdata struct {
	Text string `xml:",cdata"`
}

// newRSS returns the feed of s as RSS; with full, each item carries its whole text.
func newRSS(s site, own []Article, base string, full bool) rssFeed {
	feed := rssFeed{
		Version: "2.0", Creator: "http://purl.org/dc/elements/1.1/",
		Title: s.Publisher, Link: base + "/", About: s.Tagline,
		Built: s.clock(newest(own)).Format(time.RFC1123Z),
	}
	if full {
		feed.Content = "http://purl.org/rss/1.0/modules/content/"
	}
	for _, a := range own {
		item := rssItem{
			Title: a.Title, Link: s.link(a, base), GUID: rssGUID{Value: s.Name + ":" + a.Slug},
			Published: s.clock(a.Published).Format(time.RFC1123Z), Creator: a.Author, Description: a.lead(),
		}
		if full {
			item.Content = &cdata{markup(a.Body) + "<p>The post " + a.Slug + " appeared first on " + s.Name + ".</p>"}
		}
		feed.Items = append(feed.Items, item)
	}
	return feed
}
