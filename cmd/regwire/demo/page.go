package demo

import (
	"bytes"
	"embed"
	"html/template"
)

//go:embed pages/*.html
var pageFiles embed.FS

// pageSet draws pages; it is safe for concurrent use.
type pageSet struct{ *template.Template }

// templates returns the pages of every site.
func templates() pageSet {
	return pageSet{template.Must(template.ParseFS(pageFiles, "pages/*.html"))}
}

// A page is what a template may show: the article and the clutter around it.
type page struct {
	Site    site
	Article Article
	URL     string
	Date    string // as people read it
	Stamp   string // as machines read it
	Related []Article
	Popular []Article
}

// article draws the page of a on its site, amid links to others in all.
func (p pageSet) article(s site, a Article, all []Article, base string) ([]byte, error) {
	related, popular := around(a, all)
	at := s.clock(a.Published)
	return p.draw(s.Template, page{
		Site: s, Article: a, URL: base + a.Path(),
		Date: at.Format("2 January 2006"), Stamp: at.Format("2006-01-02T15:04:05Z07:00"),
		Related: related, Popular: popular,
	})
}

// front draws the page that lists everything.
func (p pageSet) front(all []Article) ([]byte, error) {
	type listed struct {
		Site     site
		Articles []Article
	}
	var sections []listed
	for _, s := range sites() {
		sections = append(sections, listed{s, of(all, s.Name)})
	}
	return p.draw("front.html", sections)
}

func (p pageSet) draw(name string, data any) ([]byte, error) {
	var b bytes.Buffer
	err := p.ExecuteTemplate(&b, name, data)
	return b.Bytes(), err
}

// around picks what a site shows beside a: its newest articles, and more about other
// matters. They bring other cases' names and figures onto the page, as real ones do.
func around(a Article, all []Article) (related, popular []Article) {
	for _, b := range all {
		switch {
		case b.Path() == a.Path():
		case b.Source == a.Source && len(related) < 4:
			related = append(related, b)
		case b.Source == a.Source && b.Matter() != a.Matter() && len(popular) < 5:
			popular = append(popular, b)
		}
	}
	return related, popular
}
