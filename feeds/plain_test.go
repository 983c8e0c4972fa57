package feeds

import (
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"nothing", "", ""},
		{"plain text", "  Fined\n £1.2m ", "Fined £1.2m"},
		{"plain text with blank lines", "One\ntwo\n\n \nthree", "One two\n\nthree"},
		{"paragraphs", "<p>One</p><p>two</p>", "One\n\ntwo"},
		{"text before a block", "One<p>two</p>three", "One\n\ntwo\n\nthree"},
		{"inline elements stay in the line", "a <b>fine</b> of <a href=x>£1</a>.", "a fine of £1."},
		{"one break is a space", "One<br>two", "One two"},
		{"two breaks are a paragraph", "One<br/> <br>two<br><br><br>three", "One\n\ntwo\n\nthree"},
		{"a list", "<ul><li>£1</li><li>£2</li></ul>", "£1\n\n£2"},
		{"a row of a table is one line", "<table><tr><th>Fine<td>£5m<tr><td>Paid<td>no</table>", "Fine £5m\n\nPaid no"},
		{"entities", "AT&amp;T &pound;3&nbsp;million &lt;b&gt;", "AT&T £3 million <b>"},
		{"a sign that is no tag", "Profit < loss & more", "Profit < loss & more"},
		{"scripts and styles", "<style>p{}</style>One<script>two()</script><!-- three -->", "One"},
		{"soft hyphens and direction marks", "data\u00adbase \u202e£1\u202c\ufeff", "database £1"},
		{"control characters", "a\x00b\x07c", "a b c"},
		{"broken bytes do not join digits", "£3\xff000", "£3\ufffd000"},
		{"an open tag", "<p>One <b>two", "One two"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := plain(c.in); got != c.want {
				t.Errorf("plain(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestPlainLine(t *testing.T) {
	if got, want := plainLine("<p>ICO fines</p>\n<p>Acme</p>"), "ICO fines Acme"; got != want {
		t.Errorf("plainLine = %q, want %q", got, want)
	}
}

func TestPlainIsBounded(t *testing.T) {
	if n := len(plainLine(strings.Repeat("£", 5000))); n > maxLine {
		t.Errorf("a title has %d bytes", n)
	}
	if n := len(plain(strings.Repeat("<p>£1.2m</p>", 1_000_000))); n > maxText+2 || n < maxText/2 {
		t.Errorf("a summary has %d bytes", n)
	}
}
