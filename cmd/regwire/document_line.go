package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// maxNesting is how deep values may lie in each other in a line that is read at once.
const maxNesting = 100

// A lineReader passes once over a line of JSON. It takes a small part of the time of
// encoding/json, which goes over each line three times, and knows less: where one of its
// methods returns false the line may still be right, and encoding/json is to be asked.
type lineReader struct {
	line []byte
	at   int
}

// readDocument reads a line that is written as most are: in UTF-8, with no control
// characters, and with the keys as they are documented.
func readDocument(line []byte) (d document, ok bool) {
	if hasControl(line) || !utf8.Valid(line) {
		return d, false
	}
	r := lineReader{line: line}
	ok = r.object(func(key []byte) bool {
		to := d.field(key)
		if to == nil && isNearly(key) {
			return false
		}
		if to == nil || r.next() == 'n' { // null says nothing
			return r.skip(0)
		}
		raw, ok := r.quoted()
		if ok {
			*to, ok = unescape(raw)
		}
		return ok
	})
	return d, ok && r.next() == 0
}

// hasControl reports whether a line has control characters.
func hasControl(line []byte) bool {
	const each, high = 0x0101010101010101, 0x8080808080808080
	for ; len(line) >= 8; line = line[8:] { // eight at once: a byte below ' ' borrows from its high bit
		if x := binary.LittleEndian.Uint64(line); (x-each*' ')&^x&high != 0 {
			return true
		}
	}
	return slices.ContainsFunc(line, func(c byte) bool { return c < ' ' })
}

// field returns what a key stands for, nil for a key that says nothing to us.
func (d *document) field(key []byte) *string {
	switch string(key) {
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

// isNearly reports whether a key may be one of ours, written otherwise: "Title".
func isNearly(key []byte) bool {
	if !slices.ContainsFunc(key, func(c byte) bool { return c < '_' || c > 'z' }) {
		return false // as most keys
	}
	return bytes.IndexByte(key, '\\') >= 0 || slices.ContainsFunc([]string{"id", "url", "publisher", "published", "title", "text"}, func(own string) bool {
		return strings.EqualFold(own, string(key))
	})
}

// next returns the first byte that is no space, 0 at the end.
func (r *lineReader) next() byte {
	for r.at < len(r.line) && r.line[r.at] == ' ' {
		r.at++
	}
	if r.at == len(r.line) {
		return 0
	}
	return r.line[r.at]
}

// take passes over a sign, if it is the next one.
func (r *lineReader) take(sign byte) bool {
	if r.next() != sign {
		return false
	}
	r.at++
	return true
}

// object reads an object and calls member with each key, as it is written, before its value.
func (r *lineReader) object(member func(key []byte) bool) bool {
	if !r.take('{') || r.take('}') {
		return r.at > 0 && r.line[r.at-1] == '}'
	}
	for {
		key, ok := r.quoted()
		if !ok || !r.take(':') || !member(key) {
			return false
		}
		if !r.take(',') {
			return r.take('}')
		}
	}
}

// skip passes over a value that lies in some others.
func (r *lineReader) skip(depth int) bool {
	switch r.next() {
	case '"':
		raw, ok := r.quoted()
		return ok && isEscaped(raw)
	case '{':
		return depth < maxNesting && r.object(func(key []byte) bool { return isEscaped(key) && r.skip(depth+1) })
	case '[':
		return depth < maxNesting && r.list(depth)
	}
	from := r.at
	for r.at < len(r.line) && bytes.IndexByte([]byte(" ,]}"), r.line[r.at]) < 0 {
		r.at++
	}
	return json.Valid(r.line[from:r.at])
}

// list passes over a list.
func (r *lineReader) list(depth int) bool {
	r.at++
	if r.take(']') {
		return true
	}
	for r.skip(depth + 1) {
		if !r.take(',') {
			return r.take(']')
		}
	}
	return false
}

// quoted returns what stands between quotation marks, as it is written.
func (r *lineReader) quoted() ([]byte, bool) {
	if !r.take('"') {
		return nil, false
	}
	for from := r.at; ; {
		n := bytes.IndexByte(r.line[r.at:], '"')
		if n < 0 {
			return nil, false
		}
		r.at += n + 1
		if raw := r.line[from : r.at-1]; (len(raw)-len(bytes.TrimRight(raw, `\`)))%2 == 0 {
			return raw, true
		}
	}
}

// isEscaped reports whether all that is escaped can be read.
func isEscaped(raw []byte) bool {
	if bytes.IndexByte(raw, '\\') < 0 {
		return true
	}
	_, ok := unescape(raw)
	return ok
}

// unescape returns what is meant by the inside of quotation marks.
func unescape(raw []byte) (string, bool) {
	var b strings.Builder
	b.Grow(len(raw))
	for {
		i := bytes.IndexByte(raw, '\\')
		if i < 0 {
			b.Write(raw)
			return b.String(), true
		}
		b.Write(raw[:i])
		meant, n := escaped(raw[i+1:])
		if n == 0 {
			return "", false
		}
		b.WriteRune(meant)
		raw = raw[i+1+n:]
	}
}

// escaped returns what is meant by the n bytes after a backslash: n is 0 if they mean nothing,
// or the half of a character.
func escaped(s []byte) (meant rune, n int) {
	if len(s) == 0 {
		return 0, 0
	}
	if i := strings.IndexByte(`"\/bfnrt`, s[0]); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), 1
	}
	if s[0] != 'u' || len(s) < 5 {
		return 0, 0
	}
	code, err := strconv.ParseUint(string(s[1:5]), 16, 16)
	if err != nil || utf16.IsSurrogate(rune(code)) {
		return 0, 0
	}
	return rune(code), 5
}
