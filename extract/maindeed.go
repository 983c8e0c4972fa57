package extract

import "regwire"

// mainDeeds are the main action as deeds: with its amount, if it has one, and without.
func (r *reading) mainDeeds(main *regwire.Action) []deed {
	if r.party < 0 || main.Kind == "" {
		return nil
	}
	at := r.names[r.entities[r.party].names[0]]
	x := deed{party: r.party, kind: main.Kind, money: -1, by: mainly, weight: 3, from: at.from, to: at.to}
	out := []deed{x}
	for i := range r.moneys {
		if _, ok := r.sum(i); ok && r.isAmount(main, i) {
			x.money = i
			return append(out, x)
		}
	}
	return out
}

// isMatter reports whether the main action is one of the matters of a round-up, as the weights
// judge: not what only heads it.
func (r *reading) isMatter(main *regwire.Action) bool {
	if r.matterScore(main) <= 0 {
		return true
	}
	all := r.mainDeeds(main)
	for _, x := range all {
		if r.weights.deed.score(r.deedFeatures(main, x, all)) > leastMain {
			return true
		}
	}
	return len(all) == 0
}
