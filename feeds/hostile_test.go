package feeds

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
)

// Documents that grow when they are understood must not do so here.
func TestHostileDocuments(t *testing.T) {
	laughs := `<!DOCTYPE lolz [<!ENTITY a "ha">`
	for i := 'b'; i <= 'j'; i++ {
		laughs += fmt.Sprintf(`<!ENTITY %c "%s">`, i, strings.Repeat(fmt.Sprintf("&%c;", i-1), 10))
	}
	laughs += "]>"
	item := func(inside string) string {
		return `<rss version="2.0"><channel><title>x</title><item><title>` + inside + `</title><link>https://a.example/1</link></item></channel></rss>`
	}
	for _, c := range []struct{ name, doc string }{
		{"entities within entities", `<?xml version="1.0"?>` + laughs + item("&j;")},
		{"an entity from a file", `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>` + item("&a;")},
		{"an endless title", item(strings.Repeat("a ", 2_000_000))},
		{"markup without end in a title", item("<![CDATA[" + strings.Repeat("<b>", 300_000) + "]]>")},
		{"lists in lists", `{"version":"https://jsonfeed.org/version/1.1","items":` + strings.Repeat("[", 100_000)},
		{"attributes without number", "<rss " + strings.Repeat(`a="b" `, 200_000) + ">"},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			got, err := Parse(strings.NewReader(c.doc), watchdog)
			runtime.ReadMemStats(&after)
			for _, e := range got.Entries {
				if len(e.Title) > maxLine || strings.Contains(e.Title, "root:") || strings.Contains(e.Title, "hahaha") {
					t.Errorf("title of %d bytes: %.60q", len(e.Title), e.Title)
				}
			}
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v (%v)", took, err)
			}
			if grew := after.TotalAlloc - before.TotalAlloc; grew > 600<<20 {
				t.Errorf("allocated %d MB for %d kB (%v)", grew>>20, len(c.doc)>>10, err)
			}
		})
	}
}

func TestEntriesOfOnePollAreBounded(t *testing.T) {
	var doc strings.Builder
	doc.WriteString(`<rss version="2.0"><channel><title>x</title>`)
	for i := range maxEntries + 5 {
		fmt.Fprintf(&doc, "<item><link>https://a.example/%d</link></item>", i)
	}
	doc.WriteString("</channel></rss>")
	got, err := Parse(strings.NewReader(doc.String()), watchdog)
	if err != nil || len(got.Entries) != maxEntries {
		t.Errorf("%d entries, %v, want %d", len(got.Entries), err, maxEntries)
	}
}
