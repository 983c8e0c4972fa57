package extract

import (
	"strings"
	"testing"
)

// sentencesOf writes the sentences of a text, joined by bars.
func sentencesOf(d *document) string {
	var out []string
	for from := 0; from < len(d.toks); {
		to := from + 1
		for to < len(d.toks) && d.toks[to].sentence == d.toks[from].sentence {
			to++
		}
		out = append(out, d.slice(from, to))
		from = to
	}
	return strings.Join(out, " | ")
}

func TestSentences(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"two", "It paid. They left.", "It paid. | They left."},
		{"a question", "Why? It paid.", "Why? | It paid."},
		{"a stop in quotation marks", "“It paid.” They left.", "“It paid.” | They left."},
		{"a stop before a bracket", "(It paid.) They left.", "(It paid.) | They left."},
		{"a paragraph", "A heading\n\nIt paid.", "A heading | It paid."},
		{"a wrapped line", "It paid what the regulator had asked it for at the\nend of May.", "It paid what the regulator had asked it for at the\nend of May."},
		{"a list", "It paid for:\n- calls\n- texts", "It paid for: | - calls | - texts"},
		{"a number at the end", "It paid in 2021. They left.", "It paid in 2021. | They left."},

		{"a company", "They fined Acme Ltd. for it.", "They fined Acme Ltd. for it."},
		{"a company at the end", "They fined Acme Ltd. The firm paid.", "They fined Acme Ltd. | The firm paid."},
		{"a company at the end, before a name", "They fined Acme Ltd. Ofgem said so.", "They fined Acme Ltd. | Ofgem said so."},
		{"a listed company at the end", "They fined Acme plc. Jane Smith said so.", "They fined Acme plc. | Jane Smith said so."},
		{"a company before a post", "They met Acme Ltd. Chairman Jane Smith.", "They met Acme Ltd. Chairman Jane Smith."},
		{"two forms", "They fined Acme Pty. Ltd. Group for it.", "They fined Acme Pty. Ltd. Group for it."},
		{"an American company before a name", "They fined Acme Inc. Boston for it.", "They fined Acme Inc. Boston for it."},
		{"a form before a sum", "They fined Acme SA. EUR 5,000 for it.", "They fined Acme SA. EUR 5,000 for it."},
		{"a form before a sum in a sign", "They fined Acme SA. Five firms paid.", "They fined Acme SA. | Five firms paid."},
		{"a title", "They fined Mr. Smith for it.", "They fined Mr. Smith for it."},
		{"an initial", "They fined John F. Smith for it.", "They fined John F. Smith for it."},
		{"a country", "The U.S. Treasury fined it.", "The U.S. Treasury fined it."},
		{"a case", "R. v. Smith was heard.", "R. v. Smith was heard."},
		{"an article", "It broke Art. 5 of it.", "It broke Art. 5 of it."},
		{"a number's sign", "It is case No. 5 of it.", "It is case No. 5 of it."},
		{"a month", "It paid on Feb. 11 of it.", "It paid on Feb. 11 of it."},
		{"a decimal", "It paid £3.07m for it.", "It paid £3.07m for it."},
		{"an address", "It paid at x.com for it.", "It paid at x.com for it."},
		{"no capital after it", "It paid approx. five pounds.", "It paid approx. five pounds."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := sentencesOf(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestTokens(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"words and signs", "It paid, then.", "It paid , then ."},
		{"a possessive", "Acme's fine", "Acme ' s fine"},
		{"an Irish name", "O'Brien's", "O'Brien ' s"},
		{"a hyphen", "self-reported", "self - reported"},
		{"a number with its unit", "£3.07m", "£ 3.07 m"},
		{"a name with digits", "23andMe", "23andMe"},
		{"stops inside", "X.AI and U.S. firms", "X.AI and U.S . firms"},
		{"a tag", "a <b>bold</b> fine", "a bold fine"},
		{"no tag", "a < b", "a < b"},
		{"a currency glued", "KSh500", "KSh 500"},
		{"an invisible mark in a word", "fi\u200bned", "fi\u200bned"},
		{"a NUL", "a\x00b", "a b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := recognised(t, "", tt.text)
			var got []string
			for i := range d.toks {
				got = append(got, d.at(i))
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("tokens of %q: got %q, want %q", tt.text, s, tt.want)
			}
		})
	}
}
