package feeds

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// maxFragment is how much of one title or summary is read, in bytes.
	maxFragment = 1 << 20
	// maxText is about how much plain text is made of one document, in bytes. A long novel has more, an
	// article never.
	maxText = 400_000
	// maxLine is the longest title, in bytes.
	maxLine = 1000
)

// plain returns a fragment of HTML as plain text, paragraphs separated by a blank line. Text
// without markup comes back as it is, save for its spaces.
func plain(fragment string) string {
	fragment = strings.ToValidUTF8(fragment[:min(len(fragment), maxFragment)], "\uFFFD")
	if !strings.ContainsAny(fragment, "<&") {
		return joinBlocks(splitPlain(fragment))
	}
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(fragment), body)
	if err != nil {
		return ""
	}
	var w blockWriter
	for _, n := range nodes {
		w.node(n)
	}
	return joinBlocks(w.finish())
}

// plainLine is plain for what must stand on one line, such as a title.
func plainLine(fragment string) string { return oneLine(plain(fragment)) }

// oneLine sets the words of s on one line, which is cut where it is too long for one.
func oneLine(s string) string {
	line := strings.Join(strings.Fields(s), " ")
	if len(line) <= maxLine {
		return line
	}
	return strings.ToValidUTF8(line[:maxLine-len("…")], "") + "…"
}

// splitPlain splits text that has no markup at its blank lines.
func splitPlain(text string) []block {
	var w blockWriter
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) == "" {
			w.flush()
			continue
		}
		w.text(line)
	}
	return w.finish()
}

// A block is one paragraph, heading, list item or table row.
type block struct {
	text string
	// node is the element that the block began in, if it came from a page.
	node *html.Node
	// linked is how many bytes of text stand in links.
	linked int
}

// joinBlocks sets blocks apart by a blank line, as many as there is room for.
func joinBlocks(blocks []block) string {
	var b strings.Builder
	for _, block := range blocks {
		if b.Len()+len(block.text) > maxText {
			break
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(block.text)
	}
	return b.String()
}

// size returns how many bytes of text blocks hold.
func size(blocks []block) int {
	sum := 0
	for _, b := range blocks {
		sum += len(b.text)
	}
	return sum
}

// blocksOf returns the blocks at and below n, none for nil.
func blocksOf(n *html.Node) []block {
	var w blockWriter
	if n != nil {
		w.node(n)
	}
	return w.finish()
}

// A blockWriter collects the text of nodes into blocks.
type blockWriter struct {
	blocks []block
	line   strings.Builder
	in     *html.Node
	links  int // depth of links that the writer is in
	linked int
	breaks int // br elements since the last word
	spaced bool
}

// node writes a node with all below it.
func (w *blockWriter) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
		return
	case html.ElementNode, html.DocumentNode:
	default:
		return
	}
	if silent[n.DataAtom] {
		return
	}
	switch n.DataAtom {
	case atom.Br:
		w.lineBreak()
		return
	case atom.Td, atom.Th:
		w.space()
	}
	if !inline(n) {
		w.flush()
		w.in = n
	}
	if n.DataAtom == atom.A {
		w.links++
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	if n.DataAtom == atom.A {
		w.links--
	}
	if !inline(n) {
		w.flush()
		w.in = n.Parent
	}
}

// text writes words with single spaces between them.
func (w *blockWriter) text(s string) {
	before := w.line.Len()
	start := -1 // of the letters that are yet to be written
	for i, r := range s {
		space := isSpace(r)
		if !space && !invisible(r) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			w.letters(s[start:i])
			start = -1
		}
		if space {
			w.space()
		}
	}
	if start >= 0 {
		w.letters(s[start:])
	}
	if w.links > 0 {
		w.linked += w.line.Len() - before
	}
}

// letters writes a piece of a word, after the space that is due before it.
func (w *blockWriter) letters(s string) {
	if w.spaced {
		w.line.WriteByte(' ')
		w.spaced = false
	}
	w.breaks = 0
	w.line.WriteString(s)
}

// space notes a space, to be written before the next word of the block.
func (w *blockWriter) space() {
	if w.line.Len() > 0 {
		w.spaced = true
	}
}

// lineBreak is a space where it stands alone and the end of a block where two follow each
// other, as old pages write paragraphs.
func (w *blockWriter) lineBreak() {
	w.space()
	if w.breaks++; w.breaks > 1 {
		w.flush()
	}
}

// flush ends the block that is being written.
func (w *blockWriter) flush() {
	if w.line.Len() > 0 {
		w.blocks = append(w.blocks, block{text: w.line.String(), node: w.in, linked: w.linked})
	}
	w.line.Reset()
	w.spaced, w.linked, w.breaks = false, 0, 0
}

func (w *blockWriter) finish() []block {
	w.flush()
	return w.blocks
}

// invisible reports whether r is a format character, such as a soft hyphen or a direction mark:
// they break words and forge their order.
func invisible(r rune) bool { return r >= 0x80 && unicode.Is(unicode.Cf, r) }

// isSpace reports whether r parts words: spaces of all kinds and control characters.
func isSpace(r rune) bool {
	if r < 0x80 {
		return r <= ' ' || r == 0x7f
	}
	return unicode.IsSpace(r) || unicode.IsControl(r)
}

// silent are the elements whose text is not for readers of text.
var silent = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true, atom.Iframe: true,
	atom.Object: true, atom.Svg: true, atom.Math: true, atom.Canvas: true, atom.Audio: true, atom.Video: true,
	atom.Select: true, atom.Textarea: true, atom.Button: true,
}

// inline reports whether an element stands within a line. Unknown elements do.
func inline(n *html.Node) bool { return n.Type == html.ElementNode && !blockElements[n.DataAtom] }

// blockElements are the elements that begin and end a block.
var blockElements = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Main: true, atom.Aside: true, atom.Header: true,
	atom.Footer: true, atom.Nav: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Ul: true, atom.Ol: true, atom.Li: true, atom.Dl: true, atom.Dt: true, atom.Dd: true, atom.Blockquote: true, atom.Pre: true,
	atom.Table: true, atom.Caption: true, atom.Thead: true, atom.Tbody: true, atom.Tfoot: true, atom.Tr: true, atom.Hr: true,
	atom.Figure: true, atom.Figcaption: true, atom.Form: true, atom.Fieldset: true, atom.Details: true, atom.Summary: true,
	atom.Address: true, atom.Body: true, atom.Html: true, atom.Dialog: true, atom.Center: true,
}
