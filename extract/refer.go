package extract

// A referral is how much "the company", "it" and "he" refer to an entity: in all, in the
// first paragraphs, and where a step is told.
type referral [3]float64

// referrals returns those to each entity: the one of its sort, a person or none, that the text
// named last before the word.
func (r *reading) referrals() []referral {
	out := take(&r.desk.referrals, len(r.entities))
	firm, person, next := -1, -1, r.until(r.ordered, r.bodyAt)
	sentence, acted := r.toks[0].sentence-1, false
	toks, pronouns := r.toks, r.pronouns
	for i := r.bodyAt; i < len(toks); i++ {
		t := &toks[i]
		if !t.of(pronouns) {
			continue
		}
		for ; next < len(r.ordered) && r.atoms[r.ordered[next]].from <= i; next++ {
			if e, ok := r.referable(&r.atoms[r.ordered[next]]); ok && r.entities[e].person {
				person = e
			} else if ok {
				firm = e
			}
		}
		e := -1
		switch w := t.word; {
		case r.firms.has(w) && i > 0 && toks[i-1].word == r.namer.the, r.its.has(w):
			e = firm
		case r.his.has(w):
			e = person
		}
		if e < 0 {
			continue
		}
		if t.sentence != sentence {
			sentence, acted = t.sentence, r.acted(i, i+1) > 0
		}
		out[e].add(r.weight(i), r.rank[t.paragraph] <= 1, acted)
	}
	return out
}

// referable returns the entity that an atom names, if a later word can stand for it.
func (r *reading) referable(a *atom) (int, bool) {
	if a.kind != nameAtom || r.weight(a.from) == 0 {
		return 0, false
	}
	x := &r.names[a.index]
	return x.entity, !x.modifier && !r.entities[x.entity].place
}

// add counts one word that stands for the entity.
func (f *referral) add(w float64, lead, acted bool) {
	f[0] += w
	if lead {
		f[1] += w
	}
	if acted {
		f[2] += w
	}
}
