package extract

// styles merges the names that a text gives to one party: "Acme Ltd, trading as Bolt", "Acme
// plc (formerly Bolt plc)".
func (g *gatherer) styles() {
	d := g.d
	for i, x := range d.names {
		j := x.to
		for d.follows(j, x.from) && j < x.to+3 && (d.toks[j].kind == sign || g.n.linkers.has(d.toks[j].word)) {
			j++
		}
		if !d.follows(j, x.from) {
			continue
		}
		former, end, ok := g.n.styles.at(d.toks, j)
		for ok && d.follows(end, x.from) && (d.toks[end].kind == sign || d.toks[end].word == g.n.the) {
			end++
		}
		if a, named := d.startingAt(end); ok && named && a.kind == nameAtom && d.follows(end, x.from) {
			g.merge(g.group[i], g.group[a.index])
			d.names[a.index].former = former
		}
	}
}
