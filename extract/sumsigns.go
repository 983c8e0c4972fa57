package extract

import (
	"math"
	"math/bits"
	"slices"

	"regwire"
)

// aroundSums is how many words on either side of a sum tell what it is.
const aroundSums = 8

// sumFeatures are the signals of whether candidate i of the sums is the amount of an action
// of a kind at a stage. They are good until those of another are asked for.
func (r *reading) sumFeatures(all []candidate, i int, k regwire.Kind, s regwire.Stage) []feature {
	c, n := &all[i], r.sumNames
	kind, stage := string(k), string(s)
	out := signs(r.desk.features[:0])
	var claims roleScores
	for _, at := range c.sums {
		out = r.placeSigns(at, out)
		out = r.besideSigns(at, out)
		for q, x := range r.roles[at].score {
			claims[q] = max(claims[q], x)
		}
	}
	if len(c.sums) > 1 {
		out = r.once(out)
	}
	for q := range claims {
		n.claim[q].put(&out, stage, min(claims[q], 8)/3)
	}
	n.said.put(&out, stage, damped(c.value(s)))
	n.score.put(&out, stage, damped(c.score))
	n.proposed.put(&out, stage, damped(c.proposed))
	n.earlier.put(&out, stage, damped(c.previous))
	out.is(n.is.eligible, c.eligible)
	if c.eligible && eligibles(all) == 1 {
		n.alone.put(&out, stage, 1)
		out.is(n.aloneOf.of(kind), true)
	}
	out.put(n.is.mentions, log1p(float64(len(c.sums))))
	out = r.orderSigns(all, i, stage, out)
	out = r.valueSigns(all, i, kind, stage, out)
	r.desk.features = out
	return out
}

// once keeps the first of the features of each name, as distinct does, of many in less time.
func (r *reading) once(all signs) signs {
	w := r.desk
	if w.turn++; len(w.told) < len(r.vocabulary.names) || w.turn == 0 {
		w.told, w.turn = make([]uint32, len(r.vocabulary.names)), 1
	}
	out := all[:0]
	for _, f := range all {
		if w.told[f.name] != w.turn {
			out = append(out, f)
			w.told[f.name] = w.turn
		}
	}
	return out
}

// placeSigns tell where a mention of a sum stands and what is said of it there.
func (r *reading) placeSigns(i int, out signs) signs {
	m, n := r.moneys[i], r.sumNames
	role, _ := r.roles[i].best()
	place := r.place(m.from)
	out = append(out, feature{n.place[place], 1}, feature{n.role[role], 1}, feature{n.placed[place][role], 1})
	if place > 0 {
		out.is(n.rank[min(r.rank[r.toks[m.from].paragraph], mostRanks)], true)
	}
	own, other := r.whose(r.sentenceOf(m.from))
	out.is(n.is.own, own)
	out.is(n.is.other, other)
	out.is(n.is.approx, m.approx)
	out.is(n.is.upper, m.upper)
	out.is(n.is.bracket, m.bracket >= 0)
	out.is(n.is.outer, r.outer(i))
	out.is(n.is.quoted, r.toks[m.from].is(quoted))
	total := r.totals()[i]
	out.is(n.is.total, total[0])
	out.is(n.is.shared, total[1])
	out.is(n.is.becomes, r.becomes(m))
	return out
}

// besideSigns tell which words stand beside a mention of a sum, and which steps its sentence
// speaks of before and after it.
func (r *reading) besideSigns(i int, out signs) signs {
	m, n := r.moneys[i], r.sumNames
	for d := range n.before {
		out = append(out, feature{n.before[d].of(0, r.wordAt(m.from-1-d, m.from)), 1}, feature{n.before[d].of(1, r.wordAt(m.to+d, m.from)), 1})
	}
	var near [3]uint64
	sentence := r.glossedIn(m.from)
	for k := range sentence {
		if sentence[k].in&actMarks == 0 {
			continue
		}
		t := int(sentence[k].at)
		set, _ := r.actAt(&sentence[k])
		near[2] |= set
		switch {
		case t < m.from && t >= m.from-aroundSums:
			near[0] |= set
		case t >= m.to && t < m.to+aroundSums:
			near[1] |= set
		}
	}
	for k, set := range near {
		if k < 2 {
			set &^= r.steps.money
		}
		for ; set != 0; set &= set - 1 {
			out = append(out, feature{n.near[k][bits.TrailingZeros64(set)], 1})
		}
	}
	return out
}

// orderSigns tell whether a sum is the first of the article, and which of those in its title.
func (r *reading) orderSigns(all []candidate, i int, stage string, out signs) signs {
	n := r.sumNames
	first, told, titled, own := true, true, 0, false
	at, body := r.firstAt(&all[i])
	for j := range all {
		a, b := r.firstAt(&all[j])
		first, told = first && at <= a, told && body <= b
		if a < r.bodyAt {
			titled++
			own = own || j == i
		}
	}
	if first {
		n.first.put(&out, stage, 1)
	}
	if told {
		n.told.put(&out, stage, 1)
	}
	out.is(n.sole[0], own && titled == 1)
	out.is(n.sole[1], own && titled > 1)
	out.is(n.sole[2], !own && titled > 0)
	return out
}

