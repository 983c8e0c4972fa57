package notify

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"regwire"
)

func locale(t testing.TB, language string) Locale {
	t.Helper()
	var l Locale
	if err := l.UnmarshalText([]byte(language)); err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLocales(t *testing.T) {
	when := time.Date(2025, 3, 3, 15, 4, 0, 0, time.UTC)
	for _, c := range []struct {
		language string
		want     []string
	}{
		{"en-GB", []string{"£3,076,320", "£6.09m", "NOK 65,000,000.50", "about 12,400", "Monday 3 March 2025", "Mon 3 Mar 2025, 15:04", "March 2025", "3 March"}},
		{"en-US", []string{"£3,076,320", "£6.09m", "NOK 65,000,000.50", "about 12,400", "Monday, March 3, 2025", "Mon, Mar 3, 2025, 3:04 PM", "March 2025", "March 3"}},
		{"de", []string{"£3.076.320", "£6,09m", "NOK 65.000.000,50", "about 12.400", "Montag, 3. März 2025", "Mo., 3. März 2025, 15:04", "März 2025", "3. März"}},
		{"fr", []string{"£3\u00a0076\u00a0320", "£6,09m", "NOK 65\u00a0000\u00a0000,50", "about 12\u00a0400", "lundi 3 mars 2025", "lun. 3 mars 2025, 15:04", "mars 2025", "3 mars"}},
		{"es", []string{"£3.076.320", "£6,09m", "NOK 65.000.000,50", "about 12.400", "lunes, 3 de marzo de 2025", "lun, 3 mar 2025, 15:04", "marzo de 2025", "3 de marzo"}},
		{"it", []string{"£3.076.320", "£6,09m", "NOK 65.000.000,50", "about 12.400", "lunedì 3 marzo 2025", "lun 3 mar 2025, 15:04", "marzo 2025", "3 marzo"}},
		{"nl", []string{"£3.076.320", "£6,09m", "NOK 65.000.000,50", "about 12.400", "maandag 3 maart 2025", "ma 3 mrt 2025, 15:04", "maart 2025", "3 maart"}},
	} {
		t.Run(c.language, func(t *testing.T) {
			l := locale(t, c.language)
			got := []string{
				l.amount(*gbp(3_076_320)), l.amount(*gbp(6_090_000)), l.amount(regwire.Money{Currency: "NOK", Minor: 65_000_000_50}),
				l.value("people", "about 12,400"), l.date(when, weekdayDate), l.date(when, shortTime), l.day("2025-03"), l.date(when, dayMonth),
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	if err := new(Locale).UnmarshalText([]byte("pl")); err == nil || !strings.Contains(err.Error(), "en-GB, en-US, de, fr, es, it, nl") {
		t.Errorf("a language that is not known: %v", err)
	}
}

// Every calendar has a word for each month and day.
func TestCalendarsAreWhole(t *testing.T) {
	for _, c := range calendars {
		for words, want := range map[string]int{c.months: 12, c.short: 12, c.weekdays: 7, c.brief: 7} {
			if got := len(strings.Fields(words)); got != want {
				t.Errorf("%s: %d words in %q, want %d", c.language, got, words, want)
			}
		}
		for f, pattern := range c.forms {
			if s := (Locale{dates: &c}).date(date(2025, 12, 31), form(f)); pattern == "" || strings.ContainsAny(s, "{}") {
				t.Errorf("%s: form %d is %q of %q", c.language, f, s, pattern)
			}
		}
	}
}

// The words of a message are the same in every language, and so is every quotation.
func TestAMessageInAnotherLanguage(t *testing.T) {
	c := advanced()
	text := locale(t, "de").Standing(c).Text
	for _, want := range []string{
		"Advanced Computer Software Group Ltd: fined £3.076.320, was £6,09m proposed", "People affected: 79.404", "Decided: 26. März 2025",
		"Incident: ransomware attack, August 2022", "“fined Advanced Computer Software Group Ltd £3,076,320” (ICO)",
		"82.946 (Example News, ICO), 82.496 (Trade & Tech)", "Official notice: ICO, 27. März 2025",
		"Course: 7. August 2024 provisional fine of £6,09m proposed → 27. März 2025 fined £3.076.320",
	} {
		if !strings.Contains(strings.ReplaceAll(text, "&amp;", "&"), want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	digest := locale(t, "fr").Digest([]regwire.Change{since(c, 1)}, time.Time{}, date(2025, 3, 31), nil)[0].Text
	for _, want := range []string{"Enforcement digest, lundi 31 mars 2025", "Imposed: £3\u00a0076\u00a0320 (1 case)", "79\u00a0404 people"} {
		if !strings.Contains(digest, want) {
			t.Errorf("no %q in\n%s", want, digest)
		}
	}
}

func TestAnyMessageInAnyLanguageIsInsideTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var l Locale
		if err := l.UnmarshalText([]byte(rapid.SampledFrom(Languages()).Draw(t, "language"))); err != nil {
			t.Fatal(err)
		}
		c := matter().Draw(t, "case")
		for _, e := range c.Events {
			inspect(t, l.Alert(c, e))
			inspect(t, l.Update(c, e))
			inspect(t, l.Standing(c))
		}
	})
}
