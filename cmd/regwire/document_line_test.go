package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadDocument(t *testing.T) {
	tests := []struct {
		name, line string
		want       document
		ok         bool
	}{
		{"all keys", `{"id":"1","url":"u","publisher":"p","published":"2025-03-27","title":"A \"b\"","text":"One.\nTwo \u00a3 \\"}`,
			document{"1", "u", "p", "2025-03-27", `A "b"`, "One.\nTwo £ \\"}, true},
		{"other keys", ` { "id" : "1" , "x" : [ { "y\n" : [ ] , "z" : { } } , -1.5e3 , true , null , "\\\"" ] , "text" : "£" } `, document{ID: "1", Text: "£"}, true},
		{"no keys", `{}`, document{}, true},
		{"the last of two", `{"id":"1","id":"2"}`, document{ID: "2"}, true},
		{"capitals", `{"Id":"1"}`, document{}, false},
		{"an escaped key", `{"\u0069d":"1"}`, document{}, false},
		{"null", `{"id":"1","id":null}`, document{ID: "1"}, true},
		{"a word like null", `{"id":nul}`, document{}, false},
		{"a number", `{"id":1}`, document{}, false},
		{"a tab between", "{\t}", document{}, false},
		{"a character of two halves", `{"x":"\ud83d\ude00"}`, document{}, false},
		{"no UTF-8", "{\"id\":\"\xff\"}", document{}, false},
		{"not closed", `{"id":"1"`, document{}, false},
		{"a comma at the end", `{"id":"1",}`, document{}, false},
		{"more after it", `{"id":"1"} {}`, document{}, false},
		{"deep", `{"x":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}`, document{}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, ok := readDocument([]byte(test.line))
			if ok != test.ok {
				t.Fatalf("readDocument(%s) = %v, want %v", test.line, ok, test.ok)
			}
			if diff := cmp.Diff(got, test.want); ok && diff != "" {
				t.Errorf("readDocument(%s) (-got +want):\n%s", test.line, diff)
			}
		})
	}
}

// What is read at once is what encoding/json reads.
func FuzzReadDocument(f *testing.F) {
	for _, line := range []string{
		`{"id":"1","title":"A \"b\"","text":"One.\nTwo \u00a3 \\"}`, `{"id":"1","x":[{"y":[],"z":{}},-1.5e3,true,null,"\\\""],"text":"£"}`,
		`{"Id":"1"}`, `{"id":null}`, `{"x":01}`, `{"x":"\q"}`, `{"x\ud800":"\u12"}`, `{"publiſhed":"1"}`, `{"x":tru}`, `{"x":[1,]}`, `[]`, `}`, `{}`,
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		got, ok := readDocument(line)
		if !ok {
			return
		}
		var want document
		if err := json.Unmarshal(line, &want); err != nil {
			t.Fatalf("readDocument(%q) reads what encoding/json refuses: %v", line, err)
		}
		if diff := cmp.Diff(got, want); diff != "" {
			t.Errorf("readDocument(%q) (-got +want):\n%s", line, diff)
		}
	})
}
