package extract

import "slices"

// apartFrom reports whether a longer name is that of a part of the group which a shorter one names, so that they are two
// parties: where each has a sum of its own, "£8m falls on Ash and £6m on Ash Pensions", and where sums are shared out
// among companies of the group.
func (g *gatherer) apartFrom(long, short int) bool {
	const most = 50 // names and sums: a bound for hostile texts
	if len(g.d.moneys) < 2 || len(g.d.moneys) > most || len(g.refs[long]) > most || len(g.refs[short]) > most {
		return false
	}
	for _, i := range g.refs[long] {
		x := &g.d.names[i]
		s := g.d.text.sentenceOf(x.from)
		if g.sumsIn(s) > 1 && (g.sharesWith(short, x, s) || g.oneOfTwo(long, short, s)) || g.shared(long, short, x) {
			return true
		}
	}
	return false
}

// sumsIn returns how many sums stand in a part of the article.
func (g *gatherer) sumsIn(s span) int {
	n := 0
	for k := range g.d.moneys {
		if at := g.d.moneys[k].from; s.from <= at && at < s.to {
			n++
		}
	}
	return n
}

// sharesWith reports whether the shorter name stands in a sentence before a longer one, with a sum and "and" between them, and the
// longer one has a sum beside it.
func (g *gatherer) sharesWith(short int, x *name, s span) bool {
	const beside = 8 // tokens
	return slices.ContainsFunc(g.refs[short], func(j int) bool {
		y := &g.d.names[j]
		if y.from < s.from || y.to >= x.from {
			return false
		}
		and := x.from - 1
		for and >= y.to && g.d.toks[and].word != g.n.and {
			and--
		}
		own := g.sumsIn(span{and, x.from}) > 0 || g.sumsIn(span{x.to, min(x.to+beside, s.to)}) > 0
		return and >= y.to && own && (g.sumsIn(span{y.to, and}) > 0 || g.sumsIn(span{s.from, y.from}) > 0)
	})
}

// oneOfTwo reports whether a sentence has another longer name for the shorter one: "£5m for Ash LLC and £6m for Ash Ireland".
func (g *gatherer) oneOfTwo(long, short int, s span) bool {
	for link := g.chained[short]; link > 0; link = g.next[link-1] {
		other := link - 1
		if other == long || other == short || !opensWith(g.keys[other], g.keys[short]) || opensWith(g.keys[other], g.keys[long]) || opensWith(g.keys[long], g.keys[other]) {
			continue
		}
		if slices.ContainsFunc(g.refs[other], func(j int) bool { return s.from <= g.d.names[j].from && g.d.names[j].from < s.to }) {
			return true
		}
	}
	return false
}

// shared reports whether the first mention of a company stands beside a sum in a paragraph that gives another company one, and the
// shorter name was named before: "Birch Ltd pays £3m of it, and Ash Shops Limited £2m".
func (g *gatherer) shared(long, short int, x *name) bool {
	d := g.d
	if !x.suffix || g.d.names[g.refs[long][0]].from != x.from || d.names[g.refs[short][0]].from >= x.from {
		return false
	}
	p := d.paragraphOf(x.from)
	if p.from <= d.names[g.refs[short][0]].from || g.sumsIn(p) < 2 {
		return false
	}
	for i := range d.names {
		y := &d.names[i]
		if y.suffix && p.from <= y.from && y.from < p.to && g.group[i] != long && !opensWith(g.keys[g.group[i]], g.keys[short]) && !opensWith(g.keys[short], g.keys[g.group[i]]) && g.sumsIn(d.text.sentenceOf(y.from)) > 0 && g.sumsIn(d.text.sentenceOf(x.from)) > 0 {
			return true
		}
	}
	return false
}
