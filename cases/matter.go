package cases

import (
	"slices"
	"strings"
	"time"

	"regwire"
)

// A matter is what the reports of a case, or one new report, say taken together, laid out
// for comparison.
type matter struct {
	regulator string
	party     party
	besides   []party  // of a new report: those that its article acts against in other matters
	firm      bool     // whether a report names the party where it says what was done
	trades    []string // what the names and texts say of the trade of the party
	kinds     []regwire.Kind
	stages    []regwire.Stage
	stands    []stand
	people    []regwire.Count
	volumes   []regwire.Volume
	incidents []regwire.IncidentKind
	began     []regwire.Date
	decided   []regwire.Date
	laws      []string
	seen      []sighting
	urls      []string
	outlets   []string
	titles    [][]string // the words of the headlines
	articles  []string
	proper    []string // words of headlines and openings that may be of a name
	prints    [][]uint64
	briefs    []bool // for each of prints, whether it is of a summary
}

// A stand is a sum with the stage at which it stood.
type stand struct {
	amount regwire.Money
	stage  regwire.Stage
	kind   regwire.Kind
	// whole is false for a part of a larger sum of the same report, of which it is share.
	whole bool
	share float64
	// earlier is true for a sum that the report calls an earlier one.
	earlier bool
	// was is the earlier sum that the report states beside this one; zero if none.
	was regwire.Money
}

// final reports whether the sum was really imposed at its stage.
func (s stand) final() bool { return s.stage.Final() || s.stage == regwire.Overturned }

// A sighting is a stage with the day on which a report of it appeared.
type sighting struct {
	at    time.Time
	stage regwire.Stage
}

// maxPrints bounds the fingerprints and headlines of one case that are compared.
const maxPrints = 32

// maxNamesAll bounds the proper words of one case that are compared.
const maxNamesAll = 96

// matterOf lays out a case.
func matterOf(c regwire.Case) *matter {
	m := &matter{}
	for _, r := range c.Reports {
		m.take(r)
	}
	for _, w := range c.Words {
		m.hear(w)
	}
	return m
}

// take adds what one report says.
func (m *matter) take(r regwire.Report) {
	m.articles = append(m.articles, r.Article)
	m.firm = m.firm || !r.Aside && r.Action.Organisation.Name != ""
	for _, t := range r.Trades {
		m.trades = with(m.trades, t)
	}
	if r.URL != "" {
		m.urls = append(m.urls, r.URL)
	}
	m.outlets = with(m.outlets, r.Publisher)
	if r.Title != "" && len(m.titles) < maxPrints {
		m.titles = append(m.titles, strings.FieldsFunc(fold(r.Title), notWord))
	}
	for _, w := range r.Proper {
		if len(m.proper) < maxNamesAll {
			m.proper = with(m.proper, w)
		}
	}
	if len(r.Print) > 0 && len(m.prints) < maxPrints {
		m.prints = append(m.prints, r.Print)
		m.briefs = append(m.briefs, isBrief(r))
	}
	if !r.Published.IsZero() {
		m.seen = with(m.seen, sighting{r.Published, r.Action.Stage})
	}
	for _, s := range standsOf(r) {
		m.stands = with(m.stands, s)
	}
	for _, a := range append([]regwire.Action{r.Action}, r.Also...) {
		m.takeAction(a)
	}
}

func (m *matter) takeAction(a regwire.Action) {
	if m.regulator == "" {
		m.regulator = a.Regulator
	}
	lex.add(&m.party, a.Organisation)
	for _, n := range m.party.names {
		for _, t := range lex.tradesOf(n.full) {
			m.trades = with(m.trades, t)
		}
	}
	m.kinds = with(m.kinds, a.Kind)
	m.stages = with(m.stages, a.Stage)
	m.decided = with(m.decided, sound(a.Decided))
	if a.People != nil {
		m.people = with(m.people, *a.People)
	}
	if a.Volume != nil {
		m.volumes = with(m.volumes, *a.Volume)
	}
	if a.Incident != nil {
		m.incidents = with(m.incidents, a.Incident.Kind)
		m.began = with(m.began, sound(a.Incident.Date))
	}
	for _, l := range a.Laws {
		for _, p := range provisions(l) {
			m.laws = with(m.laws, p)
		}
	}
}

