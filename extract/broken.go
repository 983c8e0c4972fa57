package extract

import (
	"math"
	"strings"

	"regwire"
)

// A provision is a law, or a part of one, with the places that name it.
type provision struct {
	label, part string
	at          []int // indices of laws
}

// maxProvisionsNamed is how many provisions of an article are judged.
const maxProvisionsNamed = 60

// provisionsNamed are what the article names as law, in the order of first mention.
func (r *reading) provisionsNamed() []provision {
	var all []provision
	index := map[[2]string]int{}
	for i, l := range r.laws {
		if r.weight(l.from) == 0 || l.label == "" || procedural(l.part) || l.part == "" && unbreakable(l.label) {
			continue
		}
		key := [2]string{l.label, l.part}
		at, ok := index[key]
		if !ok {
			if len(all) == maxProvisionsNamed {
				continue
			}
			at = len(all)
			index[key] = at
			all = append(all, provision{label: l.label, part: l.part})
		}
		if len(all[at].at) < maxMentions {
			all[at].at = append(all[at].at, i)
		}
	}
	return all
}

// putLaws fills in the provisions that the article says were broken.
func (r *reading) putLaws(a *regwire.Action) {
	all := r.provisionsNamed()
	for i := range all {
		p := &all[i]
		bar := 0.0
		if p.part == "" {
			bar = 0.25 // a law as a whole is often only the ground for a step
		}
		if r.weights.law.score(r.lawFeatures(p, all, a.Kind, a.Stage)) <= bar {
			continue
		}
		l := r.laws[p.at[0]]
		a.Laws = append(a.Laws, r.cited(p))
		a.Evidence = append(a.Evidence, r.evidence("laws", l.from, l.to))
	}
}

// cited writes a provision as it is cited: "UK GDPR Art 32", "DPA 2018 s170".
func (r *reading) cited(p *provision) string {
	label, part := p.label, p.part
	if lawFamily(label) == byLawDPA && offence(part) {
		part = "s" + part[2:] // as it is written in a charge
	}
	switch {
	case label == ownRules && (strings.HasPrefix(part, "Rule") || r.regulator == nil):
		return part
	case label == ownRules:
		return r.regulator.short + " " + part
	}
	return strings.TrimSpace(label + " " + part)
}

// lawFeatures are the signals of whether a provision was broken: where it is named, beside
// which words and other provisions, and what was done.
func (r *reading) lawFeatures(p *provision, all []provision, k regwire.Kind, s regwire.Stage) []feature {
	out := []feature{{byBias, 1}, {r.families.kind[string(k)], 1}, {r.families.stage[string(s)], 1}, {lawFamily(p.label), 1}}
	is := func(name featureName, v bool) {
		if v {
			out = append(out, feature{name, 1})
		}
	}
	rivals, parts, narrower := 0, 0, false
	for i := range all {
		q := &all[i]
		switch {
		case q == p:
		case q.label == p.label && q.part != "" && p.part == "":
			parts++
		case q.label == p.label && p.part != "" && strings.HasPrefix(q.part, p.part+"("):
			narrower = true
		case q.label != p.label:
			rivals++
		}
	}
	is(byPart, p.part != "")
	is(byArticle, strings.HasPrefix(p.part, "Art "))
	is(byParagraph, strings.Contains(p.part, "("))
	is(byInParts, parts > 0)
	is(byNarrower, narrower)
	is(byRivalled, rivals > 0)
	is(r.families.kindOfPart[string(k)], p.part != "")
	out = append(out, feature{byRivals, math.Log1p(float64(rivals))}, feature{byParts, math.Log1p(float64(parts))})
	return r.mentionFeatures(p, out)
}

// mentionFeatures adds the signals of the places that name a provision.
func (r *reading) mentionFeatures(p *provision, out []feature) []feature {
	var placed [3]float64
	breach, power, listed, first, told, record := 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
	for _, i := range p.at {
		l := r.laws[i]
		placed[r.place(l.from)]++
		if r.breachNear(l.from, l.to) {
			breach += r.weight(l.from)
		}
		if r.power(l.from) {
			power++
		}
		if r.toks[l.from].is(opens) {
			first++
		}
		if r.within(l.from, &r.breach) {
			told++
		} else if r.within(l.from, &r.records) {
			record++ // "the first fine under the GDPR"
		}
		if r.announced(l.from) {
			listed++
		}
	}
	n := float64(len(p.at))
	out = append(out, feature{byTitle, min(placed[0], 1)}, feature{byLead, math.Log1p(placed[1])}, feature{byRest, math.Log1p(placed[2])},
		feature{byBreach, math.Log1p(breach)}, feature{byBreachShare, breach / n}, feature{byPower, power / n}, feature{byFirst, first / n}, feature{byListed, listed / n}, feature{byTold, told / n}, feature{byRecord, record / n})
	return r.wordsBeside(p, out)
}

