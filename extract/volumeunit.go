package extract

import (
	"slices"

	"regwire"
)

// unitOfMessages returns the unit of "messages" of which the count says no more: that of the only sort which the headline names, or else
// the first paragraph that names any, if the paragraph of the count names no other: "Spam texts cost Acme £5,000 ... 46,000 messages went out".
func (r *reading) unitOfMessages(c *count) regwire.Unit {
	own := r.sortsNamed(r.paragraphOf(c.from), true)
	if len(own) > 1 {
		return regwire.Messages
	}
	sorts := r.sortsNamed(span{0, r.bodyAt}, false)
	for i := r.bodyAt; len(sorts) == 0 && i < c.to; {
		p := r.paragraphOf(i)
		if !r.skip[r.toks[p.from].paragraph] {
			sorts = r.sortsNamed(p, false)
		}
		i = p.to
	}
	if len(sorts) != 1 || len(own) == 1 && own[0] != sorts[0] {
		return regwire.Messages
	}
	return messageUnits[sorts[0]]
}

// sortsNamed returns which of calls, texts and emails a part of a text names: in the plural or as what messages are, "text messages", or
// else also "by text and email".
func (r *reading) sortsNamed(s span, single bool) []countUnit {
	var out []countUnit
	for i := s.from; i < s.to; i++ {
		u := r.counter.unitAt(r.document, i)
		if isMessage(u) && u != messages && (single || r.isPlural(i) || i+1 < s.to && r.counter.unitAt(r.document, i+1) == messages) && !slices.Contains(out, u) {
			out = append(out, u)
		}
	}
	return out
}