// sound returns d if it has the form of a date, else none.
func sound(d regwire.Date) regwire.Date {
	for _, form := range []string{"2006-01-02", "2006-01", "2006"} {
		if _, err := time.Parse(form, string(d)); err == nil {
			return d
		}
	}
	return ""
}

// with returns list with v added, unless it is in it or says nothing.
func with[T comparable](list []T, v T) []T {
	var none T
	if v == none || slices.Contains(list, v) {
		return list
	}
	return append(list, v)
}

// standsOf returns the sums of a report: those of its main action whole, those of its
// other actions as parts where they are smaller, and the earlier sums that it states.
func standsOf(r regwire.Report) []stand {
	actions := append([]regwire.Action{r.Action}, r.Also...)
	most := r.Action.Amount
	if most == nil {
		for _, a := range r.Also {
			if a.Amount != nil && (most == nil || a.Amount.Currency == most.Currency && a.Amount.Minor > most.Minor) {
				most = a.Amount
			}
		}
	}
	var ss []stand
	for i, a := range actions {
		if a.Amount != nil && a.Amount.Minor > 0 {
			s := stand{amount: *a.Amount, stage: a.Stage, kind: a.Kind, whole: i == 0 || *a.Amount == *most, share: 1}
			if a.Previous != nil && *a.Previous != *a.Amount {
				s.was = *a.Previous
			}
			if !s.whole && most.Currency == a.Amount.Currency {
				s.share = float64(a.Amount.Minor) / float64(most.Minor)
			}
			ss = append(ss, s)
		}
		if a.Previous != nil && a.Previous.Minor > 0 {
			whole := i == 0 || a.Amount == nil || *a.Amount == *most
			if a.Amount != nil && *a.Amount == *a.Previous {
				whole = false // it may be the present sum read twice: let it agree, but not contradict
			}
			ss = append(ss, stand{amount: *a.Previous, stage: before(a.Stage), whole: whole, share: 1, earlier: true})
		}
	}
	return append(ss, total(r)...)
}

// total returns the sum of the parts of a report, when it has at least two beside or
// within one currency: "£450,000, £50,000 and £20,000" make £520,000.
func total(r regwire.Report) []stand {
	if r.Action.Amount == nil || len(r.Also) == 0 {
		return nil
	}
	sum, parts := *r.Action.Amount, 0
	for _, a := range r.Also {
		if a.Amount == nil || a.Amount.Currency != sum.Currency || a.Stage != r.Action.Stage || a.Amount.Minor > r.Action.Amount.Minor {
			continue
		}
		sum.Minor += a.Amount.Minor
		parts++
	}
	if parts == 0 {
		return nil
	}
	return []stand{{amount: sum, stage: r.Action.Stage, share: 1}}
}

// before returns the stage at which an earlier sum stood, for a report at stage s.
func before(s regwire.Stage) regwire.Stage {
	if s.Order() > regwire.Imposed.Order() {
		return regwire.Imposed
	}
	return regwire.Proposed
}

// provisions returns the numbers of the articles, sections or regulations that a law
// names, without their paragraphs: "GDPR Art 5(1)(f)" gives "5". A law named as a whole
// gives none, and neither do the articles of the GDPR that only empower the regulator.
func provisions(law string) []string {
	law = strings.ToLower(law)
	ws := strings.FieldsFunc(law, notWord)
	var ps []string
	for i, w := range ws {
		switch w {
		case "art", "arts", "article", "articles", "reg", "regulation", "section", "s", "rule":
			if i+1 < len(ws) && ws[i+1][0] >= '1' && ws[i+1][0] <= '9' &&
				!(strings.Contains(law, "gdpr") && powers[ws[i+1]]) {
				ps = append(ps, ws[i+1])
			}
		}
	}
	return ps
}

// powers are the articles of the GDPR about definitions, powers and fines.
var powers = words("2 4 58 77 83")
