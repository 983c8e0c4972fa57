package extract

import (
	"slices"
	"strings"
)

// A regulator is a body that takes enforcement action.
type regulator struct {
	short    string // standard short name: "AP (Netherlands)"
	country  string // ISO 3166 code, with a part after a hyphen for a state
	currency string
	field    string      // what it regulates: "data", "finance", ...
	fields   []string    // the same, and what it regulates besides
	signal   featureName // "field=data", ...
	land     featureName // "land=GB", ...; 0 for an office of a state
	body     featureName // "body=ICO", ...; likewise

	privacy     bool     // it is called an office for data, privacy or information
	informs     bool     // it is called an information commissioner
	supervisors []string // short names of the regulators that may act against it
}

// A regulatorMention is one place that names or means a regulator.
type regulatorMention struct {
	from, to int
	who      *regulator // nil where only the field is known
	field    string     // of "the privacy watchdog"; "" for "the regulator"
}

// A registry recognises regulators by name, by office ("Norway's Data Protection
// Authority") and by description ("the UK's data watchdog").
type registry struct {
	byName                   phraseTable[*regulator]
	byOffice                 phraseTable[*regulator] // names that are no proper ones: "attorneys general"
	byShort                  map[string]*regulator
	byField                  map[string]*regulator // "GB data" → the ICO
	lent                     map[string]bool       // of these, what a body of another field does too
	bearers                  [][]*regulator        // of each name, by its number in byName, from 1
	lists                    store[*regulator]     // these
	lex                      *lexicon
	nations                  phraseTable[string]
	tellLand                 phraseTable[string] // towns, institutions and the like, by their countries
	known                    map[string]bool     // the codes of nations
	spends                   map[string]string   // by country, the currency in which its regulators fine
	spenders                 map[string]string   // by currency, the first country of the table that has it
	states                   phraseTable[string]
	tellState                phraseTable[string] // the same and what else tells a state: its people
	generic                  phraseTable[string] // description → field
	settling                 wordSet             // words of a settlement
	amongStates, attorneys   wordSet             // what stands before a count of states, and who acts for them
	attorney                 [][]wordID          // ways of saying "attorney general", the full one first
	signals                  []featureName       // of all fields: "field=data", ...
	justice                  featureName         // that of the regulators that are attorneys
	capital                  wordSet             // single words that count only in capitals
	the                      wordID
	bank                     wordID
	commissioner, department wordID
	tail                     wordSet  // words between a description and its nation: "in", "of", "the"
	watched                  trait    // of the words that the names of bodies with a supervisor start with
	forms                    *wordSet // legal forms of companies
	others                   otherMeanings
}

// find records every mention of a regulator.
func (r *registry) find(d *document) {
	next := 0
	for _, at := range d.desk.beginnings.mentions {
		i := int(at)
		if i < next || d.starts[i] != 0 {
			continue
		}
		m, ok := r.at(d, i)
		if !ok {
			continue
		}
		d.regulators = append(d.regulators, m)
		next = m.to
	}
	d.regulators = r.others.meant(d, supervised(d.regulators))
	for i, m := range d.regulators {
		d.add(regulatorAtom, m.from, m.to, i)
	}
	var told landWeights
	counted := false
	lands := func() landWeights {
		if !counted {
			told, counted = r.lands(d), true
		}
		return told
	}
	r.settleShared(d, lands)
	r.settleTwins(d, lands)
	r.settleState(d)
	r.settleJoint(d)
	r.settleNamed(d)
	r.settleNation(d, lands)
	r.settleBrackets(d)
}

// supervised returns the mentions without those of bodies whose supervisor is mentioned
// too: there such a body is a name like others.
func supervised(all []regulatorMention) []regulatorMention {
	if !slices.ContainsFunc(all, func(m regulatorMention) bool { return m.who != nil && len(m.who.supervisors) > 0 }) {
		return all
	}
	named := map[string]bool{}
	for _, m := range all {
		if m.who != nil {
			named[m.who.short] = true
		}
	}
	return slices.DeleteFunc(all, func(m regulatorMention) bool {
		return m.who != nil && slices.ContainsFunc(m.who.supervisors, func(s string) bool { return named[s] })
	})
}

// body returns the token after the name of a body with a supervisor that starts at token i.
func (r *registry) body(d *document, i int) (end int, ok bool) {
	if i >= len(d.toks) || !d.toks[i].of(r.watched) {
		return i, false
	}
	who, end, ok := r.byName.at(d.toks, i)
	return end, ok && len(who.supervisors) > 0 && r.isName(d, i, end)
}

