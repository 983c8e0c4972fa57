package demo

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"net/http"
	"time"
)

// Handler returns the sample web: the feeds of [Sources], the pages of [Articles], a
// front page and robots.txt. Feeds and pages carry ETag and Last-Modified and honour
// conditional requests. Addresses in feeds and pages are built on the host that the
// request names. It is safe for concurrent use.
func Handler() http.Handler {
	all, pages := Articles(), templates()
	mux := http.NewServeMux()
	for _, s := range sites() {
		own := of(all, s.Name)
		mux.HandleFunc("GET "+s.path(), func(w http.ResponseWriter, r *http.Request) {
			doc, err := s.format.render(s, own, base(r))
			serve(w, r, s.format.mediaType(), newest(own), doc, err)
		})
		for _, a := range own {
			mux.HandleFunc("GET "+a.Path(), func(w http.ResponseWriter, r *http.Request) {
				doc, err := pages.article(s, a, all, base(r))
				if a.Paywall && err == nil {
					refuse(w, doc)
					return
				}
				serve(w, r, "text/html; charset=utf-8", a.Published, doc, err)
			})
		}
	}
	mux.HandleFunc("GET /robots.txt", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "User-agent: *\nDisallow: /account/\n")
	})
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		doc, err := pages.front(all)
		serve(w, r, "text/html; charset=utf-8", newest(all), doc, err)
	})
	return mux
}

// serve answers r with doc, or with 304 where the reader has it already.
func serve(w http.ResponseWriter, r *http.Request, mediaType string, changed time.Time, doc []byte, err error) {
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", mediaType)
	w.Header().Set("ETag", fmt.Sprintf("%q", fmt.Sprintf("%x", sha256.Sum256(doc))[:16]))
	http.ServeContent(w, r, "", changed, bytes.NewReader(doc))
}

// refuse answers with doc as a page that subscribers alone may read.
func refuse(w http.ResponseWriter, doc []byte) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusForbidden)
	w.Write(doc)
}

// base returns the address that the request was sent to, without a path.
func base(r *http.Request) string {
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// newest returns when the first of own appeared; own is ordered newest first.
func newest(own []Article) time.Time {
	if len(own) == 0 {
		return time.Time{}
	}
	return own[0].Published
}
