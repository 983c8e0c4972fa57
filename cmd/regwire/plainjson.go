package main

import (
	"bytes"
	"encoding/hex"
	"unicode/utf8"
)

// A plainReader passes through a line of JSON. What it takes is well-formed; what it does
// not take, it leaves undecided.
type plainReader struct {
	line []byte
	at   int
	buf  []byte // of the last text that had escapes
}

// maxNesting is how deep values are followed.
const maxNesting = 50

// object takes an object. fn takes the value of each key.
func (r *plainReader) object(fn func(key []byte) bool) bool {
	if !r.sign('{') {
		return false
	}
	if r.sign('}') {
		return true
	}
	for {
		key, ok := r.text()
		if !ok || !r.sign(':') || !fn(key) {
			return false
		}
		if !r.sign(',') {
			return r.sign('}')
		}
	}
}

// value takes a value of any sort.
func (r *plainReader) value(depth int) bool {
	if depth > maxNesting {
		return false
	}
	next := func([]byte) bool { return r.value(depth + 1) }
	switch r.space(); {
	case r.at == len(r.line):
		return false
	case r.line[r.at] == '"':
		_, ok := r.text()
		return ok
	case r.line[r.at] == '{':
		return r.object(next)
	case r.sign('['):
		if r.sign(']') {
			return true
		}
		for next(nil) {
			if !r.sign(',') {
				return r.sign(']')
			}
		}
		return false
	}
	return r.word("true") || r.word("false") || r.word("null") || r.number()
}

// space passes over white space.
func (r *plainReader) space() {
	for r.at < len(r.line) && (r.line[r.at] == ' ' || r.line[r.at] == '\t') {
		r.at++
	}
}

// sign takes c with the white space around it, if it comes next.
func (r *plainReader) sign(c byte) bool {
	r.space()
	if r.at == len(r.line) || r.line[r.at] != c {
		return false
	}
	r.at++
	r.space()
	return true
}

func (r *plainReader) word(w string) bool {
	if !bytes.HasPrefix(r.line[r.at:], []byte(w)) {
		return false
	}
	r.at += len(w)
	return true
}

// number takes a number without an exponent.
func (r *plainReader) number() bool {
	r.word("-")
	if zero := r.word("0"); zero == (r.digits() > 0) {
		return false
	}
	return !r.word(".") || r.digits() > 0
}

// digits passes over digits and counts them.
func (r *plainReader) digits() int {
	from := r.at
	for r.at < len(r.line) && r.line[r.at] >= '0' && r.line[r.at] <= '9' {
		r.at++
	}
	return r.at - from
}

// text takes a string and returns what it means, until the next one is taken.
func (r *plainReader) text() ([]byte, bool) {
	if r.at == len(r.line) || r.line[r.at] != '"' {
		return nil, false
	}
	r.at++
	from := r.at
	r.ordinary()
	if r.word(`"`) {
		s := r.line[from : r.at-1]
		return s, utf8.Valid(s)
	}
	r.buf = append(r.buf[:0], r.line[from:r.at]...)
	for !r.word(`"`) {
		if !r.escape() {
			return nil, false
		}
		from = r.at
		r.ordinary()
		r.buf = append(r.buf, r.line[from:r.at]...)
	}
	return r.buf, utf8.Valid(r.buf)
}

// ordinary passes over what stands for itself in a string.
func (r *plainReader) ordinary() {
	rest := r.line[r.at:]
	for i, c := range rest {
		if c < ' ' || c == '"' || c == '\\' {
			r.at += i
			return
		}
	}
	r.at = len(r.line)
}

// escape takes an escape and adds what it means to the buffer: of those by number, one that
// means a character by itself.
func (r *plainReader) escape() bool {
	if r.at+1 >= len(r.line) || r.line[r.at] != '\\' {
		return false
	}
	c := r.line[r.at+1]
	if i := bytes.IndexByte([]byte(`"\/bfnrt`), c); i >= 0 {
		r.buf = append(r.buf, "\"\\/\b\f\n\r\t"[i])
		r.at += 2
		return true
	}
	if c != 'u' || r.at+6 > len(r.line) {
		return false
	}
	var code [2]byte
	if _, err := hex.Decode(code[:], r.line[r.at+2:r.at+6]); err != nil {
		return false
	}
	char := rune(code[0])<<8 | rune(code[1])
	if !utf8.ValidRune(char) {
		return false // half of a pair
	}
	r.buf = utf8.AppendRune(r.buf, char)
	r.at += 6
	return true
}