// at reads the mention of a regulator that starts at token i.
func (r *registry) at(d *document, i int) (regulatorMention, bool) {
	if state, end, ok := r.states.at(d.toks, i); ok {
		if m, ok := r.stateAttorney(d, i, end, state); ok {
			return m, true
		}
	}
	own, ownEnd, named := r.byName.at(d.toks, i)
	named = named && r.isName(d, i, ownEnd)
	if reg, end, ok := r.byOffice.at(d.toks, i); ok && !(named && ownEnd >= end) {
		return regulatorMention{i, end, reg, reg.field}, true
	}
	nation, after, national := r.nation(d, i)
	if national {
		if reg, end, ok := r.byName.at(d.toks, after); ok && r.isName(d, after, end) && (end > ownEnd || !named) {
			return regulatorMention{i, end, r.nationalTwin(reg, nation), reg.field}, true
		}
	}
	if named {
		return regulatorMention{i, ownEnd, own, own.field}, true
	}
	if m, ok := r.attorneyAt(d, i); ok {
		return m, true
	}
	field, end, ok := r.generic.at(d.toks, after)
	if !ok || end == after+1 && d.toks[after].word == r.commissioner && !(d.toks[after].is(upperFirst) && after > 0 && d.toks[after-1].word == r.the) {
		return regulatorMention{}, false // "the Commissioner", but no commissioner by name
	}
	m := regulatorMention{from: i, to: end, field: field}
	if !national {
		nation, m.to = r.nationAfter(d, end)
	}
	if field != "" && nation != "" {
		m.who = r.inField(nation, field)
	}
	return m, true
}

// inField returns the regulator of a field in a nation, or in one of its parts, where that is
// what the field is: "the state commissioner for data protection". It is nil if none is known.
func (r *registry) inField(nation, field string) *regulator {
	if field == "land" {
		if !strings.Contains(nation, "-") {
			return nil
		}
		field = "data"
	}
	return r.byField[nation+" "+field]
}

// nation reads "Norway's", "the UK's", "Dutch" at token i.
func (r *registry) nation(d *document, i int) (code string, end int, ok bool) {
	code, end, ok = r.nations.at(d.toks, i)
	if !ok {
		return "", i, false
	}
	end = d.pastPossessive(end)
	// "U.S.-based" is no office of the United States.
	if end < len(d.toks) && d.toks[end].kind == sign && d.toks[end].is(glued) && d.at(end) == "-" {
		return "", i, false
	}
	return code, end, true
}

// isPossessive reports whether an apostrophe and an s stand at token i.
func (t *text) isPossessive(i int) bool {
	return i+1 < len(t.toks) && t.toks[i+1].is(glued) && t.toks[i].is(glued) && t.toks[i].kind == sign && // the rarest first
		t.toks[i+1].end-t.toks[i+1].start == 1 && (t.at(i+1) == "s" || t.at(i+1) == "S") && (t.at(i) == "'" || t.at(i) == "’")
}

// pastPossessive returns the token after the "'s" at token i, or after an apostrophe alone behind an s, "the Netherlands'", and
// i where there is neither.
func (t *text) pastPossessive(i int) int {
	switch {
	case i == 0 || i >= len(t.toks) || t.toks[i].kind != sign || !t.toks[i].is(glued):
		return i
	case t.isPossessive(i):
		return i + 2
	case (t.at(i) == "'" || t.at(i) == "’") && strings.HasSuffix(t.at(i-1), "s"):
		return i + 1
	}
	return i
}

// nationAfter reads "in Ireland", "of the Netherlands" after a description that ends at
// token i.
func (r *registry) nationAfter(d *document, i int) (code string, end int) {
	j := i
	for j < len(d.toks) && j < i+3 && r.tail.has(d.toks[j].word) {
		j++
	}
	if j == i || d.toks[i].sentence != d.toks[i-1].sentence {
		return "", i
	}
	if code, end, ok := r.nations.at(d.toks, j); ok {
		return code, end
	}
	return "", i
}

// nationalTwin returns the regulator of the nation in the same field as reg, where reg is
// of another country: "Norwegian Datatilsynet".
func (r *registry) nationalTwin(reg *regulator, nation string) *regulator {
	if reg.country == nation || strings.HasPrefix(reg.country, nation+"-") {
		return reg
	}
	if twin := r.byField[nation+" "+reg.field]; twin != nil {
		return twin
	}
	return reg
}
