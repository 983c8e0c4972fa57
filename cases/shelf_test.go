package cases

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"regwire"
)

// today is when articles are filed in these tests.
var today = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

// A shelf keeps cases by their keys, as the store does.
type shelf struct {
	cases map[string]regwire.Case
	keys  map[string][]string
}

func newShelf() *shelf {
	return &shelf{cases: map[string]regwire.Case{}, keys: map[string][]string{}}
}

// known returns the cases under the keys of an article.
func (s *shelf) known(a regwire.Article, f regwire.Finding) []regwire.Case {
	var out []regwire.Case
	seen := map[string]bool{}
	for _, k := range Keys(a, f) {
		for _, id := range s.keys[k] {
			if !seen[id] {
				seen[id] = true
				out = append(out, s.cases[id])
			}
		}
	}
	return out
}

// file files an article and returns what it changed.
func (s *shelf) file(a regwire.Article, f regwire.Finding) regwire.Decision {
	d := Decide(s.known(a, f), a, f, today)
	for _, c := range d.Changes {
		s.cases[c.Case.ID] = c.Case
		for _, k := range c.Keys {
			s.keys[k] = append(s.keys[k], c.Case.ID)
		}
	}
	return d
}

// holding lists the living cases that hold an article.
func (s *shelf) holding(article string) []string {
	var ids []string
	for id, c := range s.cases {
		if slices.ContainsFunc(c.Reports, func(r regwire.Report) bool { return r.Article == article }) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// A piece is an article with what is found in it.
type piece struct {
	a regwire.Article
	f regwire.Finding
}

// news makes an article of the press about the actions, the first being the main one.
// day is when it appeared, "" for never said.
func news(id, day, text string, actions ...regwire.Action) piece {
	p := piece{a: regwire.Article{Entry: regwire.Entry{ID: id, URL: "https://news.example/" + id, Publisher: "Daily " + id}, Text: text}}
	if day != "" {
		p.a.Published, _ = time.Parse(time.DateOnly, day)
	}
	if len(actions) > 0 {
		actions[0].Primary = true
		p.f = regwire.Finding{Relevant: true, Actions: actions}
	}
	return p
}

// titled gives an article a headline.
func titled(title string, p piece) piece {
	p.a.Title = title
	return p
}

// roundUp makes an article that lists matters.
func roundUp(id, day string, actions ...regwire.Action) piece {
	p := news(id, day, "What regulators did this week.", actions...)
	p.f.RoundUp = true
	p.f.Actions[0].Primary = false
	return p
}

// action makes an action from short notes: "ICO", "Acme Ltd|Acme", "fine proposed", then any of
// "£6.09m", "was £6.09m", "82946 people", "1000 calls", "ransomware 2022-08", "law GDPR Art 5".
func action(regulator, names, step string, notes ...string) regwire.Action {
	a := regwire.Action{Regulator: regulator}
	if ns := strings.Split(names, "|"); ns[0] != "" {
		a.Organisation = regwire.Organisation{Name: ns[0], Aliases: ns[1:]}
	}
	kind, stage, _ := strings.Cut(step, " ")
	a.Kind, a.Stage = regwire.Kind(kind), regwire.Stage(stage)
	for _, n := range notes {
		note(&a, n)
	}
	return a
}

func note(a *regwire.Action, n string) {
	first, rest, _ := strings.Cut(n, " ")
	switch {
	case first == "was":
		a.Previous = money(rest)
	case first == "law":
		a.Laws = append(a.Laws, rest)
	case first == "decided":
		a.Decided = regwire.Date(rest)
	case rest == "people":
		var c regwire.Count
		fmt.Sscan(first, &c.N)
		c.Qualifier = regwire.Exact
		a.People = &c
	case rest == "calls":
		v := regwire.Volume{Unit: regwire.Calls}
		fmt.Sscan(first, &v.N)
		a.Volume = &v
	case strings.ContainsAny(first, "£€$:"):
		a.Amount = money(first)
	default:
		a.Incident = &regwire.Incident{Kind: regwire.IncidentKind(first), Date: regwire.Date(rest)}
	}
}

// money reads "£6.09m", "€1200", "R:9953" (lei).
func money(s string) *regwire.Money {
	currency := ""
	for sign, c := range map[string]string{"£": "GBP", "€": "EUR", "$": "USD", "R:": "RON", "A:": "AUD"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			s, currency = rest, c
		}
	}
	var f float64
	fmt.Sscan(strings.TrimRight(s, "mbn"), &f)
	switch {
	case strings.HasSuffix(s, "bn"):
		f *= 1e9
	case strings.HasSuffix(s, "m"):
		f *= 1e6
	}
	return &regwire.Money{Currency: currency, Minor: int64(f*100 + 0.5)}
}

// inEveryOrder files the pieces in their order and in ten others, and calls check after each.
func inEveryOrder(t *testing.T, pieces []piece, check func(t *testing.T, s *shelf)) {
	t.Helper()
	for order := range 11 {
		shuffled := slices.Clone(pieces)
		if order > 0 {
			rng := rand.New(rand.NewPCG(uint64(order), 1))
			rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		}
		s := newShelf()
		var ids []string
		for _, p := range shuffled {
			s.file(p.a, p.f)
			ids = append(ids, p.a.ID)
		}
		t.Run(strings.Join(ids, ","), func(t *testing.T) { check(t, s) })
	}
}

// explain tells why each report is where it is, for a failed test.
func (s *shelf) explain() string {
	var b strings.Builder
	for id, c := range s.cases {
		fmt.Fprintf(&b, "\n%s %s %s", id, c.Regulator, c.Organisation.Name)
		for _, r := range c.Reports {
			fmt.Fprintf(&b, "\n   %s: %s", r.Article, r.Why)
		}
	}
	return b.String()
}
