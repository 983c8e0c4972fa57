package extract

import (
	"slices"

	"regwire"
)

// A passage is a paragraph that was put before the rest of the body: its bytes there.
type passage struct{ from, to int }

// between stands behind a passage that was put first.
const between = "\n\n"

// first returns the body with the passage before the rest.
func (p passage) first(body string) string {
	return body[p.from:p.to] + between + body[:p.from] + body[p.to:]
}

// place returns where byte i of that stands in the body.
func (p passage) place(i int) int {
	n := p.to - p.from
	switch {
	case i < n:
		return p.from + i
	case i < p.to+len(between): // in what stood before the passage
		return max(0, i-n-len(between))
	}
	return i - len(between)
}

// beforeNews reports whether token i stood before the passage that was put first.
func (d *document) beforeNews(i int) bool {
	if d.moved == nil {
		return false
	}
	at, n := int(d.toks[i].start), d.moved.to-d.moved.from
	return i < d.bodyAt || at >= n && at < d.moved.to+len(between)
}

// toldLate returns the paragraph that tells of the step where neither headline nor lead does: they
// are about something else, such as the breach, or a takeover.
func (r *reading) toldLate() (passage, bool) {
	const (
		leastVotes = 0.5 // of the patterns, for headline or lead to tell of a step
		overTitle  = 3   // by how much clearer than the headline the paragraph must tell of it
		overLead   = 1.5 // and than the lead
	)
	title, lead, rest := &r.clearest[0], &r.clearest[1], &r.clearest[2]
	if r.regulatorFirst() || !rest.any() || title.any() && rest.score < title.score+overTitle || lead.any() && rest.score < lead.score+overLead {
		return passage{}, false
	}
	votes := 0.0
	for _, k := range r.claimsOf[kindClaims] {
		if c := &r.claims[k]; c.weight > 0 && r.place(c.from) < 2 {
			votes += c.weight
		}
	}
	s := r.paragraphOf(rest.at.from)
	return passage{int(r.toks[s.from].start), int(r.toks[s.to-1].end)}, votes <= leastVotes
}

// regulatorFirst reports whether headline or lead name a regulator.
func (r *reading) regulatorFirst() bool {
	return slices.ContainsFunc(r.document.regulators, func(m regulatorMention) bool { return r.place(m.from) < 2 })
}

// openWithNews reads an article that tells of its news late once more, as if that stood first: what
// headline and lead say is then no part of it.
func (r *reading) openWithNews() bool {
	p, late := r.toldLate()
	if !late {
		return true
	}
	a := r.whole.article
	a.Text = p.first(a.Text)
	s := r.begin(a, r.desk.slate)
	s.document.moved = new(p)
	if s.take(choosing); s.main.Kind == "" {
		s.release()
		return true
	}
	if s.ofNobody() || s.ofStranger() {
		s.release()
		r.notNews("the step that it speaks of is nobody's of whom it tells")
		return false
	}
	s.finding = regwire.Finding{Relevant: true, Reason: s.reason(s.main.Kind)}
	if s.take(filling) {
		s.take(filing)
	}
	r.anew, r.finding = s, s.finding
	return false
}

// ofNobody reports whether the sentence that tells of the step speaks of no sum and neither names the party, which no pattern
// calls one, nor refers to it, and nor does the next name it: "the regulator, which banned them in 2021", in news of a bank's provision.
func (r *reading) ofNobody() bool {
	const hardly = 1 // of what patterns claim
	told := r.kinds.of(string(r.main.Kind))
	if told.to == 0 || r.party < 0 || r.claimed[r.party] >= hardly {
		return false
	}
	s := r.text.sentenceOf(told.from)
	priced := slices.ContainsFunc(r.moneys, func(m money) bool { return s.from <= m.from && m.from < s.to })
	return !priced && !r.namesIn(s, r.party) && !r.refersToMatter(s) && !r.namesIn(r.text.after(s), r.party)
}

// ofStranger reports whether the sentence that tells of the step recalls what was done to somebody else than the party, whom the
// headline names and the sentence does not: "In 2019 the regulator fined Birch", in news of a claim against Acme. One that is
// bound to the party, "its owner", is none.
func (r *reading) ofStranger() bool {
	const some = 2 // of what patterns claim
	told := r.kinds.of(string(r.main.Kind))
	if told.to == 0 || r.party < 0 || !r.namesIn(span{0, r.bodyAt}, r.party) {
		return false
	}
	s := r.text.sentenceOf(told.from)
	return !r.namesIn(s, r.party) && r.goesBack(s) && !r.hasAny(r.bound, s) && slices.ContainsFunc(r.names, func(x name) bool {
		return s.from <= x.from && x.from < s.to && r.claimed[x.entity] >= some && !r.akin(x.entity, r.party)
	})
}

// chosen returns the reading that the finding is of.
func (r *reading) chosen() *reading {
	if r.anew != nil {
		return r.anew
	}
	return r
}
