package feeds

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// shortLine is the longest block, in bytes, that a phrase of asides can be about.
	shortLine = 240
	// proseLine is the shortest block, in bytes, that can only be a sentence.
	proseLine = 80
	// edgeLine is the longest block that is dropped at either end of an article for being no sentence.
	edgeLine = 60
)

// asides are the ways in which pages speak to readers between the paragraphs, in lower case. A star stands for
// the rest of the block, before or after; after it the phrase must begin or end at a word.
var asides = newPhrases(
	// to other articles
	"read more*", "read also*", "read next*", "also read*", "also see*", "see also*", "also on*", "also:*", "related", "related:*", "related news*", "related coverage*",
	"related articles*", "related stories*", "related posts*", "related post*", "related links*", "related content*", "related topics*", "more from*", "more news*", "more stories*",
	"more:*", "more great*", "don't miss*", "you may also*", "you might also*", "recommended", "recommended for you*", "recommended:*", "[related*", "(related*", "most read*",
	"up next*", "latest news", "top stories*", "breaking news", "watch:*", "listen:*", "in pictures:*", "lire aussi*", "lesen sie auch*", "leer más*", "leia também*",
	// to act
	"click here*", "click for*", "*click here for more information.", "sign up*", "sign in*", "log in*", "subscribe*", "follow us*", "follow @*", "follow the author*",
	"share this*", "share on*", "like this story*", "join the conversation*", "tell us what*", "leave a comment*", "leave a reply*", "post comment*", "post a comment*",
	"comment", "comments", "no comments*", "view comments*", "comments are closed*", "get the latest*", "download our app*", "download the app*", "register now*",
	"print article*", "order reprints*", "print this*", "email this*", "text size*", "write to*", "contact the author*", "support us*", "enter your email*", "your email address*",
	"thank you for reading*",
	// from who made it
	"by", "image", "photo", "photos", "image:*", "images:*", "photo:*", "photos:*", "picture:*", "photograph:*", "photo by*", "photograph by*", "image credit*", "photo credit*",
	"credit:*", "getty images*", "(image:*", "(photo*", "*/getty images", "image copyright*", "image caption*", "image source*", "media caption*", "media playback*",
	"copyright ©*", "copyright @*", "copyright 20*", "©*", "(c) 20*", "*all rights reserved*", "additional reporting by*", "editing by*", "contributing:*",
	"*contributed to this report*", "*contributed to this story*", "*contributed reporting*", "*contributed to this article*", "source:*", "*affiliate commission*",
	"*affiliate links*", "filed under*", "tags:*", "tagged:*", "topics:*", "categories:*", "posted in*", "posted by*", "posted on*", "last updated*", "last modified*",
	"first published*", "published:*", "updated:*", "posted:*", "created:*", "advert", "adverts", "advertisement", "advertising", "ad", "sponsored", "sponsored content*",
	"promoted", "iklan", "anzeige", "publicidade", "publicité", "this site uses*", "we use cookies*", "disclaimer:*",
)

// dateWords are the words of a line that only says when, such as
// "Updated 8:21 am ET, Tuesday, November 19, 2019".
var dateWords = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(`january february march april may june july august september october november december
		jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
		mon tue tues wed thu thur thurs fri sat sun st nd rd th am pm gmt bst utc et est edt pt pst pdt ct cst cdt cet cest amt
		at on of by and the updated published posted original modified first last date time min read`) {
		set[w] = true
	}
	return set
}()

// articleBlocks leaves out of the blocks of a page what is not its article.
func articleBlocks(blocks []block, title string) []block {
	kept := slices.DeleteFunc(slices.Clone(blocks), func(b block) bool { return isAside(b.text) })
	kept = withoutLinks(kept)
	return trimEdges(kept, title)
}

// isAside reports whether a block speaks to the reader and not of the matter. A long sentence does
// not, whatever it starts with.
func isAside(text string) bool {
	if len(text) > shortLine || len(text) > proseLine && strings.HasSuffix(text, ".") && !strings.Contains(text, "lick here") {
		return false
	}
	lower := strings.TrimLeft(strings.ToLower(text), "0123456789, ") // "12 Comments"
	return asides.match(lower) || onlyDate(text)
}

// onlyDate reports whether a block consists of a date and the words around one.
func onlyDate(text string) bool {
	if len(text) > 120 || strings.IndexFunc(text, unicode.IsDigit) < 0 || strings.ContainsAny(text, "£€$%") {
		return false
	}
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !dateWords[w] })
}

// withoutLinks leaves out blocks that are links from end to end: they lead to other articles. A page
// that consists of them, such as a round-up, keeps them.
func withoutLinks(blocks []block) []block {
	all, links := 0, 0
	for _, b := range blocks {
		all += len(b.text)
		if b.isLink() {
			links += len(b.text)
		}
	}
	if 2*links > all {
		return blocks
	}
	return slices.DeleteFunc(blocks, block.isLink)
}

// isLink reports whether nearly all of a block is a link. Headlines have no full stop; what has
// one is a sentence of the article.
func (b block) isLink() bool {
	return 10*b.linked >= 8*len(b.text) && !strings.HasSuffix(b.text, ".")
}

// trimEdges drops what stands before the first sentence and after the last without being one:
// the title once more, bylines, menus, addresses. Where that is much of the page, its text
// is not made of sentences and stays.
func trimEdges(blocks []block, title string) []block {
	first := max(0, slices.IndexFunc(blocks, isSentence))
	last := len(blocks)
	for last > first && !isSentence(blocks[last-1]) {
		last--
	}
	if 4*size(blocks[first:last]) < 3*size(blocks) {
		return blocks
	}
	kept := make([]block, 0, len(blocks))
	for i, b := range blocks {
		if inside := first <= i && i < last; inside || !isScrap(b) && !sameWords(b.text, title) {
			kept = append(kept, b)
		}
	}
	return kept
}

// isSentence reports whether a block is long enough and ended like a sentence.
func isSentence(b block) bool { return len(b.text) >= proseLine && ended(b.text) }

// isScrap reports whether a block is a few words without an end.
func isScrap(b block) bool { return len(b.text) <= edgeLine && !ended(b.text) && !inList(b.node) }

// ended reports whether text ends as sentences do.
func ended(text string) bool {
	text = strings.TrimRight(text, `"'”’»)] `)
	r, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?…。！？:", r)
}

// inList reports whether n is an item of a list or a row of a table.
func inList(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		switch n.DataAtom {
		case atom.Li, atom.Tr, atom.Dd, atom.Dt:
			return true
		}
	}
	return false
}

// sameWords reports whether most words of text are those of title.
func sameWords(text, title string) bool {
	if len(text) > 2*len(title)+20 {
		return false
	}
	known := map[string]bool{}
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		known[w] = true
	}
	words := strings.Fields(strings.ToLower(text))
	same := 0
	for _, w := range words {
		if known[w] {
			same++
		}
	}
	return 10*same >= 7*len(words)
}
