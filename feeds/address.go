package feeds

import (
	"errors"
	"net/url"
	"strings"

	"github.com/PuerkitoBio/purell"
	"golang.org/x/net/idna"
)

// maxAddress is the longest address that is taken for one.
const maxAddress = 4096

// spelling is what may be rewritten in an address without changing where it leads.
const spelling = purell.FlagsSafe | purell.FlagRemoveDotSegments | purell.FlagRemoveFragment |
	purell.FlagRemoveEmptyPortSeparator | purell.FlagRemoveUnnecessaryHostDots

// tracking are the query parameters that tell where a reader came from and change nothing on the
// page. A star stands for any ending; a name with a value is dropped only with that value.
var tracking = []string{
	"utm_*", "pk_*", "mtm_*", "hsa_*", "_hsenc", "_hsmi", "mc_cid", "mc_eid", "mkt_tok", "vero_*", "oly_*",
	"fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "li_fat_id",
	"fb_*", "_ga", "_gl", "ga_*", "at_medium", "at_campaign", "at_custom*", "ns_mchannel", "ns_source", "ns_campaign", "ns_fee",
	"cmpid", "cmp", "cid=rss*", "ocid", "ncid", "icid", "ito", "s_cid", "wt.*", "xtor", "spm", "smid", "smtyp", "sref", "guccounter", "guce_*",
	"trk", "ftag", "feedtype", "feedname", "feed_id", "partner=rss*", "ref=rss*", "source=rss*", "src=rss*", "from=rss*", "via=rss*", "rss=1", "rssfeed*",
	"__twitter_impression", "mod=rss*", "taid", "wpisrc", "hootpostid", "trackingid",
}

// wrappers are addresses that only lead on to the one in a parameter, such as
// https://www.google.com/url?rct=j&url=https://example.org/news in an alert feed.
var wrappers = []struct{ host, path, param string }{
	{"www.google.com", "/url", "url"},
	{"www.google.com", "/url", "q"},
	{"www.bing.com", "/news/apiclick.aspx", "url"},
	{"l.facebook.com", "/l.php", "u"},
}

var errAddress = errors.New("not an absolute http or https address")

// Canonical returns the one spelling of an absolute address: http or https, lower-case host,
// no user, no default port, no tracking parameters, no fragment. Canonical of a canonical
// address is that address.
func Canonical(raw string) (string, error) {
	u, err := parseAddress(raw)
	if err != nil {
		return "", err
	}
	if u, err = parseAddress(unwrap(u)); err != nil {
		return "", err
	}
	return normal(u)
}

// normal writes u in its one spelling.
func normal(u *url.URL) (string, error) {
	u.User = nil
	u.RawQuery = untracked(u.RawQuery)
	if u.Path == "" {
		u.Path = "/"
	}
	host, err := asciiHost(u)
	if err != nil {
		return "", err
	}
	u.Host = host
	return purell.NormalizeURL(u, spelling), nil
}

func parseAddress(raw string) (*url.URL, error) {
	raw = strings.TrimSpace(raw)
	if len(raw) > maxAddress {
		return nil, errAddress
	}
	u, err := url.Parse(raw)
	if err != nil || u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, errAddress // the parser's own words would repeat the address
	}
	return u, nil
}

// unwrap returns the address that a wrapper leads to, or u itself.
func unwrap(u *url.URL) string {
	for _, w := range wrappers {
		if u.Hostname() != w.host || u.Path != w.path {
			continue
		}
		if inner := u.Query().Get(w.param); inner != "" {
			return inner
		}
	}
	return u.String()
}

// asciiHost returns the host of u as it is looked up: münchen.de as xn--mnchen-3ya.de.
func asciiHost(u *url.URL) (string, error) {
	name := u.Hostname()
	if isASCII(name) {
		return u.Host, nil
	}
	name, err := idna.Lookup.ToASCII(name)
	if err != nil {
		return "", errAddress
	}
	if port := u.Port(); port != "" {
		name += ":" + port
	}
	return name, nil
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 }) < 0
}

// untracked returns a query without its tracking parameters, the rest in its order.
func untracked(query string) string {
	if query == "" {
		return ""
	}
	var kept []string
	for part := range strings.SplitSeq(query, "&") {
		if part != "" && !tracks(strings.ToLower(part)) {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, "&")
}

// tracks reports whether one lower-case "name=value" is in the table.
func tracks(part string) bool {
	name, _, _ := strings.Cut(part, "=")
	for _, t := range tracking {
		subject := name
		if strings.Contains(t, "=") {
			subject = part
		}
		if start, open := strings.CutSuffix(t, "*"); open && strings.HasPrefix(subject, start) || subject == t {
			return true
		}
	}
	return false
}
