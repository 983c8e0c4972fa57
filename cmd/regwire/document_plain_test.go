package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// What is read plainly is what encoding/json reads.
func TestReadPlain(t *testing.T) {
	tests := []struct {
		name, line string
		want       bool // whether it is read plainly
	}{
		{"an article", `{"id": "a", "title": "Acme fined", "text": "The ICO fined Acme."}`, true},
		{"no space", `{"id":"a","url":"u","publisher":"p","published":"2024-05-01"}`, true},
		{"nothing", `{}`, true},
		{"space around", "\t{ \"id\" :\t\"a\" } ", true},
		{"escapes", `{"text": "\"A\\B\" \/ \b\f\n\r\t £5m \u00a35m \u2019"}`, true},
		{"a key twice", `{"id": "a", "id": "b"}`, true},
		{"other values", `{"relevant": true, "case": null, "n": [0, -1, 2.50, {"a": [], "b": {}}], "id": "a", "x": false}`, true},
		{"a pair of halves", `{"text": "\ud83d\ude00"}`, false},
		{"a lone half", `{"text": "\ud83d"}`, false},
		{"a key in capitals", `{"ID": "a"}`, false},
		{"a key that folds", `{"publiſhed": "2024"}`, false},
		{"null for text", `{"id": "a", "id": null, "published": null}`, true},
		{"a number for text", `{"id": 1}`, false},
		{"no UTF-8", "{\"text\": \"\xff\"}", false},
		{"a control character", "{\"text\": \"a\nb\"}", false},
		{"an exponent", `{"n": 1e5}`, true},
		{"a leading zero", `{"n": 01}`, false},
		{"a bare minus", `{"n": -}`, false},
		{"a bare point", `{"n": 1.}`, false},
		{"a list", `["a"]`, false},
		{"a comma at the end", `{"id": "a",}`, false},
		{"a comma at the end of a list", `{"n": [1,]}`, false},
		{"more after it", `{"id": "a"} {}`, false},
		{"an unknown escape", `{"id": "\x41"}`, false},
		{"half an escape", `{"id": "\u00"}`, false},
		{"a string that goes on", `{"id": "a`, false},
		{"deep", `{"n": ` + strings.Repeat("[", 20000) + strings.Repeat("]", 20000) + `}`, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if ok := samePlain(t, tt.line); ok != tt.want {
				t.Errorf("readPlain(%s): got %v, want %v", tt.line, ok, tt.want)
			}
		})
	}
}

func FuzzReadPlain(f *testing.F) {
	f.Add(`{"id": "a", "text": "\u00a35m \"\\", "n": [1, 2.5, {"a": null}]}`)
	f.Add(`{"ID": "a", "n": -0.0}`)
	f.Fuzz(func(t *testing.T, line string) { samePlain(t, line) })
}

// samePlain reports whether a line is read plainly, and fails if encoding/json reads it
// otherwise.
func samePlain(t *testing.T, line string) bool {
	t.Helper()
	got, ok := readPlain([]byte(line))
	if !ok {
		return false
	}
	var want document
	if err := json.Unmarshal([]byte(line), &want); err != nil || got != want {
		t.Errorf("readPlain(%q): got %+v, encoding/json %+v, %v", line, got, want, err)
	}
	return true
}

func BenchmarkParseDocument(b *testing.B) {
	line, err := json.Marshal(document{ID: "a", Title: "Acme fined", Text: strings.Repeat("The \"ICO\" fined Acme £5m.\n", 60)})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		if _, err := parseDocument(line); err != nil {
			b.Fatal(err)
		}
	}
}
