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
	text := ""
	for _, c := range conflicts {
		s := v.dispute(c)
		if s == "" {
			continue
		}
		s = "Reports differ on " + mrkdwn(fieldName(c.Field), 40) + ": " + s + "."
		if width(text)+1+width(s) > maxDisputes {
			break // whole sentences, or none
		}
		text = strings.TrimSpace(text + " " + s)
	}
	return text
}

// maxDisputes bounds what is said of disputes: two at the least, four as a rule.
const maxDisputes = 1200

// dispute is "82,946 (Example News, ICO), 82,496 (Trade & Tech)"; empty where the reports
// of v agree. Each value and each name is cut for itself, so that brackets close.
func (v view) dispute(c regwire.Conflict) string {
	var rivals []string
	for _, r := range c.Values {
		if who := v.publishers(r.Articles); len(who) > 0 && len(rivals) < 3 {
			rivals = append(rivals, mrkdwn(v.in.value(c.Field, r.Value), 60)+" ("+mrkdwn(list(who, 3), 120)+")")
		}
	}
	if len(rivals) < 2 {
		return ""
	}
	return strings.Join(rivals, ", ")
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
