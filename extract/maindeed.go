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
		if r.deedScore(asReported, main, x, all) > leastMain {
			return true
		}
	}
	return len(all) == 0
}

// ownStep corrects the kind of the main action of a round-up that other parties had, where the
// text says of the main party that it had another, and of no sum: "Acme was served with a
// notice, Bolt and Cask were warned".
func (r *reading) ownStep(main *regwire.Action, all []deed) {
	const stated = told | underHeading | besides | grouped
	own, foreign := -1, false
	for i, x := range all {
		switch {
		case x.party != r.party:
			foreign = foreign || x.kind == main.Kind && x.by&stated != 0
		case x.money >= 0 || x.kind == main.Kind && x.by&stated != 0:
			return
		case x.by&stated != 0 && (own < 0 || x.likely > all[own].likely):
			own = i
		}
	}
	if own < 0 || !foreign || main.Amount != nil {
		return
	}
	x := all[own]
	main.Kind = x.kind
	for k := range main.Evidence {
		if main.Evidence[k].Field == "kind" {
			main.Evidence[k] = r.evidence("kind", x.from, x.to)
		}
	}
}
