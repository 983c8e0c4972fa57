package extract

import (
	"math"

	"regwire"
)

// countRoles are the parts that a count of people can play besides being the total.
var countRoles = []string{"complained", "subgroup", "size"}

// people returns the index of the count that is the number of people affected, or -1.
func (r *reading) people() int {
	type role struct{ total, other float64 }
	claims := make([]role, len(r.counts))
	for _, c := range r.claims {
		if c.atom < 0 || r.atoms[c.atom].kind != countAtom {
			continue
		}
		x := &claims[r.atoms[c.atom].index]
		switch c.what {
		case "people":
			x.total = max(x.total, c.weight) + 0.25*min(x.total, c.weight)
		case "complained", "subgroup", "size":
			x.other = max(x.other, c.weight)
		}
	}
	best, top := -1, 1.9
	for i, c := range r.counts {
		if c.unit != people && c.unit != accounts && (c.unit != things || claims[i].total < 5 || c.value < 100) {
			continue
		}
		s := claims[i].total - claims[i].other
		if c.plain {
			s += 1.6
		}
		if c.unit == people && c.value > 100 && c.value%100 != 0 {
			s += 0.9 // nobody counts bystanders to the last
		}
		if c.unit == accounts {
			s--
		}
		switch {
		case c.value < 2 || c.value == 2 && claims[i].total < 4:
			continue
		case c.value < 10 && claims[i].total < 4:
			s -= 2.5
		case c.value < 10:
			s -= 1.2
		}
		s *= r.weight(c.from)
		s += math.Min(1.2, 0.2*math.Log10(float64(c.value)))
		if c.value >= 1970 && c.value <= 2099 && r.toks[c.from].end-r.toks[c.from].start == 4 {
			s -= 1
		}
		if s > top {
			best, top = i, s
		}
	}
	if best < 0 {
		return -1
	}
	return r.finestCount(best)
}

// finestCount returns the most exact statement of the same number.
func (r *reading) finestCount(best int) int {
	for i, c := range r.counts {
		if c.unit != people && c.unit != things || i == best {
			continue
		}
		b := r.counts[best]
		floor := b.qualifier == regwire.AtLeast && c.value > b.value && c.value-b.value < b.value/10 && c.value%100 != 0
		if c.value == b.value || !roundsTo(c.value, b.value) && !floor || c.unit != people {
			continue
		}
		best = i
	}
	return best
}

// roundsTo reports whether b is a rounded to fewer figures.
func roundsTo(a, b int64) bool {
	unit := int64(1)
	for b%(unit*10) == 0 && unit < b {
		unit *= 10
	}
	d := a - b
	if d < 0 {
		d = -d
	}
	return unit > 1 && d < unit && d*14 < b && a%unit != 0
}

// putPeople fills in how many people were affected.
func (r *reading) putPeople(a *regwire.Action) {
	if i := r.people(); i >= 0 {
		c := r.counts[i]
		a.People = &regwire.Count{N: c.value, Qualifier: c.qualifier}
		a.Evidence = append(a.Evidence, r.evidence("people", c.from, c.to))
	}
}

// putLoosePeople fills in the people of an article that reports no action.
func (r *reading) putLoosePeople() {
	if i := r.people(); i >= 0 {
		c := r.counts[i]
		r.finding.People = &regwire.Count{N: c.value, Qualifier: c.qualifier}
		r.finding.Evidence = append(r.finding.Evidence, r.evidence("people", c.from, c.to))
	}
}

// marketing reports whether the matter is one of unlawful marketing, the only sort whose
// messages are counted.
func (r *reading) marketing() bool {
	v := 0.0
	for _, c := range r.claims {
		if c.what == "incident" && c.value == string(regwire.UnlawfulMarketing) {
			v += c.weight * r.weight(c.from)
		}
	}
	return v >= 4
}

// units names the messages that a volume counts.
var units = map[countUnit]regwire.Unit{calls: regwire.Calls, texts: regwire.Texts, emails: regwire.Emails, messages: regwire.Messages}

// putVolume fills in how many unlawful messages were at issue: the largest count of the
// unit that is counted first.
func (r *reading) putVolume(a *regwire.Action) {
	best, top := -1, 0.0
	for i, c := range r.counts {
		if _, ok := units[c.unit]; !ok || c.value < 50 {
			continue
		}
		s := r.weight(c.from) * (3 + math.Log10(float64(c.value)))
		if s > top {
			best, top = i, s
		}
	}
	if best < 0 || a.Kind == "" || !r.marketing() {
		return
	}
	for i, c := range r.counts {
		if c.unit == r.counts[best].unit && roundsTo(c.value, r.counts[best].value) {
			best = i
		}
	}
	c := r.counts[best]
	a.Volume = &regwire.Volume{N: c.value, Unit: units[c.unit]}
	a.Evidence = append(a.Evidence, r.evidence("volume", c.from, c.to))
}
