package extract

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"regwire"
)

// cues tell what was done, or how far a matter has got, by words of a few groups that stand
// close together: "signed a promise", "a penalty that it intends to impose".
type cues struct {
	cueField
	words         phraseTable[uint64]
	groups        grouper
	all           []cue
	first, second [maxGroups]cueSet              // by group: the cues that have it at their first word, and at the next
	values        []string                       // the kinds or stages
	of, against   []uint64                       // of each, the names that speak for it or against it, one bit each
	lead          [cuePlaces][]featureName       // by place and name: "cue.title:draft"
	ofKind        map[regwire.Kind][]featureName // of what is of a kind: "audit&cue:draft"
	told, denied  [cuePlaces]featureName         // of a kind or stage: where it is told, or told not to be
	early, late   featureName                    // in how many ways
}

// What a set of cues tells.
const (
	kindCues = iota
	stageCues
	cueSets
)

// A cueField is what a set of cues speaks of, and where.
type cueField struct {
	slot        int // among all sets
	what        string
	words, cues string  // the files
	prefix      string  // what the names of its features begin with
	worth       float64 // what a cue of title or lead counts by itself
}

// cueFields are those of all sets.
var cueFields = [cueSets]cueField{
	{kindCues, "kind", "kindwords.txt", "kindcues.txt", "kindcue", 1},
	{stageCues, "stage", "cuewords.txt", "cues.txt", "cue", clearly},
}

// A cue is one way of telling a step.
type cue struct {
	name    int
	parts   []uint64 // the groups of each word, in order
	example string
}

// maxCues is how many lines a file of cues may have.
const maxCues = 128

// A cueSet is some cues by their numbers, one bit each.
type cueSet [maxCues / 64]uint64

// join adds the cues of another set.
func (s *cueSet) join(o *cueSet) {
	s[0] |= o[0]
	s[1] |= o[1]
}

// both returns the cues that another set has too.
func (s cueSet) both(o cueSet) cueSet { return cueSet{s[0] & o[0], s[1] & o[1]} }

// putCue adds a cue to what is known of some groups.
func putCue(by *[maxGroups]cueSet, groups uint64, cue int) {
	for ; groups != 0; groups &= groups - 1 {
		by[bits.TrailingZeros64(groups)][cue/64] |= 1 << (cue % 64)
	}
}

// Where a cue stands: in the title, in the first sentence of the body, in the few after it,
// in the last two or between these.
const (
	cueTitle = iota
	cueFirst
	cueLead
	cueRest
	cueLast
	cuePlaces
)

// newCues reads the groups of a file of words and lines "value name: group group|group ::
// example" of a file of cues, where the value is a kind or a stage, with "!" before it if what
// follows speaks against it. What has "-" there speaks for none by itself.
func newCues(lex *lexicon, v *vocabulary, f cueField, groups, src string) (*cues, error) {
	names, words, err := wordGroups(lex, f.words, groups)
	if err != nil {
		return nil, err
	}
	c := &cues{cueField: f, words: words, groups: grouper{table: ofCues + f.slot, inNames: ^uint64(0)}, ofKind: map[regwire.Kind][]featureName{}}
	c.values = ofDocument[f.what]
	c.of, c.against = make([]uint64, len(c.values)), make([]uint64, len(c.values))
	bit := map[string]uint64{}
	for i, name := range names {
		bit[name] = 1 << i
	}
	c.groups.money, c.groups.regulator = bit["MONEY"], bit["REG"]
	var order []string
	for line, l := range numbered(src) {
		if order, err = c.read(l, bit, order); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", f.cues, line, err)
		}
	}
	c.name(v, order)
	return c, nil
}

// read adds a line to the cues and its name to those that stand before it.
func (c *cues) read(line string, groups map[string]uint64, names []string) ([]string, error) {
	rule, example, _ := strings.Cut(line, "::")
	head, list, ok := strings.Cut(rule, ":")
	what := strings.Fields(head)
	if !ok || len(what) != 2 {
		return nil, fmt.Errorf("want \"value name: group group :: example\", got %q", line)
	}
	x := cue{name: slices.Index(names, what[1]), example: strings.TrimSpace(example)}
	if x.name < 0 {
		x.name, names = len(names), append(names, what[1])
	}
	if len(names) > maxGroups {
		return nil, fmt.Errorf("more than %d names", maxGroups)
	}
	value, denied := strings.CutPrefix(what[0], "!")
	switch i := slices.Index(c.values, value); {
	case i >= 0 && denied:
		c.against[i] |= 1 << x.name
	case i >= 0:
		c.of[i] |= 1 << x.name
	case value != "-":
		return nil, fmt.Errorf("unknown value %q", value)
	}
	for part := range fields(list) {
		set := uint64(0)
		for g := range strings.SplitSeq(part, "|") {
			if groups[g] == 0 {
				return nil, fmt.Errorf("no group %q in cuewords.txt", g)
			}
			set |= groups[g]
		}
		x.parts = append(x.parts, set)
	}
	if len(x.parts) == 0 {
		return nil, fmt.Errorf("%q has no groups", head)
	}
	if len(c.all) == maxCues {
		return nil, fmt.Errorf("more than %d cues", maxCues)
	}
	putCue(&c.first, x.parts[0], len(c.all))
	putCue(&c.second, x.parts[min(1, len(x.parts)-1)], len(c.all))
	c.all = append(c.all, x)
	return names, nil
}

// name gives the cues their features.
func (c *cues) name(v *vocabulary, names []string) {
	for place, at := range [cuePlaces]string{"title", "first", "lead", "rest", "last"} {
		c.told[place], c.denied[place] = v.named("cue.", at), v.named("uncue.", at)
		for _, name := range names {
			c.lead[place] = append(c.lead[place], v.named(c.prefix, ".", at, ":", name))
		}
	}
	c.early, c.late = v.named("cues.early"), v.named("cues.late")
	for _, k := range ofDocument["kind"] {
		for _, name := range names {
			c.ofKind[regwire.Kind(k)] = append(c.ofKind[regwire.Kind(k)], v.named(k, "&", c.prefix, ":", name))
		}
	}
}
