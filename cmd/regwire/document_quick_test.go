package main

import (
	"strings"
	"testing"
)

// quickLines are of the common form, and so close to it that they could be taken for it.
var quickLines = []struct {
	line  string
	quick bool
}{
	{`{"id":"1","title":"T","text":"One.\n\nTwo \"and\" three, \\ and \/."}`, true},
	{` { "id" : "1" , "text" : "x" } `, true},
	{`{}`, true},
	{`{"text":"£1.14m fined — “wie bitte?” 🙂"}`, true},
	{"{\"text\":\"a stray byte \x80 among eight plain ones\"}", false},
	{`{"text":"It\u2019s \ud83d\ude42"}`, true},
	{`{"text":"an eighth, \n and another eight\t"}`, true},
	{`{"text":"a","text":"b","text":null}`, true},
	{`{"published":null,"actions":[{"kind":"fine","kind":"x"}, 1.5, true],"text":"after"}`, true},
	{`{"Text":"other letters"}`, false},
	{`{"text":"half a letter \ud83d"}`, false},
	{`{"text":"half a number \u20"}`, false},
	{`{"text":"no letter \x"}`, false},
	{`{"text":"\`, false},
	{`{"text":"\"}`, false},
	{`{"text":7}`, false},
	{`{"text":"cut`, false},
	{`{"text":`, false},
	{`{"text"`, false},
	{`{"other":[1,}`, false},
	{`{"other":[1 2]}`, false},
	{`{"other":01}`, false},
	{`{"other":nul}`, false},
	{`{"other":}`, false},
	{`{"other":{"a" 1}}`, false},
	{`{"other":{"a":"\x"}}`, false},
	{`{"other":{"\u00e9":[ -1.5e3 , {} , [ ] , "\t" , false ]} , "text":"after"}`, true},
	{`{"other":` + strings.Repeat("[", 1_000_000), false},
	{`{"text":"x",}`, false},
	{`{"text":"x"`, false},
	{`{"text":"x"}}`, false},
	{`{,}`, false},
	{`{"other":{}`, false},
	{`{"text":"x" "id":"1"}`, false},
	{"{\"text\":\"a sign \x01 of none\"}", false},
	{"{\"text\":\"no letter \xff\"}", false},
	{`["text"]`, false},
	{``, false},
}

func TestQuicklyReadsTheCommonForm(t *testing.T) {
	for _, tt := range quickLines {
		var d document
		if got := d.quickly([]byte(tt.line)); got != tt.quick {
			t.Errorf("%s: read quickly: %v, want %v", tt.line, got, tt.quick)
		}
		agrees(t, tt.line)
		agrees(t, strings.Repeat(" ", 3)+tt.line)
	}
}

// FuzzQuickly looks for a line that is read otherwise by a reader of all JSON.
func FuzzQuickly(f *testing.F) {
	for _, tt := range quickLines {
		f.Add(tt.line)
	}
	f.Fuzz(agrees)
}

// agrees checks that a line that is read quickly says what it says to a reader of all JSON.
func agrees(t *testing.T, line string) {
	var got, want document
	if !got.quickly([]byte(line)) {
		return
	}
	if err := readJSON([]byte(line), &want); err != nil || got != want {
		t.Errorf("%q: got %q, want %q (%v)", line, got, want, err)
	}
}
