package extract

// What a name in the sentence of a count can be.
const (
	partyName = iota
	personName
	placeName
	otherName
)

// nameSorts call them so in the names of features.
var nameSorts = [...]string{partyName: "party", personName: "person", placeName: "place", otherName: "other"}

// companySigns tell what else the sentence of a count speaks of: of which names, sums and
// days, and by which words, however far they stand from the count.
func (r *reading) companySigns(c *count, out signs) signs {
	var kinds [nameAtom]bool
	var sorts [len(nameSorts)]bool
	s := r.text.sentenceOf(c.from)
	for _, k := range r.starts[s.from:s.to] {
		if k == 0 {
			continue
		}
		if a := &r.atoms[k-1]; a.kind == nameAtom {
			sorts[r.sortOf(r.names[a.index].entity)] = true
		} else if a.kind != countAtom {
			kinds[a.kind] = true
		}
	}
	for kind, has := range kinds {
		out.is(r.families.figures.with[kind], has)
	}
	for sort, has := range sorts {
		out.is(r.families.figures.withName[sort], has)
	}
	out.is(byOfAnother, sorts[otherName] && !sorts[partyName])
	out.is(r.families.figures.nearMessages, r.nearMessages(c))
	return r.figureWords.inSentence(r.text, s, c, out)
}

// sortOf returns which of the nameSorts an entity is.
func (r *reading) sortOf(e int) int {
	switch {
	case e == r.party:
		return partyName
	case r.entities[e].person:
		return personName
	case r.entities[e].place:
		return placeName
	}
	return otherName
}

// nearMessages reports whether as many messages as a count has people, or more, are counted
// in its sentence or one beside it: "460,000 texts. They went to 52,000 people".
func (r *reading) nearMessages(c *count) bool {
	at := r.atoms[c.atom].index
	near := func(o *count) bool {
		d := r.toks[o.from].sentence - r.toks[c.from].sentence
		return -1 <= d && d <= 1
	}
	for i := at - 1; i >= 0 && near(&r.counts[i]); i-- {
		if o := &r.counts[i]; isMessage(o.unit) && o.value >= c.value {
			return true
		}
	}
	for i := at + 1; i < len(r.counts) && near(&r.counts[i]); i++ {
		if o := &r.counts[i]; isMessage(o.unit) && o.value >= c.value {
			return true
		}
	}
	return false
}
