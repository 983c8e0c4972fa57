package extract

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// manyRegulators is for how many regulators there is room from the start.
const manyRegulators = 1_500

// newRegistry compiles the tables of regulators, of nations, of what tells them and of the states of
// the United States. Its error names the line of the mistake.
func newRegistry(lex *lexicon, v *vocabulary, regulators, nations, lands, states string) (*registry, error) {
	r := &registry{
		lex: lex, byShort: make(map[string]*regulator, manyRegulators), byField: make(map[string]*regulator, manyRegulators), lent: make(map[string]bool, manyRegulators), known: map[string]bool{}, spends: map[string]string{}, spenders: map[string]string{}, the: lex.intern("the"), commissioner: lex.intern("commissioner"), department: lex.intern("department"), bank: lex.intern("bank"),
		forms: &lex.suffixes,
	}
	r.justice = r.signalOf(v, "justice")
	for line, l := range numbered(regulators) {
		if err := r.put(lex, v, l); err != nil {
			return nil, fmt.Errorf("regulators.txt:%d: %w", line, err)
		}
	}
	for _, table := range []struct {
		name, src string
		to        *phraseTable[string]
	}{{"nations.txt", nations, &r.nations}, {"lands.txt", lands, &r.tellLand}} {
		if err := r.readLands(lex, table.name, table.src, table.to); err != nil {
			return nil, err
		}
	}
	r.readStates(lex, states)
	if err := r.readDescriptions(lex); err != nil {
		return nil, err
	}
	for dst, name := range map[*wordSet]string{&r.settling: "settling", &r.amongStates: "among_states", &r.attorneys: "attorneys"} {
		set, err := lex.set(name)
		if err != nil {
			return nil, err
		}
		*dst = set.words
	}
	r.addWords(lex)
	var err error
	r.others, err = newOtherMeanings(lex)
	return r, err
}

