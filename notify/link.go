package notify

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// maxAddress bounds an address in a message. A longer one is left out, and its label stays.
const maxAddress = 500

// link writes a link for a mrkdwn text object, or the bare label where the address is
// none that a reader should follow. A label that names another host gives way to the
// host that the link really leads to.
func link(address, label string) string {
	u, ok := safe(address)
	if !ok {
		return mrkdwn(label, maxLabel)
	}
	if label = clean(label); label == "" || misleads(label, u.Hostname()) {
		label = u.Hostname()
	}
	return fmt.Sprintf("<%s|%s>", fit(target(u), 5*maxAddress, entity), mrkdwn(label, maxLabel))
}

// maxLabel bounds the text of a link.
const maxLabel = 80

// safe parses an address that may be shown as a link: http or https, an ASCII host, no
// user name in front of it, and not too long.
func safe(address string) (*url.URL, bool) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.User != nil {
		return nil, false
	}
	if !hostname.MatchString(u.Host) || len(target(u)) > maxAddress {
		return nil, false
	}
	return u, true
}

// hostname matches a host with an optional port: "ico.org.uk", "127.0.0.1:8080".
var hostname = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$`)

// target writes u with everything percent-encoded that could end the link or be invisible.
func target(u *url.URL) string {
	var b strings.Builder
	for _, c := range []byte(u.String()) {
		if c <= ' ' || c >= 0x7F || strings.IndexByte("<>|\"`\\^{}*", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// named matches what a reader takes for a host name: "ico.org.uk" in "See ico.org.uk".
var named = regexp.MustCompile(`(?i)[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}`)

// dots are characters that a reader takes for the dot of a host name.
var dots = strings.NewReplacer("．", ".", "。", ".", "｡", ".", "․", ".")

// misleads reports whether label names a host to which a link to host does not lead.
func misleads(label, host string) bool {
	for _, name := range named.FindAllString(dots.Replace(label), -1) {
		if !within(host, name) && !within(name, host) {
			return true
		}
	}
	return false
}

// within reports whether host is zone or lies below it.
func within(host, zone string) bool {
	host, zone = strings.ToLower(host), strings.ToLower(zone)
	return host == zone || strings.HasSuffix(host, "."+zone)
}
