package extract

import (
	"cmp"
	"slices"
	"strings"

	"regwire"
)

// An Explanation is a finding with how it was reached.
type Explanation struct {
	Finding regwire.Finding
	// Late is the sentence that tells of the step where headline and lead are about something
	// else, so that its paragraph was read before them; nil otherwise.
	Late *regwire.Evidence
	// Sums and Counts are all of the article, in the order of the words, each with the parts
	// that it can play.
	Sums, Counts []Weighing
	// Kinds and Stages are the votes, the strongest first.
	Kinds, Stages []Vote
	// Parties are the names that could be the party, the likeliest first.
	Parties []Candidate
}

// A Weighing is a sum or count with the parts that it can play.
type Weighing struct {
	// Evidence is where it stands. Its Field is the field that it became, such as
	// "amount", or empty if none.
	Evidence regwire.Evidence
	// Roles are the likeliest first; none where no pattern speaks of it.
	Roles []Role
	// Fits tells of a count as which field it was considered, in the order of the fields;
	// none if it counts something else.
	Fits []Fit
}

// A Role is a part that a sum or count can play: "imposed", "turnover", "subgroup".
type Role struct {
	Name  string
	Score float64
	// Pattern is the one that spoke for it most clearly.
	Pattern Pattern
}

// A Pattern is a line of the tables of patterns.
type Pattern struct {
	Where  string // file and line: "action.pat:12"
	Source string // as it is written
}

// A Vote is a value of kind or stage with the weight of all that speaks for it, which is
// negative where more speaks against it.
type Vote struct {
	Value  string
	Weight float64
	// Evidence is where the strongest single vote stands, and Pattern what cast it.
	Evidence regwire.Evidence
	Pattern  Pattern
}

// A Candidate is somebody who could be the party.
type Candidate struct {
	regwire.Organisation
	Score float64
	// Claimed is how strongly the patterns call it the party: a part of Score.
	Claimed float64
}

// Explain reads an article as [Read] does and tells how each choice was made.
func Explain(a regwire.Article) Explanation {
	read := understand(a)
	defer read.finish()
	r := read.chosen()
	x := Explanation{Finding: r.finding}
	if told := read.clearest[2].at; r != read && r.document.moved != nil {
		late := read.evidence("", told.from, told.to)
		x.Late = &late
	}
	claims, fields := r.claimsByAtom(), r.fieldsByPlace()
	for _, m := range r.moneys {
		x.Sums = append(x.Sums, weigh(r.evidence("", m.from, m.to), claims[m.atom], fields))
	}
	for _, c := range r.counts {
		x.Counts = append(x.Counts, weigh(r.evidence("", c.from, c.to), claims[c.atom], fields))
	}
	r.explainFigures(x.Counts)
	for _, all := range [...][]Weighing{x.Sums, x.Counts} {
		slices.SortStableFunc(all, func(a, b Weighing) int {
			return cmp.Or(-strings.Compare(string(a.Evidence.In), string(b.Evidence.In)), cmp.Compare(a.Evidence.Start, b.Evidence.Start))
		})
	}
	x.Kinds = r.votesFor("kind", r.kinds)
	x.Stages = r.votesFor("stage", r.stages)
	x.Parties = r.candidateParties()
	return x
}

// claimsByAtom sorts the claims by the atom that they speak of.
func (r *reading) claimsByAtom() map[int][]claim {
	out := map[int][]claim{}
	for _, c := range r.claims {
		if c.atom >= 0 {
			out[c.atom] = append(out[c.atom], c)
		}
	}
	return out
}

// A spot is where some words stand.
type spot struct {
	in         regwire.Part
	start, end int
}

// fieldsByPlace says which words became the value of which field that holds a number: the
// first one, if of several.
func (r *reading) fieldsByPlace() map[spot]string {
	all := r.finding.Evidence
	for _, a := range r.finding.Actions {
		all = append(slices.Clip(all), a.Evidence...)
	}
	out := map[spot]string{}
	for _, e := range all {
		p := spot{e.In, e.Start, e.End}
		if _, ok := out[p]; !ok && slices.Contains([]string{"amount", "previous_amount", "people", "volume"}, e.Field) {
			out[p] = e.Field
		}
	}
	return out
}

// weigh tells of the sum or count at e, of which the claims speak.
func weigh(e regwire.Evidence, claims []claim, fields map[spot]string) Weighing {
	e.Field = fields[spot{e.In, e.Start, e.End}]
	w := Weighing{Evidence: e}
	for _, c := range claims {
		w.add(c)
	}
	slices.SortStableFunc(w.Roles, func(a, b Role) int { return cmp.Compare(b.Score, a.Score) })
	return w
}

// add counts a claim as [reading.giveRoles] does.
func (w *Weighing) add(c claim) {
	i := slices.IndexFunc(w.Roles, func(r Role) bool { return r.Name == c.what })
	if i < 0 {
		w.Roles = append(w.Roles, Role{Name: c.what})
		i = len(w.Roles) - 1
	}
	role := &w.Roles[i]
	if c.weight > role.Score || role.Pattern.Where == "" {
		role.Pattern = c.pattern.shown()
	}
	role.Score = max(role.Score, c.weight) + 0.25*min(role.Score, c.weight)
}

// shown returns a pattern as [Explain] shows it.
func (p *pattern) shown() Pattern { return Pattern{p.where(), p.source} }

// votesFor tells of every value that some pattern votes for.
func (r *reading) votesFor(what string, t tally) []Vote {
	var out []Vote
	for _, v := range t.votes {
		x := Vote{Value: v.value, Weight: v.weight, Evidence: r.evidence(what, v.from, v.to)}
		best := 0.0
		for _, c := range r.claims {
			if w := c.weight * r.weight(c.from); c.what == what && c.value == v.value && (x.Pattern.Where == "" || w > best) {
				best, x.Pattern = w, c.pattern.shown()
			}
		}
		out = append(out, x)
	}
	slices.SortStableFunc(out, func(a, b Vote) int { return cmp.Compare(b.Weight, a.Weight) })
	return out
}

// candidateParties tells of every name that scores as the party at all.
func (r *reading) candidateParties() []Candidate {
	var out []Candidate
	for e := range r.entities {
		if r.scores[e] <= 0 && r.claimed[e] <= 0 {
			continue
		}
		org, _ := r.organisation(e, nil)
		out = append(out, Candidate{org, r.scores[e], r.claimed[e]})
	}
	slices.SortStableFunc(out, func(a, b Candidate) int { return cmp.Compare(b.Score, a.Score) })
	return out
}
