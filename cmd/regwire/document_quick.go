package main

import (
	"bytes"
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// A quickReader reads the common form of a document: one object whose names are of small letters
// and whose values that count are texts. It takes a quarter of the time of a reader of all JSON,
// and gives up where a line is anything else, or no JSON at all.
type quickReader struct {
	line []byte
	at   int
}

// quickly fills in a document from a line, or returns false, with no more said, if that needs a
// reader of all JSON.
func (d *document) quickly(line []byte) bool {
	r := quickReader{line: line}
	if !r.takes('{') {
		return false
	}
	if !r.takes('}') {
		for more := true; more; more = r.takes(',') {
			if !r.fill(d) {
				return false
			}
		}
		if !r.takes('}') {
			return false
		}
	}
	return r.blank() == len(line)
}

// fill reads a field into a document, if it has such a one.
func (r *quickReader) fill(d *document) (ok bool) {
	name, ok := r.name()
	if !ok {
		return false
	}
	to := d.field(name)
	if to == nil || r.line[r.at] == 'n' { // null says nothing
		return r.skip()
	}
	*to, ok = r.text()
	return ok
}

// field returns where the value of a name belongs, or nil.
func (d *document) field(name []byte) *string {
	switch string(name) {
	case "id":
		return &d.ID
	case "url":
		return &d.URL
	case "publisher":
		return &d.Publisher
	case "published":
		return &d.Published
	case "title":
		return &d.Title
	case "text":
		return &d.Text
	}
	return nil
}

// blank passes over blanks and returns the byte after them.
func (r *quickReader) blank() int {
	for r.at < len(r.line) && (r.line[r.at] == ' ' || r.line[r.at] == '\t' || r.line[r.at] == '\r' || r.line[r.at] == '\n') {
		r.at++
	}
	return r.at
}

// takes passes over a sign, if it comes next.
func (r *quickReader) takes(c byte) bool {
	i := r.blank()
	if i == len(r.line) || r.line[i] != c {
		return false
	}
	r.at++
	return true
}

// name reads the name of a field up to its value. Names with other letters than small ones are left
// to a reader that knows which of them are the same.
func (r *quickReader) name() ([]byte, bool) {
	if !r.takes('"') {
		return nil, false
	}
	from := r.at
	for r.at < len(r.line) && (r.line[r.at] >= 'a' && r.line[r.at] <= 'z' || r.line[r.at] == '_') {
		r.at++
	}
	name := r.line[from:r.at]
	return name, r.at < len(r.line) && r.line[r.at] == '"' && r.takes('"') && r.takes(':') && r.blank() < len(r.line)
}

// skip passes over a value.
func (r *quickReader) skip() bool {
	all := jsontext.NewDecoder(bytes.NewBuffer(r.line[r.at:]), jsontext.AllowDuplicateNames(true))
	_, err := all.ReadValue()
	r.at += int(all.InputOffset())
	return err == nil
}

// text reads a text.
func (r *quickReader) text() (string, bool) {
	if !r.takes('"') {
		return "", false
	}
	from := r.at
	if !r.quoted() {
		return "", false
	}
	return unquoted(r.line[from-1 : r.at])
}

// quoted passes over the rest of a text and its closing quotation mark.
func (r *quickReader) quoted() bool {
	for {
		if r.at += plainBytes(r.line[r.at:]); r.at == len(r.line) {
			return false
		}
		switch c := r.line[r.at]; {
		case c == '"':
			r.at++
			return true
		case c == '\\' && r.at+1 < len(r.line):
			r.at += 2 // of longer ones the rest is digits, plain as they are
		case c < utf8.RuneSelf:
			return false
		default:
			letter, size := utf8.DecodeRune(r.line[r.at:])
			if letter == utf8.RuneError {
				return false
			}
			r.at += size
		}
	}
}

// plainBytes counts the bytes of ASCII before the first that is a quotation mark, a backslash or
// no sign at all. It looks at eight at once.
func plainBytes[S string | []byte](s S) int {
	const each, high = 0x0101010101010101, 0x80 * 0x0101010101010101
	n := 0
	for ; n+8 <= len(s); n += 8 {
		x := s[n : n+8]
		b := uint64(x[0]) | uint64(x[1])<<8 | uint64(x[2])<<16 | uint64(x[3])<<24 | uint64(x[4])<<32 | uint64(x[5])<<40 | uint64(x[6])<<48 | uint64(x[7])<<56
		mark, slash := b^each*'"', b^each*'\\'
		// the lowest of these bits tells of the first byte that is not plain
		if stops := (b | (b - each*' ') | (mark-each)&^mark | (slash-each)&^slash) & high; stops != 0 {
			return n + bits.TrailingZeros64(stops)/8
		}
	}
	for n < len(s) && s[n] >= ' ' && s[n] != '"' && s[n] != '\\' && s[n] < utf8.RuneSelf {
		n++
	}
	return n
}

// unquoted returns what a text in quotation marks says.
func unquoted(quoted []byte) (string, bool) {
	s := quoted[1 : len(quoted)-1]
	i := bytes.IndexByte(s, '\\')
	if i < 0 {
		return string(s), true
	}
	var out strings.Builder
	out.Grow(len(s))
	for ; i >= 0; i = bytes.IndexByte(s, '\\') {
		out.Write(s[:i])
		s = s[i+1:]
		if k := strings.IndexByte(`"\/bfnrt`, s[0]); k >= 0 {
			out.WriteByte("\"\\/\b\f\n\r\t"[k])
			s = s[1:]
			continue
		}
		letter, ok := letterOf(s)
		if !ok { // half of a letter, or none
			all, err := jsontext.AppendUnquote(nil, quoted)
			return string(all), err == nil
		}
		out.WriteRune(letter)
		s = s[len("u2019"):]
	}
	out.Write(s)
	return out.String(), true
}

// letterOf reads the number of a letter, such as u2019, unless that is half of the number.
func letterOf(s []byte) (rune, bool) {
	if len(s) < len("u2019") || s[0] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(s[1:len("u2019")]), 16, 16)
	return rune(n), err == nil && !utf16.IsSurrogate(rune(n))
}
