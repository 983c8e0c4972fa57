package feeds

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"regwire"
)

// watchdog is the source that the feeds of these tests come from.
var watchdog = Source{Name: "watchdog", Route: Route{URL: "https://watchdog.example/news/feed"}, Publisher: "The Watchdog", Regulator: "WD"}

// one is the entry that the three sample feeds hold.
var one = regwire.Entry{
	Source: "watchdog", Publisher: "The Watchdog", Regulator: "WD",
	GUID:      "wd-2025-14",
	URL:       "https://watchdog.example/news/2025/acme-fined?id=14",
	Title:     "Acme & Sons fined £1.2m <again>",
	Summary:   "Acme was fined £1.2m.\n\nIt may appeal.",
	Published: time.Date(2025, 3, 27, 9, 30, 0, 0, time.UTC),
}

const sampleRSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Watchdog &amp;amp; news</title><link>https://watchdog.example/</link>
<item><title>Acme &amp;amp; Sons fined &lt;b&gt;£1.2m&lt;/b&gt; &amp;lt;again&amp;gt;</title>
<link>/news/2025/acme-fined?id=14&amp;utm_source=rss#top</link><guid isPermaLink="false">wd-2025-14</guid>
<description>&lt;p&gt;Acme was&#160;fined &lt;i&gt;£1.2m&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;It may appeal.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
<pubDate>Thu, 27 Mar 2025 10:30:00 +0100</pubDate></item></channel></rss>`

const sampleAtom = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Watchdog &amp;amp; news</title><id>urn:wd</id><updated>2025-03-28T00:00:00Z</updated>
<entry><title type="html">Acme &amp;amp; Sons fined &lt;b&gt;£1.2m&lt;/b&gt; &amp;lt;again&amp;gt;</title><id>wd-2025-14</id>
<link rel="alternate" href="https://WATCHDOG.example/news/2025/acme-fined?id=14&amp;utm_source=atom"/>
<published>2025-03-27T09:30:00Z</published><updated>2025-03-28T00:00:00Z</updated><summary>Acme was fined.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Acme was fined £1.2m.</p><p>It may appeal.</p></div></content></entry></feed>`

const sampleJSON = `{"version":"https://jsonfeed.org/version/1.1","title":"Watchdog & news","items":[{"id":"wd-2025-14",
"url":"https://watchdog.example/news/2025/acme-fined?id=14","title":"Acme &amp; Sons fined £1.2m &lt;again&gt;",
"content_html":"<p>Acme was fined £1.2m.</p><p>It may appeal.</p>","date_published":"2025-03-27T10:30:00+01:00"}]}`

func TestParse(t *testing.T) {
	want := one
	want.ID = entryID(one)
	for _, c := range []struct{ name, doc string }{
		{"RSS", sampleRSS},
		{"Atom", sampleAtom},
		{"JSON Feed", sampleJSON},
		{"RSS after a byte order mark and blank lines", "\xef\xbb\xbf\n\n" + sampleRSS},
		{"RSS in UTF-16", utf16(sampleRSS)},
		{"RSS in Windows-1252 that says so", strings.ReplaceAll(strings.Replace(sampleRSS, "UTF-8", "windows-1252", 1), "£", "\xa3")},
		{"RSS in Windows-1252 that says UTF-8", strings.ReplaceAll(sampleRSS, "£", "\xa3")},
		{"RSS in UTF-8 that says Latin-1", strings.Replace(sampleRSS, "UTF-8", "ISO-8859-1", 1)},
		{"RSS in UTF-8 that names no known charset", strings.Replace(sampleRSS, "UTF-8", "klingon", 1)},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Parse(strings.NewReader(c.doc), watchdog)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(Result{Title: "Watchdog & news", Entries: []regwire.Entry{want}}, got, cmpopts.IgnoreUnexported(Result{})); diff != "" {
				t.Errorf("Parse (-want +got):\n%s", diff)
			}
		})
	}
}

