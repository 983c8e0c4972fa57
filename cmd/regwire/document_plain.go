package main

import (
	"bytes"
	"unicode/utf8"
)

// readPlain reads a line of JSON as encoding/json does, in a fifth of the time: of most
// lines only the strings are looked at. It returns false for what it does not know, which
// may be JSON or none, and is left to encoding/json.
func readPlain(line []byte) (d document, ok bool) {
	r := plainReader{line: line}
	ok = r.object(func(key []byte) bool {
		field := d.field(string(key))
		if field == nil {
			return !bytes.ContainsFunc(key, folds) && r.value(1)
		}
		if r.word("null") {
			return true // leaves it as it is
		}
		value, ok := r.text()
		*field = string(value)
		return ok
	})
	return d, ok && r.at == len(line)
}

// field returns where the value of a key goes, nil for a key that says nothing here.
func (d *document) field(key string) *string {
	switch key {
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

// folds reports whether a letter of a key may stand for a small one: encoding/json takes
// "Title" for "title".
func folds(c rune) bool { return c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf }
