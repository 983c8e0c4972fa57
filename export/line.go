package export

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"regwire"
)

// line makes one line of text from outside, with nothing in it that is invisible or turns
// the direction of writing.
func line(s string) string {
	clean := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), unicode.IsControl(r):
			return ' '
		case unicode.In(r, unicode.Cf, unicode.Co, unicode.Noncharacter_Code_Point), r == utf8.RuneError:
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(clean), " ")
}

// official is the address of the regulator's newest notice with one, or "".
func official(c regwire.Case) string {
	best := regwire.Report{}
	for _, r := range c.Reports {
		if r.Official && address(r.URL) != "" && !r.Published.Before(best.Published) {
			best = r
		}
	}
	return address(best.URL)
}

// address is s if it is an address of the web, else "".
func address(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil {
		return ""
	}
	return u.String()
}
