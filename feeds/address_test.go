package feeds

import (
	"strings"
	"testing"
)

func TestCanonical(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"nothing to do", "https://ico.org.uk/news/acme-fined/", "https://ico.org.uk/news/acme-fined/"},
		{"spaces around", " \n https://ico.org.uk/a\t", "https://ico.org.uk/a"},
		{"case of scheme and host only", "HTTPS://ICO.org.UK/News", "https://ico.org.uk/News"},
		{"no path", "https://ico.org.uk", "https://ico.org.uk/"},
		{"default port", "https://ico.org.uk:443/a", "https://ico.org.uk/a"},
		{"other port", "http://ico.org.uk:8080/a", "http://ico.org.uk:8080/a"},
		{"fragment", "https://ico.org.uk/a#comments", "https://ico.org.uk/a"},
		{"user and password", "https://me:secret@ico.org.uk/a", "https://ico.org.uk/a"},
		{"tracking alone", "https://ico.org.uk/a?utm_source=rss&UTM_Medium=feed&fbclid=x", "https://ico.org.uk/a"},
		{"tracking among others keeps their order", "https://ico.org.uk/a?z=1&utm_source=rss&b=2", "https://ico.org.uk/a?z=1&b=2"},
		{"a value that tracks", "https://ico.org.uk/a?ref=rss-feed&ref=4711", "https://ico.org.uk/a?ref=4711"},
		{"looks like tracking and is not", "https://ico.org.uk/a?utmost=1&source=tribunal", "https://ico.org.uk/a?utmost=1&source=tribunal"},
		{"dots in the path", "https://ico.org.uk/a/../b/./c", "https://ico.org.uk/b/c"},
		{"needless escapes", "https://ico.org.uk/%61%2f", "https://ico.org.uk/a%2F"},
		{"name in another script", "https://münchen.example/a", "https://xn--mnchen-3ya.example/a"},
		{"alert of a search engine", "https://www.google.com/url?rct=j&url=https://ico.org.uk/a%3Fb%3D1%26utm_source%3Dx&ct=ga", "https://ico.org.uk/a?b=1"},
		{"wrapper that leads nowhere", "https://www.google.com/url?rct=j", "https://www.google.com/url?rct=j"},
		{"an address within an address", "https://web.archive.org/web/2024/https://ico.org.uk/a", "https://web.archive.org/web/2024/https://ico.org.uk/a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Canonical(c.in)
			if err != nil || got != c.want {
				t.Errorf("Canonical(%q) = %q, %v, want %q", c.in, got, err, c.want)
			}
		})
	}
}

func TestCanonicalRefuses(t *testing.T) {
	for _, in := range []string{
		"", "/news/a", "ico.org.uk/a", "//ico.org.uk/a", "ftp://ico.org.uk/a", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
		"mailto:a@b.example", "https://", "https:///a", "https://user@/a", "http://[::1/a", "https://ico.org.uk/%zz", "https://ico.org.uk/" + strings.Repeat("a", maxAddress),
		"https://a\x00b.example/",
	} {
		if got, err := Canonical(in); err == nil {
			t.Errorf("Canonical(%q) = %q, want an error", in, got)
		}
	}
}

func FuzzCanonical(f *testing.F) {
	for _, seed := range []string{
		"https://ico.org.uk/a?utm_source=rss&b=2#c", "HTTP://[2001:db8::1]:80/%7Ea/../b", "https://www.google.com/url?url=https%3A%2F%2Fico.org.uk%2Fa",
		"https://münchen.example:8443/ä?q=ö&&", "http://a.example/%2541?%2541=%26", "https://x.example/?a;b&c=%zz", "http://1113982867/", "https://x.example.:/", "http://ü/../../.././/0",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		once, err := Canonical(raw)
		if err != nil {
			return
		}
		if !strings.HasPrefix(once, "http://") && !strings.HasPrefix(once, "https://") {
			t.Errorf("Canonical(%q) = %q, which is not of the web", raw, once)
		}
		if strings.Contains(once, "#") {
			t.Errorf("Canonical(%q) = %q, with a fragment", raw, once)
		}
		if twice, err := Canonical(once); err != nil || twice != once {
			t.Errorf("Canonical(%q) = %q, and of that %q, %v", raw, once, twice, err)
		}
	})
}
