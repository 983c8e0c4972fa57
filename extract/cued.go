package extract

import (
	"math/bits"
	"slices"

	"regwire"
)

// cued is which cues an article has.
type cued struct {
	in    [cuePlaces]uint64 // by place, the names
	found uint64            // all of them
	where [maxGroups]span   // of each that is found, the first words
}

// The values of signs that are rare and seldom err, and of those that tell little. A weight
// is held back by its square, so that a sign of twice the value is held a quarter as tightly.
const (
	faintly  = 0.6
	strongly = 2
	clearly  = 3
)

// cuesTold returns the cues of title and text.
func (r *reading) cuesTold(c *cues) *cued {
	if r.cued[c.slot] == nil {
		r.cued[c.slot] = r.readCues(c)
	}
	return r.cued[c.slot]
}

// readCues does the work of cuesTold.
func (r *reading) readCues(c *cues) *cued {
	const (
		shortest = 8 // tokens of a sentence that is no heading
		lead     = 4 // sentences
	)
	x, words := &r.desk.cued[c.slot], r.inGroups(&c.groups, r.glossed, r.desk.groupedWords)
	r.desk.groupedWords = words
	x.in, x.found = [cuePlaces]uint64{}, 0
	var last [2]uint64
	for from, n := 0, 0; from < len(r.toks); {
		to := r.text.sentenceOf(from).to
		sentence, rest := cutWords(words, to)
		words = rest
		place := cueTitle
		if from >= r.bodyAt {
			if r.skip[r.toks[from].paragraph] || to-from < shortest {
				from = to
				continue
			}
			if n++; n == 1 {
				place = cueFirst
			} else if place = cueRest; n <= lead {
				place = cueLead
			}
		}
		set := c.among(sentence, x)
		x.in[place] |= set
		if from >= r.bodyAt {
			last[0], last[1] = last[1], set
		}
		from = to
	}
	x.in[cueLast] = last[0] | last[1]
	return x
}

// among returns the names of the cues that the words of a sentence make, and notes where.
func (c *cues) among(words []groupedWord, x *cued) (set uint64) {
	for k, some := range c.possible(words) {
		for ; some != 0; some &= some - 1 {
			y := &c.all[64*k+bits.TrailingZeros64(some)]
			if bit := uint64(1) << y.name; set&bit == 0 {
				if at, ok := y.in(words); ok {
					set |= bit
					if x.found&bit == 0 {
						x.found |= bit
						x.where[y.name] = at
					}
				}
			}
		}
	}
	return set
}

// possible returns the cues whose first two words a sentence has.
func (c *cues) possible(words []groupedWord) cueSet {
	spoken := uint64(0)
	for i := range words {
		spoken |= words[i].set
	}
	var first, second cueSet
	for ; spoken != 0; spoken &= spoken - 1 {
		g := bits.TrailingZeros64(spoken)
		first.join(&c.first[g])
		second.join(&c.second[g])
	}
	return first.both(second)
}

// in returns where the words of a sentence make the cue: each close behind the one before.
func (y *cue) in(words []groupedWord) (span, bool) {
	const reach = 8 // in tokens
	for i := range words {
		if !words[i].is(y.parts[0]) {
			continue
		}
		at, found := i, 1
		for k := i + 1; k < len(words) && found < len(y.parts) && words[k].from <= words[at].to+reach; k++ {
			if words[k].is(y.parts[found]) {
				at = k
				found++
			}
		}
		if found == len(y.parts) {
			return span{words[i].from, words[at].to}, true
		}
	}
	return span{}, false
}

// cueFeatures adds what speaks for a kind or stage: where its cues stand, and how many there
// are.
func (r *reading) cueFeatures(c *cues, value int, out []feature) []feature {
	x, names, against := r.cuesTold(c), c.of[value], c.against[value]
	if x.found&(names|against) == 0 {
		return out
	}
	for place, set := range x.in {
		if set&names != 0 {
			out = append(out, feature{c.told[place], 1})
		}
		if set&against != 0 {
			out = append(out, feature{c.denied[place], 1})
		}
	}
	early := bits.OnesCount64((x.in[cueTitle] | x.in[cueFirst] | x.in[cueLead]) & names)
	late := bits.OnesCount64((x.in[cueRest] | x.in[cueLast]) & names)
	s := signs(out)
	s.put(c.early, log1p(float64(early)))
	s.put(c.late, log1p(float64(late)))
	return s
}

// leadCues adds the cues of title and lead.
func (r *reading) leadCues(c *cues, out []feature) []feature {
	for place, set := range r.cuesTold(c).in[:cueRest] {
		for ; set != 0; set &= set - 1 {
			out = append(out, feature{c.lead[place][bits.TrailingZeros64(set)], c.worth})
		}
	}
	return out
}

// leadCuesOf adds the cues of title and lead as those of an action of a kind.
func (r *reading) leadCuesOf(c *cues, k regwire.Kind, out []feature) []feature {
	all := uint64(0)
	for _, set := range r.cuesTold(c).in[:cueRest] {
		all |= set
	}
	for names := c.ofKind[k]; all != 0 && names != nil; all &= all - 1 {
		out = append(out, feature{names[bits.TrailingZeros64(all)], clearly})
	}
	return out
}

// whereCued returns the first words that are a cue of a kind or stage.
func (r *reading) whereCued(c *cues, value string) (at span) {
	x := r.cuesTold(c)
	for set := c.of[slices.Index(c.values, value)] & x.found; set != 0; set &= set - 1 {
		if w := x.where[bits.TrailingZeros64(set)]; at.to == 0 || w.from < at.from {
			at = w
		}
	}
	return at
}
