package extract

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// shortLine is the length in bytes below which a line that ends before a capital is a
// heading or an item of a list, and not the wrapped line of a paragraph.
const shortLine = 75

// A scanner cuts a string into tokens.
type scanner struct {
	lex       *lexicon
	toks      []token
	paragraph int32
	fresh     bool // the next token opens a paragraph
	src       string
	seen      trait // of any word so far
}

// scan cuts a text into tokens, as far as an article is read.
func (s *scanner) scan(src string) {
	s.src = src
	joined, newlines, line := shape(0), 0, 0 // glued, if the next token stands right behind the last one
	for i := 0; i < len(src) && len(s.toks) < maxTokens; {
		c := src[i]
		if c == '&' {
			if next, join := s.escape(i, joined); next > i {
				i, joined = next, join
				continue
			}
		}
		switch {
		case c == '\n':
			if newlines = max(newlines, -newlines) + 1; newlines == 1 && i-line > 0 && i-line < shortLine {
				newlines = -1 // a heading or a list item, if a capital follows
			}
			joined = 0
			i++
			line = i
		case c == ' ' || c == '\t' || c == '\r' || c < ' ':
			joined = 0
			i++
		case c == '<' && markup(src[i:]) > 0:
			end := i + markup(src[i:])
			if !inline(src[i:end]) && !raised(src[i:end]) {
				joined = 0
			}
			i = end
		default:
			r, size := rune(c), 1
			if c >= utf8.RuneSelf {
				r, size = utf8.DecodeRuneInString(src[i:])
				if unicode.IsSpace(r) {
					joined = 0
					i += size
					continue
				}
				if invisible(r) {
					i += size
					continue
				}
			}
			if newlines != 0 {
				if newlines >= 2 || bullet(r) || newlines < 0 && unicode.IsUpper(r) {
					s.paragraph++
					s.fresh = true
				}
				newlines = 0
			}
			if next := s.plainWords(i, joined); next > i {
				if i, joined = next, glued; src[next-1] == ' ' {
					joined = 0
				}
				continue
			}
			i = s.token(i, r, size, joined)
			if joined = glued; i < len(src) && src[i] == ' ' { // as after most words
				i, joined = i+1, 0
			}
		}
	}
}

// escape reads the HTML entity at byte i, if one stands there, and returns where it ends and whether what follows
// is glued: the sign of a currency is a token, what is blank only parts words.
func (s *scanner) escape(i int, joined shape) (next int, join shape) {
	r, size := escaped(s.src[i:])
	switch {
	case size > 0 && unicode.IsSpace(r):
		return i + size, 0
	case size > 0 && !invisible(r):
		s.put(i, i+size, sign, s.lex.lookup(string(r)), joined, 0)
		return i + size, glued
	}
	return i + size, joined
}

// border appends a sign of no width that is a paragraph of its own, so that nothing is read
// across the end of the title, and opens another paragraph.
func (s *scanner) border() {
	if n := int32(len(s.src)); len(s.toks) > 0 {
		s.paragraph++
		s.toks = append(s.toks, token{start: n, end: n, paragraph: s.paragraph, shape: opens})
		s.paragraph++
	}
	s.fresh = true
}

// plainWords appends the plain words that stand at byte i one after another, as most words of a
// text do, and returns where they and the blank behind the last of them end.
func (s *scanner) plainWords(i int, joined shape) int {
	for src := s.src; i < len(src) && src[i] >= 'a' && src[i] <= 'z' && len(s.toks) < maxTokens; {
		end, key := plainWord(src, i)
		if end == i {
			break
		}
		id := wordID(0)
		if end > i+exactLetters {
			id = find(s.lex.index, key, src[i:end])
		} else {
			id = s.lex.index.exact(key)
		}
		s.put(i, end, word, id, uncapitalised|joined, 0)
		if src[end] != ' ' {
			return end
		}
		i, joined = end+1, 0
	}
	return i
}

