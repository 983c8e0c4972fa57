package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"regwire/notify/standin"
)

// A world is what surrounds regwire in a script: a web that serves the files of a folder,
// and a Slack.
type world struct {
	slack              *standin.Slack
	webServer, slackAt *httptest.Server
	gate               *gate
}

const scriptToken = "xoxb-script"

// newWorld serves the files under dir.
func newWorld(dir string) *world {
	w := &world{slack: &standin.Slack{Token: scriptToken}, gate: &gate{}}
	w.webServer = httptest.NewServer(w.gate.before(serveFiles(dir)))
	w.slackAt = httptest.NewServer(w.gate.before(w.slack))
	return w
}

func (w *world) close() {
	w.gate.open()
	w.webServer.Close()
	w.slackAt.Close()
}

// serveFiles serves the files under dir, some of them in ways that their names ask for.
func serveFiles(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch name := filepath.Base(r.URL.Path); {
		case name == "huge.xml":
			serveHuge(w)
		case name == "busy.html":
			http.Error(w, "try again", http.StatusServiceUnavailable)
		case strings.HasPrefix(name, "truncated."):
			body, _ := os.ReadFile(filepath.Join(dir, r.URL.Path))
			w.Write(body[:len(body)*2/3])
		case strings.HasPrefix(name, "latin1."):
			body, _ := os.ReadFile(filepath.Join(dir, r.URL.Path))
			w.Header().Set("Content-Type", "application/rss+xml; charset=utf-8")
			w.Write(latin1(string(body)))
		default:
			// An ETag by content: times of files are those of the script.
			body, err := os.ReadFile(filepath.Join(dir, r.URL.Path))
			if err == nil {
				w.Header().Set("ETag", fmt.Sprintf("%q", fmt.Sprint(len(body))))
			}
			files.ServeHTTP(w, r)
		}
	})
}

// serveHuge answers with fifty megabytes of a feed.
func serveHuge(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/rss+xml")
	io.WriteString(w, "<rss version=\"2.0\"><channel><title>Huge</title>")
	item := []byte("<item><title>" + strings.Repeat("x", 1<<20) + "</title></item>")
	for range 50 {
		if _, err := w.Write(item); err != nil {
			return
		}
	}
	io.WriteString(w, "</channel></rss>")
}

// latin1 writes each letter of s as one byte.
func latin1(s string) []byte {
	var out []byte
	for _, r := range s {
		out = append(out, byte(r))
	}
	return out
}

// A gate stands before all servers of a world. It counts the requests, and stops the
// process that made the one that it is told to wait for.
type gate struct {
	mu       sync.Mutex
	seen     int
	active   int  // requests that are being served
	stopAt   int  // 0 for never
	answered bool // answer the request first
	reached  chan *http.Request
	opened   chan struct{}
}

// arm makes the gate stop at the n-th request from now on.
func (g *gate) arm(n int, answered bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.seen, g.stopAt, g.answered = 0, n, answered
	g.reached, g.opened = make(chan *http.Request, 1), make(chan struct{})
}

// open lets through whatever waits, and all that comes.
func (g *gate) open() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.stopAt > 0 {
		close(g.opened)
	}
	g.stopAt = 0
}

func (g *gate) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.active--
}

// quiet waits until no request is being served.
func (g *gate) quiet() {
	for {
		g.mu.Lock()
		active := g.active
		g.mu.Unlock()
		if active == 0 {
			return
		}
		time.Sleep(time.Millisecond)
	}
}

// count returns how many requests came since the gate was armed or made.
func (g *gate) count() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.seen
}

// before puts the gate before a server.
func (g *gate) before(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.mu.Lock()
		g.seen++
		g.active++
		stop, answered, reached, opened := g.seen == g.stopAt, g.answered, g.reached, g.opened
		g.mu.Unlock()
		defer g.leave()
		if !stop {
			next.ServeHTTP(w, r)
			return
		}
		if answered {
			next.ServeHTTP(w, r)
			http.NewResponseController(w).Flush()
		}
		reached <- r
		if !answered {
			<-opened // the process that asked is dead by then: nobody hears the answer
		}
	})
}
