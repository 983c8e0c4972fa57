package export

import (
	"cmp"
	"crypto/sha1"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"regwire"
)

// A Feed is what an Atom feed says of itself, and how it calls cases.
type Feed struct {
	Title string
	// URL is where the feed will be, or empty.
	URL string
	// Headline says in a line what is known of a case.
	Headline func(regwire.Case) string
}

// An Atom writes an Atom feed (RFC 4287) with an entry for each case. The first case is to
// be the one that changed last.
type Atom struct {
	w    io.Writer
	enc  *xml.Encoder
	feed Feed
	open bool
}

// NewAtom returns an Atom that writes to w.
func NewAtom(w io.Writer, f Feed) *Atom {
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	return &Atom{w: w, enc: enc, feed: f}
}

const atomSpace = "http://www.w3.org/2005/Atom"

var feedElement = xml.StartElement{Name: xml.Name{Local: "feed"}, Attr: []xml.Attr{{Name: xml.Name{Local: "xmlns"}, Value: atomSpace}}}

type link struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

type category struct {
	Term  string `xml:"term,attr"`
	Label string `xml:"label,attr"`
}

type person struct {
	Name string `xml:"name"`
}

type words struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

type entry struct {
	XMLName    xml.Name   `xml:"entry"`
	ID         string     `xml:"id"`
	Title      words      `xml:"title"`
	Updated    string     `xml:"updated"`
	Published  string     `xml:"published,omitempty"`
	Author     person     `xml:"author"`
	Links      []link     `xml:"link"`
	Categories []category `xml:"category"`
	Content    words      `xml:"content"`
}

// begin writes what stands before the entries.
func (a *Atom) begin(updated time.Time) error {
	a.open = true
	if _, err := io.WriteString(a.w, xml.Header); err != nil {
		return err
	}
	title := line(a.feed.Title)
	parts := []struct {
		name  string
		value any
	}{
		{"id", urn("feed " + cmp.Or(a.feed.URL, title))}, {"title", title}, {"updated", stamp(updated)},
		{"generator", "regwire"}, {"author", person{"regwire"}},
	}
	if err := a.enc.EncodeToken(feedElement); err != nil {
		return err
	}
	for _, p := range parts {
		if err := a.enc.EncodeElement(p.value, xml.StartElement{Name: xml.Name{Local: p.name}}); err != nil {
			return err
		}
	}
	if self := address(a.feed.URL); self != "" {
		return a.enc.EncodeElement(link{"self", self}, xml.StartElement{Name: xml.Name{Local: "link"}})
	}
	return nil
}

// Add writes one case.
func (a *Atom) Add(c regwire.Case) error {
	if !a.open {
		if err := a.begin(changed(c)); err != nil {
			return fmt.Errorf("write Atom: %w", err)
		}
	}
	if err := a.enc.Encode(a.entry(c)); err != nil {
		return fmt.Errorf("write Atom: %w", err)
	}
	return nil
}

// Close writes the end of the feed.
func (a *Atom) Close() error {
	if !a.open {
		if err := a.begin(time.Time{}); err != nil {
			return fmt.Errorf("write Atom: %w", err)
		}
	}
	if err := errors.Join(a.enc.EncodeToken(feedElement.End()), a.enc.Close()); err != nil {
		return fmt.Errorf("write Atom: %w", err)
	}
	return nil
}

// maxLinks is how many reports an entry links to.
const maxLinks = 20

func (a *Atom) entry(c regwire.Case) entry {
	e := entry{
		ID: urn("case " + c.ID), Title: words{"text", line(a.feed.Headline(c))}, Updated: stamp(changed(c)),
		Author: person{cmp.Or(line(c.Regulator), "regwire")}, Content: words{"text", facts(c)},
	}
	if !c.Opened.IsZero() {
		e.Published = stamp(c.Opened)
	}
	main := official(c)
	for _, r := range c.Reports {
		main = cmp.Or(main, address(r.URL))
	}
	if main != "" {
		e.Links = append(e.Links, link{"alternate", main})
	}
	for _, r := range c.Reports {
		if to := address(r.URL); to != "" && to != main && len(e.Links) < maxLinks {
			e.Links = append(e.Links, link{"related", to})
		}
	}
	for _, term := range []string{string(c.Kind), string(c.Stage)} {
		if term = line(term); term != "" {
			e.Categories = append(e.Categories, category{term, strings.ReplaceAll(term, "_", " ")})
		}
	}
	return e
}

// facts are what is known of a case, a line each. Every sum has its stage beside it.
func facts(c regwire.Case) string {
	var out []string
	fact := func(label, value string) {
		if value = line(value); value != "" {
			out = append(out, label+": "+value)
		}
	}
	fact("Regulator", c.Regulator)
	fact("Organisation", c.Organisation.Name)
	fact("Kind", strings.ReplaceAll(string(c.Kind), "_", " "))
	fact("Stage", string(c.Stage))
	for _, s := range c.Sums {
		fact("Sum", s.Amount.String()+" "+string(s.Stage))
	}
	if c.People != nil {
		fact("People affected", c.People.String())
	}
	if c.Incident != nil {
		fact("Incident", strings.TrimSpace(strings.ReplaceAll(string(c.Incident.Kind), "_", " ")+" "+string(c.Incident.Date)))
	}
	fact("Laws", strings.Join(c.Laws, "; "))
	fact("Decided", string(c.Decided))
	for _, r := range c.Reports[:min(len(c.Reports), maxLinks)] {
		fact("Report", strings.TrimSpace(r.Publisher+" "+r.Title))
	}
	return strings.Join(out, "\n")
}

// changed is when a case changed, as far as that is known.
func changed(c regwire.Case) time.Time {
	if c.Changed.IsZero() {
		return c.Opened
	}
	return c.Changed
}

// stamp is t as Atom writes times; what is not known is the start of Unix's.
func stamp(t time.Time) string {
	if t.IsZero() {
		t = time.Unix(0, 0)
	}
	return t.UTC().Format(time.RFC3339)
}

// urn makes a name that is the same for good: a UUID of version 5 (RFC 9562).
func urn(name string) string {
	h := sha1.Sum([]byte("regwire " + name))
	h[6], h[8] = h[6]&0x0f|0x50, h[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", h[:4], h[4:6], h[6:8], h[8:10], h[10:16])
}
