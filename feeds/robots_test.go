package feeds

import (
	"net/http"
	"strings"
	"testing"

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
