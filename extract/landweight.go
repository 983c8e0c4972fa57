package extract

// A landWeight is how much an article speaks of a country or state.
type landWeight struct {
	code   string
	weight float64
}

// landWeights are those of the countries, or the states, that an article speaks of. They are few.
type landWeights []landWeight

// of returns the weight of a country.
func (l landWeights) of(code string) float64 {
	for i := range l {
		if l[i].code == code {
			return l[i].weight
		}
	}
	return 0
}

// add counts a country.
func (l *landWeights) add(code string, weight float64) {
	for i := range *l {
		if x := &(*l)[i]; x.code == code {
			x.weight += weight
			return
		}
	}
	*l = append(*l, landWeight{code, weight})
}

// tell counts a country, and besides a part of it that has offices of its own.
func (l *landWeights) tell(code string, weight float64) {
	code = sovereign(code)
	l.add(code, weight)
	if nation := nationOf(code); nation != code {
		l.add(nation, weight)
	}
}

// most returns the country of the highest weight, of equals the first by the alphabet, and whether it is
// higher than all others. Only those that fit, if not nil, admits are looked at.
func (l landWeights) most(fit func(code string) bool) (best string, clear bool) {
	top := 0.0
	for _, x := range l {
		if best != "" && x.weight < top || fit != nil && !fit(x.code) {
			continue
		}
		if best == "" || x.weight > top {
			best, top, clear = x.code, x.weight, true
		} else {
			best, clear = min(best, x.code), false
		}
	}
	return best, clear
}
