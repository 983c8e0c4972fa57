package extract

import "slices"

// firstNamed returns, of several against whom one step is told, the one named first, if the weights chose entity e, another of them: of
// those whom the headline joins by "and", or the body where it names e first, "Acme and Birch were fined"; of those who have a sum each
// and are in no headline; and of two persons of whom
// the headline names neither, though nothing calls e the party more than the other: "Tom Ash was found guilty. Amy Birch, who was
// tried with him, pleaded guilty." It is e where there is none.
func (r *reading) firstNamed(e int) int {
	titled := false
	for _, n := range r.entities[e].names {
		x := &r.names[n]
		if titled = titled || x.from < r.bodyAt; titled && x.from >= r.bodyAt {
			break
		}
		if f := r.firstJoined(e, x.from); f != e {
			return f
		}
		if x.from >= r.bodyAt {
			break
		}
	}
	if titled {
		return e
	}
	if f := r.firstPaying(e); f != e || !r.entities[e].person || r.claimed[e] <= 0 {
		return f
	}
	return r.firstPersonClaimed(e)
}

// firstPaying returns the one named first of those of whom the body tells, in a sentence that states a sum and dates nothing, about as
// plainly as of entity e that they are the party, where no headline names any of them, nor is e told of as new or before a court.
func (r *reading) firstPaying(e int) int {
	const plainly, nearly = 8, 0.75 // of what patterns claim, and of that of e
	first := e
	own := r.text.sentenceOf(r.firstName(e))
	for f := range r.entities {
		en := &r.entities[f]
		if f == e || r.claimed[e] < plainly || r.claimed[f] < nearly*r.claimed[e] || r.against[f] > 0 || r.against[e] > 0 || en.place || en.doubtful || en.is(anOfficial) || en.is(anOutsider) || r.inTitle(f) || r.akin(f, e) {
			continue
		}
		if r.firstName(f) < r.firstName(first) && r.besideSum(f) && r.besideSum(e) && r.asNew(r.text.sentenceOf(r.firstName(f)), own) {
			first = f
		}
	}
	return first
}

// asNew reports whether a sentence is the same as another, or tells of something as new as that one, dates nothing and leaves no step before
// a court to it.
func (r *reading) asNew(s, other span) bool {
	return s == other || !r.datesBack(s) && (r.saysNow(s) || !r.saysNow(other)) && (r.goesToCourt(s) || !r.goesToCourt(other))
}

// datesBack reports whether a sentence goes back to what was, or dates what it tells, wherever it does: "was fined £5m in May".
func (r *reading) datesBack(s span) bool {
	for i := s.from; i+1 < s.to; i++ {
		if r.toks[i].word == r.namer.in && r.dated(i+1) {
			return true
		}
	}
	return r.goesBack(s)
}

// besideSum reports whether an entity is first named in a sentence that states a sum.
func (r *reading) besideSum(e int) bool {
	s := r.text.sentenceOf(r.firstName(e))
	return slices.ContainsFunc(r.moneys, func(m money) bool { return s.from <= m.from && m.from < s.to })
}

// firstJoined returns the first of the entities that "and", and commas before it, join to the name of entity e at token i, as far as each
// may be the party no less than e. It is e where there is none.
func (r *reading) firstJoined(e, i int) int {
	first := e
	for listed := false; ; listed = true {
		a, ok := r.joinedBefore(i, listed)
		if !ok {
			return first
		}
		i = a.from
		if f := r.names[a.index].entity; f != e && !r.names[a.index].modifier && r.noLess(f, e) {
			first = f
		}
	}
}

// joinedBefore returns the name that "and" or "&", or a comma within a list, joins to the one at token i: "Acme, Birch and Ash".
func (r *reading) joinedBefore(i int, listed bool) (atom, bool) {
	j := i - 1
	if j < 1 || r.toks[j].word != r.namer.and && r.toks[j].word != r.namer.amp && !(listed && r.toks[j].word == r.namer.comma) {
		return atom{}, false
	}
	if !listed && r.toks[j-1].word == r.namer.comma {
		j--
	}
	a, ok := r.endingAt(j - 1)
	return a, ok && a.kind == nameAtom
}

// noLess reports whether entity f may be the party as well as e: it is of the same sort, called the party no less, and nothing calls
// it anybody else.
func (r *reading) noLess(f, e int) bool {
	const near = 4 // of scores
	en := &r.entities[f]
	return en.person == r.entities[e].person && r.claimed[f] >= r.claimed[e] && r.against[f] <= 0 && r.scores[f] > r.scores[e]-near &&
		!en.place && !en.is(anOfficial) && !en.is(anOutsider) && !(en.doubtful && r.isWord(en))
}

// firstPersonClaimed returns the person named first of those that may be the party as well as e and stand in no headline.
func (r *reading) firstPersonClaimed(e int) int {
	first := e
	for f := range r.entities {
		if f != e && r.entities[f].person && r.firstName(f) >= r.bodyAt && r.firstName(f) < r.firstName(first) && r.noLess(f, e) && !r.akin(f, e) {
			first = f
		}
	}
	return first
}

// firstName returns the token at which an entity is named first.
func (r *reading) firstName(e int) int { return r.names[r.entities[e].names[0]].from }
