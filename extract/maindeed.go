package extract

import (
	"slices"

	"regwire"
)

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

// giveBack corrects a fine whose sum the text gives to another party alone, where it says that the main party had another
// step: "It reprimanded Acme and fined Birch £90,000", in one sentence or the next.
func (r *reading) giveBack(main *regwire.Action) {
	if r.party < 0 || main.Kind != regwire.Fine || main.Amount == nil || len(r.claimsOf[partyClaims]) < 2 {
		return
	}
	if !slices.ContainsFunc(r.kinds.votes, func(v vote) bool { return beside(regwire.Kind(v.value)) }) {
		return // no pattern speaks of another step
	}
	own, foreign := -1, -1
	all := r.deeds(false)
	for i, x := range all {
		paid := x.money >= 0 && r.isAmount(main, x.money)
		switch {
		case x.party != r.party:
			if paid && foreign < 0 && !r.akin(x.party, r.party) {
				foreign = i
			}
		case paid || x.kind == regwire.Fine:
			return
		case beside(x.kind) && x.kind != regwire.Warning && x.money < 0 && (own < 0 || x.weight > all[own].weight):
			own = i
		}
	}
	if own < 0 || foreign < 0 {
		return
	}
	if apart := r.toks[all[foreign].from].sentence - r.toks[all[own].from].sentence; apart < 0 || apart > 1 {
		return
	}
	x := all[own]
	main.Kind, main.Amount, main.Previous = x.kind, nil, nil
	main.Evidence = slices.DeleteFunc(main.Evidence, func(e regwire.Evidence) bool {
		return e.Field == "kind" || e.Field == "amount" || e.Field == "previous_amount"
	})
	main.Evidence = append(main.Evidence, r.evidence("kind", x.from, x.to))
}
