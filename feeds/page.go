package feeds

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// maxNodes is how many elements a page may have for its text to be looked for by score.
const maxNodes = 50_000

// errNoText means that a page was read and holds nothing to read.
var errNoText = errors.New("the page holds no text")

// Text reads the article on an HTML page of at most 10 MB that was found at pageURL. It fails
// where the document is no page or holds no text; what else the page says is then still given.
func Text(r io.Reader, contentType, pageURL string) (Page, error) {
	body, err := readAtMost(r, defaultMaxBody)
	if err != nil {
		return Page{}, err
	}
	if kind := foreign(body, contentType); kind != "" {
		return Page{}, fmt.Errorf("the answer is %s, not a page", kind)
	}
	doc, err := html.Parse(bytes.NewReader(decodeHTML(body, contentType)))
	if err != nil {
		return Page{}, fmt.Errorf("broken page: %w", err)
	}
	page := readPage(doc, base(pageURL))
	if page.Text == "" {
		return page, errNoText
	}
	return page, nil
}

// foreign names the kind of a document that is no page, or returns nothing.
func foreign(body []byte, contentType string) string {
	if bytes.HasPrefix(body, []byte("%PDF-")) {
		return "application/pdf"
	}
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil || strings.HasPrefix(kind, "text/") || strings.Contains(kind, "html") || strings.Contains(kind, "xml") {
		return ""
	}
	return kind
}

// readPage reads what a parsed page says. It changes doc.
func readPage(doc *html.Node, at *url.URL) Page {
	page := Page{URL: ownAddress(doc, at)}
	article, err := grab(doc, at)
	if err != nil || article.Node == nil {
		page.Title = plainLine(html.EscapeString(article.Title()))
		return page
	}
	page.Title = strings.Join(strings.Fields(article.Title()), " ")
	page.Byline = strings.Join(strings.Fields(article.Byline()), " ")
	if t, err := article.PublishedTime(); err == nil && plausible(t) {
		page.Published = t.UTC()
	}
	var w blockWriter
	w.node(article.Node)
	page.Text = joinBlocks(w.finish())
	return page
}

// grab hands a page to the readability library. A panic there is an error about this one page.
func grab(doc *html.Node, at *url.URL) (a readability.Article, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("page reader gave up: %v", p)
		}
	}()
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxNodes
	parser.KeepClasses = true
	return parser.ParseAndMutate(doc, at)
}

// ownAddress returns the canonical address of a page.
func ownAddress(doc *html.Node, at *url.URL) string {
	address, _ := Canonical(at.String())
	return address
}
