package extract

// A referral is how much "the company", "it" and "he" refer to an entity: in all, in the
// first paragraphs, and where a step is told.
type referral [3]float64

// A namedLast is the entity of a sort that was named last, and where.
type namedLast struct{ entity, at int }

// referrals returns those to each entity: the one of its sort, a person or none, that the text
// named last before the word, and not long ago.
func (r *reading) referrals() []referral {
	const far = 50 // tokens
	out := take(&r.desk.referrals, len(r.entities))
	var last [2]namedLast // of firms and of persons
	next := r.until(r.ordered, r.bodyAt)
	sentence, acted := r.toks[0].sentence-1, false
	toks := r.toks
	last[0].at, last[1].at = -far, -far
	for i := range r.rareIn(r.pronouns) {
		t := &toks[i]
		for ; next < len(r.ordered) && r.atoms[r.ordered[next]].from <= i; next++ {
			a := &r.atoms[r.ordered[next]]
			if e, ok := r.referable(a); ok && r.entities[e].person {
				last[1] = namedLast{e, a.from}
			} else if ok {
				last[0] = namedLast{e, a.from}
			}
		}
		x := &last[0]
		if r.his.has(t.word) {
			x = &last[1]
		} else if r.firms.has(t.word) && toks[max(i-1, 0)].word != r.namer.the {
			continue
		}
		if i-x.at >= far {
			continue
		}
		if t.sentence != sentence {
			sentence, acted = t.sentence, r.acted(i, i+1) > 0
		}
		out[x.entity].add(r.weight(i), r.rank[t.paragraph] <= 1, acted)
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
