package extract

// echoSigns tell of a figure what is said of the same number where it is given in round
// figures, "over 90,000" for 93,000: where that stands and how much the patterns call it
// the total. Of a round figure they tell what is said of the exact one.
func (r *reading) echoSigns(f *figure, all []figure, out signs) signs {
	echo, echoed := 0.0, 0.0
	var places [3]bool
	for i := range all {
		o := &all[i]
		if r.completes(f, o) {
			echo = max(echo, r.mostClaimed(o))
			for _, at := range o.at {
				places[r.place(r.counts[at].from)] = true
			}
		}
		if r.completes(o, f) {
			echoed = max(echoed, r.mostClaimed(o))
		}
	}
	out.put(r.families.figures.echoes, min(echo, mostClaim)/3)
	out.put(r.families.figures.echoed, min(echoed, mostClaim)/3)
	for place, has := range places {
		out.is(r.families.figures.echo[place], has)
	}
	return out
}

// mostClaim is from where on more claims make no figure likelier.
const mostClaim = 8

// mostClaimed returns how much the patterns call a figure the total where they do so most.
func (r *reading) mostClaimed(f *figure) float64 {
	most := 0.0
	for _, at := range f.at {
		most = max(most, r.claimsByCount()[at].total)
	}
	return most
}