// firstAt returns where a sum stands first, and where first in the body.
func (r *reading) firstAt(c *candidate) (first, body int) {
	first, body = len(r.toks), len(r.toks)
	for _, i := range c.sums {
		from := r.moneys[i].from
		first = min(first, from)
		if from >= r.bodyAt {
			body = min(body, from)
		}
	}
	return first, body
}

// valueSigns tell how big a sum is, by itself and beside the others in its currency.
func (r *reading) valueSigns(all []candidate, i int, kind, stage string, out signs) signs {
	n := r.sumNames
	x, _ := r.sum(all[i].best)
	v := float64(x.Minor) / math.Pow10(regwire.MinorDigits(x.Currency))
	local := r.isLocal(all[i].best)
	largest, smallest, rivals, localRival := true, true, 0, false
	var others []int64
	for j := range all {
		y, _ := r.sum(all[j].best)
		localRival = localRival || all[j].eligible && r.isLocal(all[j].best)
		if j == i || y.Currency != x.Currency {
			continue
		}
		rivals++
		largest, smallest = largest && x.Minor >= y.Minor, smallest && x.Minor <= y.Minor
		others = append(others, y.Minor)
	}
	if largest {
		n.largest.put(&out, stage, 1)
		out.is(n.largestOf.of(kind), true)
		out.is(n.is.raised, rivals > 0 && len(r.claimsOf[raisedClaims]) > 0)
	}
	if smallest && rivals > 0 {
		n.smallest.put(&out, stage, 1)
	}
	out.is(n.is.local, local)
	out.is(n.is.foreign, !local && localRival)
	size := math.Log10(v+1) / 5
	out = append(out, feature{n.size, size})
	if name := n.sizeOf.of(kind); name != 0 {
		out = append(out, feature{name, size})
	}
	out.is(n.is.small, v < 1000)
	out.is(n.is.huge, v > 1e9)
	out.is(n.is.exact, v > 1000 && math.Mod(v, 1000) != 0)
	adds, part := sharesOf(x.Minor, others)
	out.is(n.is.addsUp, adds)
	out.is(n.is.part, part)
	return out
}

// sharesOf reports whether two others come to a sum, and whether it and another come to a third.
func sharesOf(x int64, others []int64) (adds, part bool) {
	for i, a := range others {
		adds = adds || slices.ContainsFunc(others[:i], func(b int64) bool { return near(a+b, x) })
		part = part || slices.ContainsFunc(others, func(b int64) bool { return b > a && near(a+x, b) })
	}
	return adds, part
}

// noSum are the signals that none of the sums is the amount of an action of a kind at a stage.
func (r *reading) noSum(all []candidate, k regwire.Kind, s regwire.Stage) []feature {
	n := r.sumNames
	kind, stage := string(k), string(s)
	out := signs(append(r.desk.features[:0], feature{byNone, 1}))
	names := [3]featureName{n.kind.of(kind), n.step.of(stage)}
	if i := slices.Index(n.kind.values, kind); i >= 0 {
		names[2] = n.kindAtStage[i].of(stage)
	}
	for _, name := range names {
		out.is(name, name != 0)
	}
	out.put(n.is.count, log1p(float64(len(all))))
	out.is(n.is.noneEligible, eligibles(all) == 0)
	if r.regulator != nil {
		out.is(r.regulator.signal, r.regulator.signal != 0)
	}
	for place, names := range n.acts {
		for set := r.spoke.alone[place]; set != 0; set &= set - 1 {
			out.is(names[bits.TrailingZeros64(set)], true)
		}
	}
	for _, v := range r.kinds.votes {
		out.put(n.votes.of(v.value), damped(max(0, v.weight)))
	}
	for _, v := range r.stages.votes {
		out.put(n.stageVotes.of(v.value), damped(max(0, v.weight)))
	}
	return out
}

// sumSigns tell what the sums of the article say of it: how much they are told as set, proposed
// or set before, and which parts they play.
func (r *reading) sumSigns(out signs) signs {
	all, n := r.sums(), r.sumNames
	out.put(n.is.count, log1p(float64(len(all))))
	if len(all) == 0 {
		return out
	}
	out.is(n.is.noneEligible, eligibles(all) == 0)
	main := 0
	var most [3]float64
	var played uint32
	for i := range all {
		c := &all[i]
		most[0], most[1], most[2] = max(most[0], c.score), max(most[1], c.proposed), max(most[2], c.previous)
		if c.score > all[main].score {
			main = i
		}
		played |= 1 << r.roles[c.best].role
	}
	for i, x := range most {
		out.put(n.anySaid[i], damped(x))
	}
	for i, name := range n.any {
		out.is(name, played&(1<<i) != 0)
	}
	out.is(n.main[r.roles[all[main].best].role], true)
	return out
}

// eligibles counts the candidates that play no part which keeps them from being the amount.
func eligibles(all []candidate) int {
	n := 0
	for i := range all {
		if all[i].eligible {
			n++
		}
	}
	return n
}
