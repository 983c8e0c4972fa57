package cases

import (
	"slices"
	"strings"

	"regwire"
)

// Derive returns the case with its current facts worked out of its reports and words:
// nothing of the facts that it held before counts. The order of the reports does not
// matter. A fact is what a person said that it is, or else chosen by [rival.better]; values
// that contradict the chosen one are kept as conflicts. ID, Related, Into, Reports, Events
// and Words stay as they are.
func Derive(c regwire.Case) regwire.Case {
	out := regwire.Case{ID: c.ID, Related: c.Related, Into: c.Into, Reports: c.Reports, Events: c.Events, Words: c.Words}
	said := sayings(c.Reports)
	for _, s := range said {
		if out.Regulator == "" {
			out.Regulator = s.action.Regulator
		}
	}
	out.Stage = stageOf(said)
	out.Kind = kindOf(said)
	out.Organisation = organisationOf(said)
	out.Sums, out.Conflicts = sumsOf(said)
	out.Sums = standing(out.Sums, out.Stage)
	out.People, out.Conflicts = peopleOf(said, out.Conflicts)
	out.Volume, out.Conflicts = volumeOf(said, out.Conflicts)
	out.Incident, out.Conflicts = incidentOf(said, out.Conflicts)
	out.Laws = lawsOf(said)
	out.Decided = decidedOf(said)
	out.Opened, out.Changed = c.Opened, c.Changed
	for _, r := range c.Reports {
		if !r.Published.IsZero() && (out.Opened.IsZero() || r.Published.Before(out.Opened)) {
			out.Opened = r.Published
		}
	}
	return corrected(out)
}

// A saying is one action with the report that it stands in.
type saying struct {
	report regwire.Report
	action regwire.Action
	main   bool
}

// sayings lists all actions of the reports in an order that depends on what they say
// alone: the regulator's first, then the latest, then by article.
func sayings(reports []regwire.Report) []saying {
	var out []saying
	for _, r := range reports {
		out = append(out, saying{r, r.Action, true})
		for _, a := range r.Also {
			out = append(out, saying{r, a, false})
		}
	}
	slices.SortStableFunc(out, func(x, y saying) int {
		if x.report.Official != y.report.Official {
			return rank(y.report.Official) - rank(x.report.Official)
		}
		if c := y.report.Published.Compare(x.report.Published); c != 0 {
			return c
		}
		return strings.Compare(x.report.Article, y.report.Article)
	})
	return out
}

// phase groups stages: looked into, proposed, decided. A kind that was only proposed
// gives way to the one decided in the end.
func phase(s regwire.Stage) int { return min(s.Order(), regwire.Imposed.Order()) }

// kindOf returns the gravest kind at the furthest phase, for example fine for an order
// with a fine, and reprimand for a reprimand in place of a proposed fine.
func kindOf(said []saying) regwire.Kind {
	var best regwire.Kind
	furthest := -1
	for _, s := range said {
		p := phase(s.action.Stage)
		if s.action.Kind == "" || p < furthest {
			continue
		}
		if p > furthest || graver(s.action.Kind, best) {
			furthest, best = p, s.action.Kind
		}
	}
	return best
}

func graver(a, b regwire.Kind) bool {
	return slices.Index(regwire.Kinds, a) < slices.Index(regwire.Kinds, b)
}

// organisationOf returns the name of the main party, with all other names of the party
// that the reports use.
func organisationOf(said []saying) regwire.Organisation {
	org := regwire.Organisation{Name: nameOf(said)}
	seen := map[string]bool{fold(org.Name): true}
	for _, s := range said {
		for _, n := range s.action.Organisation.Names() {
			if k := fold(n); !seen[k] && len(org.Aliases) < maxNames {
				seen[k] = true
				org.Aliases = append(org.Aliases, n)
			}
		}
	}
	slices.SortFunc(org.Aliases, strings.Compare)
	return org
}

// nameOf returns the name to show: one that the regulator uses, if any; names before
// descriptions; of these the one that most articles use, as a name or as an alias; and
// then the fullest. Names that differ in legal form and common words alone count as one,
// so that "Norvia" lends its articles to "Norvia Systems Group Ltd", but not to a company
// of its group, "Norvia Pensions Ltd".
func nameOf(said []saying) string {
	var best string
	var rankOfBest [4]int
	for _, s := range said {
		raw := s.action.Organisation.Name
		if !s.main || raw == "" {
			continue
		}
		r := [4]int{rank(s.report.Official), rank(!lex.role(raw)), support(said, raw), len(raw)}
		if lex.role(raw) {
			r[0] = 0 // a description is no name, whoever gives it
		}
		c := slices.Compare(r[:], rankOfBest[:])
		if best == "" || c > 0 || c == 0 && raw < best {
			best, rankOfBest = raw, r
		}
	}
	return best
}

// support returns how many articles use a name, or a shorter or longer form of it.
func support(said []saying, raw string) int {
	n := lex.parse(split(raw)[0])
	count := 0
	for _, s := range said {
		if s.main && slices.ContainsFunc(s.action.Organisation.Names(), func(other string) bool { return lex.form(n, other) }) {
			count++
		}
	}
	return count
}

// form reports whether raw is a form of the name n: the words that one has more are
// common ones.
func (l *lexicon) form(n name, raw string) bool {
	return slices.ContainsFunc(split(raw), func(part string) bool {
		m := l.parse(part)
		long, short := n.core, m.core
		if len(short) > len(long) {
			long, short = short, long
		}
		return slices.Equal(long[:len(short)], short) && l.plain(long[len(short):])
	})
}

func (l *lexicon) role(raw string) bool {
	parts := split(raw)
	if len(parts) == 0 {
		return true
	}
	n := l.parse(parts[0])
	return n.role || l.lowerCase(raw, n)
}

// maxLaws bounds the provisions that a case shows.
const maxLaws = 24

// lawsOf returns the provisions broken, but for the laws of which some report names a part.
func lawsOf(said []saying) []string {
	var laws []string
	seen := map[string]bool{}
	for _, s := range said {
		for _, l := range s.action.Laws {
			if k := fold(l); !seen[k] && len(laws) < maxLaws {
				seen[k] = true
				laws = append(laws, l)
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(laws), func(whole string) bool {
		return slices.ContainsFunc(laws, func(l string) bool { return strings.HasPrefix(l, whole+" ") })
	})
}

// decidedOf returns the finest date of decision, the regulator's before others.
func decidedOf(said []saying) regwire.Date {
	var best regwire.Date
	for _, s := range said {
		if d := sound(s.action.Decided); len(d) > len(best) {
			best = d
		}
	}
	return best
}
