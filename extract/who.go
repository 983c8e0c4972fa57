package extract

import (
	"math"
	"slices"
	"strings"

	"regwire"
)

// chooseRegulator returns the regulator that acts in this article, or nil.
func (r *reading) chooseRegulator() *regulator {
	type standing struct {
		who   *regulator
		score float64
	}
	var all []standing
	at := func(who *regulator) *standing {
		for i := range all {
			if all[i].who.short == who.short {
				return &all[i]
			}
		}
		all = append(all, standing{who: who})
		return &all[len(all)-1]
	}
	for _, m := range r.regulators {
		if m.who != nil {
			at(m.who).score += r.weight(m.from) * r.actsItself(m)
		}
	}
	for _, k := range r.claimsOf[actorClaims] {
		c := &r.claims[k]
		if c.atom < 0 {
			continue
		}
		m := r.regulators[r.atoms[c.atom].index]
		if m.who != nil {
			at(m.who).score += c.weight * 0.4 * r.weight(c.from) * r.actsItself(m)
		}
		if first, ok := r.partner(m); ok && first.who != nil {
			at(first.who).score += c.weight * 0.4 * r.weight(c.from) * r.actsItself(first)
		}
	}
	if r.host = r.publisher(); r.host != nil {
		at(r.host).score += 4
	}
	best := standing{}
	for _, s := range all {
		if s.who.field == "insolvency" && r.toldOf(r.disqualifies) {
			s.score *= 2 // what others did before led to it
		}
		if s.score > best.score {
			best = s
		}
	}
	if best.who == nil {
		return nil
	}
	const nearly = 0.6 // of the score of the second of a pair
	if first := r.firstOfPair(best.who); first != nil && at(first).score > nearly*best.score {
		return first
	}
	return best.who
}

// publisher returns the regulator whose own site the article stands on, or nil.
func (r *reading) publisher() *regulator {
	for _, s := range []string{r.article.Regulator, r.article.Publisher} {
		if s == "" {
			continue
		}
		t := text{title: s}
		sc := scanner{lex: r.lex, toks: r.desk.outlet[:0]}
		sc.scan(s)
		t.toks, t.bodyAt, r.desk.outlet = sc.toks, len(sc.toks), sc.toks
		if who, end, ok := r.registry.byName.at(t.toks, 0); ok && end == len(t.toks) {
			return who
		}
	}
	return nil
}

// vote counts what the patterns say of kind, stage and incident.
func (r *reading) vote() {
	all := r.everything()
	r.tell(&r.kinds, kindClaims, all)
	r.tell(&r.stages, stageClaims, all)
	r.tell(&r.incidents, incidentClaims, all)
	for _, k := range r.claimsOf[relevanceClaims] {
		c := &r.claims[k]
		if w := c.weight * r.weight(c.from); c.what == "relevant" {
			r.relevant += w
		} else {
			r.relevant -= w
		}
	}
}

// tell adds to a tally what the patterns say in a part of the article.
func (r *reading) tell(t *tally, of listing, part span) {
	for _, k := range r.listedIn(part, of) {
		c := &r.claims[k]
		w := r.weight(c.from)
		v := t.add(c.value, c.weight*w, c.from, c.to)
		if w > 0 {
			v.placed[r.place(c.from)] += c.weight / 3
			if r.opening(c.from) {
				v.opening += c.weight / 3
			}
		}
	}
}

// isWord reports whether the one word of a doubtful name also stands in the article
// without its capital, so that it names nothing.
func (r *reading) isWord(e *entity) bool {
	if len(e.keys) > 1 {
		return false
	}
	key := e.keys[0]
	if plainLetters(key) {
		return r.census.words.isPlain(key)
	}
	for i := range r.toks {
		if t := &r.toks[i]; t.kind == word && !t.is(upperFirst) && int(t.end-t.start) == len(key) && r.at(i) == key {
			return true
		}
	}
	return false
}

// prominence scores how much an article is about an entity, by where and how often it is
// named and by what its names look like.
// leads is true where it stands in the title or the first paragraphs. It is reckoned once.
func (r *reading) prominence(i int) (score float64, leads bool) {
	x := &r.prominent[i]
	if !x.known {
		x.score, x.leads = r.howProminent(i)
		x.known = true
	}
	return x.score, x.leads
}

// A prominent is what prominence returned, once it was asked.
type prominent struct {
	score        float64
	leads, known bool
}

