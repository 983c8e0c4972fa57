package feeds

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// loopback lets a client reach the servers of these tests.
var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}

// newTestClient returns a client that may reach this machine, closed at the end of the test.
func newTestClient(t *testing.T, s Settings) *Client {
	t.Helper()
	if s.AllowNetworks == nil {
		s.AllowNetworks = loopback
	}
	c := NewClient(s)
	t.Cleanup(c.Close)
	return c
}

// serve starts a server, closed at the end of the test, and returns its address.
func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

func answer(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, body) }
}

func source(url string) Source { return Source{Name: "ico", Route: Route{URL: url}} }

func TestPollReads(t *testing.T) {
	var got *http.Request
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		got = r
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		defer z.Close()
		io.WriteString(z, sampleRSS)
	})
	result, err := newTestClient(t, Settings{}).Poll(t.Context(), source(url+"/feed"), Validators{})
	if err != nil {
		t.Fatal(err)
	}
	if len(result.Entries) != 1 || result.Entries[0].URL != url+"/news/2025/acme-fined?id=14" {
		t.Errorf("entries = %+v", result.Entries)
	}
	if agent := got.UserAgent(); !strings.HasPrefix(agent, "regwire/") {
		t.Errorf("user agent = %q, want the project's name", agent)
	}
	if enc := got.Header.Get("Accept-Encoding"); enc != "gzip" {
		t.Errorf("Accept-Encoding = %q, want gzip", enc)
	}
}

