package notify

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestMrkdwn(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain words stay", "Capita plc, 6.6 million people (UK)", "Capita plc, 6.6 million people (UK)"},
		{"control characters are escaped", "AT&T <b>", "AT&amp;T &lt;b&gt;"},
		{"an escape is escaped again", "&lt;!channel&gt;", "&amp;lt;!channel&amp;gt;"},
		{"pings are words", "<!channel> <@U1> <#C1>", "&lt;!channel&gt; &lt;@U1&gt; &lt;#C1&gt;"},
		{"formatting does nothing", "*a* _b_ ~c~ `d`", "∗a∗ ˍbˍ ∼c∼ ˋdˋ"},
		{"no quotation at the start", ">x > y", "›x &gt; y"},
		{"emoji are no pictures", ":tada: at 10:30:45, ratio 1:2", "∶tada: at 10∶30:45, ratio 1:2"},
		{"lines become one", " a\n\n> b\tc\u2028d ", "a &gt; b c d"},
		{"direction and zero width go", "a\u202Eb\u200Bc\u2066d\uFEFFe\u00ADf\U000E0041g", "abcdefg"},
		{"undecodable bytes go", "a\xffb", "ab"},
		{"marks do not pile up", "e\u0301\u0301\u0301\u0301\u0301", "e\u0301\u0301\u0301"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := mrkdwn(c.in, 1000); got != c.want {
				t.Errorf("mrkdwn(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		name, in string
		limit    int
		want     string
	}{
		{"fits exactly", "abcde", 5, "abcde"},
		{"ends in an ellipsis", "abcdef", 5, "abcd…"},
		{"at a word", "one two three four", 12, "one two…"},
		{"not inside an entity", "ab&&&&", 12, "ab&amp;…"},
		{"not inside an emoji", "ab😀😀", 5, "ab😀…"},
		{"no room at all", "abc", 1, "…"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := plain(c.in, c.limit); got != c.want || width(got) > c.limit {
				t.Errorf("plain(%q, %d) = %q (%d), want %q", c.in, c.limit, got, width(got), c.want)
			}
		})
	}
}

func TestLink(t *testing.T) {
	for _, c := range []struct{ name, address, label, want string }{
		{"ordinary", "https://ico.org.uk/a", "ICO", "<https://ico.org.uk/a|ICO>"},
		{"query is escaped", "https://x.example/?a=1&b=2", "X", "<https://x.example/?a=1&amp;b=2|X>"},
		{"cannot end the link", "https://x.example/a|b>c<d?e|f> g", "X", "<https://x.example/a%7Cb%3Ec%3Cd?e%7Cf%3E%20g|X>"},
		{"not ASCII", "https://x.example/é?ü", "X", "<https://x.example/%C3%A9?%C3%BC|X>"},
		{"label is escaped", "https://x.example/", "A & <B> *c*", "<https://x.example/|A &amp; &lt;B&gt; ∗c∗>"},
		{"its own host as label", "https://www.ico.org.uk/a", "ico.org.uk", "<https://www.ico.org.uk/a|ico.org.uk>"},
		{"another host as label", "https://evil.example/a", "ico.org.uk", "<https://evil.example/a|evil.example>"},
		{"another host within", "https://evil.example/a", "See www.ICO.org.uk now", "<https://evil.example/a|evil.example>"},
		{"another host in wide dots", "https://evil.example/a", "ico．org．uk", "<https://evil.example/a|evil.example>"},
		{"no label", "https://x.example/", "\u200B", "<https://x.example/|x.example>"},
		{"user name in front", "https://ico.org.uk@evil.example/", "ICO", "ICO"},
		{"script", "javascript:alert(1)", "ICO", "ICO"},
		{"no host", "https:///a", "ICO", "ICO"},
		{"host that looks like another", "https://іco.org.uk/", "ICO", "ICO"},
		{"too long", "https://x.example/" + strings.Repeat("a", 600), "X", "X"},
		{"empty", "", "X", "X"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := link(c.address, c.label); got != c.want {
				t.Errorf("link(%q, %q) = %q, want %q", c.address, c.label, got, c.want)
			}
		})
	}
}

// whole matches the three entities that Slack reads.
var whole = regexp.MustCompile(`&(amp|lt|gt);`)

// bare reports whether s holds an ampersand that begins no entity.
func bare(s string) bool { return strings.Contains(whole.ReplaceAllString(s, ""), "&") }

// inert says what in escaped text Slack would still act upon; empty if nothing.
func inert(s string) string {
	switch {
	case strings.ContainsAny(s, "<>*_~`\n"):
		return "an active character"
	case bare(s):
		return "a bare ampersand"
	case strings.HasPrefix(s, "&gt;"):
		return "a quotation"
	case !utf8.ValidString(s):
		return "broken UTF-8"
	case strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) || invisible(r) }):
		return "an invisible character"
	}
	return ""
}

func FuzzMrkdwn(f *testing.F) {
	for _, s := range []string{"", "a&b", "<!channel>", ">&lt;", "*x*\u202E:tada:", "\xff\xfe", "e\u0301\u0301\u0301\u0301 😀"} {
		f.Add(s, 20)
	}
	f.Fuzz(func(t *testing.T, s string, limit int) {
		limit = min(max(limit, 1), 500)
		got := mrkdwn(s, limit)
		if problem := inert(got); problem != "" {
			t.Errorf("mrkdwn(%q, %d) = %q holds %s", s, limit, got, problem)
		}
		if width(got) > limit {
			t.Errorf("mrkdwn(%q, %d) = %q is %d long", s, limit, got, width(got))
		}
		if words := clean(s); clean(words) != words {
			t.Errorf("clean(%q) = %q changes when cleaned again", s, words)
		}
	})
}

func FuzzLink(f *testing.F) {
	f.Add("https://ico.org.uk/a", "ICO")
	f.Add("https://a.example/|>|<@U1>?&amp;", "b.example")
	f.Fuzz(func(t *testing.T, address, label string) {
		got := link(address, label)
		if m := linked.FindStringSubmatch(got); m != nil && m[0] == got {
			if strings.ContainsAny(m[1], "<>| ") || bare(m[1]) {
				t.Errorf("link(%q, %q) = %q: the address is not closed in", address, label, got)
			}
			got = m[2]
		}
		if problem := inert(got); problem != "" {
			t.Errorf("link(%q, %q): label %q holds %s", address, label, got, problem)
		}
	})
}
