package feeds

import (
	"bytes"
	"fmt"
	"net/http"
)

// A wallError is a page that some guard against robots gave in place of what was asked for.
type wallError struct{ maker string }

func (e wallError) Error() string { return fmt.Sprintf("a wall against robots (%s) answers", e.maker) }

// walls are the signs by which the guards that are met most give themselves away: a header, or
// words on their page. The words are such as no article holds.
var walls = []struct{ maker, header, word string }{
	{"Cloudflare", "Cf-Mitigated", "/cdn-cgi/challenge-platform/"},
	{"Cloudflare", "", "_cf_chl_opt"},
	{"Imperva", "", "_Incapsula_Resource"},
	{"Imperva", "", "Pardon Our Interruption"},
	{"Akamai", "", "errors.edgesuite.net"},
	{"Akamai", "", "sec-if-cpt-container"},
	{"DataDome", "X-Datadome", "captcha-delivery.com"},
	{"HUMAN", "", "px-captcha"},
	{"AWS WAF", "X-Amzn-Waf-Action", "awsWafCookieDomainList"},
	{"Sucuri", "", "Access Denied - Sucuri Website Firewall"},
	{"Anubis", "", "anubis_challenge"},
}

// largestWall is the most bytes that such a page has; an article that quotes one has more around it.
const largestWall = 64 << 10

// wallOf names the maker of the guard that gave an answer, or returns nothing.
func wallOf(h http.Header, body []byte, status int) string {
	refused := status == http.StatusForbidden || status == http.StatusServiceUnavailable || status == http.StatusTooManyRequests || status == http.StatusUnauthorized
	for _, w := range walls {
		if w.header != "" && h.Get(w.header) != "" && (refused || w.header != "X-Datadome") {
			return w.maker
		}
		if len(body) <= largestWall && bytes.Contains(body, []byte(w.word)) && (refused || bytes.Count(body, []byte("<p")) < 4) {
			return w.maker
		}
	}
	return ""
}
