package feeds

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
)

// An Outline is one feed of a reading list.
type Outline struct {
	Title string
	URL   string
	Site  string
}

// An opml is a reading list as it is written.
type opml struct {
	XMLName xml.Name  `xml:"opml"`
	Version string    `xml:"version,attr"`
	Title   string    `xml:"head>title"`
	Items   []outline `xml:"body>outline"`
}

type outline struct {
	Text  string    `xml:"text,attr"`
	Title string    `xml:"title,attr,omitempty"`
	Type  string    `xml:"type,attr,omitempty"`
	URL   string    `xml:"xmlUrl,attr,omitempty"`
	Site  string    `xml:"htmlUrl,attr,omitempty"`
	Items []outline `xml:"outline"`
}

var errNoOPML = errors.New("the document is no OPML")

// ReadOPML reads the feeds of a reading list of at most 10 MB, with those in its folders, each address
// once, in order. Entries without a web address are left out.
func ReadOPML(r io.Reader) ([]Outline, error) {
	body, err := readAtMost(r, defaultMaxBody)
	if err != nil {
		return nil, err
	}
	text := bytes.TrimSpace(decodeXML(body, ""))
	if deep(text) {
		return nil, errDepth
	}
	var list opml
	d := xml.NewDecoder(bytes.NewReader(text))
	d.Strict = false
	if err := d.Decode(&list); err != nil {
		var syntax *xml.SyntaxError
		if errors.As(err, &syntax) {
			return nil, fmt.Errorf("broken OPML: %w", err)
		}
		return nil, errNoOPML
	}
	return flatten(list.Items, map[string]bool{}), nil
}

func flatten(items []outline, seen map[string]bool) []Outline {
	var found []Outline
	for _, o := range items {
		if isAddress(o.URL) && !seen[o.URL] && len(found) < maxEntries {
			seen[o.URL] = true
			found = append(found, Outline{Title: oneLine(orElse(o.Title, o.Text)), URL: o.URL, Site: o.Site})
		}
		found = append(found, flatten(o.Items, seen)...)
	}
	return found
}

// WriteOPML writes a reading list of the feeds among sources. Other kinds have no place in one.
func WriteOPML(w io.Writer, title string, sources []Source) error {
	list := opml{Version: "2.0", Title: title}
	for _, s := range sources {
		for _, r := range s.Routes() {
			if r.kind() == Feed {
				list.Items = append(list.Items, outline{Text: orElse(s.Publisher, s.Name), Title: s.Name, Type: "rss", URL: r.URL})
				break
			}
		}
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(list); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
