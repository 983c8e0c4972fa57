package feeds

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// maxNodes is how many elements a page may have for its text to be looked for by score.
const maxNodes = 50_000

// meagre is how little text, in bytes, makes one look again at what the page calls its article.
const meagre = 400

// errNoText means that a page was read and holds nothing to read.
var errNoText = errors.New("the page holds no text")

// Text reads the article on an HTML page, or in a PDF document, of at most 10 MB that was found at pageURL. It fails
// where the document is no page or holds no text; what else the page says is then still given.
func Text(r io.Reader, contentType, pageURL string) (Page, error) {
	body, err := readAtMost(r, defaultMaxBody)
	if err != nil {
		return Page{}, err
	}
	return text(document{body: body, contentType: contentType, url: pageURL})
}

// text reads the page or PDF document in doc.
func text(doc document) (Page, error) {
	if isPDF(doc.body) {
		return pdfPage(doc)
	}
	root, err := parsePage(doc)
	if err != nil {
		return Page{}, err
	}
	page := readPage(root, base(doc.url))
	if page.Text == "" {
		return page, errNoText
	}
	return page, nil
}

// foreign names the kind of a document that is no page, or returns nothing.
func foreign(body []byte, contentType string) string {
	if isPDF(body) {
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
	page := describe(doc, at)
	known, _ := siteOf(at)
	known.clean(doc)
	prune(doc)
	chosen := known.blocks(doc)
	spare := blocksOf(mainNode(doc))
	article, err := grab(doc, at)
	if err == nil {
		complete(&page, article)
	}
	blocks := articleBlocks(blocksOf(article.Node), page.Title)
	if len(chosen) > 0 {
		blocks = articleBlocks(chosen, page.Title)
	}
	if size(blocks) < meagre {
		blocks = longer(blocks, articleBlocks(spare, page.Title))
	}
	page.Text = joinBlocks(blocks)
	return page
}

// longer returns b where it holds far more text than a.
func longer(a, b []block) []block {
	if 2*size(a) < size(b) {
		return b
	}
	return a
}

// mainNode returns the element that a page calls its article and that holds most prose, or
// failing that its body.
func mainNode(doc *html.Node) *html.Node {
	var best *html.Node
	most := 0
	for _, n := range goquery.NewDocumentFromNode(doc).Find("[itemprop=articleBody], article, main, [role=main]").Nodes {
		if weight := prose(n); weight > most {
			best, most = n, weight
		}
	}
	if best == nil {
		return doc
	}
	return best
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
