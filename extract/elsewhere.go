package extract

import "slices"

// leaveOut reads an article once more without the sentences that recall what was done to others, where nothing else tells of
// the chosen kind or stage: "Last year a court quashed a fine of £6m for Birch Ltd" says nothing of how far this matter has
// got.
func (r *reading) leaveOut() bool {
	if r.party < 0 || !r.toldElsewhere(kindClaims, string(r.main.Kind)) && !r.toldElsewhere(stageClaims, string(r.main.Stage)) || r.isAboutMany(&r.main) {
		return true
	}
	a := r.whole.article
	text := []byte(a.Text)
	for n, set := range r.spoke.said {
		s := r.text.sentenceOf(int(r.sentences[n]))
		if !r.mayTell(s, set) || !r.isOfAnother(s) {
			continue
		}
		for i := r.toks[s.from].start; i < r.toks[s.to-1].end; i++ {
			text[i] = ' '
		}
	}
	a.Text = string(text)
	return !r.toldOtherwise(r.begin(a, r.desk.slate))
}

// toldElsewhere reports whether the patterns claim a value, and only in sentences that recall what was done to others.
func (r *reading) toldElsewhere(of listing, value string) bool {
	claimed := false
	for _, k := range r.claimsOf[of] {
		if c := &r.claims[k]; c.value == value && c.weight > 0 {
			if !r.isOfAnother(r.text.sentenceOf(c.from)) {
				return false
			}
			claimed = true
		}
	}
	return claimed
}

// isOfAnother reports whether a sentence behind the first recalls a matter of somebody who is named there first, and neither names the party
// nor speaks of it or of "the fine".
func (r *reading) isOfAnother(s span) bool {
	if s.from <= r.bodyAt {
		return false
	}
	recalled, another := false, false
	for i := s.from; i < s.to; i++ {
		w := r.toks[i].word
		if a, ok := r.startingAt(i); ok {
			switch a.kind {
			case nameAtom:
				e := r.names[a.index].entity
				if e == r.party {
					return false
				}
				another = another || r.isStranger(e, s)
			case dateAtom:
				recalled = true
			}
			continue
		}
		if !another && r.refersBack(i) || r.namesTheFine(i, s) {
			return false
		}
		another = another || r.isUnnamed(i)
		recalled = recalled || r.recalls.has(w) || r.besidesThis.has(w) || r.namesYear(i)
	}
	return recalled && another
}

// isUnnamed reports whether token i speaks of somebody else without a name, of what that was fined, or of who else went to
// court or looked into it: "a rival", "another fine", "a similar decision", "a claim by customers", "police".
func (r *reading) isUnnamed(i int) bool {
	switch w := r.toks[i].word; {
	case r.competitors.has(w):
		return true
	case w == r.namer.another:
		return r.follows(i+1, i) && (r.spokeOfFine(i+1) || r.firms.has(r.toks[i+1].word))
	case r.likeThis.has(w):
		return r.follows(i+1, i) && (r.spokeOfFine(i+1) || r.stepNouns.has(r.toks[i+1].word))
	case r.claimants.has(w):
		return i > 0 && r.suitWords.has(r.toks[i-1].word)
	}
	return false
}

// refersBack reports whether token i stands for somebody named before: "it", "her", "the company".
func (r *reading) refersBack(i int) bool {
	w := r.toks[i].word
	return r.his.has(w) || r.its.has(w) || r.firms.has(w) && i > 0 && r.toks[i-1].word == r.namer.the
}

// refersToMatter reports whether a sentence speaks of somebody named before, or of "the fine".
func (r *reading) refersToMatter(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.refersBack(i) || r.namesTheFine(i, s) {
			return true
		}
	}
	return false
}

// speaksOfThe reports whether a part of the article has one of some words behind "the": "the company".
func (r *reading) speaksOfThe(words wordSet, s span) bool {
	for i := s.from + 1; i < s.to; i++ {
		if r.toks[i-1].word == r.namer.the && words.has(r.toks[i].word) {
			return true
		}
	}
	return false
}

// hasAny reports whether a part of the article has one of some words.
func (r *reading) hasAny(words wordSet, s span) bool {
	return slices.ContainsFunc(r.toks[s.from:s.to], func(t token) bool { return words.has(t.word) })
}

// namesTheFine reports whether token i of a sentence is a word for a fine behind "the".
func (r *reading) namesTheFine(i int, s span) bool {
	return i > s.from && r.toks[i-1].word == r.namer.the && r.spokeOfFine(i)
}

// isStranger reports whether an entity that is named in a sentence, and nowhere before it, is said to have had something done
// to it.
func (r *reading) isStranger(e int, s span) bool {
	const clear = 2 // of what patterns claim
	en := &r.entities[e]
	if r.claimed[e] < clear || en.place || en.doubtful || en.person || en.is(anOutsider) || r.akin(e, r.party) {
		return false
	}
	return !slices.ContainsFunc(en.names, func(n int) bool { return r.names[n].from < s.from })
}

// toldOtherwise takes the finding of another reading of the article in place of this one's if that finds another kind or
// stage, and reports whether it does.
func (r *reading) toldOtherwise(s *reading) bool {
	s.take(choosing)
	if s.finding = r.finding; s.main.Kind == "" || s.party < 0 || s.regulator != r.regulator || !s.take(filling) || s.main.Kind == r.main.Kind && s.main.Stage == r.main.Stage {
		s.release()
		return false
	}
	s.finding.Reason = s.reason(s.main.Kind)
	s.take(filing)
	r.anew, r.finding = s, s.finding
	return true
}
