package cases

import (
	"testing"

	"regwire"
)

// What a form shows can be sent back as it is, and changes nothing.
func TestFieldsReadBack(t *testing.T) {
	proposed := Derive(regwire.Case{ID: "c", Reports: []regwire.Report{reportOf(advantaNotice, true)}})
	calls := Derive(regwire.Case{ID: "d", Reports: []regwire.Report{reportOf(hatsFine, true)}})
	about := proposed
	about.People = &regwire.Count{N: 1200, Qualifier: regwire.AtLeast}
	about.Sums = []regwire.Sum{{Stage: regwire.Proposed, Amount: regwire.Money{Currency: "NOK", Minor: 6_500_050}}}
	for name, c := range map[string]regwire.Case{"proposed": proposed, "calls": calls, "rough": about} {
		seen := 0
		for _, f := range Fields(c) {
			if f.Value == "" {
				continue
			}
			seen++
			if err := Check(c, f.Name, f.Value); err != nil {
				t.Errorf("%s: %s shows %q, which is refused: %v", name, f.Name, f.Value, err)
				continue
			}
			d, err := Say([]regwire.Case{c}, regwire.Word{Kind: regwire.SaidCorrect, Case: c.ID, Field: f.Name, Value: f.Value, By: "ann", At: today})
			if err != nil {
				t.Fatal(err)
			}
			if e := d.Changes[0].Events[0]; e.Was != e.Now {
				t.Errorf("%s: %s said again as it is: %q became %q", name, f.Name, e.Was, e.Now)
			}
		}
		if seen < 6 {
			t.Errorf("%s: the form shows %d values", name, seen)
		}
	}
	if err := Check(proposed, "kind", "fien"); err == nil {
		t.Error("a kind that is none was taken")
	}
}

func TestCalled(t *testing.T) {
	capita := regwire.Organisation{Name: "Capita plc", Aliases: []string{"Capita Pension Solutions Limited"}}
	for _, c := range []struct {
		name string
		want bool
	}{
		{"Capita", true}, {"CAPITA LTD", true}, {"capita pension solutions", true},
		{"Capital", false}, {"Capita Consulting", false}, {"", false}, {"plc", false}, {"<!channel>", false},
	} {
		if got := Called(capita, c.name); got != c.want {
			t.Errorf("Called(%q) = %v, want %v", c.name, got, c.want)
		}
	}
	if nobody := (regwire.Organisation{Name: "a hospital"}); Called(nobody, "a hospital") {
		t.Error("a description was taken for a name")
	}
}

func TestSayAll(t *testing.T) {
	s := shelfWith(advantaNotice)
	c := s.home(t, "notice")
	word := func(field, value string) regwire.Word {
		return regwire.Word{Kind: regwire.SaidCorrect, Case: c.ID, Field: field, Value: value, By: "ann", At: today}
	}
	d, err := SayAll(s.all(), []regwire.Word{word("people", "90,000"), word("decided", "2024-08-06")})
	if err != nil || len(d.Changes) != 1 {
		t.Fatalf("changes %+v, %v; want one", d.Changes, err)
	}
	change := d.Changes[0]
	if change.Case.People.N != 90_000 || change.Case.Decided != "2024-08-06" || len(change.Case.Words) != 2 {
		t.Errorf("the case is %+v", change.Case)
	}
	if len(change.Events) != 2 || change.Events[1].Seq != change.Events[0].Seq+1 || change.Events[1].Now != "2024-08-06" {
		t.Errorf("events %+v, want two", change.Events)
	}
	if _, err := SayAll(s.all(), []regwire.Word{word("people", "90,000"), word("decided", "soon")}); err == nil {
		t.Error("a wrong value was taken because another was right")
	}
	if d, err := SayAll(s.all(), nil); err != nil || len(d.Changes) != 0 {
		t.Errorf("nothing said: %+v, %v", d, err)
	}
}

// What a person dismissed stays so, whatever comes, until it is taken back.
func TestDismiss(t *testing.T) {
	s := shelfWith(advantaNotice)
	id := s.home(t, "notice").ID
	d := s.say(t, regwire.Word{Kind: regwire.SaidCorrect, Case: id, Field: "relevant", Value: "no"})
	if e := d.Changes[0].Events[0]; e.Was != "yes" || e.Now != "no" || e.By != "ann" || e.Newsworthy() {
		t.Errorf("the event is %+v", e)
	}
	s.file(advantaFine.a, advantaFine.f)
	c := s.home(t, "final")
	if c.ID != id || !c.Dismissed || c.Stage != regwire.Imposed || (regwire.Channel{Alerts: true}).Hears(c) {
		t.Errorf("after another article: case %s, dismissed %v, stage %s", c.ID, c.Dismissed, c.Stage)
	}
	fresh := shelfWith(advantaNotice, advantaFine)
	again, err := Heed(fresh.all(), c.Words[0])
	if err != nil || !again.Changes[0].Case.Dismissed {
		t.Errorf("heard again: %+v, %v", again, err)
	}
	if c := s.undo(t, id).Changes[0].Case; c.Dismissed || !(regwire.Channel{}).Hears(c) {
		t.Error("taken back, and still dismissed")
	}
}
