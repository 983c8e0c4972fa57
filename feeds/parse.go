package feeds

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"
)

const (
	// maxEntries is how many items of one feed are read, the first ones.
	maxEntries = 10_000
	// maxDepth is how deep the elements of a feed may be nested.
	maxDepth = 256
)

// What a document can be instead of a feed.
var (
	errEmpty = errors.New("the answer is empty")
	errHTML  = errors.New("the answer is an HTML page, not a feed")
	errDepth = fmt.Errorf("elements nested more than %d deep", maxDepth)
	errKind  = errors.New("the answer is not RSS, Atom or JSON Feed")
)

// Parse reads an RSS, Atom or JSON feed of at most 10 MB, and of it at most 10,000 items. Relative
// links are resolved against src.URL.
func Parse(r io.Reader, src Source) (Result, error) {
	body, err := readAtMost(r, defaultMaxBody)
	if err != nil {
		return Result{}, err
	}
	return parse(document{body: body, url: src.URL}, src)
}

// parse reads the feed in doc, which came from src.
func parse(doc document, src Source) (Result, error) {
	text := bytes.TrimSpace(decodeXML(doc.body, doc.contentType))
	if len(text) == 0 {
		return Result{}, errEmpty
	}
	if deep(text) {
		return Result{}, errDepth
	}
	feed, err := parseFeed(text)
	if err != nil {
		feed, err = parseMended(text, err)
	}
	if err != nil {
		return Result{}, feedFault(text, err)
	}
	return Result{Title: plainLine(feed.Title), Entries: entries(feed, doc.url, src), Hints: feedHints(text)}, nil
}

// parseFeed hands a document to gofeed. A panic there is an error about this one document and must
// not end a program that reads many.
func parseFeed(text []byte) (feed *gofeed.Feed, err error) {
	defer func() {
		if recover() != nil { // what it met says nothing to a person
			err = errors.New("the parser gave up on it")
		}
	}()
	return gofeed.NewParser().Parse(bytes.NewReader(text))
}

// parseMended tries a document that could not be parsed once more, mended. The first error is the one
// that names the place.
func parseMended(text []byte, first error) (*gofeed.Feed, error) {
	mended := mend(text)
	if bytes.Equal(mended, text) {
		return nil, first
	}
	if feed, err := parseFeed(mended); err == nil {
		return feed, nil
	}
	return nil, first
}

// feedFault says what a document is that could not be read as a feed.
func feedFault(text []byte, err error) error {
	var sort *json.UnmarshalTypeError
	if errors.As(err, &sort) { // its own words are those of the program
		key := strings.ReplaceAll(sort.Field, "alias.", "")
		return fmt.Errorf("broken feed: the value of %q is of the wrong kind: %s", key, sort.Value)
	}
	if !errors.Is(err, gofeed.ErrFeedTypeNotDetected) {
		return fmt.Errorf("broken feed: %w", err)
	}
	if isHTML(text) {
		return errHTML
	}
	return errKind
}

// isHTML reports whether a document starts as a page does, comments aside.
func isHTML(text []byte) bool {
	z := html.NewTokenizer(bytes.NewReader(head(text)))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return false
		case html.DoctypeToken:
			return bytes.HasPrefix(bytes.ToLower(z.Text()), []byte("html"))
		case html.StartTagToken:
			name, _ := z.TagName()
			return pageStart[string(name)]
		}
	}
}

// pageStart are the elements that pages start with.
var pageStart = map[string]bool{"html": true, "head": true, "body": true, "meta": true, "title": true, "script": true, "div": true, "p": true}

// deep reports whether elements are nested too deep for parsers that recurse. It counts tags
// without understanding them: one left open counts as a level.
func deep(text []byte) bool {
	level := 0
	for {
		i := bytes.IndexByte(text, '<')
		if i < 0 || level > maxDepth {
			return level > maxDepth
		}
		text = text[i+1:]
		switch {
		case bytes.HasPrefix(text, []byte("![CDATA[")):
			text = after(text, "]]>")
		case bytes.HasPrefix(text, []byte("!--")):
			text = after(text, "-->")
		case bytes.HasPrefix(text, []byte("/")):
			level--
		case len(text) > 0 && isLetter(text[0]):
			end := bytes.IndexByte(text, '>')
			if end > 0 && text[end-1] != '/' {
				level++
			}
		}
	}
}

func after(text []byte, mark string) []byte {
	if _, rest, ok := bytes.Cut(text, []byte(mark)); ok {
		return rest
	}
	return nil
}

func isLetter(c byte) bool { return c >= 0x80 || c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' }
