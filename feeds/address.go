package feeds

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/idna"
)

// maxAddress is the longest address, in bytes, that is taken for one.
const maxAddress = 4096

var errAddress = errors.New("not an absolute http or https address")

// Canonical returns the one spelling of an absolute address: http or https, lower-case host,
// no user, no default port, no tracking parameters, no fragment, and where the address only leads
// on to another, that other. Canonical of a canonical address is that address.
func Canonical(raw string) (string, error) {
	u, err := parseAddress(raw)
	if err != nil {
		return "", err
	}
	return normal(unwrap(u))
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

// normal writes u in its one spelling. The path is kept as it was escaped, since an escaped slash
// is not a slash.
func normal(u *url.URL) (string, error) {
	host, err := normalHost(u)
	if err != nil {
		return "", err
	}
	site := &url.URL{Scheme: u.Scheme, Host: host}
	path, err := site.Parse("/" + tidyEscapes(strings.TrimLeft(u.EscapedPath(), "/")))
	if err == nil { // what the dots leave, "/../..//a", may start with slashes again
		path, err = site.Parse("/" + strings.TrimLeft(path.EscapedPath(), "/"))
	}
	if err != nil {
		return "", errAddress
	}
	path.RawQuery = tidyEscapes(untracked(u.RawQuery))
	address := path.String()
	if len(address) > maxAddress {
		return "", errAddress
	}
	return address, nil
}

// normalHost returns the host of u as it is looked up, with its port where that is not the
// scheme's own: München.de:8080 as xn--mnchen-3ya.de:8080.
func normalHost(u *url.URL) (string, error) {
	name := strings.ToLower(strings.Trim(u.Hostname(), "."))
	if !isASCII(name) {
		ascii, err := idna.Lookup.ToASCII(name)
		if err != nil {
			return "", errAddress
		}
		name = ascii
	}
	if name == "" || strings.ContainsAny(name, `%"<>`) {
		return "", errAddress
	}
	if strings.Contains(name, ":") {
		name = "[" + name + "]"
	}
	if port := u.Port(); port != "" && port != defaultPorts[u.Scheme] {
		name += ":" + port
	}
	return name, nil
}

var defaultPorts = map[string]string{"http": "80", "https": "443"}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 }) < 0
}

// tidyEscapes decodes the escapes of letters, digits and -._~, which never need one, writes the
// others in capitals, and escapes what must be: "%61%2f b" becomes "a%2F%20b".
func tidyEscapes(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c, escaped := s[i], false
		if c == '%' && i+2 < len(s) {
			if code, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				c, escaped = byte(code), true
				i += 2
			}
		}
		if escaped && !unreserved(c) || c <= ' ' || c >= 0x7f || c == '"' || c == '<' || c == '>' {
			fmt.Fprintf(&b, "%%%02X", c)
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// unreserved reports whether c means itself wherever it stands in an address.
func unreserved(c byte) bool {
	return c < 0x80 && isLetter(c) || '0' <= c && c <= '9' || strings.IndexByte("-.~", c) >= 0
}
