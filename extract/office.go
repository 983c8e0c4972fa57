package extract

import (
	"slices"
	"strings"
)

// settle gives every mention without a name to the main regulator, if the field is the
// same.
func (r *registry) settle(d *document, main *regulator) {
	for i := range d.regulators {
		m := &d.regulators[i]
		if m.who == nil && main != nil && (m.field == "" || m.field == main.field) {
			m.who = main
		}
	}
}

// settleTwins gives a name that several countries share ("Datatilsynet", "Data Protection
// Commission") to the country that the article speaks of most, where the registry knows
// the twin.
func (r *registry) settleTwins(d *document, lands func() landWeights) {
	for i := range d.regulators {
		m := &d.regulators[i]
		if m.who == nil || m.who.country != "-" && (m.to-m.from == 1 || !sharedName(d.at(m.from)) && !m.who.informs) {
			continue
		}
		count := lands()
		if m.who.country != "-" && count.of(m.who.country) > 0 {
			continue
		}
		best, _ := count.most(func(code string) bool {
			twin := r.byField[code+" "+m.who.field]
			return twin != nil && r.sameOffice(d, *m, twin)
		})
		if best != "" && !(best == nationOf(m.who.country) && best != m.who.country) {
			m.who = r.byField[best+" "+m.who.field]
		}
	}
}

// sameOffice reports whether the words of mention m also name twin, once its country is
// left out, or are shared by countries.
func (r *registry) sameOffice(d *document, m regulatorMention, twin *regulator) bool {
	if m.who.country == "-" {
		return twin.country == "NO" || twin.country == "DK"
	}
	if d.at(m.from) == "Information" {
		return twin.informs && twin.country != m.who.country
	}
	return sharedName(d.at(m.from)) && twin.country != m.who.country && twin.privacy
}

// sharedName reports whether offices of several countries have names that start with a word.
func sharedName(first string) bool {
	return first == "Data" || first == "Personal" || first == "Privacy" || first == "Office"
}

// settleBrackets gives "the European Union's Data Protection Commission (DPC)" to the
// office whose acronym stands in brackets, where both are of one field.
func (r *registry) settleBrackets(d *document) {
	for i := 1; i < len(d.regulators); i++ {
		long, short := &d.regulators[i-1], d.regulators[i]
		if short.from != long.to+1 || short.to-short.from != 1 || d.at(long.to) != "(" || short.who == nil {
			continue
		}
		if long.who == nil || long.who != short.who && long.who.field == short.who.field {
			long.who = short.who
		}
	}
}

// settleNamed gives "the Data Protection Authority, Persónuvernd" to the office that is named behind the comma, and "energy
// watchdog Ofgem" to the one that is named at once, where that is of the field.
func (r *registry) settleNamed(d *document) {
	for i := 1; i < len(d.regulators); i++ {
		what, who := &d.regulators[i-1], d.regulators[i].who
		if what.who == nil && who != nil && slices.Contains(who.fields, what.field) && d.namesAt(d.regulators[i], what.to) {
			what.who = who
		}
	}
}

// namesAt reports whether mention m only names what the words before token i describe: it stands there at once, or behind
// "the", or in commas.
func (d *document) namesAt(m regulatorMention, i int) bool {
	switch {
	case m.from == i:
		return d.follows(i, i-1)
	case m.from != i+1:
		return false
	case strings.EqualFold(d.at(i), "the"):
		return d.follows(m.from, i-1)
	}
	return d.at(i) == "," && d.follows(m.to, i) && d.toks[m.to].kind == sign
}

// onlyOne returns the regulator of a field that the article names, if it names no other, and
// whether it does so before mention i: then it is the one meant by "the DPA", whatever countries
// the article speaks of.
func (d *document) onlyOne(field string, i int) (one *regulator, before bool) {
	for j, m := range d.regulators {
		switch {
		case m.who == nil || m.who.field != field && !slices.Contains(m.who.fields, field):
		case one == nil:
			one, before = m.who, j < i
		case m.who.short != one.short:
			return nil, false
		}
	}
	return one, before
}

// settleNation gives "the country's data protection authority" to the nation that the
// article speaks of most.
func (r *registry) settleNation(d *document, lands func() landWeights) {
	if !slices.ContainsFunc(d.regulators, func(m regulatorMention) bool { return m.who == nil && m.field != "" }) {
		return
	}
	count := lands()
	best, clear := count.most(nil)
	for i := range d.regulators {
		m := &d.regulators[i]
		if m.who != nil || m.field == "" {
			continue
		}
		if one, before := d.onlyOne(m.field, i); one != nil && (before || count.of(best) <= 2*count.of(nationOf(one.country))+2) {
			m.who = one
		}
	}
	if !clear {
		best = d.lawOf()
	}
	if best == "" && len(count) == 0 {
		best = r.purse(d)
	}
	part, _ := count.most(func(code string) bool { return r.inField(code, "land") != nil })
	if part != "" && nationOf(part) == best && 2*count.of(part) > count.of(best) {
		best = part // most of what is said of the nation is of this part of it
	}
	for i := range d.regulators {
		switch m := &d.regulators[i]; {
		case m.who != nil || m.field == "":
		case m.field == "land":
			m.who = r.inField(part, "land")
		case best != "":
			m.who = r.nearest(best, m.field)
		}
	}
}

// nearest returns the regulator of a field in a part of a nation, or else in all of it.
func (r *registry) nearest(code, field string) *regulator {
	if who := r.byField[code+" "+field]; who != nil {
		return who
	}
	return r.byField[nationOf(code)+" "+field]
}

// lawOf returns the country whose law the article speaks of, where that tells: "" if not.
func (d *document) lawOf() string {
	for _, l := range d.laws {
		switch l.label {
		case "UK GDPR", "DPA 1998", "DPA 2018", "PECR", "FOIA":
			return "GB"
		}
	}
	return ""
}

// isDateline reports whether the acronym at token i is that of a news agency which opens a
// report: "LONDON (AP) — ".
func (d *document) isDateline(i int) bool {
	return i > 0 && i+2 < len(d.toks) && d.at(i-1) == "(" && d.at(i+1) == ")" && (d.at(i+2) == "—" || d.at(i+2) == "–" || d.at(i+2) == "-")
}
