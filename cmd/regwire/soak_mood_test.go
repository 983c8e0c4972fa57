package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"time"
)

// A mood is a way in which a site fails. It knows the reply that it does not give.
type mood struct {
	name  string
	serve func(w http.ResponseWriter, r *http.Request, good reply)
}

var moods = []mood{
	{"400", code(400)},
	{"403", code(403)},
	{"404", code(404)},
	{"410", code(410)},
	{"500", code(500)},
	{"502", code(502)},
	{"304 that nobody asked for", code(304)},
	{"429 with Retry-After in seconds", func(w http.ResponseWriter, r *http.Request, _ reply) {
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(429)
	}},
	{"503 with Retry-After as a time", func(w http.ResponseWriter, r *http.Request, _ reply) {
		w.Header().Set("Retry-After", time.Now().Add(time.Second).UTC().Format(http.TimeFormat))
		w.WriteHeader(503)
	}},
	{"503 without Retry-After", code(503)},
	{"timeout: no headers", func(w http.ResponseWriter, r *http.Request, _ reply) { linger(r, time.Second) }},
	{"timeout: the body stops", func(w http.ResponseWriter, r *http.Request, good reply) {
		io.WriteString(w, good.body[:len(good.body)/2])
		http.NewResponseController(w).Flush()
		linger(r, time.Second)
	}},
	{"slow body", func(w http.ResponseWriter, r *http.Request, good reply) {
		for i := range len(good.body) {
			io.WriteString(w, good.body[i:i+1])
			http.NewResponseController(w).Flush()
			if !linger(r, 50*time.Millisecond) {
				return
			}
		}
	}},
	{"connection cut", func(w http.ResponseWriter, r *http.Request, _ reply) { panic(http.ErrAbortHandler) }},
	{"connection cut in the body", func(w http.ResponseWriter, r *http.Request, good reply) {
		w.Header().Set("Content-Length", "99999")
		io.WriteString(w, good.body)
	}},
	{"headers without end", func(w http.ResponseWriter, r *http.Request, _ reply) {
		w.Header().Set("X", strings.Repeat("x", 80<<10))
	}},
	{"gzip bomb", func(w http.ResponseWriter, r *http.Request, _ reply) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(gzipBomb)
	}},
	{"gzip that is none", func(w http.ResponseWriter, r *http.Request, good reply) {
		w.Header().Set("Content-Encoding", "gzip")
		io.WriteString(w, good.body)
	}},
	{"brotli", func(w http.ResponseWriter, r *http.Request, good reply) {
		w.Header().Set("Content-Encoding", "br")
		io.WriteString(w, good.body)
	}},
	{"too large", only(strings.Repeat(" ", 200_000))},
	{"too deep", only(strings.Repeat("<a>", 1000))},
	{"entities within entities", only(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><rss version="2.0"><channel><title>&c;</title></channel></rss>`)},
	{"nothing", only("")},
	{"HTML in place of XML", only("<!doctype html><title>Unavailable</title><p>This page is not available.</p>")},
	{"words", only("Service temporarily unavailable")},
	{"cut document", func(w http.ResponseWriter, r *http.Request, good reply) {
		io.WriteString(w, good.body[:len(good.body)/2])
	}},
	{"garbled document", func(w http.ResponseWriter, r *http.Request, good reply) {
		io.WriteString(w, strings.ReplaceAll(good.body, ">", "\x00"))
	}},
	{"zero items: RSS", only(`<rss version="2.0"><channel><title>Empty</title></channel></rss>`)},
	{"zero items: JSON", only(`{"results":[]}`)},
	{"zero items: sitemap", only(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>`)},
	{"redirect loop", func(w http.ResponseWriter, r *http.Request, _ reply) {
		http.Redirect(w, r, r.URL.Path, http.StatusFound)
	}},
	{"redirect to a private address", send(302, "http://10.0.0.1/")},
	{"redirect to the metadata service", send(301, "http://169.254.169.254/latest/meta-data/")},
	{"redirect to loopback in IPv6", send(307, "http://[::1]/")},
	{"redirect to a mapped address", send(308, "http://[::ffff:192.168.1.1]/")},
	{"redirect to a file", send(302, "file:///etc/passwd")},
	{"redirect for good that ends in 404", send(301, "/gone/for/good")},
	{"wall of Cloudflare", wall(403, `<script>window._cf_chl_opt={}</script>`)},
	{"wall of Imperva", wall(200, `<script src="/_Incapsula_Resource?x"></script>`)},
	{"wall of Akamai", wall(403, `Reference https://errors.edgesuite.net/18.x`)},
	{"wall of DataDome", wall(403, `<script src="https://ct.captcha-delivery.com/c.js"></script>`)},
}

func code(n int) func(http.ResponseWriter, *http.Request, reply) {
	return func(w http.ResponseWriter, _ *http.Request, _ reply) { w.WriteHeader(n) }
}

func only(body string) func(http.ResponseWriter, *http.Request, reply) {
	return func(w http.ResponseWriter, _ *http.Request, _ reply) { io.WriteString(w, body) }
}

func send(code int, to string) func(http.ResponseWriter, *http.Request, reply) {
	return func(w http.ResponseWriter, _ *http.Request, _ reply) {
		w.Header().Set("Location", to)
		w.WriteHeader(code)
	}
}

func wall(code int, mark string) func(http.ResponseWriter, *http.Request, reply) {
	return func(w http.ResponseWriter, _ *http.Request, _ reply) {
		w.WriteHeader(code)
		io.WriteString(w, "<!doctype html><html><body>"+mark+"</body></html>")
	}
}

// linger waits, or until nobody listens any more, and reports whether somebody does.
func linger(r *http.Request, d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-r.Context().Done():
		return false
	}
}

// gzipBomb is 20 MB of nothing.
var gzipBomb = func() []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(make([]byte, 20<<20))
	z.Close()
	return b.Bytes()
}()
