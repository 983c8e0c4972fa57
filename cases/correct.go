package cases

import (
	"slices"

	"regwire"
)

// corrected returns the case with what people said of its fields, the last word standing.
// What the reports say instead is kept as a conflict.
func corrected(c regwire.Case) regwire.Case {
	for _, w := range c.Words {
		f, err := fieldOf(w.Field)
		if w.Kind != regwire.SaidCorrect || !w.Stands() || err != nil {
			continue
		}
		was := f.show(c, w.Value)
		f.set(&c, w.Value)
		c.Conflicts = overruled(c, f, w, was)
	}
	return c
}

// overruled returns the conflicts of a case with a person's word first among the rivals of
// its field.
func overruled(c regwire.Case, f field, w regwire.Word, was string) []regwire.Conflict {
	said := regwire.Rival{Value: f.show(c, w.Value), By: w.By}
	if said.Value == "" {
		said.Value = nothing
	}
	if was == "" || was == said.Value {
		return c.Conflicts
	}
	out := slices.Clone(c.Conflicts)
	i := slices.IndexFunc(out, func(k regwire.Conflict) bool { return k.Field == f.name && k.Values[0].Value == was })
	if i < 0 {
		old := regwire.Rival{Value: was}
		for _, r := range c.Reports {
			old.Articles = append(old.Articles, r.Article)
		}
		slices.Sort(old.Articles)
		return append(out, regwire.Conflict{Field: f.name, Values: []regwire.Rival{said, old}})
	}
	rest := slices.DeleteFunc(slices.Clone(out[i].Values), func(v regwire.Rival) bool { return v.Value == said.Value })
	out[i].Values = append([]regwire.Rival{said}, rest...)
	return out
}

// hear adds to a matter what a person said of its case, for later articles are weighed
// against that too.
func (m *matter) hear(w regwire.Word) {
	if w.Kind != regwire.SaidCorrect || !w.Stands() {
		return
	}
	switch w.Field {
	case "regulator":
		m.regulator = w.Value
	case "organisation":
		lex.add(&m.party, regwire.Organisation{Name: w.Value})
	case "people":
		if n, ok := countOf(w.Value); ok {
			m.people = with(m.people, n)
		}
	case "amount":
		if sum, ok := sumOf(w.Value); ok && !sum.Amount.IsZero() {
			m.stands = with(m.stands, stand{amount: sum.Amount, stage: sum.Stage, whole: true, share: 1})
		}
	}
}

// amended returns the reports of a case under the regulator and the name that a person
// gave it, so that it is found under those as well.
func amended(c regwire.Case) []regwire.Report {
	reports := slices.Clone(c.Reports)
	for i := range reports {
		reports[i].Action.Regulator = c.Regulator
		reports[i].Action.Organisation = c.Organisation
	}
	return reports
}
