// Package regwire is the vocabulary of regwire, a daemon that reads what regulators
// and the trade press publish, understands which enforcement action each article
// reports, folds all coverage of one matter into one case, and keeps Slack channels
// informed.
//
// Here are the words that every other package speaks: [Entry] and [Article] (what was
// read), [Finding], [Action] and [Evidence] (what it says), [Case] and [Event] (what is
// known of a matter), [Delivery] (what a channel is owed), and the small values they are
// made of: [Money], [Count], [Date], [Kind], [Stage]. Only values and the rules that
// belong to them: no I/O, no clock, nothing outside the standard library.
//
// Data moves one way: feeds → extract → cases → store → notify. The program is in
// cmd/regwire.
package regwire

import "time"

// An Entry is one item of a source: what a feed says of an article before the article
// itself is read.
type Entry struct {
	// ID names the entry for good. It depends on the canonical address alone (on the
	// source and the feed's own identifier where there is no address).
	ID string `json:"id"`
	// Source is the name of the source in the configuration.
	Source string `json:"source"`
	// Publisher is who publishes the source, as readers know it.
	Publisher string `json:"publisher,omitempty"`
	// Regulator is the short name of the regulator whose own source this is, or empty
	// for the press.
	Regulator string `json:"regulator,omitempty"`
	// GUID is the feed's own identifier of the item, as given.
	GUID string `json:"guid,omitempty"`
	// URL is the canonical address: absolute, without tracking parameters or fragment.
	URL string `json:"url,omitempty"`
	// Title is the headline as plain text.
	Title string `json:"title,omitempty"`
	// Summary is what the feed gives of the text, as plain text with paragraphs
	// separated by a blank line: its full content where it has it, else its description.
	Summary string `json:"summary,omitempty"`
	// Published is when the source says the item appeared, in UTC; zero if it does not say.
	Published time.Time `json:"published,omitzero"`
}

// An Article is an entry with the text behind it.
type Article struct {
	Entry
	// Text is the article as plain text, paragraphs separated by a blank line. It may be
	// empty: such an article is kept, and marked by Problem.
	Text string `json:"text,omitempty"`
	// Origin says where Text was read.
	Origin Origin `json:"origin,omitempty"`
	// Problem says in a few words why the page could not be read, or is empty.
	Problem string `json:"problem,omitempty"`
}

// Origin says where the text of an article was read.
type Origin string

// The origins of a text.
const (
	FromPage Origin = "page" // the page at the article's address
	FromFeed Origin = "feed" // the feed's own content, because the page could not be had
)
