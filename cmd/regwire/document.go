package main

import (
	"errors"
	"fmt"
	"time"

	jsonv2 "github.com/go-json-experiment/json"
	json "github.com/go-json-experiment/json/v1"

	"regwire"
	"regwire/extract"
)

// A document is one line of what "extract --jsonl" reads.
type document struct {
	ID        string `json:"id"`
	URL       string `json:"url"`
	Publisher string `json:"publisher"`
	Published string `json:"published"` // a day, a time, a month, or nothing
	Title     string `json:"title"`
	Text      string `json:"text"`
}

// An answer is one line of what "extract --jsonl" writes, and the whole of "extract
// --json".
type answer struct {
	ID       string `json:"id"`
	Relevant bool   `json:"relevant"`
	Reason   string `json:"reason,omitempty"`
	// Case is the id of the case that the primary action belongs to, null for an article
	// that has none, for a round-up, and where cases were not asked for.
	Case    *string          `json:"case"`
	Actions []regwire.Action `json:"actions"`
	// People is set for an article that says how many were affected but reports no action.
	People   *regwire.Count     `json:"people,omitempty"`
	Evidence []regwire.Evidence `json:"evidence,omitempty"`
}

// A spansAnswer is one line of what "extract --spans --jsonl" writes.
type spansAnswer struct {
	ID    string         `json:"id"`
	Spans []extract.Span `json:"spans"`
}

// A refusal takes the place of an answer for a line that could not be read.
type refusal struct {
	ID    string `json:"id"`
	Line  int    `json:"line"`
	Error string `json:"error"`
}

// article reads one line of JSON as an article.
func (r *documentReader) article(line []byte) (regwire.Article, error) {
	d, err := r.read(line)
	if err != nil {
		return regwire.Article{Entry: regwire.Entry{ID: d.ID}}, err
	}
	published, err := parseDay(d.Published)
	return regwire.Article{
		Entry: regwire.Entry{ID: d.ID, URL: d.URL, Publisher: d.Publisher, Title: d.Title, Published: published},
		Text:  d.Text,
	}, err
}

// readJSON reads a line of JSON. Of one with a fault it reads what it can, such as the id, and
// says what is wrong: that takes twice as long, so that it is done only where it must be.
func readJSON(line []byte, to any) error {
	if jsonv2.Unmarshal(line, to, json.DefaultOptionsV1(), json.ReportErrorsWithLegacySemantics(false)) == nil {
		return nil
	}
	if err := json.Unmarshal(line, to); err != nil {
		return jsonFault(err)
	}
	return nil
}

// jsonFault says in our own words why a line is no document.
func jsonFault(err error) error {
	var sort *json.UnmarshalTypeError
	if errors.As(err, &sort) && sort.Field != "" {
		return fmt.Errorf("%s must be text, not %s", sort.Field, sort.Value)
	}
	if errors.As(err, &sort) {
		return fmt.Errorf("must be an object, not %s", sort.Value)
	}
	return fmt.Errorf("not JSON: %w", err)
}

// parseDay reads "2006-01-02", a time with zone, or a month, "2006-01", as its first day. The
// empty text is no time, nor is a year alone, which does not tell what "last May" is.
func parseDay(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	for _, form := range [...]string{time.DateOnly, "2006-01"} { // a day first, as most are: each fault takes memory
		if day, err := time.Parse(form, s); err == nil {
			return day, nil
		}
	}
	if _, err := time.Parse("2006", s); err == nil {
		return time.Time{}, nil
	}
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("published %q: write a day such as 2025-03-27", s)
	}
	return at.UTC(), nil
}

// answerTo puts a finding into the form that is written.
func answerTo(id string, f regwire.Finding) answer {
	actions := f.Actions
	if actions == nil {
		actions = []regwire.Action{}
	}
	return answer{
		ID: id, Relevant: f.Relevant, Reason: f.Reason, Actions: actions,
		People: f.People, Evidence: f.Evidence,
	}
}
