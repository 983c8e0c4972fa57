package extract

import (
	"strings"
)

// takenUpFeatures adds how the article may take up an entity again without its name: by a
// word of it, "the trust", by "the company", by "it" or by "she".
func (r *reading) takenUpFeatures(e int, en *entity, f []feature) []feature {
	put := func(name featureName, v float64) {
		if v > 0 {
			f = append(f, feature{name, log1p(v)})
		}
	}
	head, part := r.takenUpBy(en)
	put(byHead, head)
	for k, v := range r.census.referrals[e] {
		put(byReferred+featureName(k), v)
	}
	put(byHeadPart, part)
	firms, it, he := byFirmsOther, byItOther, byHeOther
	switch {
	case en.person:
		firms, it, he = byFirmsPerson, byItPerson, byHePerson
	case en.body:
		firms = byFirmsBody
	}
	put(firms, r.census.firms)
	put(it, r.census.it)
	put(he, r.census.he)
	return f
}

// takenUpBy returns how much the text speaks of "the council" where that is the last word of
// a name of the entity, and where it is another of its words.
func (r *reading) takenUpBy(en *entity) (head, part float64) {
	words := &r.census.words
	if len(words.the) == 0 {
		return 0, 0
	}
	for _, key := range en.keys {
		for word, rest, more := strings.Cut(key, " "); ; word, rest, more = strings.Cut(rest, " ") {
			the := words.spoken(word)
			if !more {
				if word != key {
					head = max(head, the)
				}
				break
			}
			part = max(part, the)
		}
	}
	return head, part
}
