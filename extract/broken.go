package extract

import (
	"slices"
	"strings"

	"regwire"
)

// A provision is a law, or a part of one, with the places that name it.
type provision struct {
	label, part string
	at          []int // indices of laws
	divided     bool  // a part of the law was broken: none was as a whole
}

// maxProvisionsNamed is how many provisions of an article are judged.
const maxProvisionsNamed = 60

// provisionsNamed are what the article names as law, in the order of first mention.
func (r *reading) provisionsNamed() []provision {
	all := room(&r.desk.provisions, 4)
	for i, l := range r.laws {
		if l.label == "" && r.appliesGDPR() {
			l.label = "GDPR"
		}
		if r.weight(l.from) == 0 || l.label == "" || procedural(l.label, l.part) && !r.plainlyBroken(l) || l.part == "" && (unbreakable(l.label) || r.onlyLimits(l)) {
			continue
		}
		at := slices.IndexFunc(all, func(p provision) bool { return p.label == l.label && p.part == l.part })
		if at < 0 {
			if len(all) == maxProvisionsNamed {
				continue
			}
			at = len(all)
			all = append(all, provision{label: l.label, part: l.part, at: room(&r.desk.indexes, 2)})
		}
		if len(all[at].at) < maxMentions {
			all[at].at = append(all[at].at, i)
		}
	}
	return all
}

// plainlyBroken reports whether the words right before a law say that it was broken, as even what
// gives a power can be: "contravened section 135", "failed to comply with Article 58", but not "breaching section 155 can
// cost millions".
func (r *reading) plainlyBroken(l law) bool {
	s := r.sentenceOf(l.from)
	if !r.tells(span{max(s.from, l.from-3), l.from}, &r.breaks) || r.power(l.from) || l.part == "Art 83" || strings.HasPrefix(l.part, "Art 83(") {
		return false
	}
	if opener := r.toks[s.from].word; r.breaks.has(opener) || r.at(s.from) == "Failing" || r.at(s.from) == "Failure" || l.to < s.to && r.at(l.to) == "notice" {
		return false
	}
	return !r.tells(s, &r.supposes) && !r.tells(s, &r.ceiling)
}

// onlyLimits reports whether a law is named for what it allows, or for when it began: "the maximum
// under the GDPR", "when the GDPR came into force".
func (r *reading) onlyLimits(l law) bool {
	s := r.sentenceOf(l.from)
	return !r.tells(s, &r.breach) && (r.tells(span{l.to, min(s.to, l.to+4)}, &r.inForce) || r.tells(s, &r.ceiling))
}

// eea are the states of the European Economic Area, and the Union, by their codes.
var eea = strings.Fields("EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK")

// appliesGDPR reports whether articles of no law that is named are those of the GDPR: an authority
// for data protection in the European Economic Area has hardly another law with articles.
func (r *reading) appliesGDPR() bool {
	return r.regulator != nil && r.regulator.field == "data" && slices.Contains(eea, r.regulator.country)
}

// lawLeeway is how much likelier than not a provision counts as broken: one left out costs
// as much as a wrong one, and most of those named are none.
const lawLeeway = 0.3

// putLaws fills in the provisions that the article says were broken.
func (r *reading) putLaws(a *regwire.Action) {
	all := r.provisionsNamed()
	scores := take(&r.desk.chances, len(all))
	for i := range all {
		p := &all[i]
		scores[i] = r.weights.law.score(r.lawFeatures(p, all, a.Kind, a.Stage)) + lawLeeway
	}
	for i := range all {
		if scores[i] > 0 && all[i].part != "" {
			divide(all, all[i].label)
		}
	}
	citeOnce(all, scores)
	for i := range all {
		p := &all[i]
		if scores[i] <= 0 || p.part == "" && p.divided || p.label == "GDPR" && slices.ContainsFunc(all, p.ofUK) || r.toldInParts(p, scores[i], all, scores) {
			continue
		}
		l := r.proof(p)
		a.Laws = append(a.Laws, r.cited(p))
		a.Evidence = append(a.Evidence, r.evidence("laws", l.from, l.to))
	}
}

// divide notes that a part of a law was broken.
func divide(all []provision, label string) {
	for i := range all {
		if all[i].label == label {
			all[i].divided = true
		}
	}
}

// proof returns the mention of a provision that gives the year of its law, if one does, or else
// the first: "the Privacy Act 1988" rather than "the Privacy Act".
func (r *reading) proof(p *provision) law {
	if _, year, ok := cutYear(p.label); ok {
		for _, l := range r.laws {
			if l.label == p.label && (p.part == "" || p.part == l.part) && strings.Contains(r.slice(l.from, l.to), year) {
				return l
			}
		}
	}
	return r.laws[p.at[0]]
}