// howProminent does the work of prominence.
func (r *reading) howProminent(i int) (score float64, leads bool) {
	e := &r.entities[i]
	mentions, title, lead := 0.0, 0.0, 0.0
	for _, n := range e.names {
		w := r.weight(r.names[n].from)
		if r.names[n].modifier {
			w *= 0.2
		}
		mentions += w
		if r.names[n].from < r.bodyAt && !r.names[n].modifier {
			title = 3
		}
		if w > 1.5 && r.names[n].from >= r.bodyAt {
			lead = 1.5
		}
	}
	s := title + lead + 1.3*math.Log2(1+mentions)
	if title > 0 && r.bodyAt < len(r.toks) && r.names[e.names[len(e.names)-1]].from < r.bodyAt && e.doubtful {
		s -= 4 // a word that opens the headline, and that the article never takes up
	}
	if e.suffix {
		s += 1.5
	}
	if e.body {
		s += 0.7
	}
	if e.place {
		s -= 6
	}
	if e.doubtful {
		s -= 2
	}
	if e.is(thePublisher) {
		s -= 8
	}
	return s, title+lead > 0
}

// namedPublisher reports whether the entity is the outlet itself.
func (r *reading) namedPublisher(e *entity) bool {
	p := r.outlet
	if p == "" {
		return false
	}
	for _, k := range e.keys {
		if k == p || len(k) >= 4 && opensWith(p, k) || opensWith(k, p) {
			return true
		}
	}
	return false
}

// opensWith reports whether the first words of a name, but not all, are those of another.
func opensWith(name, words string) bool {
	return len(name) > len(words) && name[len(words)] == ' ' && name[:len(words)] == words
}

// closesWith reports whether the last words of a name, but not all, are those of another.
func closesWith(name, words string) bool {
	return len(name) > len(words) && name[len(name)-len(words)-1] == ' ' && strings.HasSuffix(name, words)
}

// putRegulator fills in a regulator with its clearest mention.
func (r *reading) putRegulator(a *regwire.Action, who *regulator) {
	if who == nil {
		return
	}
	best := -1
	for i, m := range r.regulators {
		if m.who != nil && m.who.short == who.short && (best < 0 || r.weight(m.from) > r.weight(r.regulators[best].from)) {
			best = i
		}
	}
	if best < 0 {
		r.putOwnVoice(a)
		return
	}
	a.Regulator = who.short
	a.Evidence = append(a.Evidence, r.evidence("regulator", r.regulators[best].from, r.regulators[best].to))
}

// putOwnVoice fills in the regulator that publishes the article and names itself "we" and
// "us" alone; where it does not even that, there are no words to show.
func (r *reading) putOwnVoice(a *regwire.Action) {
	for i := r.bodyAt; i < len(r.toks); i++ {
		if r.ownVoice.has(r.toks[i].word) && r.weight(i) > 0 && !r.toks[i].is(quoted) {
			a.Regulator = r.regulator.short
			a.Evidence = append(a.Evidence, r.evidence("regulator", i, i+1))
			return
		}
	}
}

// putParty fills in the organisation: the fullest of its names, the others as aliases.
func (r *reading) putParty(a *regwire.Action) {
	if r.described != nil {
		r.putDescribed(a)
	}
	if r.party < 0 {
		return
	}
	a.Organisation, a.Evidence = r.organisation(r.party, a.Evidence)
}

// organisation returns the names of an entity and the evidence for the fullest.
func (r *reading) organisation(e int, ev []regwire.Evidence) (regwire.Organisation, []regwire.Evidence) {
	x := r.names[r.fullest(e)]
	if a, ok := r.endingAt(x.to - 1); ok && a.kind == nameAtom && x.to-x.from == 1 {
		x.from = a.from // "Mr Smith", where no text has the first name
	}
	org := regwire.Organisation{Name: r.written(x)}
	for _, n := range r.entities[e].names {
		s := r.written(r.names[n])
		same := func(known string) bool { return alikeWritten(known, s) }
		if !same(org.Name) && !slices.ContainsFunc(org.Aliases, same) {
			org.Aliases = append(org.Aliases, s)
		}
	}
	return org, append(ev, r.evidence("organisation", x.from, r.unstopped(x)))
}

// words counts the words of a name.
func (r *reading) words(x name) int {
	n := 0
	for i := x.from; i < x.to; i++ {
		if r.toks[i].kind != sign {
			n++
		}
	}
	return n
}
