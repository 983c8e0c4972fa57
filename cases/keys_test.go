package cases

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestReportsOfOneMatterShareAKey(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b regwire.Action
	}{
		{"short and long name", action("ICO", "Advanta", "fine proposed"), action("ICO", "Advanta Computer Systems Ltd", "fine imposed")},
		{"acronym and name", action("ICO", "PSNI", "fine proposed"), action("ICO", "Police Service of Northern Ireland", "fine imposed")},
		{"name and surname", action("FCA", "Mr Stanley", "order upheld"), action("FCA", "Jes Stanley", "fine imposed")},
		{"an alias", action("ICO", "MediaHouse Inc|Imgo", "fine imposed"), action("ICO", "Imgo", "investigation investigating")},
		{"no name but a telling sum", action("ICO", "", "fine imposed", "£247590"), action("ICO", "MediaHouse", "fine imposed", "£247590")},
		{"no name but a count", action("ICO", "", "fine imposed", "79404 people"), action("ICO", "Advanta", "fine imposed", "79404 people")},
		{"no name but a small count and the sum", action("ICO", "", "fine imposed", "14 people", "£3000"), action("ICO", "Advanta", "fine imposed", "14 people", "£3000")},
		{"no name but a volume", action("ICO", "", "fine imposed", "9000 calls"), action("ICO", "Advanta", "fine imposed", "9000 calls")},
		{"a regulator without its country", action("Datatilsynet", "Grinda", "fine imposed"), action("Datatilsynet (NO)", "Grinda", "fine upheld")},
		{"no regulator", action("", "Advanta", "fine imposed"), action("ICO", "Advanta Ltd", "fine imposed")},
		{"another regulator", action("FTC", "Grand Hotels", "fine imposed"), action("ICO", "Grand Hotels plc", "fine imposed")},
	} {
		a, b := news("a", "", "One text with words of its own.", c.a), news("b", "", "Another wording that shares no run of words.", c.b)
		ka, kb := Keys(a.a, a.f), Keys(b.a, b.f)
		if !meet(ka, kb) {
			t.Errorf("%s: no key in common\n%q\n%q", c.name, ka, kb)
		}
	}
}

func TestKeysAreSortedAndBounded(t *testing.T) {
	var actions []regwire.Action
	for i := range 500 {
		a := action("ICO", fmt.Sprintf("Firm%d Alpha Beta Ltd|Brand%d|Trader%d|Name%d", i, i, i, i), "fine imposed", "£247590", "31337 people")
		actions = append(actions, a)
	}
	p := roundUp("long", "", actions...)
	ks := Keys(p.a, p.f)
	if len(ks) > maxKeys || len(ks) < 100 {
		t.Errorf("got %d keys for 500 actions, want between 100 and %d", len(ks), maxKeys)
	}
	if !slices.IsSorted(ks) || len(slices.Compact(slices.Clone(ks))) != len(ks) {
		t.Error("the keys are not sorted, each once")
	}
}

func TestHeadlineStandsInForAMissingName(t *testing.T) {
	a := news("a", "", "One text.", action("ICO", "", "fine imposed"))
	a.a.Title = "Watchdog fines Calltide over lost laptops"
	b := news("b", "", "Another wording.", action("ICO", "Calltide plc", "fine imposed"))
	if ka, kb := Keys(a.a, a.f), Keys(b.a, b.f); !meet(ka, kb) {
		t.Errorf("no key in common\n%q\n%q", ka, kb)
	}
}

// An article that names no regulator, and of which another party was read, is looked up by
// the words of its opening.
func TestOpeningStandsInForAMisreadName(t *testing.T) {
	for _, regulator := range []string{"ICO", ""} {
		a := news("a", "", "The laptops that Calltide lost held records.", action(regulator, "Tilda Marsh", "fine imposed"))
		b := news("b", "", "Another wording.", action("ICO", "Calltide plc", "fine imposed"))
		if ka, kb := Keys(a.a, a.f), Keys(b.a, b.f); !meet(ka, kb) {
			t.Errorf("regulator %q: no key in common\n%q\n%q", regulator, ka, kb)
		}
	}
}

// Months and days begin with a capital letter too, and would gather all cases of a regulator.
func TestMonthsAreNoKeys(t *testing.T) {
	p := news("a", "", "On Monday 3 March, Calltide lost laptops; it said so in September.", action("ICO", "", "fine imposed"))
	want := []string{"party|ico|calltide"}
	got := slices.DeleteFunc(Keys(p.a, p.f), func(k string) bool { return !strings.HasPrefix(k, "party|") })
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("keys of names (-want +got):\n%s", diff)
	}
}

// What a case is saved under is what its reports are looked up by.
func TestChangesCarryTheKeysOfTheirReports(t *testing.T) {
	p := news("a", "2024-01-01", story, action("ICO", "Advanta Ltd", "fine imposed", "£3.07m"))
	d := Decide(nil, p.a, p.f, today)
	for _, k := range Keys(p.a, p.f) {
		if !slices.Contains(d.Changes[0].Keys, k) {
			t.Errorf("the case is not to be found under %q", k)
		}
	}
}
