package extract

import (
	"math"
	"slices"

	"regwire"
)

// relationSigns tell how candidate i of the sums stands to the one that is taken for the amount
// of an action of a kind at a stage.
func (r *reading) relationSigns(all []candidate, i, main int, k regwire.Kind, s regwire.Stage) []feature {
	n, stage := r.earlierNames, string(s)
	out := signs(r.desk.own[:0])
	if r.mostTold(all, main, s) == i {
		n.told.put(&out, stage, 1)
	}
	for _, at := range all[i].sums {
		out = r.saidBeside(at, out)
	}
	if len(all[i].sums) > 1 {
		out = r.once(out)
	}
	if main < 0 {
		n.noMain.put(&out, stage, 1)
		if k == regwire.Reprimand {
			out.is(n.spared[r.roles[all[i].best].role], true)
		}
		r.desk.own = out
		return out
	}
	x, _ := r.sum(all[i].best)
	y, _ := r.sum(all[main].best)
	ratio := math.Log10(float64(x.Minor+1) / float64(y.Minor+1))
	switch {
	case x.Currency != y.Currency:
		n.foreign.put(&out, stage, 1)
	case ratio > 0:
		n.higher.put(&out, stage, 1)
		out = r.turnSigns(&n.turns[0], all, i, main, out)
	default:
		n.lower.put(&out, stage, 1)
		out = r.turnSigns(&n.turns[1], all, i, main, out)
	}
	n.ratio.put(&out, stage, min(math.Abs(ratio), 3))
	out.is(n.near, math.Abs(ratio) < 0.7)
	out.is(n.far, math.Abs(ratio) > 2)
	from, _ := r.firstAt(&all[i])
	first, _ := r.firstAt(&all[main])
	out.is(n.later, from > first)
	if r.toldTogether(&all[i], &all[main]) {
		n.together.put(&out, stage, 1)
	}
	r.desk.own = out
	return out
}

// saidBeside adds the words of the sentence that stand near a mention of a sum, before and after it.
func (r *reading) saidBeside(at int, out signs) signs {
	const before, after = 12, 8
	m, n := r.moneys[at], r.earlierNames
	s := r.text.sentenceOf(m.from)
	for t := max(s.from, m.from-before); t < min(s.to, m.to+after); t++ {
		side := 0
		if t >= m.from {
			side = 1
		}
		if w := r.toks[t].word; int(w) < len(n.said[side]) && n.said[side][w] != 0 {
			out = append(out, feature{n.said[side][w], 1})
		}
	}
	return out
}

// mostTold returns the sum that patterns tell most as one that was proposed or set before the
// main one, or -1.
func (r *reading) mostTold(all []candidate, main int, s regwire.Stage) int {
	best, top := -1, 2.0
	for i := range all {
		told := all[i].previous
		if s != regwire.Proposed {
			told += all[i].proposed
		}
		if i != main && told > top && (main < 0 || r.comparable(all[main], all[i])) {
			best, top = i, told
		}
	}
	return best
}

// turnSigns tell whether the title, or a sentence with one of two sums, speaks of a rise or a fall.
func (r *reading) turnSigns(n *turnNames, all []candidate, i, main int, out signs) signs {
	up, down := r.turns(span{0, r.bodyAt})
	out.is(n.titleUp, up)
	out.is(n.titleDown, down)
	up, down = false, false
	for _, c := range [...]*candidate{&all[i], &all[main]} {
		for _, at := range c.sums {
			if r.moneys[at].from >= r.bodyAt {
				u, d := r.turns(r.text.sentenceOf(r.moneys[at].from))
				up, down = up || u, down || d
			}
		}
	}
	out.is(n.up, up && !down)
	out.is(n.down, down && !up)
	return out
}

// turns reports whether words of a span speak of a rise or of a fall.
func (r *reading) turns(s span) (up, down bool) {
	for t := s.from; t < s.to; t++ {
		w := r.toks[t].word
		up, down = up || r.rises.has(w), down || r.falls.has(w)
	}
	return up, down
}

// toldTogether reports whether two sums stand in one sentence.
func (r *reading) toldTogether(a, b *candidate) bool {
	return slices.ContainsFunc(a.sums, func(i int) bool {
		return slices.ContainsFunc(b.sums, func(j int) bool {
			return r.toks[r.moneys[i].from].sentence == r.toks[r.moneys[j].from].sentence
		})
	})
}

// earlierNames are the features of a sum beside the one that is taken for the amount.
type earlierNames struct {
	told, noMain, foreign, higher, lower, ratio, together staged
	near, far, later                                      featureName
	turns                                                 [2]turnNames     // of a higher one, of a lower
	said                                                  [2][]featureName // by side and wordID, 0 for most
	spared                                                roleFamily       // the part that it plays where there was a reprimand instead
}

// turnNames are the features of words that speak of a rise or a fall.
type turnNames struct{ titleUp, titleDown, up, down featureName }

// newEarlierNames names them.
func newEarlierNames(lex *lexicon, v *vocabulary) (*earlierNames, error) {
	n := &earlierNames{
		told: v.staged("before.told"), noMain: v.staged("before.no_amount"), foreign: v.staged("before.foreign"), higher: v.staged("before.higher"), lower: v.staged("before.lower"),
		ratio: v.staged("before.ratio"), together: v.staged("before.together"),
		near: v.named("before.near"), far: v.named("before.far"), later: v.named("before.later"),
		spared: v.ofRoles("before.spared="),
	}
	for i, side := range [...]string{"before.higher&", "before.lower&"} {
		n.turns[i] = turnNames{v.named(side, "title_up"), v.named(side, "title_down"), v.named(side, "up"), v.named(side, "down")}
	}
	said, err := lex.set("sum_before")
	if err != nil {
		return nil, err
	}
	for side, prefix := range [...]string{"before.after:", "before.ahead:"} {
		n.said[side] = make([]featureName, lex.size())
		for w := range said.words.all() {
			n.said[side][w] = v.named(prefix, lex.index.words[w])
		}
	}
	return n, nil
}
