package main

import (
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"regwire/feeds"
)

// A moodyWeb is a web of sites that answer most requests badly.
type moodyWeb struct{ sites map[string]*moodySite } // by host

func newMoodyWeb(n int) *moodyWeb {
	web := &moodyWeb{map[string]*moodySite{}}
	for i := range n {
		window := 10
		if i%3 == 0 {
			window = 5
		}
		web.sites[fmt.Sprintf("s%d.test", i)] = &moodySite{
			kind: soakKinds[i%len(soakKinds)], window: window, acked: -1,
			chance: rand.New(rand.NewPCG(1, uint64(i))), pages: rand.New(rand.NewPCG(2, uint64(i))),
			served: map[int]bool{}, edits: map[int]int{}, met: map[string]int{},
		}
	}
	return web
}

func (web *moodyWeb) recover() {
	for _, s := range web.sites {
		s.mu.Lock()
		s.sane = true
		s.mu.Unlock()
	}
}

// account says what was asked and how it was answered.
func (web *moodyWeb) account() string {
	polls, items, edits, met := 0, 0, 0, map[string]int{}
	for _, s := range web.sites {
		s.mu.Lock()
		polls += s.polls
		items += len(s.served)
		edits += len(s.edits)
		for name, n := range s.met {
			met[name] += n
		}
		s.mu.Unlock()
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d polls answered, %d items served, %d of them edited", polls, items, edits)
	for _, name := range slices.Sorted(maps.Keys(met)) {
		fmt.Fprintf(&b, "\n%7d %s", met[name], name)
	}
	return b.String()
}

func (web *moodyWeb) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s := web.sites[r.Host]
	switch {
	case s == nil:
		http.NotFound(w, r)
	case r.URL.Path == "/source":
		s.serveSource(w, r, s.kind)
	case r.URL.Path == "/list":
		s.serveSource(w, r, soakListing)
	case r.URL.Path == "/robots.txt":
		s.serveMoody(w, r, reply{body: "User-agent: *\nDisallow: /private\n"}, s.pageMood())
	case strings.Count(r.URL.Path, "/") == 2:
		s.serveMoody(w, r, reply{body: soakPage}, s.pageMood())
	default:
		http.NotFound(w, r)
	}
}

const soakPage = "<html><body><article><p>An article about nothing that a regulator would care for, but long enough to be read as one.</p></article></body></html>"

// A moodySite has one source, which shows the newest of its items. It publishes only so much that what
// was not read yet is still shown: acked is the item up to which the other side has read.
type moodySite struct {
	mu            sync.Mutex
	kind          soakKind
	chance, pages *rand.Rand // for the source and for pages, which come in no certain order
	window        int
	newest, acked int
	version       int // counts what changed
	names, places int // count the changes of all GUIDs and of all addresses
	edits         map[int]int
	served        map[int]bool // items that a good reply showed
	sane          bool
	polls         int
	met           map[string]int
}

// etag names what the source shows.
func (s *moodySite) etag() string { return fmt.Sprintf(`"%d-%d"`, s.version, s.newest) }

func (s *moodySite) serveSource(w http.ResponseWriter, r *http.Request, kind soakKind) {
	s.mu.Lock()
	s.polls++
	if r.Header.Get("If-None-Match") == s.etag() {
		s.acked = s.newest
		s.change()
	}
	if s.newest-s.acked < s.window-2 && !s.sane { // at one in six polls: articles are slower to read
		s.newest += max(0, s.chance.IntN(16)-13)
	}
	mood := s.mood(s.chance, 4)
	good := reply{body: kind.write(s), etag: s.etag()}
	if mood == nil {
		for i := s.oldest(); i <= s.newest; i++ {
			s.served[i] = true
		}
	}
	s.mu.Unlock()
	s.serveMoody(w, r, good, mood)
}

func (s *moodySite) oldest() int { return max(0, s.newest-s.window+1) }

