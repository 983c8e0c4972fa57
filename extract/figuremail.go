package extract

// mailedHow tell what of people to whom something was sent: that it was, that the article
// speaks of addresses that all could see, which makes them the people affected, and of
// something attached, which makes others so.
var mailedHow = [...]string{"sent", "visible", "attached"}

// Of mailedHow.
const (
	sentMail = iota
	visibleMail
)

// mailReach is how many words before a count of people tell that something was sent to them.
const mailReach = 8

// mailedSigns tell of people to whom something was sent how that was.
func (r *reading) mailedSigns(c *count, out signs) signs {
	w := r.figureWords
	if (w.within(r.text, c.start-mailReach, c.start, c)|w.within(r.text, c.to-1, c.to+soon, c))&w.mail[sentMail] == 0 {
		return out
	}
	all := r.figureGroups()
	for how, name := range r.families.figures.mailed {
		out.is(name, how == sentMail || all&w.mail[how] != 0)
	}
	return out
}

// figureGroups returns the groups of figures.txt of all words of an article.
func (r *reading) figureGroups() uint64 {
	if r.spoken == 0 {
		r.spoken = 1 << 63 // that it was asked
		for i := range r.toks {
			set, _, _ := r.figureWords.groups.at(r.toks, i)
			r.spoken |= set
		}
	}
	return r.spoken
}
