package extract

import (
	"slices"
	"strings"

	"regwire"
)

// others returns the further actions that the article reports: against other parties, and
// of other kinds against the main one. alone is false if main is none of them: a party
// that was given the sum of all.
func (r *reading) others(main *regwire.Action) (out []regwire.Action, alone bool) {
	several := r.several() || r.splits(main)
	told := r.deeds(several)
	all := r.best(told)
	shared := several && r.shared(all)
	if shared {
		r.ownShare(main, all)
	}
	if !several {
		r.ownPart(main, told)
	}
	if several && !shared {
		all = r.best(append(all, r.enlisted(main)...))
	}
	orphan := shared && !r.standsAlone(main, told)
	parties := map[int]bool{r.party: true}
	for _, x := range all {
		switch {
		case len(out) == maxActions, shared && x.kind == regwire.Fine && x.money < 0:
			continue
		case x.party == r.party && carriesSum(x.kind) && (x.money < 0 || !several || r.isAmount(main, x.money) || r.exceeds(main, x.money)):
			continue
		case x.party == r.party && !carriesSum(x.kind) && !r.adds(main, x), x.party != r.party && !r.another(main, x, several, orphan):
			continue
		}
		out = append(out, r.further(main, x))
		parties[x.party] = true
	}
	r.finding.RoundUp = several && len(parties) > 2
	if r.finding.RoundUp {
		main.Primary = false
	}
	return out, !r.finding.RoundUp && !shared || r.standsAlone(main, told)
}

// exceeds reports whether sum i is more than the main amount: of the same party it is no
// part of it, but what another matter cost.
func (r *reading) exceeds(main *regwire.Action, i int) bool {
	sum, ok := r.sum(i)
	return ok && main.Amount != nil && sum.Currency == main.Amount.Currency && sum.Minor > main.Amount.Minor && r.sameActor(main, i)
}

// sameActor reports whether the sentence of sum i names no regulator but that of the main
// action.
func (r *reading) sameActor(main *regwire.Action, i int) bool {
	for _, m := range r.document.regulators {
		if m.who != nil && m.who.short != main.Regulator && r.toks[m.from].sentence == r.toks[r.moneys[i].from].sentence {
			return false
		}
	}
	return true
}

// enlisted gives what was done to the main party to those named in one list with it, where
// the list is long or stands in the headline.
func (r *reading) enlisted(main *regwire.Action) []deed {
	var out []deed
	if r.party < 0 || main.Kind == "" {
		return nil
	}
	for _, n := range r.entities[r.party].names {
		a, _ := r.startingAt(r.names[n].from)
		list := r.listed(a)
		if a.kind != nameAtom || len(list) < 2 && a.from >= r.bodyAt || len(list) == 0 {
			continue
		}
		for _, e := range list {
			out = append(out, deed{party: e, kind: main.Kind, money: -1, weight: 3, from: a.from, to: a.to})
		}
	}
	return out
}

// shared reports whether two parties or more have a sum each.
func (r *reading) shared(all []deed) bool {
	first := -1
	for _, x := range all {
		if x.money < 0 {
			continue
		}
		if first >= 0 && x.party != first {
			return true
		}
		first = x.party
	}
	return false
}

// splits reports whether the main amount is the total of what parties pay that are not of
// one name, as those of a group are.
func (r *reading) splits(main *regwire.Action) bool {
	if main.Amount == nil || r.party < 0 {
		return false
	}
	total := slices.ContainsFunc(r.moneys, func(m money) bool {
		i := r.atoms[m.atom].index
		own, ok := r.sum(i)
		return ok && own == *main.Amount && r.isTotal(i)
	})
	if !total {
		return false
	}
	own, other := false, false
	for _, x := range r.allot() {
		switch {
		case x.money < 0 || r.isAmount(main, x.money):
		case x.party == r.party:
			own = true
		case r.akin(x.party, r.party):
			return false
		default:
			other = true
		}
	}
	return own && other
}

