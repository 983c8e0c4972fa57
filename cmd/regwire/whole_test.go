package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestWriteWhole(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "cases.atom")
	say := func(text string, err error) error {
		return writeWhole(file, func(w io.Writer) error {
			_, failed := io.WriteString(w, text)
			return errors.Join(failed, err)
		})
	}
	holds := func(what, want string) {
		t.Helper()
		got, err := os.ReadFile(file)
		entries, _ := os.ReadDir(dir)
		if string(got) != want || err != nil || len(entries) != 1 {
			t.Errorf("%s: %q, %v, %d files; want %q alone", what, got, err, len(entries), want)
		}
	}
	if err := say("first", nil); err != nil {
		t.Fatal(err)
	}
	holds("first", "first")
	broken := errors.New("broken")
	if err := say("half", broken); !errors.Is(err, broken) {
		t.Errorf("an error of the writer: %v", err)
	}
	holds("after half of another", "first")
	long := time.Unix(1, 0)
	if err := errors.Join(os.Chtimes(file, long, long), say("first", nil)); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(file); err != nil || !info.ModTime().Equal(long) {
		t.Errorf("a file that says the same was written again: %v, %v", info.ModTime(), err)
	}
}
