package extract

import "regwire"

// titled gives to the parties of each heading, if there are two such sections or more, the
// step of which the text under it speaks most, or else that of the main action: "Acme" over
// "Its investigation has been closed".
// Of parties of whom something else is known nothing is said.
func (r *reading) titled(main *regwire.Action, known []deed) []deed {
	var out []deed
	sections := r.cut()
	if len(sections) < 2 {
		return nil
	}
	seen := make([]bool, len(r.entities))
	for _, x := range known {
		seen[x.party] = true
	}
	for _, s := range sections {
		x := deed{kind: main.Kind, money: -1, by: titled, weight: 1, from: s.from, to: s.from + 1}
		if v, ok := r.said(kindClaims, s.span).winner(0); ok {
			x.kind, x.weight, x.from, x.to = regwire.Kind(v.value), 1+v.weight, v.from, v.to
		}
		if x.kind == regwire.Fine && r.dropped(s.span) {
			x.kind = regwire.Investigation
		}
		for _, e := range s.parties {
			if x.party = e; x.kind != "" && !seen[e] {
				seen[e], out = true, append(out, x)
			}
		}
	}
	return out
}

// dropped reports whether a part of the article speaks of the end of a matter more than of any
// other stage.
func (r *reading) dropped(part span) bool {
	v, ok := r.said(stageClaims, part).winner(2)
	return ok && v.value == string(regwire.Closed)
}

// sectionOf returns the section that token i stands in, or its paragraph if it is in none.
func (r *reading) sectionOf(i int) span {
	for _, s := range r.cut() {
		if s.from <= i && i < s.to {
			return s.span
		}
	}
	return r.paragraphOf(i)
}
