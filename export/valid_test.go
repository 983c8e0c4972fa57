package export

import (
	"encoding/xml"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"regwire"
)

// A construct is an element of a feed as it is read strictly.
type construct struct {
	XMLName  xml.Name
	Attrs    []xml.Attr  `xml:",any,attr"`
	Text     string      `xml:",chardata"`
	Elements []construct `xml:",any"`
}

func (c construct) all(name string) (found []construct) {
	for _, e := range c.Elements {
		if e.XMLName.Local == name && e.XMLName.Space == atomSpace {
			found = append(found, e)
		}
	}
	return found
}

func (c construct) attr(name string) string {
	for _, a := range c.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// violations are what RFC 4287 forbids in a feed.
func violations(feed string) (out []string) {
	var root construct
	if err := xml.Unmarshal([]byte(feed), &root); err != nil {
		return []string{err.Error()}
	}
	if root.XMLName.Local != "feed" || root.XMLName.Space != atomSpace {
		out = append(out, fmt.Sprintf("the root is %v", root.XMLName))
	}
	out = append(out, missing(root, "feed")...)
	ids := map[string]bool{}
	for _, e := range root.all("entry") {
		out = append(out, missing(e, "entry")...)
		if id := e.all("id"); len(id) == 1 && ids[id[0].Text] {
			out = append(out, "an id is there twice: "+id[0].Text)
		} else if len(id) == 1 {
			ids[id[0].Text] = true
		}
		alternates := 0
		for _, l := range e.all("link") {
			if l.attr("rel") == "alternate" {
				alternates++
			}
		}
		if alternates > 1 || alternates == 0 && len(e.all("content")) == 0 || len(e.all("content")) > 1 {
			out = append(out, fmt.Sprintf("an entry with %d alternates and %d contents", alternates, len(e.all("content"))))
		}
	}
	return out
}

// missing checks what a feed and an entry have in common.
func missing(c construct, what string) (out []string) {
	for _, name := range []string{"id", "title", "updated"} {
		if n := len(c.all(name)); n != 1 {
			out = append(out, fmt.Sprintf("%s has %d of %s", what, n, name))
		}
	}
	for _, name := range []string{"updated", "published"} {
		for _, e := range c.all(name) {
			if _, err := time.Parse(time.RFC3339, e.Text); err != nil {
				out = append(out, err.Error())
			}
		}
	}
	for _, e := range c.all("id") {
		if u, err := url.Parse(e.Text); err != nil || !u.IsAbs() {
			out = append(out, "id "+e.Text+" is no IRI")
		}
	}
	authors := c.all("author")
	if len(authors) == 0 {
		out = append(out, what+" has no author")
	}
	for _, a := range authors {
		if names := a.all("name"); len(names) != 1 || strings.TrimSpace(names[0].Text) == "" {
			out = append(out, what+" has an author without a name")
		}
	}
	for _, l := range c.all("link") {
		if u, err := url.Parse(l.attr("href")); err != nil || !u.IsAbs() {
			out = append(out, "link "+l.attr("href"))
		}
	}
	for _, l := range c.all("category") {
		if l.attr("term") == "" {
			out = append(out, "a category without a term")
		}
	}
	return out
}

// Whatever a case holds, the feed is one, and says the same to a reader.
func TestAnyAtomIsValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"]]>", "<b>&amp;", "\u202E", "\x00\x0b", "https://x.example/\x7f", "javascript:alert(1)", "//x", "\ufffe"}))
		var cases []regwire.Case
		for i := range rapid.IntRange(0, 3).Draw(t, "cases") {
			c := cut()
			c.ID = fmt.Sprint(i, s.Draw(t, "id"))
			c.Organisation.Name, c.Regulator, c.Laws[0] = s.Draw(t, "name"), s.Draw(t, "regulator"), s.Draw(t, "law")
			c.Kind, c.Stage = regwire.Kind(s.Draw(t, "kind")), regwire.Stage(s.Draw(t, "stage"))
			c.Reports[0].URL, c.Reports[1].URL, c.Reports[0].Title = s.Draw(t, "url"), s.Draw(t, "notice"), s.Draw(t, "title")
			if rapid.Bool().Draw(t, "undated") {
				c.Opened, c.Changed = time.Time{}, time.Time{}
			}
			cases = append(cases, c)
		}
		var b strings.Builder
		out := NewAtom(&b, Feed{s.Draw(t, "feed"), s.Draw(t, "feed url"), headline})
		for _, c := range cases {
			if err := out.Add(c); err != nil {
				t.Fatal(err)
			}
		}
		if err := out.Close(); err != nil {
			t.Fatal(err)
		}
		if wrong := violations(b.String()); len(wrong) > 0 {
			t.Fatalf("%s\n%s", strings.Join(wrong, "\n"), b.String())
		}
	})
}

// The check must be able to refuse.
func TestViolations(t *testing.T) {
	for _, feed := range []string{
		"<feed/>", `<feed xmlns="` + atomSpace + `"><id>x</id></feed>`,
		strings.Replace(written(t, Feed{"T", "", headline}, cut()), "<updated>", "<updated>yesterday ", 1),
		written(t, Feed{"T", "", headline}, cut(), cut()),
		strings.Replace(written(t, Feed{"T", "", headline}, cut()), `rel="related"`, `rel="alternate"`, 1),
	} {
		if len(violations(feed)) == 0 {
			t.Errorf("nothing is wrong with %s", feed)
		}
	}
}
