package feeds

import (
	"context"
	"net/netip"
	"slices"
	"time"

	"regwire"
)

// A Source is one thing that is watched.
type Source struct {
	// Name names the source in the configuration, in the store and in errors.
	Name string `toml:"name"`
	// Route is how it is read, and Fallback how else, in order, while that fails.
	Route
	Fallback []Route `toml:"fallback"`
	// Publisher is who publishes it, as readers know it.
	Publisher string `toml:"publisher"`
	// Regulator is the short name of the regulator whose own source this is; empty for
	// the press.
	Regulator string `toml:"regulator"`
	// Use is the name of the source in the catalogue from which the settings were taken, if any.
	Use string `toml:"use"`
	// Needs is the setting of the operator without which it does not work: "contact", or none.
	Needs string `toml:"needs"`
	// Every and Slowest are the shortest and the longest pause between two polls while it works.
	Every   time.Duration `toml:"every"`
	Slowest time.Duration `toml:"slowest"`
	// MinItems, LargestDrop and StaleAfter are its contract: how many items an answer holds at
	// least, by how many percent their number may fall, and how old the newest may be (0: any age).
	MinItems    int           `toml:"min_items"`
	LargestDrop int           `toml:"largest_drop"`
	StaleAfter  time.Duration `toml:"stale_after"`
	// AnnounceBacklog lets channels hear of what it holds when it is first polled.
	AnnounceBacklog bool `toml:"announce_backlog"`
}

// Settings say how a [Client] behaves. The zero value of each field stands for the
// default given with it.
type Settings struct {
	// UserAgent is sent with each request; by default it names the project.
	UserAgent string
	// Timeout bounds one exchange from the first connection to the last byte, with all
	// redirects; 30 s by default. The headers of an answer must come within half of it, and so
	// must each next piece of a body.
	Timeout time.Duration
	// MaxBody is the most bytes that a decompressed body may have; 10 MB by default.
	MaxBody int64
	// AllowNetworks are networks that may be connected to although they are private,
	// loopback, link-local or otherwise not public; none by default.
	AllowNetworks []netip.Prefix
	// Spacing is the time from one request to the next to the same host; none by default. Hosts in
	// AllowNetworks are the operator's own and not spared.
	Spacing time.Duration
	// Patience is how long a request may wait for its turn at its host; longer than that and it fails
	// with a [RestError], which says when to try again. By default it waits as long as it takes.
	Patience time.Duration
	// Rests notes which hosts asked to be left alone; by default that is forgotten with the Client.
	Rests Rests
	// Hosts are servers that are found elsewhere than their name says, both with their
	// port: {"demo.test:80": "127.0.0.1:41234"}. Where that is, is checked all the same.
	Hosts map[string]string
}

// Rests are where it is noted which hosts asked to be left alone, so that it holds for other
// processes too and for later ones. Both functions are called by several goroutines.
type Rests struct {
	// Until returns until when a host is to be left alone; the zero time or a past one if it is not.
	Until func(ctx context.Context, host string) (time.Time, error)
	// Note notes until when a host is to be left alone.
	Note func(ctx context.Context, host string, until time.Time) error
}

const (
	defaultUserAgent = "regwire/1 (feed monitor)"
	defaultTimeout   = 30 * time.Second
	defaultMaxBody   = 10_000_000
)

// withDefaults returns s with a default in place of each zero field.
func (s Settings) withDefaults() Settings {
	if s.UserAgent == "" {
		s.UserAgent = defaultUserAgent
	}
	if s.Timeout <= 0 {
		s.Timeout = defaultTimeout
	}
	if s.MaxBody <= 0 {
		s.MaxBody = defaultMaxBody
	}
	return s
}

// Routes are all ways of reading a source, the one to be tried first at the start.
func (s Source) Routes() []Route { return append([]Route{s.Route}, s.Fallback...) }

// Linked reports whether all routes of the source are feeds, whose publishers point readers to each page; the
// pages of other kinds were found by looking around.
func (s Source) Linked() bool {
	return !slices.ContainsFunc(s.Routes(), func(r Route) bool { return r.kind() != Feed })
}

// Validators are what a server gave with a document so that the next request can ask for
// changes only. The zero value asks for the whole document.
type Validators struct {
	// URL is the address that they belong to: no other is sent them.
	URL          string
	ETag         string
	LastModified string
}

// given reports whether there is anything to send.
func (v Validators) given() bool { return v.ETag != "" || v.LastModified != "" }

// A Result is what one poll of a source found.
type Result struct {
	// Title is the feed's own title as plain text.
	Title string
	// Entries are the items in the order of the feed. Items with one address have one ID.
	Entries []regwire.Entry
	// Validators are to be handed to the next poll.
	Validators Validators
	// NotModified is true when the server said that nothing changed; Entries is then empty.
	NotModified bool
	// Route is which way of reading the source it took: 0 for its own, else the number of
	// the fallback.
	Route int
	// Broken says why the routes before that one failed, on one line, or is empty.
	Broken string
	// Hints are what the server and the feed say about when to ask again.
	Hints Hints
	// Moved is where the server said, by redirects for good alone, that the document is now; empty if
	// it did not.
	Moved string
	// Found is the address of the feed, where that of the source is a page which names one.
	Found string

	// doc is the document that it was read from, without its body.
	doc document
}

// A Page is what one page of the web says.
type Page struct {
	// URL is the canonical address of the page: the one it names itself where that lies on
	// the same site, else the one it was read from.
	URL string
	// Title is the headline as plain text.
	Title string
	// Text is the article as plain text, paragraphs separated by a blank line.
	Text string
	// Byline is who wrote it, or empty.
	Byline string
	// Published is when it appeared, in UTC; zero if the page does not say.
	Published time.Time
}
