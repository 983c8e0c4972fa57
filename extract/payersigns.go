package extract

// unpaidFeatures tell what speaks for a sum as one that no party of the article must pay.
func (r *reading) unpaidFeatures(i int) []feature {
	part, score := r.roles[i].best()
	f := append(r.desk.features[:0], feature{byNone, 1}, feature{r.families.role[part], 1}, feature{byVotes, min(score, 10) / 5})
	for _, k := range [...]role{imposedSum, proposedSum, previousSum, totalSum} {
		if s := r.roles[i].score[k]; s > 0 {
			f = append(f, feature{r.families.roleScore[k], min(s, 10) / 5})
		}
	}
	total := r.totals()[i]
	if total[0] {
		f = append(f, feature{bySharedOut, 1})
	}
	if total[1] {
		f = append(f, feature{byAddsUp, 1})
	}
	if stage, ok := r.stages.winner(0); ok && (part == proposedSum || part == noRole) {
		f = append(f, feature{r.families.stage.of(stage.value), 1})
	}
	if r.party >= 0 && r.inTitle(r.party) {
		f = append(f, feature{byFirstInTitle, 1})
	}
	f = append(f, feature{byLead, 0})
	if r.place(r.moneys[i].from) == 1 {
		f[len(f)-1].value = 1
	}
	r.desk.features = f
	return f
}

// payerFeatures tell what speaks for a party as the one that must pay sum i: where it stands,
// what stands between, and what is known of it otherwise.
func (r *reading) payerFeatures(i int, p payer) []feature {
	m := r.moneys[i]
	f := signs(r.desk.features[:0])
	gap := func(n int) float64 { return log2p1(n) / 3 }
	if p.before >= 0 {
		x := r.spots[p.before]
		f.is(byBefore, true)
		f.put(byGapBefore, gap(m.from-x.to))
		f.put(byPartiesBefore, r.spotsBetween(x.to, m.from, p.entity))
		f.put(bySumsBefore, r.sumsBetween(x.to, m.from))
		f.is(byOpens, x.from <= r.sentenceStart(x.from)+2)
		f.is(byApartBefore, r.semicolon(x.to, m.from))
		f.is(byTurnBefore, r.neighbours(x.to, m.from) && r.firstOf(m) == byName)
		f.is(byPlaced, r.placedAt(x))
	}
	if p.after >= 0 {
		x := r.spots[p.after]
		f.is(byAfter, true)
		f.put(byGapAfter, gap(x.from-m.to))
		f.put(byPartiesAfter, r.spotsBetween(m.to, x.from, p.entity))
		f.put(bySumsAfter, r.sumsBetween(m.to, x.from))
		f.is(byApartAfter, r.semicolon(m.to, x.from))
		f.is(byTurnAfter, r.neighbours(m.to, x.from) && r.firstOf(m) == byMoney)
		f.is(byReceives, r.receivesAt(x, m))
		f.is(byPlacedAfter, r.placedAt(x) && !r.receivesAt(x, m))
	}
	if p.last >= 0 {
		x := r.spots[p.last]
		back := int(r.toks[m.from].sentence - r.toks[x.from].sentence)
		alone := p.before < 0 && p.after < 0
		f.is(byBack, alone)
		f.is(byBackTwo, alone && back >= 2)
		if alone {
			f.put(byGapBack, gap(back))
			f.put(byParagraphsBack, float64(r.toks[m.from].paragraph-r.toks[x.from].paragraph))
			f.put(byPartiesBack, r.spotsBetween(x.to, r.sentenceStart(m.from), p.entity))
			f.put(bySumsBack, r.sumsBetween(x.to, m.from))
			f.is(byBackPlaced, r.placedAt(x))
		}
	}
	f.is(byParagraphOpens, r.opensParagraph(m, p.entity))
	f.is(byParagraphOwn, r.ownsParagraph(m, p.entity))
	f.put(byTold, min(r.toldPays(i, p.entity), 8)/4)
	en := &r.entities[p.entity]
	f.is(bySuffix, en.suffix)
	f.is(byBody, en.body)
	f.is(byPerson, en.person)
	f.is(byPlace, en.place)
	f.is(byDoubtful, en.doubtful)
	f.is(byAgainst, r.recalled(p.entity))
	f.is(byAcronym, en.is(anAcronym))
	f.is(byThing, en.is(aThing))
	f.is(byMost, p.entity == r.party)
	f.is(byTitle, r.inTitle(p.entity))
	f.put(byPartyScore, max(-5, min(10, r.scores[p.entity]))/5)
	f.put(byClaimed, log1p(max(0, r.claimed[p.entity]))/2)
	r.desk.features = f
	return f
}

