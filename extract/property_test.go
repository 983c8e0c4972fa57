package extract

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regwire"
)

// hostile are texts that break readers: each a shape of bad input of its own.
var hostile = map[string]string{
	"nothing":            "",
	"white space":        " \t\r\n\n \u00a0\u2003\n",
	"invalid UTF-8":      "The ICO fined Acme \xff\xfe£\x80500,000\xc2 for it.",
	"a cut rune":         "The ICO fined Acme £500,000\xe2\x82",
	"NULs":               "The\x00ICO fined\x00Acme Ltd £5\x0000,000.\x00",
	"direction marks":    "The \u202eICO\u202c fined Acme £\u200f500\u200e,000 for it.",
	"zero-width spaces":  "The I\u200bCO fi\u200bned Acme £5\u200b00,0\u200b00 for it.",
	"look-alike digits":  "The ICO fined Acme £５００,０００ and €٥٠٠ and £१२३ for it.",
	"mathematical":       "The ICO fined Acme £𝟓𝟎𝟎,𝟎𝟎𝟎 and £𝟙𝟚𝟛𝟜 for it.",
	"superscripts":       "The ICO fined Acme £5²00,000 and £½m and £①②③.",
	"emoji in numbers":   "The ICO fined Acme £5😀00,000 or £3️⃣m for it.",
	"HTML":               `<p>The <b>ICO</b> fined <a href="https://x">Acme Ltd</a> <span>£500,000</span>&nbsp;for it.</p><`,
	"open tags":          "< << <a <b <c <d The ICO fined Acme £500,000 <",
	"digits":             strings.Repeat("1234567890", 300),
	"digits and commas":  strings.Repeat("1,", 1500),
	"digits and spaces":  strings.Repeat("123 ", 800),
	"brackets":           strings.Repeat("(", 3000),
	"sums in brackets":   strings.Repeat("£5m (", 600),
	"pounds":             strings.Repeat("£", 3000),
	"quotation marks":    strings.Repeat(`"`, 3000),
	"stops":              strings.Repeat(".", 3000),
	"letters and stops":  strings.Repeat("a.", 1500),
	"capitals and stops": strings.Repeat("U.S.", 800),
	"hyphens":            strings.Repeat("A-", 1500),
	"apostrophes":        strings.Repeat("o'", 1500),
	"long words":         strings.Repeat("x", 3000),
	"combining marks":    "e" + strings.Repeat("\u0301", 1500),
	"names of one word":  strings.Repeat("Acme ", 700),
	"names and ands":     strings.Repeat("Acme and ", 400),
	"names of owners":    strings.Repeat("Ann's Acme Bob's Bolt ", 100),
	"digits in names":    strings.Repeat("Pharmacy 2U and Life at Ash View Ltd, ", 60),
	"headings":           strings.Repeat("Data Breach Costs The Company Dear\n\n", 60),
	"descriptions":       strings.Repeat("the branch of a bank in a branch of ", 60),
	"former names":       strings.Repeat("Acme (formerly Bolt) ", 100),
	"articles of laws":   strings.Repeat("Article 5(1)(f), ", 200),
	"acts":               strings.Repeat("The Act ", 400),
	"huge sums":          "The ICO fined Acme £999999999999999999999999 and £9223372036854775807 and £92233720368547758.07 trillion.",
	"tiny sums":          "The ICO fined Acme £0.000001 and £0 and ¥0.5 and £-5.",
	"stops of numbers":   "£1.2.3.4.5.6.7.8.9.10 and 1'2'3'4 and £1,,000 and £.5 and £5.",
	"regulators":         strings.Repeat("the ICO ", 400),
	"months":             strings.Repeat("May ", 700),
	"half":               strings.Repeat("half a ", 500) + "million",
	"twenty":             strings.Repeat("twenty-", 500) + "one million",
}

