package main

import "testing"

// documentLines are documents that a reader must not take for something else.
var documentLines = []string{
	`{"id":"a","text":"One line."}`,
	`{"id":"a","text":"\"Two\"\n\nlines, a \\, a \/, a tab\t, \b, \f and \r."}`,
	`{"id":"a","text":"£1m \u00a31m \ud83d\ude00 and\nmore"}`,
	`{"ID":"a","tExt":"case does not count"}`,
	`{"id":"a","published":null,"url":null}`,
	`{"id":"a","id":null,"text":"one","text":"two"}`,
	`{"id":"a","more":{"text":"not this"},"title":""}`,
	`{"id":"a","text":"half a pair \ud83d"}`,
	"{\"id\":\"a\",\"text\":\"no UTF-8 \xff\"}",
	`{"id":"a","text":1}`,
	`{"id":"a","text":"cut off \"`,
	`null`, `[]`, `{}`, ``, `{"id":"a"} {}`,
}

// What one line leaves with the reader must not be seen in the next.
func TestDocumentReader(t *testing.T) {
	var r documentReader
	for range 2 {
		for _, line := range documentLines {
			checkReader(t, &r, line)
		}
	}
}

func FuzzDocumentReader(f *testing.F) {
	for _, line := range documentLines {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) { checkReader(t, &documentReader{}, line) })
}

// checkReader fails unless the reader reads a line as readJSON does.
func checkReader(t *testing.T, r *documentReader, line string) {
	t.Helper()
	var want document
	fault := readJSON([]byte(line), &want)
	got, err := r.read([]byte(line))
	if (err == nil) != (fault == nil) || got != want {
		t.Errorf("%s: got %q, %v, want %q, %v", line, got, err, want, fault)
	}
}
