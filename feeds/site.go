package feeds

import (
	_ "embed"
	"net/url"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

//go:embed sites.txt
var siteTable string

// A site is how the pages of one site are read: selectors of the articles, outermost first, and of what is no part of
// them.
type site struct {
	article, clutter string
}

// sites are the sites of the table by the end of their host.
var sites = parseSites(siteTable)

// parseSites reads a table in which each line is "host | article | clutter".
func parseSites(table string) map[string]site {
	found := map[string]site{}
	for line := range strings.Lines(table) {
		fields := strings.Split(line, "|")
		if strings.HasPrefix(line, "#") || len(fields) != 3 {
			continue
		}
		found[strings.TrimSpace(fields[0])] = site{strings.TrimSpace(fields[1]), strings.TrimSpace(fields[2])}
	}
	return found
}

// siteOf returns how the pages at an address are read, by its host or the nearest domain around it.
func siteOf(at *url.URL) (site, bool) {
	for host := strings.ToLower(at.Hostname()); host != ""; {
		if s, ok := sites[host]; ok {
			return s, true
		}
		_, rest, more := strings.Cut(host, ".")
		if !more {
			break
		}
		host = rest
	}
	return site{}, false
}

// clean takes out of a page what its site puts around articles.
func (s site) clean(doc *html.Node) {
	if s.clutter != "" {
		goquery.NewDocumentFromNode(doc).Find(s.clutter).Remove()
	}
}

// blocks returns the text of the article of a page, none where the site was rebuilt and the selector no
// longer finds it.
func (s site) blocks(doc *html.Node) []block {
	if s.article == "" {
		return nil
	}
	var found []block
	goquery.NewDocumentFromNode(doc).Find(s.article).Each(func(_ int, one *goquery.Selection) {
		if one.ParentsFiltered(s.article).Length() == 0 { // else its text is there already
			found = append(found, blocksOf(one.Nodes[0])...)
		}
	})
	if size(found) < meagre {
		return nil
	}
	return found
}
