package demo

import (
	"html"
	"strings"
)

// A Block is one piece of an article's text: a paragraph, a heading, a quotation, a
// caption under a picture, or a list. Lines has one line for each item of a list, else
// exactly one.
type Block struct {
	Kind  BlockKind
	Lines []string
}

// BlockKind says what a block is.
type BlockKind string

// The kinds of block.
const (
	Paragraph BlockKind = "p"
	Heading   BlockKind = "h2"         // a line that starts with "# "
	Quotation BlockKind = "blockquote" // ... "> "
	Caption   BlockKind = "figcaption" // ... "^ "
	List      BlockKind = "ul"         // lines that start with "- "
)

// blocks splits a text at its blank lines. A paragraph may run over several lines.
func blocks(text string) []Block {
	var out []Block
	for part := range strings.SplitSeq(text, "\n\n") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, block(part))
		}
	}
	return out
}

func block(part string) Block {
	if items, ok := strings.CutPrefix(part, "- "); ok {
		b := Block{Kind: List}
		for item := range strings.SplitSeq(items, "\n- ") {
			b.Lines = append(b.Lines, oneLine(item))
		}
		return b
	}
	for _, k := range []struct {
		mark string
		kind BlockKind
	}{{"# ", Heading}, {"> ", Quotation}, {"^ ", Caption}} {
		if rest, ok := strings.CutPrefix(part, k.mark); ok {
			return Block{Kind: k.kind, Lines: []string{oneLine(rest)}}
		}
	}
	return Block{Kind: Paragraph, Lines: []string{oneLine(part)}}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// markup returns blocks as HTML, the way a feed carries them.
func markup(bs []Block) string {
	var out strings.Builder
	for _, b := range bs {
		out.WriteString(b.markup() + "\n")
	}
	return out.String()
}

func (b Block) markup() string {
	words := html.EscapeString(b.Lines[0])
	switch b.Kind {
	case List:
		var items strings.Builder
		for _, item := range b.Lines {
			items.WriteString("<li>" + html.EscapeString(item) + "</li>")
		}
		return "<ul>" + items.String() + "</ul>"
	case Quotation:
		return "<blockquote><p>" + words + "</p></blockquote>"
	case Caption:
		return "<figure><figcaption>" + words + "</figcaption></figure>"
	}
	return "<" + string(b.Kind) + ">" + words + "</" + string(b.Kind) + ">"
}

// lead returns the first paragraph: what a feed shows of an article.
func (a Article) lead() string {
	for _, b := range a.Body {
		if b.Kind == Paragraph {
			return b.Lines[0]
		}
	}
	return a.Title
}