// token appends the token that starts at byte i with rune r and returns where it ends.
func (s *scanner) token(i int, r rune, size int, joined shape) int {
	if r >= 'A' && r <= 'Z' {
		if end, key, is := capitalWord(s.src, i); end > i {
			traits := s.lex.begin.byKind[word]
			if is&allUpper != 0 {
				traits |= s.lex.begin.loud
			}
			s.put(i, end, word, s.lex.index.exact(key), is|joined, traits)
			return end
		}
	}
	if r < utf8.RuneSelf && !isASCIILetter(byte(r)) && (r < '0' || r > '9') && !(r == '.' && s.leads(i)) {
		s.put(i, i+1, sign, s.lex.index.exact(wordKey(r)), joined, 0)
		return i + 1
	}
	end, kind := i+size, sign
	switch {
	case letter(r):
		end, kind = s.word(i), word
	case digit(r), r == '.':
		end, kind = s.beforeFootnote(i, s.number(i+size)), number
		if tail := s.tail(end); tail > 0 && !(inThousands(s.src[i:end]) && tail > end+2) { // but "88,923individuals"
			end, kind = tail, word
		}
	}
	id, letters := s.lex.read(s.src[i:end])
	traits := s.lex.begin.byKind[kind]
	switch {
	case letters&uncapitalised != 0:
		traits = 0
	case kind == word && (letters&allUpper != 0 || r == 's'):
		traits |= s.lex.begin.loud
	}
	s.put(i, end, kind, id, letters|joined, traits)
	return end
}

// put appends a token, which has some traits besides those of its word.
func (s *scanner) put(start, end int, kind tokenKind, id wordID, is shape, traits trait) {
	if s.fresh {
		is |= opens
		s.fresh = false
	}
	traits |= s.lex.traitsOf(id)
	s.seen |= traits
	if len(s.toks) == cap(s.toks) {
		s.toks = slices.Grow(s.toks, 1)
	}
	s.toks = s.toks[:len(s.toks)+1]
	t := &s.toks[len(s.toks)-1] // filled in where it stands, for a token is copied slowly
	t.start, t.end, t.paragraph, t.word, t.traits, t.kind, t.shape = int32(start), int32(end), s.paragraph, id, traits, kind, is
}

// word returns where the word that starts at byte i ends. Inner full stops ("X.AI"),
// and apostrophes before two letters or more ("O'Brien"), belong to the word; hyphens, a
// final 's, and a number after the sign of a currency ("KSh500") do not.
func (s *scanner) word(i int) int {
	src, from := s.src, i
	for i < len(src) {
		if isASCIILetter(src[i]) {
			i++
			continue
		}
		if src[i] == ' ' || src[i] == ',' {
			return i // as most words end
		}
		r, size := utf8.DecodeRuneInString(src[i:])
		switch {
		case digit(r) && s.prefixes(from, i):
			return i
		case letter(r) || digit(r) || invisible(r) || unicode.Is(unicode.Mn, r):
			i += size
		case r == '.' && s.joins(i+1):
			i++
		case (r == '\'' || r == '’') && s.lettersAt(i+size) >= 2:
			i += size
		default:
			return i
		}
	}
	return i
}

// joins reports whether a full stop before byte i is part of a word: a letter follows
// and the word so far is an abbreviation or the rest is short, as in "U.S." and "X.com".
func (s *scanner) joins(i int) bool {
	n := s.lettersAt(i)
	if n == 0 {
		return false
	}
	if before := s.src[i-2]; before >= 'a' && before <= 'z' && n >= 2 && s.src[i] >= 'A' && s.src[i] <= 'Z' && s.src[i+1] >= 'a' && s.src[i+1] <= 'z' {
		return false // "advertising.The", where the space was lost
	}
	single := i < 3 || !isASCIILetter(s.src[i-3]) // one letter before the stop
	return n <= 3 || single && n == 1
}

// lettersAt counts the letters from byte i on.
func (s *scanner) lettersAt(i int) int {
	n := 0
	for i < len(s.src) {
		r, size := utf8.DecodeRuneInString(s.src[i:])
		if !letter(r) {
			break
		}
		i += size
		n++
	}
	return n
}