// change changes one thing about items that were read. With feeds that may be all of their GUIDs or
// all of their addresses, but not both at once: nobody could know them again.
func (s *moodySite) change() {
	switch n := s.chance.IntN(8); {
	case s.sane:
		return
	case n == 0 && s.kind.guids:
		s.names++
	case n == 1 && s.kind.guids:
		s.places++
	case n == 2:
		s.edits[s.newest-s.chance.IntN(min(s.window, s.newest+1))]++
	default:
		return
	}
	s.version++
}

func (s *moodySite) pageMood() *mood {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.mood(s.pages, 12)
}

// mood picks how to answer: badly in all cases but one of many, or as it should be, nil.
func (s *moodySite) mood(chance *rand.Rand, share int) *mood {
	n := chance.IntN(len(moods) + len(moods)*share/8)
	if s.sane || n >= len(moods) {
		s.met["(as it should)"]++
		return nil
	}
	s.met[moods[n].name]++
	return &moods[n]
}

func (s *moodySite) serveMoody(w http.ResponseWriter, r *http.Request, good reply, m *mood) {
	if m != nil {
		m.serve(w, r, good)
		return
	}
	if good.etag != "" && r.Header.Get("If-None-Match") == good.etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if good.etag != "" {
		w.Header().Set("ETag", good.etag)
	}
	io.WriteString(w, good.body)
}

// A reply is what a site says when it is well.
type reply struct{ body, etag string }

// A soakItem is an item as a source shows it.
type soakItem struct{ link, guid, title, date string }

// items are what the source shows, the newest first.
func (s *moodySite) items() []soakItem {
	var all []soakItem
	for i := s.newest; i >= s.oldest(); i-- {
		all = append(all, soakItem{
			link:  fmt.Sprintf("/%c/%d?utm_source=x%d", 'a'+s.places%20, i, s.chance.IntN(9)),
			guid:  fmt.Sprintf("%d-%d", s.names, i),
			title: fmt.Sprintf("Item %d %s", i, strings.Repeat("!", s.edits[i])),
			date:  time.Date(2025, 3, 3, 12, i, 0, 0, time.UTC).Format(time.RFC3339),
		})
	}
	return all
}

// A soakKind is a form in which sites show their items.
type soakKind struct {
	route            feeds.Route
	guids            bool
	head, item, tail string
}

func (k soakKind) write(s *moodySite) string {
	var b strings.Builder
	b.WriteString(k.head)
	for i, it := range s.items() {
		if i > 0 && k.route.Kind == feeds.Endpoint {
			b.WriteString(",")
		}
		b.WriteString(strings.NewReplacer("LINK", it.link, "GUID", it.guid, "TITLE", it.title, "DATE", it.date).Replace(k.item))
	}
	return b.String() + k.tail
}

var soakListing = soakKind{
	route: feeds.Route{Kind: feeds.Listing, Items: ".item"},
	head:  `<!doctype html><title>News</title><ul>`,
	item:  `<li class="item"><a href="LINK">TITLE</a><time datetime="DATE"></time></li>`,
	tail:  `</ul>`,
}

var soakKinds = []soakKind{
	{
		guids: true,
		head:  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>`,
		item:  `<item><title>TITLE</title><link>LINK</link><guid isPermaLink="false">GUID</guid><dc:date>DATE</dc:date></item>`,
		tail:  `</channel></rss>`,
	},
	{
		guids: true,
		head:  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>`,
		item:  `<entry><title>TITLE</title><link href="LINK"/><id>GUID</id><published>DATE</published></entry>`,
		tail:  `</feed>`,
	},
	soakListing,
	{
		route: feeds.Route{Kind: feeds.Endpoint, Items: "results", Link: "url", Title: "title", Date: "date"},
		head:  `{"results":[`,
		item:  `{"url":"LINK","title":"TITLE","date":"DATE"}`,
		tail:  `]}`,
	},
	{
		route: feeds.Route{Kind: feeds.Sitemap},
		head:  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
		item:  `<url><loc>LINK</loc><lastmod>DATE</lastmod></url>`,
		tail:  `</urlset>`,
	},
}
