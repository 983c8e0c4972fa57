package extract

import (
	"fmt"
	"math/bits"
	"slices"

	"regwire"
)

// maxActs is how many groups data/acts.txt may have, for two bits are those of sums and of
// regulators.
const maxActs = maxGroups - 2

// acts tell which step an article reports by single words: which groups of them it speaks
// of, and which stand together in one sentence.
type acts struct {
	groups    []string                          // their names, by bit
	words     phraseTable[uint64]               // the groups of a word or phrase, one bit each
	money     uint64                            // the bit of sums
	regulator uint64                            // that of regulators
	telling   uint64                            // those of groups that prove a step by themselves
	strict    uint64                            // those of these whose words speak of little else
	worded    uint64                            // those of all groups of words
	fine      uint64                            // that of words for a fine
	redress   uint64                            // those of words for what is given back, or paid in place of a fine
	may       uint64                            // that of words for what could be
	meant     uint64                            // those of words for what is meant, or asked for
	suit      uint64                            // that of words for going to court
	planned   uint64                            // that of words for what is meant
	final     uint64                            // that of words for what is final
	future    uint64                            // that of words for what will be
	alone     [3][]featureName                  // by place: "act.title:appeal"
	pairs     [][]featureName                   // of two in one sentence of title or lead: "act:fine+appeal"
	ofKind    map[regwire.Kind][2][]featureName // in title and lead of what is of a kind: "audit&act.title:close"
}

// newActs reads lines "group: word word two_words ...".
func newActs(lex *lexicon, v *vocabulary, src string) (*acts, error) {
	names, words, err := wordGroups(lex, "acts.txt", src)
	if err != nil {
		return nil, err
	}
	if len(names) > maxActs {
		return nil, fmt.Errorf("acts.txt: %d groups: want %d at most", len(names), maxActs)
	}
	a := &acts{words: words}
	a.words.seal(lex)
	a.money, a.regulator = 1<<len(names), 2<<len(names)
	a.worded = a.money - 1
	a.telling = a.worded
	var along, others uint64
	for set, groups := range map[*uint64][]string{&a.fine: {"fine"}, &a.redress: {"redress", "deal"}, &a.planned: {"intend"}, &a.suit: {"sue"}, &a.may: {"may"}, &a.meant: {"intend", "ask"}, &a.final: {"final"}, &a.future: {"future"}, &along: goingAlong[:], &others: loose[:]} {
		for _, group := range groups {
			i := slices.Index(names, group)
			if i < 0 {
				return nil, fmt.Errorf("acts.txt: no group named %q", group)
			}
			*set |= 1 << i
		}
	}
	a.telling &^= along
	a.strict = a.telling &^ others
	a.groups = append(names, "MONEY", "REG")
	a.name(v, a.groups)
	return a, nil
}

// goingAlong are the groups of words that go with a step and prove none: "not", "had", "today", "will", "could".
var goingAlong = [...]string{"not", "earlier", "now", "future", "may"}

// name gives the groups, and every two of them, their features.
func (a *acts) name(v *vocabulary, groups []string) {
	for place, at := range [...]string{"title:", "lead:", "rest:"} {
		for _, g := range groups {
			a.alone[place] = append(a.alone[place], v.named("act.", at, g))
		}
	}
	a.ofKind = map[regwire.Kind][2][]featureName{}
	for _, k := range ofDocument["kind"] {
		var names [2][]featureName
		for place, at := range [...]string{"&act.title:", "&act.lead:"} {
			for _, g := range groups {
				names[place] = append(names[place], v.named(k, at, g))
			}
		}
		a.ofKind[regwire.Kind(k)] = names
	}
	for i, g := range groups {
		a.pairs = append(a.pairs, nil)
		for _, other := range groups[:i] {
			a.pairs[i] = append(a.pairs[i], v.named("act:", other, "+", g))
		}
	}
}

// An actCount is which groups an article speaks of.
type actCount struct {
	alone    [3]uint64         // by place
	with     [maxGroups]uint64 // of each group, those that share a sentence of title or lead with it
	where    [maxGroups]span   // of each group, the first words
	said     []uint64          // by sentence, those that it speaks of
	features []feature         // what kind and stage are judged by
}

