package extract

// mentionFeatures adds the signals of the places that name a provision.
func (r *reading) mentionFeatures(p *provision, out []feature) []feature {
	var placed [3]float64
	breach := 0.0
	n := 1 / float64(len(p.at))
	for _, i := range p.at {
		l := r.laws[i]
		placed[r.place(l.from)]++
		s := r.sentenceOf(l.from)
		if r.tells(span{max(s.from, l.from-24), min(s.to, l.to+12)}, &r.breach) {
			breach += r.weight(l.from)
			out = append(out, feature{byBreachShare, n})
		}
		out = r.sentenceFeatures(l, s, n, out)
		out = r.wordsBeside(l, s, n, out)
	}
	return append(out, feature{byTitle, min(placed[0], 1)}, feature{byLead, log1p(placed[1])}, feature{byRest, log1p(placed[2])}, feature{byBreach, log1p(breach)})
}

// sentenceFeatures adds what the sentence s of a law tells of it.
func (r *reading) sentenceFeatures(l law, s span, n float64, out []feature) []feature {
	is := func(name featureName, v bool) {
		if v {
			out = append(out, feature{name, n})
		}
	}
	told := r.tells(s, &r.breach)
	is(byTold, told)
	is(byRecord, !told && r.tells(s, &r.records)) // "the first fine under the GDPR"
	is(byCeiling, r.tells(s, &r.ceiling))         // "up to 4% of turnover under the GDPR"
	is(byPower, r.power(l.from))
	is(byFirst, r.toks[l.from].is(opens))
	is(byListed, r.announced(l.from))
	is(byQuoted, r.toks[l.from].is(quoted))
	var own, other, sum, date bool
	for _, k := range r.atomsIn(s) {
		switch a := &r.atoms[k]; {
		case a.kind == moneyAtom:
			sum = true
		case a.kind == dateAtom:
			date = true
		case a.kind == nameAtom && r.party >= 0 && r.names[a.index].entity == r.party:
			own = true
		case a.kind == nameAtom:
			other = true
		}
	}
	is(byWithParty, own)
	is(byWithPartyTold, own && told)
	is(byWithOther, other && !own)
	is(byWithSum, sum)
	is(byWithDate, date)
	return out
}

// wordsBeside adds the words that tell something and stand beside a law in its sentence.
func (r *reading) wordsBeside(l law, s span, n float64, out []feature) []feature {
	for i := l.from - 1; i >= s.from && i >= l.from-10; i-- {
		side := before
		if i >= l.from-nearLaw {
			side = rightBefore
		}
		out = r.lawWords.add(side, r.toks[i].word, n, out)
	}
	for i := l.to; i < s.to && i < l.to+8; i++ {
		side := after
		if i < l.to+nearLaw {
			side = rightAfter
		}
		out = r.lawWords.add(side, r.toks[i].word, n, out)
	}
	return out
}

// power reports whether the law that starts at token i is named as the power to act:
// "under section 110".
func (r *reading) power(i int) bool {
	for j := max(i-3, 0); j < i; j++ {
		if r.powers.has(r.toks[j].word) && r.toks[j].sentence == r.toks[i].sentence {
			return true
		}
	}
	return false
}

// announced reports whether the law at token i stands in a list that a sentence about a
// breach announces: "Several breaches were found:".
func (r *reading) announced(i int) bool {
	for s := r.toks[i].sentence; s > 0 && r.toks[i].sentence-s < 11; s-- {
		j := int(r.sentences[s]) - 1 // the last token of the sentence before
		if j <= max(r.bodyAt, i-5*reach) {
			return false
		}
		if r.at(j) == ":" {
			return r.tells(r.sentenceOf(j), &r.breach)
		}
	}
	return false
}

// sentenceOf returns the sentence of token i, of one that is very long the part around it.
func (r *reading) sentenceOf(i int) span {
	s := r.text.sentenceOf(i)
	return span{max(s.from, i-reach), min(s.to, i+reach)}
}

// tells reports whether a word of a set stands in a part of the article.
func (r *reading) tells(s span, set *wordSet) bool {
	for i := s.from; i < s.to; i++ {
		if set.has(r.toks[i].word) {
			return true
		}
	}
	return false
}
