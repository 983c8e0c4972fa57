package cases

import (
	"slices"
	"strings"

	"regwire"
)

// A company may be in any trade, but is no person, body of owners or council.
const (
	company      = "company"
	individual   = "individual"
	municipality = "municipality"
)

// enterprise are the trades that a company can be in.
var enterprise = words(`bank insurer hospital airline school shop restaurant hotel club telecommunications energy pharmacy
	newspaper landlord company`)

// tradesOf returns the trades that words speak of, each once.
func (l *lexicon) tradesOf(ws []string) []string {
	var ts []string
	for _, w := range ws {
		if t := l.trades[w]; t != "" {
			ts = with(ts, t)
		}
	}
	return ts
}

// trade compares what is said of the trade of two parties: 1 for a common one, -1 for
// different ones, 0 where one side says nothing or only that it is a company.
func trade(a, b []string) int {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	bare := func(ts []string) bool { return len(ts) == 1 && ts[0] == company }
	switch {
	case bare(a) && bare(b):
		return 0
	case bare(a) || bare(b):
		if bare(b) {
			a, b = b, a
		}
		if slices.ContainsFunc(b, func(t string) bool { return enterprise[t] }) {
			return 0
		}
		return -1
	}
	for _, t := range a {
		if t != company && slices.Contains(b, t) {
			return 1
		}
	}
	return -1
}

// maxClause bounds the bytes of a clause that are looked at.
const maxClause = 200

// described returns the trades that an article speaks of in the clause in which it says
// what was done: "fined a hospital EUR 5,000 for" gives "hospital".
func described(a regwire.Article, act regwire.Action) []string {
	ws, _ := deed(a, act)
	return lex.tradesOf(ws)
}

// aside reports whether the clause in which an article says what was done describes a party
// without naming it, while a name was read elsewhere: "fined a shop, which had filmed its
// customers with Norvia cameras". Such a name may be that of something else. "The company"
// may be one that was named before, and in articles nearly always is.
func aside(a regwire.Article, act regwire.Action, brief bool) bool {
	ws, before := deed(a, act)
	article := func(w string) bool { return w == "a" || w == "an" || w == "the" && brief }
	i := slices.IndexFunc(ws, article)
	for i >= 0 && i+1 < len(ws) && !describes(ws[i+1:]) {
		next := slices.IndexFunc(ws[i+1:], article)
		if next < 0 {
			return false
		}
		i += 1 + next
	}
	if i < 0 || i+1 >= len(ws) {
		return false
	}
	var p party
	lex.add(&p, act.Organisation)
	named := func(in []string) bool {
		return slices.ContainsFunc(p.names, func(n name) bool { return slices.Contains(in, lex.head(n)) })
	}
	return p.named() && !named(ws) && !(ws[i] == "the" && named(before))
}

// describes reports whether the next words say what a party is: "private school".
func describes(ws []string) bool {
	return slices.ContainsFunc(ws[:min(len(ws), 3)], func(w string) bool { return lex.roles[w] || lex.trades[w] != "" })
}

// deed returns the words of the clause in which an article says what was done, and those
// before it; none where no evidence tells which it is.
func deed(a regwire.Article, act regwire.Action) (ws, before []string) {
	i := slices.IndexFunc(act.Evidence, func(e regwire.Evidence) bool { return e.Field == "kind" && e.Holds(a) })
	if i < 0 {
		return nil, nil
	}
	e := act.Evidence[i]
	part := e.In.Of(a)
	said := part[e.Start:min(len(part), e.Start+maxClause)]
	if passive(part[:e.Start]) {
		said = part[max(0, e.Start-maxClause):e.Start]
		if cut := strings.LastIndex(said, ". "); cut >= 0 {
			said = said[cut:]
		}
	}
	return clause(strings.ToValidUTF8(said, "")), wordsOf(a.Title+" "+part[:e.Start], copyWords)
}

// passive reports whether words end in such a way that a party comes before: "was fined".
func passive(before string) bool {
	ws := strings.Fields(before[max(0, len(before)-40):])
	n := len(ws)
	return n > 0 && (ws[n-1] == "was" || ws[n-1] == "were" || ws[n-1] == "been")
}

// clause returns the words up to where a reason or another clause begins.
func clause(said string) []string {
	var ws []string
	for _, raw := range strings.Fields(said) {
		for _, w := range tokens(fold(raw)) {
			switch {
			case w == "as" && len(ws) > 0 && ws[len(ws)-1] == "known":
				continue
			case breaks[w]:
				return ws
			}
			ws = append(ws, w)
		}
		if strings.HasSuffix(raw, ".") && len(raw) > 3 && raw[len(raw)-3] != '.' && len(ws) > 3 {
			return ws
		}
	}
	return ws
}

// breaks are the words with which another clause begins.
var breaks = words("for because after due who which that since as when where following over")