// countActs finds which groups the article speaks of.
func (r *reading) countActs() *actCount {
	c := &r.desk.acts
	*c = actCount{said: c.said, features: c.features[:0]}
	c.said = take(&c.said, len(r.firstGlossed)-1)
	for words := r.marked(r.glossed, actMarks); len(words) > 0; {
		first := &r.glossed[words[0]]
		sentence := r.toks[first.at].sentence
		end := r.firstGlossed[sentence+1]
		set, n := uint64(0), 0
		for ; n < len(words) && words[n] < end; n++ {
			if x := &r.glossed[words[n]]; x.shown() && !x.named() {
				in, to := r.actAt(x)
				c.note(in&^set, span{int(x.at), to})
				set |= in
			}
		}
		words = words[n:]
		c.said[sentence] = set
		c.add(r.place(int(first.at)), set)
	}
	c.features = r.steps.features(c, c.features)
	return c
}

// actMarks are those of what speaks of acts.
const actMarks = 1<<ofActs | moneyMark | regulatorMark

// actAt returns the groups of a word or atom, and the token after it.
func (r *reading) actAt(x *glossed) (set uint64, end int) {
	switch x.in & atomMarks {
	case moneyMark:
		return r.steps.money, r.atoms[r.starts[x.at]-1].to
	case regulatorMark:
		return r.steps.regulator, r.atoms[r.starts[x.at]-1].to
	}
	return r.says(x, ofActs)
}

// note keeps where the first words of some groups stand.
func (c *actCount) note(groups uint64, at span) {
	for fresh := groups &^ c.spoken(); fresh != 0; fresh &= fresh - 1 {
		c.where[bits.TrailingZeros64(fresh)] = at
	}
}

// spoken are the groups that have been found so far.
func (c *actCount) spoken() uint64 { return c.alone[0] | c.alone[1] | c.alone[2] }

// add counts a sentence that speaks of a set of groups.
func (c *actCount) add(place int, set uint64) {
	c.alone[place] |= set
	if place == 2 {
		return
	}
	for rest := set; rest != 0; rest &= rest - 1 {
		c.with[bits.TrailingZeros64(rest)] |= set
	}
}

// features adds those of what the article speaks of.
func (a *acts) features(c *actCount, out []feature) []feature {
	for place, set := range c.alone {
		for ; set != 0; set &= set - 1 {
			out = append(out, feature{a.alone[place][bits.TrailingZeros64(set)], 1})
		}
	}
	for i, names := range a.pairs {
		for set := c.with[i] & (1<<i - 1); set != 0; set &= set - 1 {
			out = append(out, feature{names[bits.TrailingZeros64(set)], 1})
		}
	}
	return out
}

// toldFirst are the features of the groups that title and lead speak of, one by one.
func (c *actCount) toldFirst() []feature {
	return c.features[:bits.OnesCount64(c.alone[0])+bits.OnesCount64(c.alone[1])]
}

// background reports whether a feature is of what the article speaks of behind its lead. The
// names of one place follow one another.
func (a *acts) background(name featureName) bool {
	rest := a.alone[2]
	return rest[0] <= name && name <= rest[len(rest)-1]
}

// featuresOf adds those of what title and lead speak of in an article of a kind: the end of
// an audit is another step than that of an appeal.
func (a *acts) featuresOf(k regwire.Kind, c *actCount, out []feature) []feature {
	for place, names := range a.ofKind[k] {
		for set := c.alone[place]; set != 0; set &= set - 1 {
			out = append(out, feature{names[bits.TrailingZeros64(set)], strongly})
		}
	}
	return out
}

// tellingAct returns the words that speak most clearly for a value of a judge, of some groups.
func (r *reading) tellingAct(j *judge, value string, groups uint64) (span, bool) {
	i := slices.Index(j.values, value)
	best, at := 0.0, -1
	for _, names := range r.steps.alone {
		for g, name := range names {
			if w := float64(j.weight(name, i)); w > best && r.spoke.where[g].to > 0 && groups&(1<<g) != 0 {
				best, at = w, g
			}
		}
	}
	if at < 0 {
		return span{}, false
	}
	return r.spoke.where[at], true
}
