package feeds

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

const pressURL = "https://www.ledger.example/a?id=1"

func TestTextLeavesClutterOut(t *testing.T) {
	got, err := Text(bytes.NewReader(readSample(t, "press.html")), "text/html", pressURL)
	if err != nil {
		t.Fatal(err)
	}
	want := Page{
		URL:       "https://www.ledger.example/news/2025/03/acme-logistics-fined",
		Title:     "Regulator fines Acme Logistics £1.2m",
		Byline:    "Jo Hill",
		Published: time.Date(2025, 3, 27, 9, 30, 0, 0, time.UTC),
		Text:      string(readSample(t, "press.txt")),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Text (-want +got):\n%s", diff)
	}
}

// sentence is one that is long enough to be taken for text.
const sentence = "The regulator fined the company £1.2m on Thursday, after the loss of the records of 45,210 people in one night."

func TestTextFallsBack(t *testing.T) {
	for _, c := range []struct{ name, body string }{
		{"a short article", "<article><p>" + sentence + "</p></article>"},
		{"text without paragraphs", "<div>" + sentence + "</div>"},
		{"text in the body itself", sentence},
		{"an article called clutter", `<div class="newsletter"><p>` + sentence + "</p></div>"},
		{"words on a page of links", "<main><p>" + sentence + "</p></main><ul>" + strings.Repeat("<li><a href=/x>Other news of the week</a></li>", 9) + "</ul>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Text(strings.NewReader("<html><body>"+c.body+"</body></html>"), "text/html", pressURL)
			if err != nil || got.Text != sentence {
				t.Errorf("Text = %q, %v, want %q", got.Text, err, sentence)
			}
		})
	}
}

func TestTextKeepsRoundUps(t *testing.T) {
	page := "<article><h1>This week</h1><ul>" +
		"<li><a href=/1>Acme was fined £1.2m for losing the records of 45,210 people in one night.</a></li>" +
		"<li><a href=/2>Globex was told to stop sending messages to people who never asked for them.</a></li></ul></article>"
	got, err := Text(strings.NewReader(page), "text/html", pressURL)
	if err != nil || !strings.Contains(got.Text, "£1.2m") || !strings.Contains(got.Text, "Globex") {
		t.Errorf("Text = %q, %v, want both items", got.Text, err)
	}
}

func TestTextReadsCharsets(t *testing.T) {
	page := func(head, s string) string {
		return "<html><head>" + head + "</head><body><p>" + s + "</p></body></html>"
	}
	latin := strings.ReplaceAll(sentence, "£", "\xa3")
	for _, c := range []struct{ name, contentType, page string }{
		{"UTF-8 without a word", "", page("", sentence)},
		{"UTF-8 said to be Latin-1", "text/html; charset=iso-8859-1", page("", sentence)},
		{"Windows-1252 by header", "text/html; charset=windows-1252", page("", latin)},
		{"Windows-1252 by meta", "text/html", page(`<meta charset="windows-1252">`, latin)},
		{"Windows-1252 said to be UTF-8", "text/html; charset=utf-8", page("", latin)},
		{"UTF-16", "text/html", utf16(page("", sentence))},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Text(strings.NewReader(c.page), c.contentType, pressURL)
			if err != nil || got.Text != sentence {
				t.Errorf("Text = %q, %v, want %q", got.Text, err, sentence)
			}
		})
	}
}

func TestTextRefuses(t *testing.T) {
	for _, c := range []struct{ name, page, contentType, want string }{
		{"nothing", "", "text/html", "the page holds no text"},
		{"a page drawn by script", "<html><body><div id=app></div><script>draw('£1m')</script></body></html>", "text/html", "the page holds no text"},
		{"a PDF that says so", "x", "application/pdf", "the answer is application/pdf, not a page"},
		{"a PDF that does not", "%PDF-1.7 x", "text/html", "broken PDF"},
		{"a picture", "x", "image/png", "the answer is image/png, not a page"},
		{"too many bytes", strings.Repeat(" ", defaultMaxBody+1), "text/html", "more than 10000000 bytes"},
		{"a tower of elements", strings.Repeat("<div>", 100_000), "text/html", "broken page: html: open stack of elements exceeds 512 nodes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Text(strings.NewReader(c.page), c.contentType, pressURL)
			if err == nil || err.Error() != c.want {
				t.Errorf("Text = %q, %v, want %q", got.Text, err, c.want)
			}
		})
	}
}

