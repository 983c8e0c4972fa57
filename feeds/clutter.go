package feeds

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// clutterTags are the elements that are never the article's own text.
var clutterTags = map[atom.Atom]bool{
	atom.Nav: true, atom.Aside: true, atom.Form: true, atom.Figcaption: true, atom.Button: true, atom.Iframe: true,
	atom.Dialog: true, atom.Select: true, atom.Textarea: true, atom.Noscript: true, atom.Style: true, atom.Svg: true,
}

// clutterWords are the words in the class or id of an element that holds something beside the
// article: "article__related-links", "shareBar". Several words stand for that sequence. Words that
// sites also use for looks, such as hidden or teaser, have no place here.
var clutterWords = wordTable(
	// around a picture
	"caption", "captions", "image credit", "img credit", "photo credit", "picture credit", "media credit", "copyright", "photographer", "gallery", "slideshow", "lightbox", "carousel",
	// other articles
	"related", "recirc", "recirculation", "recommended", "recommendation", "recommendations", "trending", "popular", "mostpopular", "mostread",
	"read more", "readmore", "read next", "more stories", "more news", "more from", "most read", "most viewed", "also read", "see also", "you may", "you might",
	"up next", "next article", "next post", "prev next", "post navigation", "pagination", "pager", "promo", "promos", "latest news", "top stories", "pullquote", "pull quote",
	// around the article
	"breadcrumb", "breadcrumbs", "navbar", "navigation", "menu", "sidebar", "masthead", "footer", "toolbar", "tags", "taglist", "tag list",
	"byline", "post meta", "entry meta", "article meta", "author bio", "author box", "author info", "author profile", "author card",
	"about author", "about the author", "post author", "author content", "biography", "disclaimer",
	// what readers are asked to do
	"share", "sharing", "sharebar", "sharedaddy", "addthis", "addtoany", "social", "socials", "follow us", "comment", "comments", "commenting", "disqus",
	"respond", "newsletter", "newsletters", "signup", "sign up", "subscribe", "subscription", "paywall", "login", "donate",
	"feedback", "print", "cookie", "cookies", "consent", "modal", "popup", "tooltip", "rollover", "popover", "hovercard", "cta", "app download",
	// what is sold
	"ad", "ads", "advert", "adverts", "advertisement", "advertisements", "advertorial", "sponsor", "sponsored", "sponsors", "outbrain", "taboola", "dfp", "affiliate",
	// for other eyes
	"visuallyhidden", "visually hidden", "is hidden", "sr only", "screen reader text", "offscreen",
)

// A table of words: whether a word alone decides, and which sequences do.
type table struct {
	words     map[string]bool
	sequences map[string]bool
}

func wordTable(entries ...string) table {
	t := table{words: map[string]bool{}, sequences: map[string]bool{}}
	for _, e := range entries {
		if strings.Contains(e, " ") {
			t.sequences[e] = true
			continue
		}
		t.words[e] = true
	}
	return t
}

// holds reports whether one of the names in a class or id has a word or a sequence of the
// table. Names such as "print:hidden" are about looks alone.
func (t table) holds(names string) bool {
	for name := range strings.FieldsSeq(names) {
		if strings.ContainsAny(name, ":[") {
			continue
		}
		var last, beforeLast string
		for _, word := range nameWords(name) {
			if t.words[word] || t.sequences[last+" "+word] || t.sequences[beforeLast+" "+last+" "+word] {
				return true
			}
			beforeLast, last = last, word
		}
	}
	return false
}

// nameWords splits a name as people write them in style sheets: "relatedLinks_box-2" has the
// words related, links, box, 2.
func nameWords(name string) []string {
	var words []string
	start := 0
	cut := func(end int) {
		if end > start {
			words = append(words, strings.ToLower(name[start:end]))
		}
	}
	lower := false
	for i, r := range name {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			cut(i)
			start = i + utf8.RuneLen(r)
		case unicode.IsUpper(r) && lower:
			cut(i)
			start = i
		}
		lower = unicode.IsLower(r)
	}
	cut(len(name))
	return words
}

// sparse is how little prose, in bytes, a page has that does not put its text in paragraphs.
const sparse = 1000

// A pruner takes the clutter out of one page.
type pruner struct {
	weigh func(*html.Node) int // how much of the article may be below a node
	total int                  // what the whole page weighs
	known map[string]bool
}

// prune removes from a page what its markup says is not the article.
func prune(doc *html.Node) {
	p := pruner{weigh: prose, total: prose(doc), known: map[string]bool{}}
	if p.total < sparse {
		p.weigh, p.total = textLength, textLength(doc)
	}
	p.below(doc)
}

func (p *pruner) below(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.ElementNode && p.clutter(c) {
			n.RemoveChild(c)
		} else {
			p.below(c)
		}
		c = next
	}
}

// clutter reports whether n is to go. What holds most of the page's prose stays whatever it is called:
// themes put the tags of a post into the class of the post.
func (p *pruner) clutter(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Html, atom.Head, atom.Body, atom.Main, atom.Article, atom.Script, atom.Meta, atom.Link, atom.Title, atom.H1:
		return false
	}
	if !clutterTags[n.DataAtom] && !p.named(n) {
		return false
	}
	return 3*p.weigh(n) < p.total
}

// named reports whether the class or id of n is of clutter.
func (p *pruner) named(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "class" && p.holds(a.Val) || a.Key == "id" && !titled(n, a.Val) && p.holds(a.Val) {
			return true
		}
	}
	return false
}

// titled reports whether an id is made of the words of a heading, as in <h2 id="consent-and-cookies">.
func titled(n *html.Node, id string) bool {
	switch n.DataAtom {
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return len(nameWords(id)) > 3
}

// holds is clutterWords.holds, worked out once for each class on the page.
func (p *pruner) holds(names string) bool {
	known, ok := p.known[names]
	if !ok {
		known = clutterWords.holds(names)
		p.known[names] = known
	}
	return known
}

// prose returns how many bytes of text stand in paragraphs at or below n.
func prose(n *html.Node) int {
	if n.DataAtom == atom.P {
		return textLength(n)
	}
	sum := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sum += prose(c)
	}
	return sum
}

// textLength returns how many bytes of text stand at or below n.
func textLength(n *html.Node) int {
	if n.Type == html.TextNode {
		return len(n.Data)
	}
	sum := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sum += textLength(c)
	}
	return sum
}
