package extract

import (
	"slices"
	"strings"

	"regwire"
)

// putIncident fills in what happened, as a part of the article tells it.
func (r *reading) putIncident(a *regwire.Action, part span) {
	if a.Kind == "" {
		return
	}
	t := r.incidentVotes(part)
	about, titled := &r.desk.about, &r.desk.titled
	r.themesIn(part, about)
	r.themesIn(span{0, r.bodyAt}, titled)
	j := &r.weights.incident
	v := r.judged(j, t, r.votesOf(incidentClaims, j, t), r.incidentSignals(a.Kind, part, about, titled))
	if v = exactly(v, t); v.to == 0 {
		at, ok := r.mostTelling(v.value, about)
		if !ok {
			return
		}
		v.from, v.to = at.from, at.to
	}
	a.Incident = &regwire.Incident{Kind: regwire.IncidentKind(v.value)}
	a.Evidence = append(a.Evidence, r.evidence("incident", v.from, v.to))
}

// putBeginning fills in when it began, if anything happened.
func (r *reading) putBeginning(a *regwire.Action, part span) {
	if a.Incident == nil {
		return
	}
	if x, ok := r.when(part); ok {
		a.Incident.Date = x.value
		a.Evidence = append(a.Evidence, r.evidence("incident_date", x.from, x.to))
	}
}

// incidentVotes counts what the patterns and the provisions of a part of the article say of
// the incident. It is good until that of another part is asked for.
func (r *reading) incidentVotes(part span) *tally {
	t := &r.desk.happened
	t.votes = append(t.votes[:0], r.incidentsTold(part)...)
	r.lawsSay(t, part)
	return t
}

// incidentsTold are the votes that the patterns alone give in a part of the article.
func (r *reading) incidentsTold(part span) []vote {
	if part == r.everything() {
		return r.incidents.votes
	}
	return r.said(incidentClaims, part).votes
}

// exactly returns an attack by the more exact name that the article has for it.
func exactly(v vote, t *tally) vote {
	if v.value != string(regwire.CyberAttack) {
		return v
	}
	best := vote{best: 4.5}
	for _, k := range []regwire.IncidentKind{regwire.Ransomware, regwire.Phishing, regwire.CredentialStuffing} {
		if x := t.of(string(k)); x.best > best.best {
			best = x
		}
	}
	if best.to == 0 {
		return v
	}
	return best
}

// incidentSignals are the features that what happened is judged by: what is spoken of, in
// the title and in all, and who acts where. They stand on the desk until the features of something
// else take their place.
func (r *reading) incidentSignals(k regwire.Kind, part span, about, titled *themeCount) []feature {
	out := titled.features(r.themes.titles, about.features(r.themes.names, r.desk.features[:0]))
	out = about.finely(r.themes, out)
	out = append(out, feature{byBias, 1}, feature{r.families.kind.of(string(k)), 1})
	for _, v := range r.incidentsTold(part) {
		if v.weight > 0 {
			out = append(out, feature{r.families.anyIncident.of(v.value), 1})
		}
	}
	out = r.regulator.features(out)
	out = r.mainThemes.features(about, r.regulator, out)
	r.desk.features = out
	return out
}

// mostTelling returns the words of the theme that speaks most clearly for a value.
func (r *reading) mostTelling(value string, about *themeCount) (span, bool) {
	i := slices.Index(r.weights.incident.values, value)
	best, at := 0.0, -1
	for k, name := range r.themes.names {
		if w := float64(r.weights.incident.weight(name, i)); w*about.much[k] > best {
			best, at = w*about.much[k], k
		}
	}
	if at < 0 {
		return span{}, false
	}
	return about.where[at], true
}

// breachOf says what a breach of a provision is mostly about. The most exact comes first.
var breachOf = []struct {
	provision string
	incident  regwire.IncidentKind
	weight    float64
}{
	{"GDPR Art 5(1)(f)", regwire.CyberAttack, 1}, {"GDPR Art 32", regwire.CyberAttack, 1},
	{"GDPR Art 12", regwire.Transparency, 2}, {"GDPR Art 13", regwire.Transparency, 2}, {"GDPR Art 14", regwire.Transparency, 2},
	{"GDPR Art 15", regwire.AccessRequest, 3}, {"GDPR Art 44", regwire.Transfer, 4}, {"GDPR Art 46", regwire.Transfer, 4},
	{"GDPR Art 8", regwire.Children, 2}, {"GDPR Art 6", regwire.UnlawfulProcessing, 2}, {"GDPR Art 9", regwire.UnlawfulProcessing, 2},
	{"GDPR Art 5(1)(a)", regwire.UnlawfulProcessing, 1}, {"GDPR Art 5(1)(e)", regwire.UnlawfulProcessing, 2},
	{"PECR reg 6", regwire.Cookies, 4}, {"PECR reg 21", regwire.UnlawfulMarketing, 3}, {"PECR reg 22", regwire.UnlawfulMarketing, 3},
	{"s 170", regwire.Insider, 4}, {"s 55", regwire.Insider, 3}, {"FOIA", regwire.AccessRequest, 2},
}

// lawsSay adds to the votes for an incident what the provisions named in a part of the
// article are about.
func (r *reading) lawsSay(t *tally, part span) {
	told := func(l *law) bool { return l.from >= part.from && l.to <= part.to && r.weight(l.from) != 0 }
	for i := range r.laws {
		l := &r.laws[i]
		if !told(l) || slices.ContainsFunc(r.laws[:i], func(o law) bool { return o.label == l.label && o.part == l.part && told(&o) }) {
			continue
		}
		name := l.label + " " + l.part
		for _, b := range breachOf {
			if i := strings.Index(name, b.provision); i >= 0 && !startsWithDigit(name[i+len(b.provision):]) {
				t.add(string(b.incident), b.weight, l.from, l.to)
				break
			}
		}
	}
}
