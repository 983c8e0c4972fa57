package extract

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"regwire"
)

// SpanType is what sort of thing a span names.
type SpanType string

// The types of span.
const (
	MoneySpan        SpanType = "money"
	CountSpan        SpanType = "count"
	DateSpan         SpanType = "date"
	OrganisationSpan SpanType = "organisation" // any name that is no regulator's: parties, people, places
	RegulatorSpan    SpanType = "regulator"
	LawSpan          SpanType = "law"
)

// A Span is a place in an article that names one thing. Spans of one article do not
// overlap.
type Span struct {
	Type SpanType `json:"type"`
	// In is the part that Start and End count in, in bytes: the words are its [Start:End].
	In    regwire.Part `json:"in"`
	Start int          `json:"start"`
	End   int          `json:"end"`
	// Currency is the ISO 4217 code of a sum; empty for one that stands without any where neither
	// another sum nor the regulator tells which.
	Currency string `json:"currency,omitempty"`
	// Value is the number of a count, or of a sum in major units; empty for others, and
	// for a sum that does not fit.
	Value json.Number `json:"value,omitempty"`
	// Name is the thing itself where it has another name than the words: the short name of
	// a regulator, a date as "2006-01-02", the short form of a law.
	Name string `json:"name,omitempty"`
}

// spanTypes are how kinds of atoms are shown.
var spanTypes = map[atomKind]SpanType{
	moneyAtom: MoneySpan, countAtom: CountSpan, dateAtom: DateSpan, lawAtom: LawSpan, regulatorAtom: RegulatorSpan, nameAtom: OrganisationSpan,
}

// Spans returns everything that was recognised in an article before anything is chosen,
// in the order of the words, the title's first, up to the last token that is read (see
// bound.go). Like [Read] it is a function of the
// article alone and safe for concurrent use.
func Spans(a regwire.Article) []Span {
	r := understand(a)
	defer r.finish()
	local := r.local()
	out := make([]Span, len(r.whole.atoms))
	for i, at := range r.whole.atoms {
		out[i] = r.whole.span(at, local)
	}
	slices.SortFunc(out, func(a, b Span) int {
		return cmp.Or(-strings.Compare(string(a.In), string(b.In)), cmp.Compare(a.Start, b.Start))
	})
	return out
}

// span shows an atom. local is the currency of the regulator's country.
func (d *document) span(at atom, local string) Span {
	s := Span{
		Type: spanTypes[at.kind], In: d.in(at.from),
		Start: int(d.toks[at.from].start), End: int(d.toks[at.to-1].end),
	}
	switch at.kind {
	case moneyAtom:
		sum, ok := d.moneys[at.index].sum(local)
		if s.Currency = sum.Currency; ok {
			s.Value = json.Number(sum.Value())
		}
	case countAtom:
		s.Value = json.Number(strconv.FormatInt(d.counts[at.index].value, 10))
	case dateAtom:
		s.Name = string(d.dates[at.index].value)
	case lawAtom:
		s.Name = d.lawsAt(at.index)
	case regulatorAtom:
		if who := d.regulators[at.index].who; who != nil {
			s.Name = who.short
		}
	}
	return s
}

// lawsAt writes the laws that stand at one place, of which i is the first.
func (d *document) lawsAt(i int) string {
	var out []string
	for _, l := range d.laws[i:] {
		if l.from != d.laws[i].from {
			break
		}
		out = append(out, strings.TrimSpace(l.label+" "+l.part))
	}
	return strings.Join(out, "; ")
}
