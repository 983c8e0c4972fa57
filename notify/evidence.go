package notify

import (
	"slices"
	"strings"

	"regwire"
)

// maxQuote bounds a quotation; a longer one is cut at a word.
const maxQuote = 320

// quote is one line of the words that an event rests on, with who wrote them: what says
// how far the matter has come first, the fullest one of those.
func (v view) quote(e regwire.Event) string {
	words := e.Evidence
	from := v.report(e.Article)
	if from != nil && (len(words) == 0 || e.Newsworthy()) {
		words = slices.Concat(words, from.Action.Evidence)
	}
	best, score := "", 0
	for _, ev := range words {
		q := clean(ev.Quote)
		if ev.In == regwire.InTitle && from != nil && strings.Contains(from.Title, ev.Quote) {
			q = clean(from.Title) // a headline says it best in full
		}
		if s := telling(ev.Field)*1000 + min(width(q), maxQuote); q != "" && s > score {
			best, score = q, s
		}
	}
	if best == "" {
		return ""
	}
	line := "> “" + mrkdwn(best, maxQuote) + "”"
	if from != nil && clean(from.Publisher) != "" {
		line += " (" + mrkdwn(from.Publisher, maxLabel) + ")"
	}
	return line
}

// telling says how much the words behind a field tell of what happened.
func telling(field string) int {
	switch {
	case field == "stage" || field == "kind" || field == "amount":
		return 3
	case strings.HasPrefix(field, "people") || field == "incident":
		return 2
	}
	return 1
}

// report returns the report of an article, or nil.
func (v view) report(article string) *regwire.Report {
	for i := range v.reports {
		if v.reports[i].Article == article {
			return &v.reports[i]
		}
	}
	return nil
}

// disputes says in which fields the reports of v give different values.
func (v view) disputes(conflicts []regwire.Conflict) string {
	var parts []string
	for _, c := range conflicts {
		var rivals []string
		for _, r := range c.Values {
			if who := v.publishers(r.Articles); len(who) > 0 {
				rivals = append(rivals, clip(r.Value, 60)+" ("+list(who, 3)+")")
			}
		}
		if len(rivals) > 1 && len(parts) < 4 {
			parts = append(parts, "Reports differ on "+fieldName(c.Field)+": "+list(rivals, 3)+".")
		}
	}
	return mrkdwn(strings.Join(parts, " "), 800)
}

// publishers names who published those of the articles that are reports of v, each once.
func (v view) publishers(articles []string) []string {
	var names []string
	seen := map[string]bool{}
	for _, a := range articles {
		r := v.report(a)
		if r == nil || seen[r.Publisher] {
			continue
		}
		seen[r.Publisher] = true
		name := clean(r.Publisher)
		if name == "" {
			name = "unnamed source"
		}
		names = append(names, name)
	}
	return names
}

// fieldName names a field of a case for people.
func fieldName(field string) string {
	switch field {
	case "previous_amount":
		return "earlier sum"
	case "amount":
		return "sum"
	case "people":
		return "people affected"
	}
	return strings.ReplaceAll(clean(field), "_", " ")
}
