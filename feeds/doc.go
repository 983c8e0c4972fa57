// Package feeds turns the web into entries and articles.
//
// [Client.Poll] reads one source into entries by the first of its routes that
// works: a feed, a listing, a JSON endpoint or a sitemap (see [Route]).
// [Client.Read] reads the page or PDF document behind an entry into an article, and
// [Client.Fetch] the page at any address. [Parse] and [Text] do the same for
// documents that are already here, without a network, and [Canonical] gives
// an address its one spelling.
//
// What comes from outside is hostile: every body is bounded after
// decompression, every request in time and in redirects, every document in
// depth and in number of entries, and no address inside a private network is
// connected to unless the settings allow it. Nothing here keeps state or logs:
// an error names the operation, the thing and the cause, once.
package feeds