func utf16(s string) string {
	b := []byte{0xff, 0xfe}
	for _, r := range s {
		b = append(b, byte(r), byte(r>>8))
	}
	return string(b)
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct{ name, doc, want string }{
		{"nothing", "", "the answer is empty"},
		{"blank", " \n\t", "the answer is empty"},
		{"a page", "<!DOCTYPE html><html><head><title>Unavailable</title></head></html>", "the answer is an HTML page, not a feed"},
		{"a page after a comment", "<!-- x -->\n<html><body>Wait a moment</body></html>", "the answer is an HTML page, not a feed"},
		{"other XML", `<?xml version="1.0"?><opml version="2.0"></opml>`, "the answer is not RSS, Atom or JSON Feed"},
		{"a word", "Forbidden", "the answer is not RSS, Atom or JSON Feed"},
		{"a cut feed", sampleRSS[:len(sampleRSS)-60], "broken feed: XML syntax error on line 5: unexpected EOF"},
		{"a cut JSON feed", sampleJSON[:100], "broken feed: unexpected end of JSON input"},
		{"too many bytes", strings.Repeat(" ", defaultMaxBody+1), "more than 10000000 bytes"},
		{"a tower of elements", "<rss><channel>" + strings.Repeat("<a:b>", 1_000_000), "elements nested more than 256 deep"},
		{"a tower of brackets", `{"version":"x","items":` + strings.Repeat("[", 1_000_000), "broken feed: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Parse(strings.NewReader(c.doc), watchdog)
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("Parse = %d entries, %v, want %q", len(got.Entries), err, c.want)
			}
		})
	}
}

func TestParseMends(t *testing.T) {
	for _, c := range []struct{ name, title, want string }{
		{"a control character by number", "Acme &#26;fined &#x1f;£1.2m &#0;", "Acme fined £1.2m"},
		{"a legal character by number", "Acme fined &#163;1.2m &#x26;amp; more &#26;", "Acme fined £1.2m & more"},
		{"a bare bracket", "Sales < costs, £1 <2", "Sales < costs, £1 <2"},
		{"a bare ampersand", "Acme & Sons", "Acme & Sons"},
		{"a named entity of HTML", "Acme fined &pound;1.2m", "Acme fined £1.2m"},
		{"a raw control character", "Acme\x1a fined", "Acme fined"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Parse(strings.NewReader("<rss><channel><item><title>"+c.title+"</title></item></channel></rss>"), watchdog)
			if err != nil || len(got.Entries) != 1 || got.Entries[0].Title != c.want {
				t.Errorf("Parse = %+v, %v, want title %q", got.Entries, err, c.want)
			}
		})
	}
}

func TestParseDoesNotExpandEntities(t *testing.T) {
	bomb := `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "` + strings.Repeat("x", 1000) + `"><!ENTITY b "&a;&a;&a;">]>
<rss version="2.0"><channel><title>T</title><item><title>&b;&b;</title><guid>1</guid></item></channel></rss>`
	got, err := Parse(strings.NewReader(bomb), watchdog)
	if err != nil {
		t.Fatal(err)
	}
	if title := got.Entries[0].Title; len(title) > 20 {
		t.Errorf("title grew to %d bytes", len(title))
	}
}

func TestParseBoundsEntries(t *testing.T) {
	doc := "<rss><channel>" + strings.Repeat("<item><guid>1</guid></item>", maxEntries+5) + "</channel></rss>"
	got, err := Parse(strings.NewReader(doc), watchdog)
	if err != nil || len(got.Entries) != maxEntries {
		t.Errorf("Parse = %d entries, %v, want %d", len(got.Entries), err, maxEntries)
	}
}

func TestEntryAddress(t *testing.T) {
	for _, c := range []struct{ name, item, want string }{
		{"a link", "<link>https://a.example/1</link>", "https://a.example/1"},
		{"a relative link", "<link>acme</link>", "https://watchdog.example/news/acme"},
		{"an identifier that is an address", "<guid>https://a.example/2</guid>", "https://a.example/2"},
		{"an identifier that is none", "<guid>2025/14</guid>", ""},
		{"a link that is no address", "<link>javascript:alert(1)</link><guid>https://a.example/3</guid>", "https://a.example/3"},
		{"a counted link", `<link>https://feedproxy.example/~r/1</link><f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://a.example/4</f:origLink>`, "https://a.example/4"},
		{"nothing", "<title>x</title>", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Parse(strings.NewReader("<rss><channel><item>"+c.item+"</item></channel></rss>"), watchdog)
			if err != nil {
				t.Fatal(err)
			}
			if got.Entries[0].URL != c.want {
				t.Errorf("URL = %q, want %q", got.Entries[0].URL, c.want)
			}
		})
	}
}

