package main

import (
	"errors"
	"unicode/utf8"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	json "github.com/go-json-experiment/json/v1"
)

// A documentReader reads one document after another in the same memory, none of which is part of
// a document. Its fields are those of a [document].
type documentReader struct {
	ID        jsonText `json:"id"`
	URL       jsonText `json:"url"`
	Publisher jsonText `json:"publisher"`
	Published jsonText `json:"published"`
	Title     jsonText `json:"title"`
	Text      jsonText `json:"text"`
}

// read reads a line of JSON as [readJSON] does.
func (r *documentReader) read(line []byte) (d document, err error) {
	if len(line) > maxSpare {
		defer func() { *r = documentReader{} }()
	}
	for _, x := range [...]*jsonText{&r.ID, &r.URL, &r.Publisher, &r.Published, &r.Title, &r.Text} {
		x.said = ""
	}
	if jsonv2.Unmarshal(line, r, json.DefaultOptionsV1(), json.ReportErrorsWithLegacySemantics(false)) == nil {
		return document{r.ID.said, r.URL.said, r.Publisher.said, r.Published.said, r.Title.said, r.Text.said}, nil
	}
	return d, readJSON(line, &d)
}

// A jsonText is a text as a line of JSON has it. What it says is put together in memory that the next
// one takes over.
type jsonText struct {
	said   string
	memory []byte
}

// errOddText is returned for what [jsonText] leaves to others.
var errOddText = errors.New("no text, or none that UTF-8 can write")

// UnmarshalJSON reads a text. Null leaves it as it is.
func (t *jsonText) UnmarshalJSON(b []byte) error {
	switch {
	case string(b) == "null":
		return nil
	case b[0] != '"' || !utf8.Valid(b):
		return errOddText
	}
	text, err := jsontext.AppendUnquote(t.memory[:0], b)
	t.said, t.memory = string(text), text
	return err
}