// wordsBeside adds the words that tell something and stand beside the places that name a
// provision.
func (r *reading) wordsBeside(p *provision, out []feature) []feature {
	n := 1 / float64(len(p.at))
	for _, at := range p.at {
		l := r.laws[at]
		for i := l.from - 1; i >= 0 && i >= l.from-10 && r.toks[i].sentence == r.toks[l.from].sentence; i-- {
			for _, name := range r.lawWords.of(0, r.toks[i].word) {
				out = append(out, feature{name, n})
			}
		}
		for i := l.to; i < len(r.toks) && i < l.to+8 && r.toks[i].sentence == r.toks[l.from].sentence; i++ {
			for _, name := range r.lawWords.of(1, r.toks[i].word) {
				out = append(out, feature{name, n})
			}
		}
	}
	return out
}

// lawFamily sorts laws by how they are spoken of.
func lawFamily(label string) featureName {
	switch {
	case strings.HasSuffix(label, "GDPR"):
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
	}
	return byLawOther
}

// procedural reports whether a provision gives powers and procedures to the regulators, so
// that nobody else can break it.
func procedural(part string) bool {
	for _, p := range []string{"Art 29", "Art 56", "Art 58", "Art 60", "Art 61", "Art 65", "Art 66", "Art 70", "Art 77", "Art 83", "s 55A", "s 110", "s 130", "s 143", "s 149", "s 155"} {
		if part == p || strings.HasPrefix(part, p+"(") {
			return true
		}
	}
	return false
}

// unbreakable reports whether a law by itself tells nothing: one of confiscation, or the
// acronym of principles that have numbers.
func unbreakable(label string) bool {
	return strings.HasPrefix(label, "Proceeds of Crime Act") || label == "APP"
}

// offence reports whether a section of a data protection act makes something a crime.
func offence(part string) bool {
	for _, p := range []string{"s 47", "s 55", "s 170"} {
		if part == p || strings.HasPrefix(part, p+"(") {
			return true
		}
	}
	return false
}

// power reports whether the law that starts at token i is named as the power to act:
// "under section 110".
func (r *reading) power(i int) bool {
	for j := max(i-3, 0); j < i; j++ {
		if r.powers.has(r.toks[j].word) && r.toks[j].sentence == r.toks[i].sentence {
			return true
		}
	}
	return false
}

// announced reports whether the law at token i stands in a list that a sentence about a
// breach announces: "Several breaches were found:".
func (r *reading) announced(i int) bool {
	for j := i - 1; j > max(r.bodyAt, i-5*reach) && r.toks[i].sentence-r.toks[j].sentence < 12; j-- {
		if r.toks[j].sentence == r.toks[j+1].sentence || r.at(j) != ":" {
			continue
		}
		return r.within(j, &r.breach)
	}
	return false
}

// within reports whether a word of a set stands in the sentence of token i.
func (r *reading) within(i int, set *wordSet) bool {
	for j := i; j >= max(0, i-reach) && r.toks[j].sentence == r.toks[i].sentence; j-- {
		if set.has(r.toks[j].word) {
			return true
		}
	}
	for j := i + 1; j < min(len(r.toks), i+reach) && r.toks[j].sentence == r.toks[i].sentence; j++ {
		if set.has(r.toks[j].word) {
			return true
		}
	}
	return false
}

// breachNear reports whether the words around a law say that it was broken.
func (r *reading) breachNear(from, to int) bool {
	words := r.breach
	for i := from - 1; i >= 0 && i >= from-24 && r.toks[i].sentence == r.toks[from].sentence; i-- {
		if words.has(r.toks[i].word) {
			return true
		}
	}
	for i := to; i < len(r.toks) && i < to+12 && r.toks[i].sentence == r.toks[from].sentence; i++ {
		if words.has(r.toks[i].word) {
			return true
		}
	}
	return false
}