// firstOf tells what comes first in the sentence of a sum of several: byName for the name of
// a party, byMoney for a sum, 0 if there are not two of both.
func (r *reading) firstOf(m money) featureName {
	sums, names, first := 0, 0, featureName(0)
	last := byOpens
	for _, k := range r.atomsIn(r.sentenceOf(m.from)) {
		switch a := r.atoms[k]; {
		case a.kind == moneyAtom && r.settles(a.index):
			if last != byMoney {
				sums++
			}
			last = byMoney
		case a.kind == nameAtom && r.isPayer(a):
			if last != byName {
				names++
			}
			last = byName
		default:
			continue
		}
		if first == 0 {
			first = last
		}
	}
	if sums < 2 || names < 2 {
		return 0
	}
	return first
}

// neighbours reports whether no name of a party and no sum stands between two tokens.
func (r *reading) neighbours(from, to int) bool {
	return r.spotsBetween(from, to, -1) == 0 && r.sumsBetween(from, to) == 0
}

// semicolon reports whether one stands between two tokens.
func (r *reading) semicolon(from, to int) bool {
	for i := from; i < to; i++ {
		if r.at(i) == ";" {
			return true
		}
	}
	return false
}

// spotsBetween counts the namings of others than e between two tokens.
func (r *reading) spotsBetween(from, to, e int) float64 {
	n := 0.0
	for _, x := range r.spots {
		if x.from >= to {
			break
		}
		if x.from >= from && x.to <= to && x.entity != e {
			n++
		}
	}
	return min(n, 4)
}

// sumsBetween counts the sums between two tokens that may be somebody's to pay.
func (r *reading) sumsBetween(from, to int) float64 {
	n := 0.0
	for i, m := range r.moneys {
		if m.from >= to {
			break
		}
		if m.from >= from && m.to <= to && r.settles(i) && r.mayBeFine(i) {
			n++
		}
	}
	return min(n, 4)
}

// sentenceStart returns the first token of the sentence of token i.
func (r *reading) sentenceStart(i int) int {
	return r.text.sentenceOf(i).from
}

// opensParagraph reports whether the paragraph of a sum names e before anybody else.
func (r *reading) opensParagraph(m money, e int) bool {
	for _, x := range r.spots {
		if r.toks[x.from].paragraph == r.toks[m.from].paragraph {
			return x.entity == e
		}
	}
	return false
}

// ownsParagraph reports whether the paragraph of a sum names nobody but e.
func (r *reading) ownsParagraph(m money, e int) bool {
	found := false
	for _, x := range r.spots {
		if r.toks[x.from].paragraph == r.toks[m.from].paragraph {
			if x.entity != e {
				return false
			}
			found = true
		}
	}
	return found
}

// A toldPayment is a payment that a pattern states.
type toldPayment struct {
	money, party int
	weight       float64
}

// toldPayments returns those of all patterns.
func (r *reading) toldPayments() []toldPayment {
	out := r.desk.payments[:0]
	for claims := range r.matchesOf(sumClaims) {
		party, sum := toldPayment{party: -1}, -1
		for i := range claims {
			c := &claims[i]
			switch {
			case c.atom < 0:
			case c.what == "party":
				party.party, party.weight = r.names[r.atoms[c.atom].index].entity, c.weight
			case c.what == "imposed", c.what == "proposed":
				sum = r.atoms[c.atom].index
			}
		}
		if sum >= 0 && party.party >= 0 {
			party.money = sum
			out = append(out, party)
		}
	}
	r.desk.payments = out
	return out
}

// toldPays returns the weight with which a pattern says that e must pay sum i.
func (r *reading) toldPays(i, e int) float64 {
	best := 0.0
	for _, x := range r.payments {
		if x.money == i && x.party == e {
			best = max(best, x.weight)
		}
	}
	return best
}

// placedAt reports whether a name stands where a place does: "from York".
func (r *reading) placedAt(x naming) bool {
	return x.from > 0 && !r.entities[x.entity].suffix && r.locates.has(r.toks[x.from-1].word)
}

// receivesAt reports whether a word such as "for" stands before a party that follows a sum.
func (r *reading) receivesAt(p naming, m money) bool {
	for i := p.from - 1; i >= m.to && i >= p.from-2; i-- {
		if r.recipient.has(r.toks[i].word) {
			return true
		}
	}
	return false
}
