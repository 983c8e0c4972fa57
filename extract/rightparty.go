package extract

// partyRules correct, one after another, whom the weights chose as the party. Each is given an entity and returns it, or the one
// that is the party beyond doubt.
var partyRules = [...]func(*reading, int) int{
	(*reading).claimedMore, // who was found guilty, not the one of whom most is told
	(*reading).convicted,
	(*reading).ofToday, // whom the news is about, not one whose case it recalls
	(*reading).plainParty,
	(*reading).onlyClaimed,
	(*reading).namedAbove, // the one that the headline says was fined, not one of its companies
	(*reading).firstNamed, // of several equals, the one told of first
}

// rightParty corrects the choice of entity e as the party by the rules that leave no doubt.
func (r *reading) rightParty(e int) int {
	for _, right := range partyRules {
		e = right(r, e)
	}
	return e
}

// claimedMore returns the person whom patterns clearly call the party, in news of a prosecution, and who scores next to entity e, which
// hardly any calls so: a director who was found guilty, where most is told of his care home. It is e where there is none.
func (r *reading) claimedMore(e int) int {
	const clear, hardly, near = 8, 1, 1 // of what patterns claim, and of scores
	if r.claimed[e] >= hardly || r.prosecution() == 0 {
		return e
	}
	best := e
	for x := range r.entities {
		if r.claimed[x] >= clear && r.entities[x].person && r.scores[x] > r.scores[e]-near && (best == e || r.scores[x] > r.scores[best]) {
			best = x
		}
	}
	return best
}

// namedAbove returns the one whom the headline alone names and of whom patterns clearly say, far more than of entity e, that it is the
// party, where e is not named there and is of its name, or the sum of the headline is that of others: "Acme fined £19m", of which its
// companies pay a share each.
func (r *reading) namedAbove(e int) int {
	const clear, times, near = 12, 2, 1.75 // of what patterns claim, and of scores
	if e < 0 || r.inTitle(e) || r.partiesIn(span{0, r.bodyAt}) != 1 {
		return e
	}
	for x := range r.entities {
		if en := &r.entities[x]; x != e && !en.place && !en.doubtful && r.claimed[x] >= clear && r.claimed[x] > times*r.claimed[e] && r.scores[x] > r.scores[e]-near &&
			r.inTitle(x) && (r.akin(x, e) || r.splitsHeadline()) {
			return x
		}
	}
	return e
}

// splitsHeadline reports whether two to four sums that stand one after another in the body come to one of the headline.
func (r *reading) splitsHeadline() bool {
	const most = 4
	for k := range min(len(r.moneys), most) {
		whole, ok := r.moneys[k].value.scaled(2)
		if r.moneys[k].from >= r.bodyAt {
			break
		}
		for i := k + 1; ok && i < len(r.moneys); i++ {
			paid := int64(0)
			for j := i; j < min(i+most, len(r.moneys)) && r.moneys[j].currency == r.moneys[k].currency; j++ {
				part, ok := r.moneys[j].value.scaled(2)
				if paid += part; ok && j > i && paid == whole {
					return true
				}
			}
		}
	}
	return false
}
