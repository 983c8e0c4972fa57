package extract

import (
	"slices"

	"regwire"
)

// A token is one word, number or sign of an article, with its place.
type token struct {
	start, end int32  // bytes in its part
	sentence   int32  // rising through the whole article, the title being sentence 0
	paragraph  int32  // likewise
	traits     trait  // of its word, of numbers and of words with a capital
	word       wordID // the lexicon's number of its lower-cased form; 0 if the lexicon lacks it
	kind       tokenKind
	shape      shape
}

// tokenKind tells words from numbers from signs.
type tokenKind uint8

const (
	sign   tokenKind = iota // one rune of punctuation or a symbol
	word                    // letters, with digits and inner marks: "X.AI", "23andMe", "O'Brien"
	number                  // digits with their separators: "1,234.56"
)

// shape holds what the letters of a token look like.
type shape uint8

const (
	upperFirst    shape = 1 << iota // starts with a capital, or is a name like "easyJet"
	allUpper                        // two letters or more, all capitals
	glued                           // no space before it
	opens                           // the first token of a sentence
	quoted                          // stands between double quotation marks
	uncapitalised                   // small ASCII letters alone, as most words are
)

// is reports whether a token has a shape.
func (t *token) is(s shape) bool { return t.shape&s != 0 }

// of reports whether a token's word has a trait.
func (t *token) of(x trait) bool { return t.traits&x != 0 }

// A text is a tokenised article: the tokens of the title, then those of the body.
type text struct {
	title, body string
	toks        []token
	bodyAt      int     // index of the first token of the body
	sentences   []int32 // by sentence: its first token
	capitals    []int32 // the words with a capital
	traits      trait   // that some word has
}

// has reports whether some word has a trait: where none has, no search is needed.
func (t *text) has(x trait) bool { return t.traits&x != 0 }

// part returns the string that token i counts its bytes in.
func (t *text) part(i int) string {
	if i < t.bodyAt {
		return t.title
	}
	return t.body
}

// in names the part that token i stands in.
func (t *text) in(i int) regwire.Part {
	if i < t.bodyAt {
		return regwire.InTitle
	}
	return regwire.InText
}

// at returns the words of token i as written.
func (t *text) at(i int) string { return t.part(i)[t.toks[i].start:t.toks[i].end] }

// slice returns what is written from token i up to, not including, token j.
func (t *text) slice(i, j int) string {
	return t.part(i)[t.toks[i].start:t.toks[j-1].end]
}

// newText tokenises an article, as far as it is read, on a desk.
func newText(lex *lexicon, a regwire.Article, on *desk) *text {
	t := &on.text
	*t = text{title: a.Title, body: a.Text, sentences: on.sentences[:0], capitals: on.capitals[:0]}
	s := scanner{lex: lex, toks: slices.Grow(on.toks[:0], min((len(a.Title)+len(a.Text))/4, maxTokens)+8), fresh: true}
	s.scan(a.Title)
	s.border()
	t.bodyAt = len(s.toks)
	s.scan(a.Text)
	t.toks, t.traits = s.toks, s.seen
	t.splitSentences(lex)
	t.listBeginnings(&lex.begin, on)
	return t
}
