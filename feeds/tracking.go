package feeds

import (
	"net/url"
	"strings"
)

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

// wrappers are addresses that only lead on to the one in a parameter, such as
// https://www.google.com/url?rct=j&url=https://example.org/news in an alert feed.
var wrappers = []struct{ host, path, param string }{
	{"www.google.com", "/url", "url"},
	{"www.google.com", "/url", "q"},
	{"www.bing.com", "/news/apiclick.aspx", "url"},
	{"l.facebook.com", "/l.php", "u"},
	{"www.oaic.gov.au", "/s/redirect", "url"}, // its search signs each link anew
}

// unwrap returns the address that u only leads on to, or u itself. What is inside is shorter,
// so that wrappers within wrappers come to an end.
func unwrap(u *url.URL) *url.URL {
	for _, w := range wrappers {
		if !strings.EqualFold(u.Hostname(), w.host) || u.Path != w.path {
			continue
		}
		if inner, err := parseAddress(u.Query().Get(w.param)); err == nil {
			return unwrap(inner)
		}
	}
	return u
}
