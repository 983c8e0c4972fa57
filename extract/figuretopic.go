package extract

// What a passage speaks of before a count: the party, another body that was named before, or one that the
// passage brings in, as a report does that recalls another case.
const (
	topicParty = iota
	topicOther
	topicNew
)

// topicSorts call them so in the names of features.
var topicSorts = [...]string{topicParty: "party", topicOther: "other", topicNew: "new"}

// topicReach is how many tokens before a count what it speaks of is named.
const topicReach = 70

// topicSigns tell of whom the passage of a count speaks: whom it named last, in its paragraph, and whether its
// sentence or the one before says that it is another case.
func (r *reading) topicSigns(c *count, out signs) signs {
	first := r.text.sentenceOf(c.from).from
	elsewhere := r.figureWords.within(r.text, first, c.start, c)&r.figureWords.elsewhere != 0
	if first > r.bodyAt {
		last := r.text.sentenceOf(first - 1)
		elsewhere = elsewhere || r.toks[last.from].paragraph == r.toks[c.from].paragraph && r.figureWords.within(r.text, last.from, last.to, &count{from: last.from})&r.figureWords.elsewhere != 0
	}
	sort := r.topicOf(c)
	if sort >= 0 {
		out.is(r.families.figures.topic[sort], true)
		if elsewhere {
			out.is(r.families.figures.elsewhere[sort], true)
		}
	}
	return out
}

// topicOf returns which of the topicSorts the passage before a count speaks of, or -1.
func (r *reading) topicOf(c *count) int {
	for i := c.start - 1; i >= r.bodyAt && i > c.start-topicReach && r.toks[i].paragraph == r.toks[c.from].paragraph; i-- {
		a, ok := r.endingAt(i)
		if !ok || a.kind != nameAtom {
			continue
		}
		e := r.names[a.index].entity
		en := &r.entities[e]
		switch {
		case e == r.party:
			return topicParty
		case en.place || en.person || en.is(anOutsider) || en.doubtful || !(en.body || en.suffix || r.claimed[e] > 0):
		case r.names[en.names[0]].from >= r.text.sentenceOf(a.from).from:
			return topicNew
		default:
			return topicOther
		}
	}
	return -1
}