func TestEntryID(t *testing.T) {
	article := regwire.Entry{Source: "a", URL: "https://a.example/1", GUID: "1", Title: "One"}
	with := func(change func(*regwire.Entry)) regwire.Entry {
		e := article
		change(&e)
		return e
	}
	same := map[string]regwire.Entry{
		"another identifier": with(func(e *regwire.Entry) { e.GUID = "2" }),
		"another title":      with(func(e *regwire.Entry) { e.Title = "Two" }),
		"another source":     with(func(e *regwire.Entry) { e.Source = "b" }),
		"another scheme":     with(func(e *regwire.Entry) { e.URL = "http://a.example/1" }),
	}
	for name, e := range same {
		if entryID(e) != entryID(article) {
			t.Errorf("%s changed the ID", name)
		}
	}
	distinct := []regwire.Entry{
		article,
		with(func(e *regwire.Entry) { e.URL = "https://a.example/2" }),
		with(func(e *regwire.Entry) { e.URL = "" }),
		with(func(e *regwire.Entry) { e.URL = ""; e.GUID = "2" }),
		with(func(e *regwire.Entry) { e.URL = ""; e.Source = "b" }),
		with(func(e *regwire.Entry) { e.URL, e.GUID = "", "" }),
		with(func(e *regwire.Entry) { e.URL, e.GUID, e.Title = "", "", "Two" }),
		with(func(e *regwire.Entry) { e.URL = "https://a.example/"; e.GUID = "3" }),
		with(func(e *regwire.Entry) { e.URL = "https://a.example/"; e.GUID = "4" }),
	}
	seen := map[string]int{}
	for i, e := range distinct {
		id := entryID(e)
		if j, ok := seen[id]; ok {
			t.Errorf("entries %d and %d share an ID", j, i)
		}
		seen[id] = i
		if len(id) != 16 {
			t.Errorf("ID %q has %d letters, want 16", id, len(id))
		}
	}
}

func TestPublished(t *testing.T) {
	for _, c := range []struct{ name, item, want string }{
		{"zone", "<pubDate>Thu, 27 Mar 2025 10:30:00 +0100</pubDate>", "2025-03-27 09:30:00 +0000 UTC"},
		{"only dc:date", `<d:date xmlns:d="http://purl.org/dc/elements/1.1/">2025-03-27</d:date>`, "2025-03-27 00:00:00 +0000 UTC"},
		{"nonsense", "<pubDate>soon</pubDate>", "0001-01-01 00:00:00 +0000 UTC"},
		{"clock never set", "<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>", "0001-01-01 00:00:00 +0000 UTC"},
		{"none", "", "0001-01-01 00:00:00 +0000 UTC"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Parse(strings.NewReader("<rss><channel><item><guid>1</guid>"+c.item+"</item></channel></rss>"), watchdog)
			if err != nil {
				t.Fatal(err)
			}
			if s := got.Entries[0].Published.String(); s != c.want {
				t.Errorf("Published = %s, want %s", s, c.want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{sampleRSS, sampleAtom, sampleJSON, utf16(sampleRSS), sampleRSS[:400], "<html>", "", "{", "<rss><channel><item><link>//[</link></item></channel></rss>",
		`<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><title>a</title></item></rdf:RDF>`} {
		f.Add([]byte(seed), "text/xml; charset=windows-1252")
	}
	f.Fuzz(func(t *testing.T, doc []byte, contentType string) {
		got, err := parse(document{body: doc, contentType: contentType, url: watchdog.URL}, watchdog)
		if err != nil {
			return
		}
		for _, e := range got.Entries {
			if e.ID == "" || !utf8.ValidString(e.Title+e.Summary) || e.Published.Location() != time.UTC {
				t.Errorf("entry breaks its contract: %+v", e)
			}
			if address, err := Canonical(e.URL); e.URL != "" && (err != nil || address != e.URL) {
				t.Errorf("address %q is not canonical", e.URL)
			}
		}
	})
}

// readSample returns a file of testdata.
func readSample(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return bytes.TrimSpace(b)
}

// What is wrong in a JSON feed is said without the names of our types.
func TestParseSaysWhatIsWrongInJSON(t *testing.T) {
	for doc, want := range map[string]string{
		`{"version":"https://jsonfeed.org/version/1.1","items":{"a":1}}`:       `broken feed: the value of "items" is of the wrong kind: object`,
		`{"version":"https://jsonfeed.org/version/1.1","items":[{"url":[]}]}`:  `broken feed: the value of "items.url" is of the wrong kind: array`,
		`{"version":"https://jsonfeed.org/version/1.1","title":{},"items":[]}`: `broken feed: the value of "title" is of the wrong kind: object`,
	} {
		if _, err := Parse(strings.NewReader(doc), watchdog); err == nil || err.Error() != want {
			t.Errorf("Parse(%s) = %v, want %q", doc, err, want)
		}
	}
}