// put adds a line "short name | country | currency | field | name; name | supervisor; ..." of
// data/regulators.txt, of which the supervisors may be left out.
func (r *registry) put(lex *lexicon, v *vocabulary, line string) error {
	f := strings.Split(line, "|")
	if len(f) != 5 && len(f) != 6 {
		return fmt.Errorf("want 5 or 6 columns, got %q", line)
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	does := slices.Collect(fields(f[3]))
	if len(does) == 0 {
		return fmt.Errorf("want a field, got %q", line)
	}
	reg := &regulator{short: f[0], country: f[1], currency: f[2], field: does[0], fields: does, signal: r.signalOf(v, does[0]), body: v.named("body=", strings.ReplaceAll(f[0], " ", "_")), land: v.named("land=", f[1])}
	r.byShort[reg.short] = reg
	if r.spends[reg.country] == "" {
		r.spends[reg.country] = reg.currency
		if r.spenders[reg.currency] == "" {
			r.spenders[reg.currency] = reg.country
		}
	}
	if len(f) == 6 {
		for name := range strings.SplitSeq(f[5], ";") {
			reg.supervisors = append(reg.supervisors, strings.TrimSpace(name))
		}
	}
	for i, field := range does {
		if key := reg.country + " " + field; r.byField[key] == nil || r.lent[key] && i == 0 {
			r.byField[key], r.lent[key] = reg, i > 0
		}
	}
	for name := range strings.SplitSeq(f[4], ";") {
		r.call(lex, reg, strings.TrimSpace(name))
	}
	return nil
}

// signalOf names the feature of a field, and lists it if it is new.
func (r *registry) signalOf(v *vocabulary, field string) featureName {
	known := len(v.names)
	signal := v.named("field=", field)
	if int(signal) == known {
		r.signals = append(r.signals, signal)
	}
	return signal
}

// call adds a name of a regulator: one without a capital is that of an office.
func (r *registry) call(lex *lexicon, reg *regulator, name string) {
	ids := lex.phrase(name)
	if !strings.ContainsFunc(name, unicode.IsUpper) {
		r.byOffice.add(ids, reg)
		return
	}
	r.name(ids, reg)
	reg.privacy = reg.privacy || strings.Contains(name, "Data") || strings.Contains(name, "Privacy") || strings.Contains(name, "Personal")
	reg.informs = reg.informs || strings.Contains(name, "Information Commissioner")
	if len(ids) == 1 && strings.ToUpper(name) == name {
		r.capital.add(ids[0])
	}
}

// name adds a name that is a proper one, which several regulators may have.
func (r *registry) name(ids []wordID, reg *regulator) {
	number, n := r.byName.first.within(ids)
	if n < len(ids) {
		r.byName.add(ids, reg)
		r.bearers = append(r.bearers, r.lists.keep([]*regulator{reg}))
		return
	}
	if all := &r.bearers[number-1]; !slices.Contains(*all, reg) {
		*all = append(*all, reg)
	}
}

// readLands reads lines "CODE: word two_words ..." of a table.
func (r *registry) readLands(lex *lexicon, name, src string, to *phraseTable[string]) error {
	for line, l := range numbered(src) {
		code, words, ok := strings.Cut(l, ":")
		if !ok {
			return fmt.Errorf("%s:%d: want \"CODE: words\", got %q", name, line, l)
		}
		r.known[code] = true
		for w := range fields(words) {
			to.add(lex.phrase(w), code)
		}
	}
	return nil
}

// readStates reads lines "State | their people or the like; ...".
func (r *registry) readStates(lex *lexicon, src string) {
	for _, l := range numbered(src) {
		state, people, _ := strings.Cut(l, "|")
		state = strings.TrimSpace(state)
		r.states.add(lex.phrase(state), state)
		r.tellState.add(lex.phrase(state), state)
		for name := range strings.SplitSeq(people, ";") {
			if name = strings.TrimSpace(name); name != "" {
				r.tellState.add(lex.phrase(name), state)
			}
		}
	}
}

// describedFields are the fields of which words.txt has a set of descriptions.
var describedFields = []string{
	"data", "finance", "communications", "competition", "consumer", "audit", "energy", "gambling", "centralbank", "land",
	"water", "charity", "advertising", "rail", "aviation", "pensions", "workplaces", "environment", "care", "payments", "medicines", "press", "insurance", "elections", "housing", "equality", "any",
}

// readDescriptions looks up the descriptions of regulators by their fields: "the privacy
// watchdog"; of no field are those such as "the regulator".
func (r *registry) readDescriptions(lex *lexicon) error {
	for _, field := range describedFields {
		said, err := lex.set("generic_" + field)
		if field == "any" {
			field = ""
		}
		if err != nil {
			return err
		}
		for _, p := range said.phrases {
			r.generic.add(p, field)
		}
		for w := range said.words.all() {
			r.generic.add([]wordID{w}, field)
		}
	}
	return nil
}

// addWords adds the words around the names, and notes with which words a mention can start.
func (r *registry) addWords(lex *lexicon) {
	for _, p := range []string{"attorney general", "attorney general's office", "attorney general's", "ag"} {
		r.attorney = append(r.attorney, lex.phrase(p))
	}
	for _, w := range []string{"in", "of", "for", "the"} {
		r.tail.add(lex.intern(w))
	}
	r.byName.seal(lex)
	r.byOffice.seal(lex)
	r.nations.seal(lex)
	r.states.seal(lex)
	r.tellState.seal(lex)
	r.tellLand.seal(lex)
	r.generic.seal(lex)
	r.noteOpeners(lex)
}

// noteOpeners gives the words that a mention can start with, and those that must follow most of them, a trait.
func (r *registry) noteOpeners(lex *lexicon) {
	alone, first, second, watched := wordSet{}, wordSetOf(r.attorney[0][0]), wordSetOf(r.attorney[0][1]), wordSet{}
	for _, p := range []*phrasesBy{&r.byName.first, &r.byOffice.first, &r.nations.first, &r.states.first, &r.generic.first} {
		for words := range p.all() {
			if first.add(words[0]); len(words) == 1 {
				alone.add(words[0])
			} else {
				second.add(words[1])
			}
		}
	}
	for words, number := range r.byName.first.all() {
		if len(r.byName.values[number].supervisors) > 0 {
			watched.add(words[0])
		}
	}
	lex.begin.alone, r.watched = lex.trait(alone), lex.trait(watched)
	lex.begin.further = lex.neighbours(first, second)
}
