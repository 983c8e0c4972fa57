package extract

// denied reports whether a word such as "no", "not" or "neither" stands before a claim in its clause: not in "who had not asked, was
// served with a notice".
func (r *reading) denied(c *claim) bool {
	for i := c.from; i >= 0 && r.follows(i, c.from); i-- {
		switch {
		case i < c.from && startsClause(r.at(i)):
			return false
		case r.denials.has(r.toks[i].word):
			return true
		}
	}
	return false
}

// startsClause reports whether a word or sign mostly parts one clause from another.
func startsClause(w string) bool {
	switch w {
	case ",", ";", ":", "but", "as", "since", "because", "which", "who", "that", "though", "although", "while":
		return true
	}
	return false
}

// deniedWithin reports whether such a word stands among the words of a deed, or right before them.
func (r *reading) deniedWithin(x deed) bool {
	for i := max(x.from-1, 0); i < x.to; i++ {
		if r.denials.has(r.toks[i].word) && r.follows(i, x.from) && r.at(i+1) != "only" {
			return true
		}
	}
	return false
}
