package demo

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"time"
)

// format is the way a site writes its feed.
type format int

const (
	rss      format = iota // RSS 2.0 with a description
	rssFull                // RSS 2.0 with the whole text in content:encoded
	atom                   // Atom with a summary
	jsonFeed               // JSON Feed 1.1 with the whole text
)

// mediaType returns the Content-Type of the format.
func (f format) mediaType() string {
	switch f {
	case atom:
		return "application/atom+xml; charset=utf-8"
	case jsonFeed:
		return "application/feed+json"
	}
	return "application/rss+xml; charset=utf-8"
}

// render writes the feed of s with its articles, on addresses below base.
func (f format) render(s site, own []Article, base string) ([]byte, error) {
	switch f {
	case atom:
		return document(newAtom(s, own, base))
	case jsonFeed:
		return json.MarshalIndent(newJSON(s, own, base), "", "  ")
	}
	return document(newRSS(s, own, base, f == rssFull))
}

// document writes v as an XML document.
func document(v any) ([]byte, error) {
	body, err := xml.MarshalIndent(v, "", "  ")
	return bytes.Join([][]byte{[]byte(xml.Header), body, []byte("\n")}, nil), err
}

// link returns the address of a as the feed of s gives it.
func (s site) link(a Article, base string) string {
	if s.Tracking == "" {
		return base + a.Path()
	}
	return base + a.Path() + "?" + s.Tracking
}

// clock returns t as the clock of s shows it.
func (s site) clock(t time.Time) time.Time {
	if s.hours == 0 {
		return t
	}
	return t.In(time.FixedZone("", s.hours*3600))
}
