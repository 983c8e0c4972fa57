package cases

import "regwire"

// Keys returns the blocking keys of an article.
func Keys(a regwire.Article, f regwire.Finding) []string { return nil }

// Decide returns what filing an article changes.
func Decide(known []regwire.Case, a regwire.Article, f regwire.Finding) regwire.Decision {
	return regwire.Decision{}
}
