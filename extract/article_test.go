package extract

import "regwire"

// article returns an article that nothing is known of but its words.
func article(title, text string) regwire.Article {
	return regwire.Article{Entry: regwire.Entry{ID: "test", Title: title}, Text: text}
}
