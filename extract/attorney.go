package extract

import (
	"slices"
	"strconv"
	"strings"
)

// stateAttorney reads "Texas Attorney General" and "Texas AG".
func (r *registry) stateAttorney(d *document, i, end int, state string) (regulatorMention, bool) {
	if end < len(d.toks) && d.at(end) == "State" {
		end++ // "New York State's attorney general"
	}
	end = d.pastPossessive(end)
	for _, words := range r.attorney {
		if startsWith(d.toks, end, words) {
			return regulatorMention{i, end + len(words), r.attorneyOf(state), "justice"}, true
		}
	}
	return regulatorMention{}, false
}

// pastStateOf returns the token after "the state of" at token i, or i.
func (t *text) pastStateOf(i int) int {
	if i+2 < len(t.toks) && t.at(i) == "the" && strings.EqualFold(t.at(i+1), "state") && t.at(i+2) == "of" {
		return i + 3
	}
	return i
}

// attorneyAt reads "Attorney General" and "the attorney general of Texas" at token i.
func (r *registry) attorneyAt(d *document, i int) (regulatorMention, bool) {
	words := r.attorney[0]
	if !startsWith(d.toks, i, words) {
		return regulatorMention{}, false
	}
	end := i + len(words)
	if end < len(d.toks) && (d.at(end) == "of" || d.at(end) == "for") {
		if state, after, ok := r.states.at(d.toks, d.pastStateOf(end+1)); ok {
			return regulatorMention{i, after, r.attorneyOf(state), "justice"}, true
		}
	}
	return regulatorMention{i, end, nil, "justice"}, d.toks[i].is(upperFirst)
}

// settleState gives "the Attorney General" to the state that the article names most, by itself
// or by its people; one of a state that it names so counts for more than a state alone. Where
// the Department of Justice is named, its own one may be meant.
func (r *registry) settleState(d *document) {
	const attorney = 5
	open := func(m regulatorMention) bool { return m.who == nil && m.field == "justice" }
	if !slices.ContainsFunc(d.regulators, open) {
		return
	}
	var count landWeights
	federal := false
	for _, m := range d.regulators {
		if m.who != nil && m.who.field == "justice" {
			if state, ok := m.who.state(); ok {
				if len(count) == 0 {
					count.add(state, 1) // of equals the first
				}
				count.add(state, attorney*d.weight(m.from))
			}
			federal = federal || m.who.short == "DOJ"
		}
	}
	if federal && len(count) == 0 {
		return
	}
	for i := range d.toks {
		if state, _, ok := r.tellState.at(d.toks, i); ok && d.toks[i].is(upperFirst) {
			count.add(state, d.weight(i))
		}
	}
	best, _ := count.most(nil)
	if best == "" {
		return
	}
	for i := range d.regulators {
		if m := &d.regulators[i]; open(*m) {
			m.who = r.attorneyOf(best)
		}
	}
}

// settleJoint takes the attorney general of one state for those of all states that act, where the title or the
// first paragraphs count these: "settled with 47 states".
func (r *registry) settleJoint(d *document) {
	if !slices.ContainsFunc(d.regulators, func(m regulatorMention) bool { return m.who != nil && m.who.ofState() }) || !r.countsStates(d) {
		return
	}
	for i := range d.regulators {
		if m := &d.regulators[i]; m.who != nil && m.who.ofState() {
			m.who = r.byShort["State AGs"]
		}
	}
}

// countsStates reports whether a sentence of the title or the first paragraphs that speaks of a settlement counts the
// states that it is with, or their attorneys general: "settled with 47 states", "40 AGs".
func (r *registry) countsStates(d *document) bool {
	const most = 56 // with the district and the territories
	for i := 0; i+2 < len(d.toks) && (i < d.bodyAt || d.weight(i) > 1); i++ {
		to := i + 1
		if d.at(to) == "other" {
			to++
		}
		if !r.attorneys.has(d.toks[to].word) && !(d.at(to) == "states" && (d.toks[i].is(opens) || i > 0 && r.amongStates.has(d.toks[i-1].word))) {
			continue
		}
		n := small[strings.ToLower(d.at(i))]
		if d.toks[i].kind == number {
			n, _ = strconv.ParseInt(d.at(i), 10, 64)
		}
		if n > 2 && n <= most && r.settlesIn(d, d.sentenceOf(i)) {
			return true
		}
	}
	return false
}

// settlesIn reports whether a sentence speaks of a settlement or of what is paid.
func (r *registry) settlesIn(d *document, s span) bool {
	return slices.ContainsFunc(d.toks[s.from:s.to], func(t token) bool { return r.settling.has(t.word) })
}

// ofState reports whether a regulator is the attorney general of a state.
func (g *regulator) ofState() bool {
	_, ok := g.state()
	return ok
}

// state returns the state whose attorney general a regulator is.
func (g *regulator) state() (string, bool) {
	const part = "US-"
	if g.field != "justice" || len(g.country) <= len(part) {
		return "", false
	}
	return g.country[len(part):], true
}

// attorneyOf returns the attorney general of a state.
func (r *registry) attorneyOf(state string) *regulator {
	return &regulator{short: state + " AG", country: "US-" + state, currency: "USD", field: "justice", signal: r.justice}
}
