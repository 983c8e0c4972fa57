package extract

import (
	"regwire"
	"strings"
	"testing"
)

func TestTablesAreWellFormed(t *testing.T) {
	if err := Check(); err != nil {
		t.Fatal(err)
	}
}

// TestExamples holds every pattern against its own example.
func TestExamples(t *testing.T) {
	tables, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	for i := range tables.matcher.patterns {
		p := &tables.matcher.patterns[i]
		t.Run(p.where(), func(t *testing.T) {
			r := understand(p.articleOf())
			for _, c := range r.claims {
				if c.pattern == p {
					return
				}
			}
			t.Errorf("%s: the example\n\t%s\nis not matched by\n\t%s\natoms: %s", p.where(), p.example, p.source, sketch(r))
		})
	}
}

// articleOf makes an article of the example: its text, and its title too for a pattern
// that matches in titles only.
func (p *pattern) articleOf() regwire.Article {
	for _, e := range p.elements {
		if e.kind == titleElement {
			return article(p.example, p.example)
		}
	}
	return article("", p.example)
}

// sketch writes the atoms of a reading, for messages.
func sketch(r *reading) string {
	names := map[atomKind]string{}
	for n, k := range slots {
		names[k] = n
	}
	var b strings.Builder
	for _, a := range r.atoms {
		b.WriteString(names[a.kind] + "[" + r.slice(a.from, a.to) + "] ")
	}
	return b.String()
}
