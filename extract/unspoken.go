package extract

// loose are the groups of words of data/acts.txt that go with much else than a step: a race is "won", a shop "opens", a
// start-up "raises" money, a takeover is a "deal" that "closes".
var loose = [...]string{"begin", "issue", "close", "reduce", "annul", "deal", "intend", "ask"}

// unspoken reports whether nothing in an article speaks of a step: no pattern claims any, none says that a sum was set or
// is meant, and it has no word that speaks of one by itself. The step was then guessed by what else is told, as in news
// of a takeover that a regulator must approve.
func (r *reading) unspoken() bool {
	if _, claimed := r.kinds.winner(0); claimed || r.spoke.spoken()&r.steps.strict != 0 && r.speaksStrictly() {
		return false
	}
	for i := range r.roles {
		if part, score := r.roles[i].best(); part.penal() && score > 0 {
			return false
		}
	}
	return true
}

// speaksStrictly reports whether a word of a step is one that speaks of little else, as "money" and "signed" do.
func (r *reading) speaksStrictly() bool {
	for k := range r.glossed {
		x := &r.glossed[k]
		if !x.shown() || x.in&(1<<ofActs) == 0 || x.named() || r.loosely.has(r.toks[x.at].word) {
			continue
		}
		if in, _ := r.actAt(x); in&r.steps.strict != 0 {
			return true
		}
	}
	return false
}