func TestPollAsksForChangesOnly(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"two"`)
		if r.Header.Get("If-None-Match") == `"two"` && r.Header.Get("If-Modified-Since") == "Thu, 27 Mar 2025 09:30:00 GMT" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Last-Modified", "Thu, 27 Mar 2025 09:30:00 GMT")
		io.WriteString(w, sampleRSS)
	})
	c := newTestClient(t, Settings{})
	first, err := c.Poll(t.Context(), source(url), Validators{URL: url, ETag: `"one"`})
	if err != nil || first.NotModified || len(first.Entries) != 1 {
		t.Fatalf("first poll = %+v, %v", first, err)
	}
	second, err := c.Poll(t.Context(), source(url), first.Validators)
	if err != nil {
		t.Fatal(err)
	}
	want := Result{NotModified: true, Validators: Validators{URL: url, ETag: `"two"`, LastModified: "Thu, 27 Mar 2025 09:30:00 GMT"}}
	if diff := cmp.Diff(want, second, cmpopts.IgnoreUnexported(Result{})); diff != "" {
		t.Errorf("second poll (-want +got):\n%s", diff)
	}
}

func TestPollFails(t *testing.T) {
	stop := make(chan struct{})
	hold := func(r *http.Request) {
		select {
		case <-stop:
		case <-r.Context().Done():
		}
	}
	status := func(code int) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(code) }
	}
	for _, c := range []struct {
		name      string
		handler   http.HandlerFunc
		want      string
		temporary bool
	}{
		{"a missing feed", status(404), "unexpected status 404 Not Found", false},
		{"a feed that is gone", status(410), "unexpected status 410 Gone", false},
		{"a broken server", status(502), "unexpected status 502 Bad Gateway", true},
		{"a busy server", status(429), "unexpected status 429 Too Many Requests", true},
		{"a status of its own", status(599), "unexpected status 599", true},
		{"not modified, though nothing was said", status(304), "unexpected status 304 Not Modified", false},
		{"a page", answer("<!doctype html><title>Unavailable</title>"), "the answer is an HTML page, not a feed", false},
		{"nothing", answer(""), "the answer is empty", false},
		{"a cut feed", answer(sampleRSS[:500]), "broken feed: XML syntax error on line 4: unexpected EOF", false},
		{"too large", answer(strings.Repeat("x", 100_001)), "more than 100000 bytes", false},
		{"too large once decompressed", bomb, "more than 100000 bytes", false},
		{"a body shorter than said", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "1000")
			io.WriteString(w, sampleRSS[:500])
		}, "unexpected EOF", true},
		{"broken compression", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, "not gzip at all")
		}, "gzip: invalid header", true},
		{"headers that do not come", func(w http.ResponseWriter, r *http.Request) { hold(r) }, "timeout awaiting response headers", true},
		{"a body that stops", func(w http.ResponseWriter, r *http.Request) {
			io.WriteString(w, "<rss>")
			w.(http.Flusher).Flush()
			hold(r)
		}, "nothing more of the body within 200ms", true},
		{"a body that trickles", func(w http.ResponseWriter, r *http.Request) {
			for range 100 {
				io.WriteString(w, " ")
				w.(http.Flusher).Flush()
				select {
				case <-time.After(20 * time.Millisecond):
				case <-r.Context().Done():
					return
				}
			}
		}, "not read within 400ms", true},
		{"headers without end", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("X", strings.Repeat("x", 80<<10))
		}, "HTTP/1.x transport connection broken: net/http: server response headers exceeded 65536 bytes; aborted", true},
		{"a circle", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/", http.StatusFound) }, "more than 5 redirects", false},
		{"a way out of the web", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", "file:///etc/passwd")
			w.WriteHeader(302)
		}, "address is not http or https", false},
		{"a way to a private address", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://169.254.169.254/latest/meta-data/", http.StatusFound)
		}, "169.254.169.254 is not a public address", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			settings := Settings{MaxBody: 100_000}
			if strings.Contains(c.want, "within") || strings.Contains(c.want, "timeout") {
				settings.Timeout = 400 * time.Millisecond
			}
			client := newTestClient(t, settings)
			result, err := client.Poll(t.Context(), source(serve(t, c.handler)), Validators{})
			if want := `read feed "ico": ` + c.want; err == nil || err.Error() != want {
				t.Fatalf("Poll = %d entries, %v, want %q", len(result.Entries), err, want)
			}
			if got := Temporary(err); got != c.temporary {
				t.Errorf("Temporary(%v) = %v, want %v", err, got, c.temporary)
			}
		})
	}
	close(stop)
}

// bomb answers 50 MB that travel as 50 kB.
func bomb(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Encoding", "gzip")
	z := gzip.NewWriter(w)
	defer z.Close()
	zeros := make([]byte, 1<<20)
	for range 50 {
		if _, err := z.Write(zeros); err != nil {
			return
		}
	}
}

func TestPollRefusesAddresses(t *testing.T) {
	c := newTestClient(t, Settings{AllowNetworks: []netip.Prefix{}, Timeout: 2 * time.Second})
	for _, host := range []string{
		"127.0.0.1", "127.1.2.3", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254", "224.0.0.1", "255.255.255.255",
		"[::ffff:127.0.0.1]", "[::ffff:169.254.169.254]", "localhost",
	} {
		_, err := c.Poll(t.Context(), source("http://"+host+":9/feed"), Validators{})
		if err == nil || !strings.Contains(err.Error(), "is not a public address") || Temporary(err) {
			t.Errorf("Poll of %s = %v, want a refusal for good", host, err)
		}
	}
	for _, url := range []string{"file:///etc/passwd", "ftp://a.example/", "/feed", "http:///feed", "http://[::1/feed", ""} {
		_, err := c.Poll(t.Context(), source(url), Validators{})
		if err == nil || Temporary(err) {
			t.Errorf("Poll of %q = %v, want a refusal for good", url, err)
		}
	}
}

// The guard itself is asked about IPv6, which not every machine can dial.
func TestGuard(t *testing.T) {
	guard := newGuard([]netip.Prefix{netip.MustParsePrefix("fd12::/16"), netip.MustParsePrefix("10.1.0.0/16")})
	for address, want := range map[string]bool{
		"[::1]:80": false, "[::]:80": false, "[fe80::1]:80": false, "[fc00::1]:80": false, "[fd00:ec2::254]:80": false, "[ff02::1]:80": false,
		"[::ffff:10.2.0.1]:80": false, "[64:ff9b::7f00:1]:80": false, "[2001:db8::1]:80": false, "[2002:7f00:1::]:80": false, "10.2.0.1:80": false,
		"[fd12::1]:80": true, "10.1.2.3:8080": true, "8.8.8.8:443": true, "[2606:4700::1111]:443": true,
	} {
		if err := guard.Safe("tcp6", address, nil); (err == nil) != want {
			t.Errorf("guard on %s: %v, want allowed %v", address, err, want)
		}
	}
}

// What a redirect to another host is told: no password, no cookie, and not where we came from.
func TestRedirectsGiveNothingAway(t *testing.T) {
	var told http.Header
	other := serve(t, func(w http.ResponseWriter, r *http.Request) {
		told = r.Header
		io.WriteString(w, sampleRSS)
	})
	first := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if _, password, _ := r.BasicAuth(); password != "secret" {
			t.Errorf("the source itself was not told the password")
		}
		http.SetCookie(w, &http.Cookie{Name: "session", Value: "secret"})
		http.Redirect(w, r, strings.Replace(other, "http://", "http://made:up@", 1), http.StatusFound)
	})
	url := strings.Replace(first, "http://", "http://me:secret@", 1) + "/feed?token=secret"
	if _, err := newTestClient(t, Settings{}).Poll(t.Context(), source(url), Validators{}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Authorization", "Cookie", "Referer"} {
		if v := told.Get(name); v != "" {
			t.Errorf("the other host was told %s: %s", name, v)
		}
	}
}

func TestErrorsHoldNoSecrets(t *testing.T) {
	url := strings.Replace(serve(t, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(500) }), "http://", "http://me:secret@", 1)
	c := newTestClient(t, Settings{})
	_, feed := c.Poll(t.Context(), source(url+"/feed?token=secret"), Validators{})
	_, page := c.Fetch(t.Context(), url+"/page?token=secret#secret")
	_, refused := c.Fetch(t.Context(), "http://me:secret@10.0.0.1/?token=secret")
	_, unreadable := c.Fetch(t.Context(), "http://me:secret@[::1/")
	for _, err := range []error{feed, page, refused, unreadable} {
		if err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("error %v", err)
		}
	}
}

func TestPollEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	})
	_, err := newTestClient(t, Settings{}).Poll(ctx, source(url), Validators{})
	if !errors.Is(err, context.Canceled) || !Temporary(err) {
		t.Errorf("Poll = %v, want that the context was cancelled", err)
	}
}

// A name that leads nowhere is told without the name server, and is no reason to try again soon.
func TestNoSuchHost(t *testing.T) {
	fault := exchangeFault(t.Context(), &net.OpError{Op: "dial", Err: &net.DNSError{Err: "no such host", Name: "a.example", Server: "10.0.0.1:53", IsNotFound: true}})
	if want := `no such host "a.example"`; fault.Error() != want || Temporary(fault) {
		t.Errorf("%v, temporary %v, want %s", fault, Temporary(fault), want)
	}
}

func TestTemporary(t *testing.T) {
	if Temporary(nil) || Temporary(errors.New("x")) || Temporary(fmt.Errorf("x: %w", errNoText)) {
		t.Error("what is no failure of the network was called temporary")
	}
}
