package extract

import (
	"slices"

	"regwire"
)

// maxAlike is how many parties may be told of one step alike.
const maxAlike = 24

// alike gives the step of the main action to those of whom the article says nothing else: an
// article about several matters may tell the step once, and then what each party did.
func (r *reading) alike(main *regwire.Action, known []deed) []deed {
	if main.Kind == "" || !r.several() && !r.isFact(byStated) && r.headingsTold() < 2 && r.openers() < 3 {
		return nil
	}
	seen := take(&r.desk.met, len(r.entities))
	for _, x := range known {
		seen[x.party] = true
	}
	if r.party >= 0 {
		seen[r.party] = true
	}
	out := room(&r.desk.deeds, 4)
	for _, x := range r.spotsNamed() {
		if len(out) == maxAlike {
			break
		}
		if e := &r.entities[x.entity]; seen[x.entity] || e.place || e.doubtful || e.person && r.claimed[x.entity] <= 0 || r.recalled(x.entity) {
			continue
		}
		seen[x.entity] = true
		out = append(out, deed{party: x.entity, kind: main.Kind, money: -1, by: alike, weight: 1, from: x.from, to: x.to})
	}
	return out
}

// namedFeatures tell how the body names a party: with its line, in a list, alone, beside a step
// of a kind.
func (r *reading) namedFeatures(x deed, to []feature) []feature {
	opens, alone, acted, longest := 0.0, 0.0, 0.0, 0
	for _, at := range r.spotsNamed() {
		if at.entity != x.party {
			continue
		}
		if r.opensLine(at) {
			opens = 1
		}
		if r.ownsParagraph(money{from: at.from}, at.entity) {
			alone = 1
		}
		if r.actedIn(r.text.sentenceOf(at.from), x.kind) {
			acted = 1
		}
		if a, ok := r.startingAt(at.from); ok && a.kind == nameAtom {
			longest = max(longest, len(r.listed(a)))
		}
	}
	return append(to, feature{byOpensLine, opens}, feature{byAloneThere, alone}, feature{byWithAct, acted}, feature{byInList, float64(min(longest, 4)) / 4})
}

// opensLine reports whether a paragraph opens with a naming, but for a mark or two.
func (r *reading) opensLine(x naming) bool {
	for i := x.from - 1; i >= r.bodyAt && r.toks[i].paragraph == r.toks[x.from].paragraph; i-- {
		if x.from-i > 3 || r.toks[i].kind == word && !r.listing.has(r.toks[i].word) && r.toks[i].word != r.code.the {
			return false
		}
	}
	return true
}

// actedIn reports whether a sentence speaks of a step of a kind.
func (r *reading) actedIn(sentence span, k regwire.Kind) bool {
	return slices.ContainsFunc(r.claimsIn(sentence), func(c claim) bool {
		return c.listing == kindClaims && c.weight > 0 && c.value == string(k)
	})
}
