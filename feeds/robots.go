package feeds

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/temoto/robotstxt"
)

const (
	// robotsKept is how long what a site says to robots is believed.
	robotsKept = 12 * time.Hour
	// maxRobots is how much of a robots.txt is read, in bytes.
	maxRobots = 500 << 10
)

// errRobots means that a site does not want robots to read a page.
var errRobots = errors.New("robots.txt of the site forbids it")

// robots remembers what sites say to robots. It is safe for concurrent use.
type robots struct {
	mu    sync.Mutex
	sites map[string]verdict
}

// A verdict is what one site says, until it is to be asked again.
type verdict struct {
	rules *robotstxt.RobotsData
	until time.Time
}

// allowed returns [errRobots] if the site of an address forbids this program to read it, and heeds the
// delay between requests that the site asks for. A site without a
// robots.txt allows all; one that is broken or cannot be asked forbids all for now, as the
// standard says, with an error that may pass.
func (c *Client) allowed(ctx context.Context, address string) error {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return errScheme
	}
	site := u.Scheme + "://" + u.Host
	known, ok := c.robots.get(site, time.Now())
	if !ok {
		rules, err := c.askRobots(ctx, site)
		if err != nil {
			return err
		}
		known = verdict{rules, time.Now().Add(robotsKept)}
		c.robots.put(site, known)
	}
	c.hosts.slow(hostName(u), known.rules.FindGroup(c.settings.UserAgent).CrawlDelay)
	path := u.EscapedPath()
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if !known.rules.TestAgent(orElse(path, "/"), c.settings.UserAgent) {
		return errRobots
	}
	return nil
}

// askRobots reads the robots.txt of a site.
func (c *Client) askRobots(ctx context.Context, site string) (*robotstxt.RobotsData, error) {
	doc, err := c.get(ctx, request{address: site + "/robots.txt", accept: "text/plain, */*;q=0.5"})
	var status *StatusError
	switch {
	case errors.As(err, &status) && status.Code >= 400 && status.Code < 500 && status.Code != http.StatusTooManyRequests:
		return robotstxt.FromStatusAndString(http.StatusNotFound, "") // there are no rules
	case err != nil:
		return nil, err
	}
	rules, err := robotstxt.FromBytes(rulesOf(doc.body[:min(len(doc.body), maxRobots)]))
	if err != nil {
		return robotstxt.FromStatusAndString(http.StatusNotFound, "") // nothing that can be understood
	}
	return rules, nil
}

// rulesOf returns the lines of a robots.txt that are rules. The parser gives up a whole document for
// one line that it cannot read, and what the others forbid would then be read.
func rulesOf(text []byte) []byte {
	var rules []byte
	begun := false
	for line := range bytes.Lines(bytes.TrimPrefix(text, []byte("\uFEFF"))) {
		line, _, _ = bytes.Cut(line, []byte("#"))
		key, value, _ := strings.Cut(string(bytes.TrimSpace(line)), ":")
		switch strings.ToLower(strings.TrimSpace(key)) {
		case "user-agent":
			begun = true
		case "allow", "disallow":
		case "crawl-delay":
			if _, err := strconv.ParseFloat(strings.TrimSpace(value), 64); err != nil {
				continue
			}
		default:
			continue
		}
		if begun {
			rules = append(append(rules, bytes.TrimSpace(line)...), '\n')
		}
	}
	return rules
}

func (r *robots) get(site string, now time.Time) (verdict, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	v, ok := r.sites[site]
	return v, ok && now.Before(v.until)
}

func (r *robots) put(site string, v verdict) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.sites) >= maxHosts {
		clear(r.sites)
	}
	r.sites[site] = v
}
