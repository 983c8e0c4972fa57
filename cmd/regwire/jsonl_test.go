package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

// answers runs lines through the command and decodes what comes out.
func answers(t *testing.T, in string, linked *index) (out []map[string]any, bad int) {
	t.Helper()
	var b bytes.Buffer
	bad, err := extractLines(t.Context(), strings.NewReader(in), &b, asking{linked: linked}, newProgress(&terminal{}, "lines"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(b.Bytes()) {
		var answer map[string]any
		if err := json.Unmarshal(line, &answer); err != nil {
			t.Fatalf("answer %q: %v", line, err)
		}
		out = append(out, answer)
	}
	return out, bad
}

func TestExtractLinesKeepsTheOrder(t *testing.T) {
	defer goleak.VerifyNone(t)
	var in strings.Builder
	const n = 300
	for i := range n {
		fmt.Fprintf(&in, `{"id":"%d","title":"A title","text":%q}`+"\n", i, strings.Repeat("Words and words. ", i*7%50))
	}
	out, bad := answers(t, in.String(), newIndex())
	if len(out) != n || bad != 0 {
		t.Fatalf("%d answers, %d bad; want %d and none", len(out), bad, n)
	}
	for i, answer := range out {
		if answer["id"] != fmt.Sprint(i) {
			t.Fatalf("answer %d is for document %v", i, answer["id"])
		}
	}
}

// Lines are read together only as far as they are there.
func TestExtractLinesAnswersWhoWaits(t *testing.T) {
	defer goleak.VerifyNone(t)
	in, say := io.Pipe()
	hear, out := io.Pipe()
	go func() {
		_, err := extractLines(t.Context(), in, out, asking{}, newProgress(&terminal{}, "lines"))
		out.CloseWithError(err)
	}()
	answers := bufio.NewScanner(hear)
	for _, said := range []string{"{}\n", "{}\n{}\n\n \n", "\n{}\n{\"id\":", "\"a\"}\n"} {
		if _, err := io.WriteString(say, said); err != nil {
			t.Fatal(err)
		}
		for range strings.Count(said, "}\n") {
			if !answers.Scan() {
				t.Fatalf("no answer to %q: %v", said, answers.Err())
			}
		}
	}
	say.Close()
	if answers.Scan() || answers.Err() != nil {
		t.Errorf("after the end: %q, %v", answers.Text(), answers.Err())
	}
}

// A sheaf may end anywhere.
func TestExtractLinesAnswersEachLineOnce(t *testing.T) {
	for _, n := range []int{1, maxSheaf - 1, maxSheaf, maxSheaf + 1, 3 * maxSheaf} {
		var in strings.Builder
		for i := range n {
			fmt.Fprintf(&in, `{"id":"%d","text":%q}`+"\n\n", i, strings.Repeat("Words. ", i%3*maxSheafSize/40))
		}
		out, bad := answers(t, in.String(), nil)
		if len(out) != n || bad != 0 {
			t.Fatalf("%d answers, %d bad; want %d and none", len(out), bad, n)
		}
		for i, answer := range out {
			if answer["id"] != fmt.Sprint(i) {
				t.Fatalf("of %d, answer %d is for document %v", n, i, answer["id"])
			}
		}
	}
}

func TestExtractLinesAnswersBadLines(t *testing.T) {
	in := "{\n\n[1]\n{\"id\":\"x\",\"published\":\"yesterday\"}\n{\"id\":\"ok\",\"published\":\"2025-03-27\"}"
	out, bad := answers(t, in, nil)
	want := []struct{ id, err string }{
		{"", "line 1: not JSON: unexpected end of JSON input"},
		{"", "line 3: must be an object, not array"},
		{"x", `line 4: published "yesterday": write a day such as 2025-03-27`},
		{"ok", ""},
	}
	if len(out) != len(want) || bad != 3 {
		t.Fatalf("%d answers, %d bad; want %d and 3", len(out), bad, len(want))
	}
	for i, w := range want {
		got, _ := out[i]["error"].(string)
		if out[i]["id"] != w.id || got != w.err {
			t.Errorf("answer %d = %v %q, want %q %q", i, out[i]["id"], got, w.id, w.err)
		}
	}
}

func TestParseDay(t *testing.T) {
	for _, tt := range [][2]string{
		{"", "0001-01-01"}, {"2025-03-27", "2025-03-27"}, {"2025-03-27T23:30:00-02:00", "2025-03-28"}, {"2025-03", "2025-03-01"}, {"2025", "0001-01-01"},
	} {
		day, err := parseDay(tt[0])
		if got := day.Format(time.DateOnly); got != tt[1] || err != nil {
			t.Errorf("%q: got %s, %v, want %s", tt[0], got, err, tt[1])
		}
	}
	for _, bad := range []string{"yesterday", "2025-13", "27.03.2025", "25"} {
		if day, err := parseDay(bad); err == nil {
			t.Errorf("%q: got %v, want an error", bad, day)
		}
	}
}

// brokenWriter takes nothing.
type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("closed") }

func TestExtractLinesEndsWhenNobodyReads(t *testing.T) {
	defer goleak.VerifyNone(t)
	endless := io.LimitReader(repeated("{\"id\":\"a\"}\n"), 64<<20)
	_, err := extractLines(t.Context(), endless, brokenWriter{}, asking{}, newProgress(&terminal{}, "lines"))
	if err == nil || err.Error() != "closed" {
		t.Errorf("error = %v, want that of the writer", err)
	}
}

// repeated is a reader of one text over and over.
type repeated string

func (r repeated) Read(p []byte) (int, error) {
	n := 0
	for n+len(r) <= len(p) {
		n += copy(p[n:], r)
	}
	return n, nil
}

func TestReadLine(t *testing.T) {
	long := strings.Repeat("x", maxLine+1)
	r := bufio.NewReaderSize(strings.NewReader("one\r\n\n"+long+"\nlast"), 4096)
	for _, want := range []struct {
		line string
		err  error
	}{{"one", nil}, {"", nil}, {"", errLongLine}, {"last", nil}, {"", io.EOF}} {
		line, err := readLine(r, nil)
		if string(line) != want.line || !errors.Is(err, want.err) {
			t.Fatalf("readLine = %d bytes, %v; want %q, %v", len(line), err, want.line, want.err)
		}
	}
}

func FuzzExtractLines(f *testing.F) {
	f.Add("{\"id\":\"a\",\"title\":\"Acme Ltd fined £5\"}\nnull\n{\"id\":\"b\",\"text\":\"\xff\"}")
	f.Fuzz(func(t *testing.T, in string) {
		lines := 0
		for line := range strings.Lines(in) {
			if strings.TrimSpace(strings.TrimRight(line, "\r\n")) != "" {
				lines++
			}
		}
		if out, _ := answers(t, in, newIndex()); len(out) != lines {
			t.Errorf("%d answers to %d lines", len(out), lines)
		}
	})
}
