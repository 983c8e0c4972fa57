package feeds

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/temoto/robotstxt"

	"regwire"
)

const articleHTML = "<html><body><article><p>The regulator has fined Acme Ltd £1m after attackers took the data of its customers, it said.</p></article></body></html>"

func TestReadListedAsksRobots(t *testing.T) {
	asked := map[string]int{}
	mux := http.NewServeMux()
	count := func(h http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) { asked[r.URL.Path]++; h(w, r) }
	}
	mux.HandleFunc("/robots.txt", count(answer("User-agent: *\nDisallow: /private\n\nUser-agent: regwire\nDisallow: /closed\nDisallow: /*?print=\n")))
	mux.HandleFunc("/", count(answer(articleHTML)))
	url := serve(t, mux.ServeHTTP)
	c := newTestClient(t, Settings{})
	for path, want := range map[string]bool{"/open": true, "/private": true, "/closed/a": false, "/open?print=1": false, "/open?id=1": true} {
		a, err := c.ReadListed(t.Context(), regwire.Entry{URL: url + path, Summary: "Summary."})
		if (err == nil) != want || !want && (a.Problem != errRobots.Error() || a.Text != "Summary." || Temporary(err)) {
			t.Errorf("%s: %+v, %v, want it read: %v", path, a, err, want)
		}
	}
	if asked["/robots.txt"] != 1 || asked["/closed/a"] != 0 {
		t.Errorf("asked for %v, want robots.txt once and nothing that it forbids", asked)
	}
	if _, err := c.Read(t.Context(), regwire.Entry{URL: url + "/closed/a"}); err != nil {
		t.Errorf("a page that a feed pointed to: %v", err)
	}
}

func TestRobotsThatCannotBeRead(t *testing.T) {
	for _, c := range []struct {
		name   string
		robots http.HandlerFunc
		want   string
	}{
		{"there is none", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(404) }, ""},
		{"it may not be read", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(403) }, ""},
		{"the server is broken", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(503) }, "unexpected status 503"},
		{"nonsense", answer("<html>\x00\xff</html>"), ""},
		{"an endless one", answer(strings.Repeat("User-agent: *\nDisallow: /x\n", 40_000)), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			mux := http.NewServeMux()
			mux.HandleFunc("/robots.txt", c.robots)
			mux.HandleFunc("/a", answer(articleHTML))
			url := serve(t, mux.ServeHTTP)
			_, err := newTestClient(t, Settings{}).ReadListed(t.Context(), regwire.Entry{URL: url + "/a"})
			if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want) || !Temporary(err)) {
				t.Errorf("err = %v, want %q for now", err, c.want)
			}
		})
	}
}

func TestOneBadLineDoesNotAllowTheRest(t *testing.T) {
	text := "\uFEFFDisallow: /before\nUser-agent: * # all\nCrawl-delay: a while\nDisallow: /private\nNonsense\nCrawl-delay: 3\nSitemap: /s.xml\n"
	rules, err := robotstxt.FromBytes(rulesOf([]byte(text)))
	if err != nil {
		t.Fatal(err)
	}
	if rules.TestAgent("/private/a", defaultUserAgent) || !rules.TestAgent("/before", defaultUserAgent) {
		t.Error("want /private forbidden and nothing else")
	}
	if got := rules.FindGroup(defaultUserAgent).CrawlDelay; got != 3*time.Second {
		t.Errorf("delay %v, want 3s", got)
	}
}

// A delay that robots.txt asks for holds for the whole host, and who would wait too long comes later.
func TestCrawlDelay(t *testing.T) {
	var asked []string
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.Path)
		if r.URL.Path == "/robots.txt" {
			io.WriteString(w, "User-agent: *\nCrawl-delay: 30\n")
			return
		}
		io.WriteString(w, articleHTML)
	})
	c := newTestClient(t, Settings{Patience: time.Second})
	c.hosts.exempt = func(string) bool { return false }
	if _, err := c.ReadListed(t.Context(), regwire.Entry{URL: url + "/a"}); err != nil {
		t.Fatal(err)
	}
	for i, want := range []time.Duration{30 * time.Second, time.Minute, 90 * time.Second} {
		_, err := c.ReadListed(t.Context(), regwire.Entry{URL: url + "/b"})
		if wait := RetryAfter(err); wait < want-2*time.Second || wait > want || !Temporary(err) || !strings.Contains(err.Error(), "the turn comes at") {
			t.Errorf("request %d: %v, to wait %v, want about %v", i, err, wait, want)
		}
	}
	if len(asked) != 2 {
		t.Errorf("asked for %v, want robots.txt and one page", asked)
	}
}
