package extract

// A matcher finds all patterns in one pass over the words: each pattern is tried only
// where its anchor stands, in a sentence that has what else the pattern needs, so that the
// cost grows with the text and hardly with the number of patterns.
type matcher struct {
	patterns []pattern
	openings *phrasesBy    // the words, and the pairs of words, that anchors start with
	anchors  lists[anchor] // by opening: what may start there
	places   []place       // where each of these anchors may stand, in their order
	phrases  [][]wordID    // of three words or more that are anchors; the first stands for none
	planner                // holds the plans of the patterns
	offers   []outline     // by wordID: what a word offers
	signals  []signal      // of all effects
}

// newMatcher sorts the patterns by the openings of their anchors. They are its own from now on.
func newMatcher(patterns []pattern, lex *lexicon, v *vocabulary) *matcher {
	m := &matcher{patterns: patterns, phrases: make([][]wordID, 1)}
	m.name(v)
	var phrases store[wordID]
	room := anchorsOfOne * len(patterns)
	openings, n := openingsOf(lex, patterns)
	at := make([]uint16, 0, room) // openings, each for the anchor and place of its number
	anchors, places := make([]anchor, 0, room), make([]place, 0, room)
	o := newOutliner(lex, patterns)
	m.planner = *newPlanner(lex, patterns, o)
	for i := range patterns {
		p := &patterns[i]
		_, often := o.needs(i)
		alone, several := p.placeOf()
		p.elements[p.anchor].choice.each(func(phrase []wordID) {
			a, place := anchor{plan: m.of[i], words: uint8(len(phrase))}, often|alone
			if len(phrase) > 1 {
				place = often | several
			}
			if len(phrase) > 2 {
				a.phrase, m.phrases = uint16(len(m.phrases)), append(m.phrases, phrases.keep(phrase))
			}
			for at = appendOpenings(at, openings, phrase); len(anchors) < len(at); {
				anchors, places = append(anchors, a), append(places, place)
			}
		})
	}
	m.openings, m.anchors, m.places, m.offers = openings, newLists(n+1, at, anchors), newLists(n+1, at, places).all, o.byWord
	return m
}

// name gives the effects of all patterns their signals.
func (m *matcher) name(v *vocabulary) {
	type said struct{ what, value string }
	known := map[said]int{}
	for i := range m.patterns {
		for _, e := range m.patterns[i].effects {
			signal, ok := known[said{e.what, e.value}]
			if !ok {
				signal = len(m.signals)
				known[said{e.what, e.value}] = signal
				m.signals = append(m.signals, e.becomes(v))
			}
			e.signal = signal
		}
	}
}

// A try is an anchor that stands at a token, perhaps that of a match.
type try struct{ at, anchor int32 }

// find records the claims of every match in the document, and no others. Of the anchors that stand in a sentence those are
// left out step by step that can be of no match.
func (m *matcher) find(d *document) {
	a, here, tries := attempt{d: d, words: d.words, wordings: &m.wordings}, scene{atoms: d.ordered, later: d.desk.later, around: d.desk.surroundings}, d.desk.tries
	d.clearClaims()
	for rest := d.opened; len(rest) > 0 && len(d.claims) <= maxClaims; {
		if i := int(rest[0].at); i >= a.sentence.to {
			a.sentence = d.text.sentenceOf(i)
			d.claimsUpTo(int(d.toks[i].sentence))
			m.survey(d, a.sentence, &here)
		}
		n := 1
		for n < len(rest) && n < atOnce && int(rest[n].at) < a.sentence.to {
			n++
		}
		tries = m.placed(d, rest[:n], &here, tries)
		m.try(m.possible(tries, &here), &a)
		rest = rest[n:]
	}
	d.claimsUpTo(len(d.sentences))
	d.desk.firstClaim = d.firstClaim
	d.desk.later, d.desk.surroundings, d.desk.tries = here.later, here.around, tries
}

// atOnce is from how many words of a sentence the anchors are sorted out together.
const atOnce = 64

// placed returns the anchors at whose places in a sentence nothing is lacking that their patterns need there, in the memory of
// a list.
func (m *matcher) placed(d *document, words []opened, here *scene, list []try) []try {
	tries := sieveOn(list, 0)
	for _, w := range words {
		if int(w.at) > here.next {
			here.pass(d, int(w.at))
		}
		from, to := m.anchors.span(w.opening)
		lacking := ^(here.here | here.around[int(w.at)-here.sentence.from].flanks)
		tries = fitting(tries.room(int(to-from)), m.places[from:to], try{w.at, from}, lacking)
	}
	return tries.kept()
}

// fitting adds the anchors, from that of a try on, whose places need nothing that is lacking.
func fitting(tries sieve[try], places []place, x try, lacking place) sieve[try] {
	for _, need := range places {
		tries = tries.with(x, need&lacking == 0)
		x.anchor++
	}
	return tries
}

// possible keeps those whose patterns need no words that are not there, in the sentence and, at a glance, before the anchor and after it.
func (m *matcher) possible(tries []try, here *scene) []try {
	kept := sieveOn(tries, len(tries))
	for _, x := range tries {
		at, need := &here.around[int(x.at)-here.sentence.from], &m.plans[m.anchors.all[x.anchor].plan]
		kept = kept.with(x, min(here.has.all(need.needs), uint64(at.before&need.before), uint64(at.after&need.after)) != 0)
	}
	return kept.kept()
}

// try matches the patterns of anchors and records the claims of those that do match. A pattern is matched
// in one way only at a token, where its anchors stand together.
func (m *matcher) try(tries []try, a *attempt) {
	at, plan := int32(-1), uint16(0) // of the last match
	for _, t := range tries {
		if len(a.d.claims) > maxClaims && t.at != at {
			return
		}
		x, i := &m.anchors.all[t.anchor], int(t.at)
		if x.plan == plan && t.at == at || x.phrase != 0 && !a.phrase(i, m.phrases[x.phrase]) {
			continue
		}
		p := &m.plans[x.plan]
		if a.match(m.strides[p.strides:int(p.strides)+int(p.length)], int(p.anchor), p.rightFirst, i, int(x.words)) {
			a.d.claim(&m.patterns[p.pattern], m.effects[p.effects:int(p.effects)+int(p.says)], a)
			at, plan = t.at, x.plan
		}
	}
}
