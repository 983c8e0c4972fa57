package extract

// A tally counts weighted votes for values and keeps where the strongest one stands.
type tally struct {
	votes []vote
}

// A vote is what speaks for one value.
type vote struct {
	value    string
	weight   float64
	best     float64    // the heaviest single vote
	from, to int        // its place
	placed   [3]float64 // by place, what the claims of the article weigh
	opening  float64    // likewise, of those of the first paragraph
}

// add counts a vote that stands at the tokens [from, to), and returns what speaks for its value.
func (t *tally) add(value string, weight float64, from, to int) *vote {
	i := t.index(value)
	if i < 0 {
		if t.votes == nil {
			t.votes = make([]vote, 0, 4) // few have more
		}
		t.votes = append(t.votes, vote{value: value, weight: weight, best: weight, from: from, to: to})
		return &t.votes[len(t.votes)-1]
	}
	v := &t.votes[i]
	if v.weight += weight; weight > v.best {
		v.best, v.from, v.to = weight, from, to
	}
	return v
}

// index returns where the votes for a value stand, or -1.
func (t *tally) index(value string) int {
	for i := range t.votes {
		if t.votes[i].value == value {
			return i
		}
	}
	return -1
}

// of returns the votes for a value.
func (t *tally) of(value string) vote {
	if i := t.index(value); i >= 0 {
		return t.votes[i]
	}
	return vote{}
}

// winner returns the value with the most votes, the first cast of equals, and false if
// none has more than the given weight.
func (t *tally) winner(above float64) (vote, bool) {
	best, found := vote{weight: above}, false
	for _, v := range t.votes {
		if v.weight > best.weight {
			best, found = v, true
		}
	}
	return best, found
}

// over returns the values with more votes than the given weight, in the order in which
// they were first cast.
func (t *tally) over(above float64) []vote {
	var out []vote
	for _, v := range t.votes {
		if v.weight > above {
			out = append(out, v)
		}
	}
	return out
}