func TestTextWithoutTextStillDescribes(t *testing.T) {
	got, err := Text(strings.NewReader(`<title>Acme fined</title><meta name="date" content="2025-03-27">`), "text/html", pressURL)
	if !errors.Is(err, errNoText) || got.Title != "Acme fined" || got.Published.IsZero() || got.URL != pressURL {
		t.Errorf("Text = %+v, %v", got, err)
	}
}

// A page of very many elements is read in a time that people can wait for.
func TestTextIsBounded(t *testing.T) {
	for name, piece := range map[string]string{
		"spans":      "<span>x</span>",
		"paragraphs": "<p class=related>word, word</p>",
		"nests":      strings.Repeat("<div class=share>", 100) + "x" + strings.Repeat("</div>", 100),
		"open tags":  "<a><b><i><table><td>",
		"attributes": "<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8>x",
	} {
		t.Run(name, func(t *testing.T) {
			page := strings.Repeat(piece, 2_000_000/len(piece))
			start := time.Now()
			_, err := Text(strings.NewReader(page), "text/html", pressURL)
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("Text took %v (%v)", took, err)
			} else {
				t.Logf("%v (%v)", took, err)
			}
		})
	}
}

func TestOwnAddress(t *testing.T) {
	for _, c := range []struct{ name, head, want string }{
		{"none", "", "https://www.ledger.example/a?id=1"},
		{"canonical", `<link rel=canonical href="/b?utm_source=x">`, "https://www.ledger.example/b"},
		{"another host of the site", `<link rel=canonical href="https://ledger.example/b">`, "https://ledger.example/b"},
		{"another site", `<link rel=canonical href="https://evil.example/b">`, "https://www.ledger.example/a?id=1"},
		{"the front page", `<link rel=canonical href="https://www.ledger.example/">`, "https://www.ledger.example/a?id=1"},
		{"not of the web", `<link rel=canonical href="javascript:alert(1)">`, "https://www.ledger.example/a?id=1"},
		{"Open Graph", `<meta property="og:url" content="https://www.ledger.example/c">`, "https://www.ledger.example/c"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Text(strings.NewReader(c.head+"<p>"+sentence), "text/html", pressURL)
			if err != nil || got.URL != c.want {
				t.Errorf("URL = %q, %v, want %q", got.URL, err, c.want)
			}
		})
	}
}

func BenchmarkText(b *testing.B) {
	page, err := os.ReadFile("testdata/press.html")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		if _, err := Text(bytes.NewReader(page), "text/html", pressURL); err != nil {
			b.Fatal(err)
		}
	}
}

func TestTextOfAFile(t *testing.T) {
	got, err := Text(strings.NewReader(`<link rel=canonical href="https://www.ledger.example/b"><p>`+sentence), "", "")
	if err != nil || got.Text != sentence || got.URL != "https://www.ledger.example/b" {
		t.Errorf("Text = %+v, %v", got, err)
	}
	if got, err = Text(strings.NewReader("<link rel=canonical href=/b><p>"+sentence), "", ""); err != nil || got.URL != "" {
		t.Errorf("Text = %+v, %v, want no address", got, err)
	}
}

func FuzzText(f *testing.F) {
	f.Add([]byte("<html><head><title>T</title></head><body><article><p>"+sentence+"</p></article>"), "text/html; charset=utf-8")
	f.Add([]byte(utf16("<p>x<br><br>y")), "text/html")
	f.Add([]byte("<table><td><form><svg><p><math><mi><select><template>"), "text/html; charset=shift_jis")
	f.Add([]byte("<link rel=canonical href=//[><meta name=date content=2025-13-45><time datetime=x>"), "")
	f.Add([]byte("%PDF-1.4"), "application/pdf")
	f.Fuzz(func(t *testing.T, page []byte, contentType string) {
		got, err := Text(bytes.NewReader(page), contentType, pressURL)
		if err != nil {
			return
		}
		if got.Text == "" || got.Text != strings.TrimSpace(got.Text) || strings.Contains(got.Text, "\n\n\n") || !utf8.ValidString(got.Text) {
			t.Errorf("text breaks its contract: %q", got.Text)
		}
		if address, err := Canonical(got.URL); err != nil || address != got.URL {
			t.Errorf("address %q is not canonical", got.URL)
		}
	})
}