// citeOnce leaves of what was broken and its parts whichever is surer, for nothing is cited
// twice: it takes the scores of the others.
func citeOnce(all []provision, scores []float64) {
	for i := range all {
		best := 0.0 // of the parts of i
		for j := range all {
			if all[j].within(&all[i]) {
				best = max(best, scores[j])
			}
		}
		if best >= scores[i] {
			scores[i] = 0
			continue
		}
		for j := range all {
			if all[j].within(&all[i]) {
				scores[j] = 0
			}
		}
	}
}

// within reports whether p is a part of q, both of which may be: "Art 5(1)(f)" of "Art 5", the
// "HIPAA Security Rule" of "HIPAA".
func (p *provision) within(q *provision) bool {
	if p.label == q.label {
		return q.part != "" && strings.HasPrefix(p.part, q.part+"(")
	}
	return p.part == "" && q.part == "" && strings.HasPrefix(p.label, q.label+" ") && !dated(p.label, q.label)
}

// dated reports whether a law is another one only by its year.
func dated(label, bare string) bool {
	short, _, ok := cutYear(label)
	return ok && short == bare
}

// ofUK reports whether q is the same part of the law as it stands in the United Kingdom,
// where one article that names both means one.
func (p *provision) ofUK(q provision) bool {
	return q.label == "UK GDPR" && q.part == p.part && p.part != ""
}

// cited writes a provision as it is cited: "UK GDPR Art 32", "DPA 2018 s170", "FTC Act s 5".
func (r *reading) cited(p *provision) string {
	label, part := p.label, p.part
	if lawFamily(label) == byLawDPA && offence(part) {
		part = "s" + part[2:] // as it is written in a charge
	}
	switch {
	case label == "FCA Principles for Businesses" && part != "":
		label = "FCA"
	case label == ownRules && (strings.HasPrefix(part, "Rule") || strings.HasPrefix(part, "Principle") || r.regulator == nil):
		return part // as the document words it
	case label == ownRules:
		return r.regulator.short + " " + part
	}
	return strings.TrimSpace(label + " " + part)
}

// lawFeatures are the signals of whether a provision was broken: where it is named, beside
// which words and other provisions, what was done and by whom.
func (r *reading) lawFeatures(p *provision, all []provision, k regwire.Kind, s regwire.Stage) []feature {
	out := signs(append(r.desk.features[:0], feature{byBias, 1}, feature{r.families.kind.of(string(k)), 1}, feature{r.families.stage.of(string(s)), 1}, feature{lawFamily(p.label), 1}))
	rivals, parts, narrower := 0, 0, false
	for i := range all {
		q := &all[i]
		switch {
		case q == p:
		case q.label == p.label && q.part != "" && p.part == "":
			parts++
		case q.within(p):
			narrower = true
		case q.label != p.label:
			rivals++
		}
	}
	out.is(byPart, p.part != "")
	out.is(byArticle, strings.HasPrefix(p.part, "Art "))
	out.is(byParagraph, strings.Contains(p.part, "("))
	out.is(byInParts, parts > 0)
	out.is(byNarrower, narrower)
	out.is(byRivalled, rivals > 0)
	out.is(r.families.kindOfPart.of(string(k)), p.part != "")
	out.is(byOnlyLaw, p.part == "" && rivals == 0)
	out.is(byFirstLaw, p == &all[0])
	out = append(out, feature{byRivals, log1p(float64(rivals))}, feature{byParts, log1p(float64(parts))})
	of := &r.families.law[lawFamily(p.label)-byLawGDPR]
	out.is(of.only, rivals == 0)
	out.is(of.onlyWhole, rivals == 0 && p.part == "")
	out.is(of.part, p.part != "")
	r.desk.features = r.regulator.features(r.mentionFeatures(p, out))
	return r.desk.features
}

// lawFamily sorts laws by how they are spoken of.
func lawFamily(label string) featureName {
	switch {
	case strings.HasSuffix(label, "GDPR"), label == "AVG":
		return byLawGDPR
	case strings.HasPrefix(label, "DPA"), strings.HasPrefix(label, "Data Protection Act"):
		return byLawDPA
	case label == "PECR":
		return byLawPECR
	case label == "FOIA":
		return byLawFOIA
	case label == "HIPAA":
		return byLawHIPAA
	case label == ownRules:
		return byLawBook
	case strings.HasSuffix(label, "Code"):
		return byLawCode
	case strings.Contains(label, "Rule"), strings.Contains(label, "Regulations"):
		return byLawRules
	}
	return byLawOther
}

// unbreakable reports whether a law by itself tells nothing: one of confiscation, or the
// acronym of principles that have numbers.
func unbreakable(label string) bool {
	return strings.HasPrefix(label, "Proceeds of Crime Act") || label == "APP"
}

// offence reports whether a section of a data protection act makes something a crime.
func offence(part string) bool {
	for _, p := range []string{"s 47", "s 55", "s 170", "s 171", "s 172", "s 173"} {
		if part == p || strings.HasPrefix(part, p+"(") {
			return true
		}
	}
	return false
}
