package feeds

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"
)

// TestSuites reads the feeds in the folder REGWIRE_SUITES, such as the public test suites of other feed
// readers, and wants at least what gofeed alone makes of each.
func TestSuites(t *testing.T) {
	root := os.Getenv("REGWIRE_SUITES")
	if root == "" {
		t.Skip("REGWIRE_SUITES names no folder of feeds")
	}
	var files, with, entries, bare int
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) == ".jsonl" {
			return err
		}
		doc, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		got, err := Parse(bytes.NewReader(doc), watchdog)
		want := bareItems(doc)
		if len(got.Entries) < want {
			t.Errorf("%s: %d entries, %v, gofeed alone has %d", path, len(got.Entries), err, want)
		}
		if len(got.Entries) > 0 {
			with++
		}
		entries, bare = entries+len(got.Entries), bare+want
		return nil
	})
	if err != nil || files == 0 {
		t.Fatalf("%d files, %v", files, err)
	}
	t.Logf("%d files, %d with entries, %d entries (gofeed alone: %d)", files, with, entries, bare)
}

// bareItems counts what gofeed alone reads from a document.
func bareItems(doc []byte) int {
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(doc))
	if err != nil {
		return 0
	}
	return len(feed.Items)
}

// TestPages reads the pages in the file REGWIRE_PAGES, gzipped JSON lines with url, html and gold, and
// scores their text as the public article extraction benchmark does.
func TestPages(t *testing.T) {
	path := os.Getenv("REGWIRE_PAGES")
	if path == "" {
		t.Skip("REGWIRE_PAGES names no file of pages")
	}
	var right, spurious, missed float64
	var took time.Duration
	var times []time.Duration
	pages := readPages(t, path)
	for _, p := range pages {
		start := time.Now()
		got, err := Text(strings.NewReader(p.HTML), "text/html; charset=utf-8", p.URL)
		times = append(times, time.Since(start))
		took += times[len(times)-1]
		if err != nil {
			t.Errorf("%s: %v", p.URL, err)
		}
		r, s, m := compare(got.Text, p.Gold)
		right, spurious, missed = right+r, spurious+s, missed+m
	}
	precision, recall := right/(right+spurious), right/(right+missed)
	f1 := 2 * precision * recall / (precision + recall)
	slices.Sort(times)
	t.Logf("%d pages, precision %.3f, recall %.3f, F1 %.3f, %v a page, median %v", len(pages), precision, recall, f1, took/time.Duration(len(pages)), times[len(times)/2])
	if f1 < 0.97 {
		t.Errorf("F1 = %.3f, want 0.97", f1)
	}
}

type goldPage struct{ URL, HTML, Gold string }

func readPages(t *testing.T, path string) []goldPage {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var pages []goldPage
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var p goldPage
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		pages = append(pages, p)
	}
	if lines.Err() != nil || len(pages) == 0 {
		t.Fatalf("%d pages, %v", len(pages), lines.Err())
	}
	return pages
}

// compare returns which shares of the runs of four words in either text are in both, in got alone and
// in gold alone.
func compare(got, gold string) (right, spurious, missed float64) {
	a, b := runs(got), runs(gold)
	for run, n := range a {
		right += float64(min(n, b[run]))
		spurious += float64(max(0, n-b[run]))
	}
	for run, n := range b {
		missed += float64(max(0, n-a[run]))
	}
	all := max(1, right+spurious+missed)
	return right / all, spurious / all, missed / all
}

func runs(s string) map[string]int {
	words := regexp.MustCompile(`[\pL\pN_]+`).FindAllString(s, -1)
	counts := map[string]int{}
	for i := range words {
		if i == 0 || i+4 <= len(words) {
			counts[strings.Join(words[i:min(i+4, len(words))], " ")]++
		}
	}
	return counts
}