// pieces of articles and of trouble, which a generated text is put together from.
var fragments = []string{
	"The ICO ", "the watchdog ", "has fined ", "intends to fine ", "Acme Ltd ", "Acme (UK) plc ", "John Smith ", "£3.07m ", "€1.234,56 ", "$5 ",
	"half a million pounds ", "£5<b>,000</b> ", "&pound;5,000 ", "£1½m ", "£5 ,000 ", "£.5m ", "£5 K ", "35 MSEK ", "Rs 2.5 cr ", "£𝟝,𝟘𝟘𝟘 ", "one million two hundred and fifty thousand pounds ", "40,000 (forty thousand) euros ", "five point eight million pounds ", "point ", "oh ", "NOK 65 000 000 ", "17,500,00", "up to ", "79,404 people ", "one in three customers ", "(", ")", "[", "“", "”", "\"", "'s ", ", ", ". ", "\n\n", "\n",
	"in March 2025 ", "11 February 2021 ", "May ", "under Article 5(1)(f) of the UK GDPR ", "section 170 ", "Data Protection Act 1998 ", "and ", "of ", "for ",
	"-", "–", "\u200b", "\u202e", "\x00", "\xff", "😀", "５", "½", "<b>", "&amp;", "%", "k", "m", "bn ", "1", "000", ",", "'", "’", "Norway's ", "Texas Attorney General ", "respectively ",
	"between €30m and €50m ", "was ", "reprimanded ", "the appeal was dismissed ", "ransomware ", "million ", "a ", "A. B. ", "Mr ", "Police ", "Devon and Cornwall Police ",
}

// textOf draws a text of fragments and of arbitrary strings.
func textOf(t *rapid.T, label string) string {
	parts := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(fragments), rapid.SampledFrom(fragments), rapid.StringN(0, 5, -1)), 0, 60).Draw(t, label)
	return strings.Join(parts, "")
}

func TestReadHoldsItsPromises(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a := article(textOf(rt, "title"), textOf(rt, "text"))
		a.Publisher = rapid.SampledFrom([]string{"", "ICO", "BBC News"}).Draw(rt, "publisher")
		promises(rt, a)
	})
}

func TestReadBearsHostileText(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			promises(t, article("The ICO fined Acme", s))
			promises(t, article(s, "The ICO fined Acme £500,000."))
		})
	}
}

// FuzzRead holds the promises of Read over whatever the fuzzer finds. The seeds are
// the hostile texts and those of testdata/fuzz.
func FuzzRead(f *testing.F) {
	for _, s := range hostile {
		f.Add("The ICO fined Acme", s)
		f.Add(s, "Acme was fined £500,000.")
	}
	f.Fuzz(func(t *testing.T, title, text string) {
		promises(t, article(title, text))
	})
}

// failer is what tests and properties have in common.
type failer interface {
	Helper()
	Errorf(format string, args ...any)
}

// promises checks what must hold of the reading of any article at all.
func promises(t failer, a regwire.Article) {
	t.Helper()
	f := Read(a)
	one, _ := json.Marshal(f)
	two, _ := json.Marshal(Read(a))
	if string(one) != string(two) {
		t.Errorf("two readings differ:\n%s\n%s\nof %q, %q", one, two, a.Title, a.Text)
	}
	if f.Relevant == (len(f.Actions) == 0) {
		t.Errorf("relevant is %v with %d actions, of %q, %q", f.Relevant, len(f.Actions), a.Title, a.Text)
	}
	for i, x := range f.Actions {
		for _, fault := range faultsOf(a, x) {
			t.Errorf("action %d: %s, of %q, %q", i, fault, a.Title, a.Text)
		}
	}
	if f.People != nil {
		for _, fault := range faultsOf(a, regwire.Action{People: f.People, Evidence: f.Evidence}) {
			t.Errorf("%s, of %q, %q", fault, a.Title, a.Text)
		}
	}
	for _, s := range Spans(a) {
		if part := s.In.Of(a); s.Start < 0 || s.Start >= s.End || s.End > len(part) {
			t.Errorf("span %+v is outside of %q", s, part)
		}
	}
}
