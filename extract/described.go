package extract

import "regwire"

// described returns the words by which the lead speaks of a party that it does not name,
// "insurance broker", "former employee of Acme Ltd", and false if there are none.
func (r *reading) described() (span, bool) {
	if r.prosecuted() {
		if s, ok := r.formerEmployee(); ok {
			return s, true
		}
	}
	for i := r.bodyAt; i < len(r.toks) && r.rank[r.toks[i].paragraph] <= 1; i++ {
		if w := r.toks[i].word; w != r.namer.article && w != r.namer.an || r.weight(i) == 0 {
			continue
		}
		if end, ok := r.trade(i + 1); ok && r.acted(i, end) {
			return span{i + 1, end}, true
		}
	}
	return span{}, false
}

// trade reads up to four uncapitalised words from token i on that end in a trade, "retail
// bank", or in a criminal case in a post, "parking clerk", and returns the token after them.
func (r *reading) trade(i int) (int, bool) {
	for j := i; j < len(r.toks) && j < i+4 && r.toks[j].kind == word && !r.toks[j].is(upperFirst) && r.toks[j].sentence == r.toks[i].sentence; j++ {
		of := r.trades
		if r.prosecuted() {
			of = r.employees
		}
		if !of.has(r.toks[j].word) || j+1 < len(r.toks) && of.has(r.toks[j+1].word) {
			continue
		}
		return j + 1, true
	}
	return 0, false
}

// acted reports whether the sentence around the tokens [from, to) tells of a step.
func (r *reading) acted(from, to int) bool {
	for _, c := range r.claims {
		if c.what == "kind" && c.weight >= 1 && r.toks[c.from].sentence == r.toks[from].sentence && c.from < to+20 {
			return true
		}
	}
	return false
}

// formerEmployee reads "former employee of Acme Ltd", the way in which a prosecuted person
// is spoken of who is not named.
func (r *reading) formerEmployee() (span, bool) {
	for i := 0; i < len(r.toks) && (i < r.bodyAt || r.rank[r.toks[i].paragraph] <= 1); i++ {
		if !r.employees.has(r.toks[i].word) || r.weight(i) == 0 || i+2 >= len(r.toks) {
			continue
		}
		j := i + 1
		if w := r.at(j); w != "of" && w != "at" && w != "for" && w != "with" {
			continue
		}
		if r.toks[j+1].word == r.namer.the {
			j++
		}
		a, ok := r.startingAt(j + 1)
		if !ok || a.kind != nameAtom || r.toks[j+1].sentence != r.toks[i].sentence {
			continue
		}
		from := i
		for from > 0 && from > i-4 && r.toks[from-1].kind == word && !r.toks[from-1].is(upperFirst) && r.toks[from-1].word != r.namer.article && r.toks[from-1].word != r.namer.an && r.toks[from-1].sentence == r.toks[i].sentence {
			from--
		}
		return span{from, a.to}, true
	}
	return span{}, false
}

// putDescribed fills in a party that the article does not name.
func (r *reading) putDescribed(a *regwire.Action) {
	if s, ok := r.described(); ok {
		a.Organisation = regwire.Organisation{Name: tidy(r.slice(s.from, s.to))}
		a.Evidence = append(a.Evidence, r.evidence("organisation", s.from, s.to))
	}
}

// unnamed reports whether the best name is a poor one for the party: no pattern calls it
// one, or it only employs the person that was prosecuted.
func (r *reading) unnamed() bool {
	if r.party < 0 {
		return true
	}
	e := &r.entities[r.party]
	return r.claimed[r.party] < 1 && !e.suffix && (e.person || e.doubtful) || r.prosecution() > 0.5 && !e.person && !r.anyPerson()
}

// anyPerson reports whether the lead names a person.
func (r *reading) anyPerson() bool {
	for i := range r.entities {
		if r.entities[i].person && r.census.mentions[i] >= 1.5 {
			return true
		}
	}
	return false
}
