package extract

import (
	"math"
	"slices"
	"strings"

	"regwire"
)

// likeliestParty returns the entity that is acted against, as the weights judge, or -1 where nobody is.
func (r *reading) likeliestParty() int {
	r.scores = take(&r.desk.scores, len(r.entities))
	best, top := -1, r.weights.party.of(byNobody)
	for e := range r.entities {
		if en := &r.entities[e]; en.place || en.is(anOfficial) || en.doubtful && r.isWord(en) || r.isNumber(en) || r.namedNotice(en) {
			continue
		}
		r.scores[e] = r.weights.party.score(r.partyFeatures(e))
		if r.scores[e] > top {
			best, top = e, r.scores[e]
		}
	}
	return best
}

// chooseParty returns the entity that is acted against: the likeliest, corrected where what is told leaves no doubt. It is
// -1 where nobody is, or one that the article describes without a name.
func (r *reading) chooseParty(best int) (int, *description) {
	top := r.weights.party.of(byNobody)
	if best >= 0 {
		top = r.scores[best]
	}
	var described *description
	all := r.descriptions()
	for i := range all {
		if s := r.weights.party.score(r.descriptionFeatures(&all[i], i == 0)); s > top {
			best, top, described = -1, s, &all[i]
		}
	}
	if best < 0 {
		return best, r.patientOf(described, all)
	}
	best = r.rightParty(best)
	if r.isVictim(best) {
		described = r.culprit(all)
	}
	if described == nil {
		best, described = r.personByPost(best, all)
	}
	if described == nil {
		described = r.firmWithoutName(best, all)
	}
	if described != nil {
		best = -1
	}
	return best, r.fuller(described, all)
}

// isNumber reports whether an entity is the number of a file: "EXP202300944".
func (r *reading) isNumber(en *entity) bool {
	digits := 0
	for _, c := range en.keys[0] {
		if c >= '0' && c <= '9' {
			digits++
		}
	}
	return digits > 4 && 2*digits > len(en.keys[0])
}

// weighNames adds up what the patterns claim of each entity.
func (r *reading) weighNames() {
	r.prominent = take(&r.desk.prominent, len(r.entities))
	r.claimed, r.against = take(&r.desk.claimed, len(r.entities)), take(&r.desk.against, len(r.entities))
	for _, k := range r.claimsOf[partyClaims] {
		c := &r.claims[k]
		e := r.names[r.atoms[c.atom].index].entity
		switch c.what {
		case "party":
			w := c.weight * r.weight(c.from)
			if r.names[r.atoms[c.atom].index].modifier {
				w *= 0.1
			}
			r.claimed[e] += w
		case "speaker", "heading", "owner", "other", "employer":
			r.against[e] += c.weight
		}
	}
	for e := range r.entities {
		if r.entities[e].place {
			r.claimed[e] *= 0.2
		}
		if r.entities[e].doubtful {
			r.claimed[e] *= 0.3
		}
		if r.namedNotice(&r.entities[e]) {
			r.claimed[e] = 0
		}
		if _, leads := r.prominence(e); !leads {
			r.claimed[e] *= 0.5 // its case is background here
		}
	}
}

// partyFeatures tells what speaks for an entity as the party: what it is, where it is
// named and what the patterns claim of it. They are gathered once.
func (r *reading) partyFeatures(e int) []feature {
	if r.partySigns == nil {
		r.partySigns = take(&r.desk.partySigns, len(r.entities))
	}
	s, w := &r.partySigns[e], r.desk
	if s.to == 0 {
		s.from = len(w.ofParties)
		w.ofParties = r.gatherParty(e, w.ofParties)
		s.to = len(w.ofParties)
	}
	return w.ofParties[s.from:s.to]
}

// gatherParty does the work of partyFeatures, and adds what it gathers to all.
func (r *reading) gatherParty(e int, all []feature) []feature {
	en := &r.entities[e]
	f := signs(r.desk.features[:0])
	f.is(bySuffix, en.suffix)
	f.is(byBody, en.body)
	f.is(byPerson, en.person)
	f.is(byPlace, en.place)
	f.is(byDoubtful, en.doubtful)
	f.is(byThing, en.is(aThing))
	f.is(byPremises, en.is(aPremises))
	f.is(byOffice, en.is(anOffice))
	f.is(byLawyer, en.is(aLawyer))
	f.is(byAcronym, en.is(anAcronym))
	f.is(byPublisher, en.is(thePublisher))
	f.is(byOutlet, en.is(namedAsOutlet))
	c, prosecution := &r.census, r.prosecution()
	if en.person {
		f.put(byPersonProsecution, prosecution)
		f.is(byPersonUnclaimed, r.claimed[e] < 0.4*c.mostClaimed || r.claimed[e] < 2)
		speaks := c.claims[e][1]
		f.put(byPersonSpeaker, log1p(max(0, speaks[0]+speaks[1]+speaks[2])))
	} else {
		f.put(byOtherProsecution, prosecution)
	}
	f.is(byNameless, c.nameless)
	f.is(byFirstInTitle, c.firstInTitle == e)
	f.is(byFirst, c.first == e)
	f.put(byMentions, math.Log2(1+c.mentions[e])/3)
	f.put(byShare, c.mentions[e]/c.most)
	f.is(byMost, c.mentions[e] == c.most)
	f.put(byClaimed, log1p(max(0, r.claimed[e]))/2)
	f.put(byClaimedShare, r.claimed[e]/c.mostClaimed)
	f.is(byClaimedMost, r.claimed[e] == c.mostClaimed)
	f, is := r.placeFeatures(e, r.claimFeatures(e, f))
	is.court = prosecution > 0.4
	f = r.doubles.double(r.aroundFeatures(e, r.takenUpFeatures(e, en, r.besideFeatures(en, f))), is)
	r.desk.features = f
	return append(all, f...)
}

