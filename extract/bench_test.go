package extract

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// story is an ordinary report of about a kilobyte and a half.
const story = `The Information Commissioner's Office (ICO) has fined Harbourlight Ferries Ltd £1.14m for failings that put the personal information of 82,412 people at risk.

Hackers got into the booking system of the ferry company in May 2023 through a customer account without multi-factor authentication, and a ransomware attack followed. Timetables were down for a week.

The regulator found that Harbourlight had broken Article 32(1) of the UK GDPR, and that 940 of those affected had their passport details taken. In August 2024 it had proposed a fine of £2.5m.

"Passengers had a right to expect better," said Jane Doe, director of investigations at the ICO. "With sales of £310m a year the company could afford it."

Harbourlight, which carries 3 million passengers a year, said that it would not appeal. It has spent £4m on its systems since, and has told everyone affected.

The highest fine that the ICO can impose is £17.5m or 4% of annual turnover. In October 2020 it fined British Airways £20m.

`

// longStory returns an article of about n bytes. Its reports differ in their figures, so that no
// work is spared by finding the same ones again.
func longStory(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		s := strings.ReplaceAll(story, "82,412", fmt.Sprintf("82,%03d", i%1000))
		b.WriteString(strings.ReplaceAll(s, "Harbourlight", fmt.Sprintf("Harbourlight%c", 'a'+i%26)))
	}
	return b.String()[:n]
}

// BenchmarkLoad reads and compiles the tables, for which the first article waits.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := load(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	for _, size := range []struct {
		name  string
		bytes int
	}{{"1KB", 1 << 10}, {"10KB", 10 << 10}, {"1MB", 1 << 20}} {
		b.Run(size.name, func(b *testing.B) { benchmarkRead(b, "Ferry firm fined £1.14m after hack", longStory(size.bytes)) })
	}
}

// BenchmarkRegexp is a yardstick for machines that are quicker or slower: what one regular expression costs that
// finds the sums in a dozen currencies, or in all of them, and nothing else.
func BenchmarkRegexp(b *testing.B) {
	const some, sum = `(?:£|€|\$|US\$|A\$|C\$|HK\$|GBP|EUR|USD|AUD`, `)\s?[0-9][0-9.,]*`
	all := some
	for line := range strings.Lines(file("currencies.txt")) {
		if code, _, ok := strings.Cut(line, ":"); ok && len(code) == 3 {
			all += "|" + code
		}
	}
	text := longStory(100 << 10)
	for _, x := range []struct{ name, expression string }{{"dozen", some + sum}, {"all", all + sum}} {
		re := regexp.MustCompile(x.expression)
		b.Run(x.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if len(re.FindAllStringIndex(text, -1)) == 0 {
					b.Fatal("no sum found")
				}
			}
		})
	}
}

// BenchmarkReadHostile reads what no writer writes: the time for a byte must not be far from
// that of an article.
func BenchmarkReadHostile(b *testing.B) {
	for name, s := range hostile {
		if len(s) < 1000 {
			continue
		}
		for _, size := range []int{100 << 10, 10 << 20} {
			b.Run(fmt.Sprintf("%s/%dKB", strings.ReplaceAll(name, " ", "_"), size>>10), func(b *testing.B) {
				benchmarkRead(b, "Acme fined", strings.Repeat(s, size/len(s)+1)[:size])
			})
		}
	}
}

func benchmarkRead(b *testing.B, title, text string) {
	a := article(title, text)
	b.SetBytes(int64(len(title) + len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(a)
	}
}

// BenchmarkPatterns compares all patterns with a tenth of them: the cost of a pattern that
// does not match is next to nothing.
func BenchmarkPatterns(b *testing.B) {
	t, err := loaded()
	if err != nil {
		b.Fatal(err)
	}
	text := longStory(100 << 10)
	for _, share := range []int{1, 10} {
		all, err := allPatterns(t.lex)
		if err != nil {
			b.Fatal(err)
		}
		var some []pattern
		for i, p := range all {
			if i%share == 0 {
				some = append(some, p)
			}
		}
		own := withPatterns(t, some)
		b.Run(fmt.Sprintf("%d", len(some)), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				d := newDocument(own.lex, article("", text), &desk{slate: &slate{}})
				own.recognise(d)
				own.relate(d)
			}
		})
	}
}