// akin reports whether names of two entities have their first word in common.
func (r *reading) akin(a, b int) bool {
	for _, x := range r.entities[a].keys {
		for _, y := range r.entities[b].keys {
			v, _, _ := strings.Cut(x, " ")
			w, _, _ := strings.Cut(y, " ")
			if v == w {
				return true
			}
		}
	}
	return false
}

// standsAlone reports whether the main action of a round-up is one of its matters.
func (r *reading) standsAlone(main *regwire.Action, all []deed) bool {
	return main.Amount == nil || slices.ContainsFunc(all, func(x deed) bool {
		return x.party == r.party && x.money >= 0 && r.isAmount(main, x.money)
	})
}

// isAmount reports whether sum i is the main amount, perhaps rounded.
func (r *reading) isAmount(main *regwire.Action, i int) bool {
	for j := range r.moneys {
		if own, ok := r.sum(j); ok && main.Amount != nil && own == *main.Amount && r.sameSum(i, j) {
			return true
		}
	}
	return false
}

// adds reports whether a deed against the main party is an action of its own beside the
// main one: an order or a reprimand with a fine, but no second name for the same thing.
func (r *reading) adds(main *regwire.Action, x deed) bool {
	if x.kind == regwire.Investigation || x.weight < 3 {
		return false
	}
	return x.kind != main.Kind
}

// another reports whether a deed against another party is news here, and not a case that
// the article recalls.
func (r *reading) another(main *regwire.Action, x deed, several, orphan bool) bool {
	e := &r.entities[x.party]
	if e.place || e.doubtful || r.isPublisher(e) || r.recalled(x.party) {
		return false
	}
	if x.kind == regwire.Investigation && main.Kind != x.kind {
		return false // what led to the action, under another name of the party
	}
	if _, leads := r.prominence(x.party); !several && (!leads || x.weight < 6) {
		return false
	}
	if x.money < 0 {
		return x.kind != regwire.Fine || several
	}
	sum, ok := r.sum(x.money)
	role, _ := r.roles[x.money].best()
	if x.apiece || orphan {
		return ok // the same sum as the main one, which is another party's or everybody's
	}
	return ok && (penal(role) || role == "") && (main.Amount == nil || sum != *main.Amount)
}

// recalled reports whether the patterns call an entity somebody else: another case, a
// speaker, an owner.
func (r *reading) recalled(e int) bool { return r.against[e] >= 3 }

// further builds the action of a deed.
func (r *reading) further(main *regwire.Action, x deed) regwire.Action {
	a := regwire.Action{Kind: x.kind, Stage: regwire.Imposed}
	part := r.paragraphOf(x.from)
	r.putRegulator(&a, r.regulatorOf(x, part))
	a.Organisation, a.Evidence = r.organisation(x.party, a.Evidence)
	if x.kind == regwire.Investigation {
		a.Stage = regwire.Investigating
	}
	a.Evidence = append(a.Evidence, r.evidence("kind", x.from, x.to), r.evidence("stage", x.from, x.to))
	if v, ok := r.said("stage", part).winner(4); ok && x.kind != regwire.Investigation {
		a.Stage = regwire.Stage(v.value)
		a.Evidence[len(a.Evidence)-1] = r.evidence("stage", v.from, v.to)
	}
	if x.money >= 0 && carriesSum(x.kind) {
		r.putAmount(&a, "amount", &a.Amount, x.money)
	}
	r.putIncident(&a, part)
	return a
}

// A span is a run of tokens.
type span struct{ from, to int }

// everything is the whole article.
func (r *reading) everything() span { return span{0, len(r.toks)} }

// paragraphOf returns the paragraph that token i stands in.
func (r *reading) paragraphOf(i int) span {
	s := span{i, i + 1}
	for s.from > 0 && r.toks[s.from-1].paragraph == r.toks[i].paragraph {
		s.from--
	}
	s.to = r.paragraphEnd(i)
	return s
}

// said counts the votes of the claims in a part of the article.
func (r *reading) said(what string, part span) *tally {
	var t tally
	for _, c := range r.claims {
		if c.what == what && c.from >= part.from && c.to <= part.to {
			t.add(c.value, c.weight*r.weight(c.from), c.from, c.to)
		}
	}
	return &t
}
