package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestWhatStandsBesideAName(t *testing.T) {
	for _, x := range []struct{ name, text, of, want, not string }{
		{"edge and verb", "Acme has paid.", "acme", "before:edge after:has", "before:else"},
		{"after the article", "A fine on the Acme of old.", "acme", "before:on before:the after:of", "before:acts"},
		{"a sum", "It fined Acme £5,000.", "acme", "before:acts after:money", "after:edge"},
		{"a few words off", "They say that Acme of old times has paid.", "acme", "after:of near_before:says near_after:has near_after:pays", "near_after:says"},
		{"nothing beyond another name", "They met Acme or Globex, who paid.", "acme", "after:and near_after:name", "near_after:pays"},
		{"another name", "They met Acme, Globex and others.", "globex", "before:comma after:and", "before:name"},
	} {
		t.Run(x.name, func(t *testing.T) {
			r := understand(article("", x.text))
			e := slices.IndexFunc(r.entities, func(e entity) bool { return slices.Contains(e.keys, x.of) })
			if e < 0 {
				t.Fatalf("no entity %q in %q", x.of, x.text)
			}
			var names []string
			for _, f := range r.besideFeatures(&r.entities[e], nil) {
				names = append(names, r.vocabulary.names[f.name])
			}
			for _, w := range strings.Fields(x.want) {
				if !slices.Contains(names, w) {
					t.Errorf("%q in %q: got %v, want %s", x.of, x.text, names, w)
				}
			}
			if slices.Contains(names, x.not) {
				t.Errorf("%q in %q: got %v, want no %s", x.of, x.text, names, x.not)
			}
		})
	}
}

func TestBesideTableErrors(t *testing.T) {
	lex, err := newLexicon(file("words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, src := range []string{"no colon\n", strings.Repeat("a: b\n", maxBeside)} {
		if _, err := newBesideWords(lex, newVocabulary(), src); err == nil || !strings.Contains(err.Error(), "beside.txt:") {
			t.Errorf("beside %.20q: got error %v, want one that names the line", src, err)
		}
	}
}

func TestHowAPartyIsTakenUp(t *testing.T) {
	r := understand(article("", "Acme Health Trust was fined. The trust said it was sorry. The trust has paid, and so its records are safe."))
	head, part := r.takenUpBy(&r.entities[0])
	if head <= 0 || part != 0 {
		t.Errorf("got head %v, part %v: want the trust alone to take the name up", head, part)
	}
	if r.census.it == 0 || r.census.he != 0 || r.census.firms != 0 {
		t.Errorf("got it %v, he %v, firms %v: want it alone", r.census.it, r.census.he, r.census.firms)
	}
}

func TestWhomAWordRefersTo(t *testing.T) {
	r := understand(article("", "Acme Ltd was fined £5,000. It lost a laptop.\n\n"+strings.Repeat("Nothing more than that was said by anybody on the day when the matter ended.\n\n", 3)+"Jane Smith works for Globex Ltd. She said that the company was fined too."))
	for _, x := range []struct {
		key   string
		lead  bool
		acted bool
	}{{"acme", true, false}, {"globex", false, true}, {"jane smith", false, true}} {
		e := slices.IndexFunc(r.entities, func(e entity) bool { return slices.Contains(e.keys, x.key) })
		if got := r.census.referrals[e]; got[0] == 0 || got[1] > 0 != x.lead || got[2] > 0 != x.acted {
			t.Errorf("%s: got referrals %v, want some, in the lead %v, where a step is told %v", x.key, got, x.lead, x.acted)
		}
	}
}

func TestAWordRefersToNobodyFarBefore(t *testing.T) {
	r := understand(article("", "Acme Ltd was fined £5,000."+strings.Repeat(" Nothing more than that was said by anybody on that day.", 6)+" It lost a laptop."))
	if got := r.census.referrals[0]; got[0] != 0 {
		t.Errorf("got referrals %v to Acme, want none so far behind it", got)
	}
}

func TestWhatStandsAroundAName(t *testing.T) {
	r := understand(article("", "On 5 May 2020 Acme Ltd was fined £5,000\n\nBy Globex"))
	a := r.census.around[0]
	if a.kinds[0][dateAtom] == 0 || a.kinds[1][moneyAtom] == 0 || a.kinds[0][moneyAtom] != 0 {
		t.Errorf("around %q: got %+v, want a date before and a sum after it", r.entities[0].keys[0], a)
	}
	if b := r.census.around[1]; b.short == 0 || b.unclosed == 0 {
		t.Errorf("around %q: got %+v, want a short sentence without a stop", r.entities[1].keys[0], b)
	}
}

func TestWhatANameIsOf(t *testing.T) {
	r := understand(article("", "They signed a Partnership Agreement. The Finnish SA fined Acme Ltd. Then the Widget Commission left Ash Street."))
	for _, x := range []struct {
		key                     string
		thing, premises, office bool
	}{{"partnership agreement", true, false, false}, {"acme", false, false, false}, {"widget commission", false, false, true}, {"ash street", false, true, false}} {
		e := slices.IndexFunc(r.entities, func(e entity) bool { return slices.Contains(e.keys, x.key) })
		if e < 0 {
			t.Errorf("no entity %q", x.key)
			continue
		}
		if en := &r.entities[e]; en.is(aThing) != x.thing || en.is(aPremises) != x.premises || en.is(anOffice) != x.office {
			t.Errorf("%q: got thing %v, office %v", x.key, en.is(aThing), en.is(anOffice))
		}
	}
}
