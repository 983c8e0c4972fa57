// Package demo is the sample web that "regwire demo" reads: a handful of sites with
// feeds in RSS, Atom and JSON Feed, and article pages with the clutter of real ones.
//
// [Handler] serves it, [Sources] lists its feeds as a configuration would, and
// [Articles] gives what is in it together with what a reader should understand of each
// article. The matters are real, with their true names, dates and figures; the wording
// and the outlets, save for the regulators, were made up for this project.
//
// Every article is one file in samples; adding a sample is adding a file. Its head says
// what it is, the indented blocks under "want:" what it reports, and the text follows:
//
//	title: Software supplier faces £6.09m fine
//	date: 2024-08-07T09:00:00+01:00
//	source: ico
//	slug: advanced-provisional
//	style: release
//	facts: £6.09m | 82,946
//	want:
//	  matter: ico-advanced-2022
//	  regulator: ICO
//	  ...
//
//	First paragraph.
//
// Nothing here depends on a clock: the same file gives the same feed and page.
package demo

// A Source is one feed of the sample web, as a configuration would describe it.
type Source struct {
	// Name is the key of the source: one lower-case word.
	Name string
	// URL is the address of the feed.
	URL string
	// Publisher is who publishes it, as readers know it.
	Publisher string
	// Regulator is the short name of the regulator whose own feed it is, empty for the
	// press.
	Regulator string
}

// A site is one publisher of the sample web: where its feed is and how it looks.
type site struct {
	Name      string // first segment of every path of the site
	Publisher string
	Regulator string
	Tagline   string
	Feed      string // last segment of the feed's path
	format    format
	Template  string // file in pages that draws its articles
	Tracking  string // query that its feed adds to addresses, as many do
	hours     int    // what its clock is ahead of UTC, which shows in its feed
}

// sites lists the publishers in the order of [Sources].
func sites() []site {
	return []site{
		{Name: "ico", Publisher: "Information Commissioner's Office", Regulator: "ICO", Tagline: "The UK's information rights authority",
			Feed: "feed.xml", format: rss, Template: "official.html"},
		{Name: "dpc", Publisher: "Data Protection Commission", Regulator: "DPC", Tagline: "Ireland's supervisory authority for the GDPR",
			Feed: "atom.xml", format: atom, Template: "official.html", hours: 1},
		{Name: "ledger", Publisher: "The Trade Ledger", Tagline: "Business technology, daily",
			Feed: "atom.xml", format: atom, Template: "news.html", Tracking: "utm_source=feed&utm_medium=atom"},
		{Name: "patchbay", Publisher: "Patchbay", Tagline: "Security news for people who run things",
			Feed: "rss", format: rssFull, Template: "magazine.html", Tracking: "utm_source=rss#comments"},
		{Name: "harrow-pike", Publisher: "Harrow & Pike LLP", Tagline: "Insights from our data team",
			Feed: "feed.json", format: jsonFeed, Template: "firm.html"},
		{Name: "courier", Publisher: "Compliance Courier", Tagline: "What supervisors did this week",
			Feed: "feed", format: rssFull, Template: "magazine.html", hours: 2},
	}
}

// path returns the path of the feed of s.
func (s site) path() string { return "/" + s.Name + "/" + s.Feed }

// Sources returns the feeds of the sample web served at base, an address such as
// "http://127.0.0.1:8080" without a slash at the end.
func Sources(base string) []Source {
	var out []Source
	for _, s := range sites() {
		out = append(out, Source{Name: s.Name, URL: base + s.path(), Publisher: s.Publisher, Regulator: s.Regulator})
	}
	return out
}
