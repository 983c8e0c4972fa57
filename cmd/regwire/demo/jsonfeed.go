package demo

import "time"

type jsonDocument struct {
	Version  string     `json:"version"`
	Title    string     `json:"title"`
	About    string     `json:"description"`
	HomePage string     `json:"home_page_url"`
	FeedURL  string     `json:"feed_url"`
	Items    []jsonItem `json:"items"`
}

type jsonItem struct {
	ID        string       `json:"id"`
	URL       string       `json:"url"`
	Title     string       `json:"title"`
	Summary   string       `json:"summary"`
	Content   string       `json:"content_html"`
	Published string       `json:"date_published"`
	Authors   []jsonAuthor `json:"authors,omitempty"`
}

type jsonAuthor struct {
	Name string `json:"name"`
}

// newJSON returns the feed of s as JSON Feed 1.1.
func newJSON(s site, own []Article, base string) jsonDocument {
	feed := jsonDocument{
		Version: "https://jsonfeed.org/version/1.1", Title: s.Publisher, About: s.Tagline,
		HomePage: base + "/", FeedURL: base + s.path(), Items: []jsonItem{},
	}
	for _, a := range own {
		item := jsonItem{
			ID: base + a.Path(), URL: s.link(a, base), Title: a.Title, Summary: a.lead(),
			Content: markup(a.Body), Published: s.clock(a.Published).Format(time.RFC3339),
		}
		if a.Author != "" {
			item.Authors = []jsonAuthor{{a.Author}}
		}
		feed.Items = append(feed.Items, item)
	}
	return feed
}