// claimFeatures adds what the patterns claim of an entity, by where they claim it.
func (r *reading) claimFeatures(e int, f []feature) []feature {
	for what, sums := range r.census.claims[e] {
		for place, s := range sums {
			if s > 0 {
				f = append(f, feature{r.families.nameClaim[what][place], log1p(s)})
			}
		}
	}
	return f
}

// placeFeatures adds where and how an entity is named, and tells of what sort its name is for doubles.
func (r *reading) placeFeatures(e int, f []feature) (signs, doubling) {
	en := &r.entities[e]
	title, lead, modifiers, beside, titled, longest := 0, 0, 0, 0, 0, 0
	for _, n := range en.names {
		x := r.names[n]
		if r.weight(x.from) == 0 {
			continue
		}
		longest = max(longest, r.words(x))
		if x.from > 0 && r.toks[x.from-1].sentence == r.toks[x.from].sentence && r.namer.roles.has(r.toks[x.from-1].word) || r.generalBefore(x.from) {
			titled++
		}
		if x.modifier {
			modifiers++
			if x.from < r.bodyAt {
				beside++
			}
			continue
		}
		switch r.place(x.from) {
		case 0:
			title++
		case 1:
			lead++
		}
	}
	for _, x := range []feature{
		{byTitle, log2p1(title)}, {byLead, log2p1(lead)},
		{byModifiers, float64(modifiers) / float64(len(en.names))}, {byWords, float64(min(longest, 6)) / 6},
		{byNames, log2p1(len(en.keys) - 1)}, {byTitled, float64(min(titled, 2))},
	} {
		if x.value != 0 {
			f = append(f, x)
		}
	}
	if beside > 0 && title == 0 {
		f = append(f, feature{byTitleBeside, 1}) // "NHS supplier fined"
	}
	if longest == 1 {
		f = append(f, feature{byOneWord, 1})
		if derived(en.keys[0]) {
			f = append(f, feature{byDerived, 1})
		}
	}
	return r.wordFeatures(en, f), doubling{alone: longest == 1, early: lead > 0}
}

// generalBefore reports whether "Attorney General" stands right before token i.
func (r *reading) generalBefore(i int) bool {
	return i > 1 && (r.at(i-1) == "General" && r.at(i-2) == "Attorney" || r.at(i-1) == "AG")
}

// wordFeatures adds how much the words of an entity's names are words like any other.
func (r *reading) wordFeatures(en *entity, f []feature) []feature {
	known, plain, all := 0, 0, 0
	x := r.names[en.names[0]]
	for i := x.from; i < x.to; i++ {
		if t := r.toks[i]; t.kind == word {
			all++
			if t.word != 0 && !r.namer.ofNames(t.word) {
				known++
			}
			if r.isPlain(i) {
				plain++
			}
		}
	}
	if known > 0 {
		f = append(f, feature{byKnown, float64(known) / float64(all)})
	}
	if plain > 0 {
		f = append(f, feature{byPlain, float64(plain) / float64(all)})
	}
	return f
}

// prosecution returns the share of the votes for a kind that are for a criminal case.
func (r *reading) prosecution() float64 {
	all := 0.0
	for _, v := range r.kinds.votes {
		all += max(0, v.weight)
	}
	if all == 0 {
		return 0
	}
	return max(0, r.kinds.of(string(regwire.Prosecution)).weight) / all
}

// derived reports whether a word in small letters ends as adjectives and abstract nouns do,
// which names seldom are: "sensitive", "infringement".
func derived(word string) bool {
	return len(word) >= 7 && slices.ContainsFunc(derivations[:], func(end string) bool { return strings.HasSuffix(word, end) })
}

var derivations = [...]string{"ive", "ant", "ent", "ous", "able", "ible", "ful", "less", "ing", "ed", "ion", "ness", "ial", "ual", "ical", "ary", "ly", "ities", "ions", "ments"}
