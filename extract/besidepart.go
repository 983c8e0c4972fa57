package extract

import (
	"slices"
	"strings"
)

// toldInParts reports whether a law that is named as a whole was not broken as such, since parts of others were: who cites by number
// what was broken does so of all, and names a whole law beside it for another reason, or is speaking of the same. "Articles 5 and 32
// of the UK GDPR were infringed" under "GDPR in brief". Not so of one that is surer than every part, that is listed with a part, as
// in "violations of the Health Rule and of section 5 of the Trade Act", or of which the text says outright that it was broken.
// scores are those of all; what is above 0 was broken.
func (r *reading) toldInParts(p *provision, score float64, all []provision, scores []float64) bool {
	if p.part != "" {
		return false
	}
	var parts []*provision
	surer, numbered := true, false
	for i := range all {
		q := &all[i]
		if scores[i] <= 0 || q.part == "" || q.label == p.label {
			continue
		}
		parts = append(parts, q)
		surer = surer && score > scores[i]
		numbered = numbered || r.besideEachOther(p, q, r.isItsNumber)
		if r.besideEachOther(p, q, r.isListedWith) {
			return false
		}
	}
	return len(parts) > 0 && (numbered || !surer && !r.brokenOutright(p, parts))
}

// besideEachOther reports whether a mention of p and one of q are as a rule says.
func (r *reading) besideEachOther(p, q *provision, are func(a, b law) bool) bool {
	return slices.ContainsFunc(p.at, func(i int) bool {
		return slices.ContainsFunc(q.at, func(j int) bool { return are(r.laws[i], r.laws[j]) })
	})
}

// isListedWith reports whether laws a and b stand in one sentence, and not only as the name and the number of one.
func (r *reading) isListedWith(a, b law) bool {
	return r.toks[a.from].sentence == r.toks[b.from].sentence && !r.isItsNumber(a, b)
}

// isItsNumber reports whether law b is the number of law a, behind a comma or in brackets: "the Cyber Rules (23 NYCRR Part 500)".
func (r *reading) isItsNumber(a, b law) bool {
	return b.from == a.to+1 && (r.toks[a.to].word == r.code.comma || r.toks[a.to].word == r.code.open)
}

// brokenOutright reports whether the text says right beside a whole law that it was broken: "in breach of the Consumer Act". Of a
// part of the same it says nothing more.
func (r *reading) brokenOutright(p *provision, parts []*provision) bool {
	if slices.ContainsFunc(parts, p.covers) {
		return false
	}
	const beside = 3 // tokens
	return slices.ContainsFunc(p.at, func(i int) bool {
		l, s := r.laws[i], r.sentenceOf(r.laws[i].from)
		return l.from >= r.bodyAt && r.tells(span{max(s.from, l.from-beside), min(s.to, l.to+beside)}, &r.code.breach)
	})
}

// covers reports whether q is a part of the law p though it is cited otherwise: by a principle with a number, or as the law of the
// United Kingdom.
func (p *provision) covers(q *provision) bool {
	switch q.label {
	case "APP", "IPP", "NPP", "DPP":
		return strings.Contains(p.label, "Privacy") || strings.HasPrefix(p.label, "PDPO")
	}
	return p.label == "GDPR" && q.label == "UK GDPR"
}
