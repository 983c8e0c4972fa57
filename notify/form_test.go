package notify

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"regwire"
	"regwire/notify/standin"
)

// Forms are inside of Slack's limits whatever the case holds: the stand-in refuses what Slack
// refuses.
func TestFormsAreTaken(t *testing.T) {
	crowd := hostile()
	crowd.Organisation.Name = strings.Repeat("& ", 5000)
	for i := range 300 {
		r := crowd.Reports[0]
		r.Article, r.Title = fmt.Sprint("a", i), strings.Repeat("<", 400)
		crowd.Reports = append(crowd.Reports, r)
	}
	bare := regwire.Case{ID: "c", Reports: []regwire.Report{{Article: "a"}}}
	inputs := []Input{
		{Name: "organisation", Value: strings.Repeat("é", 900), Needed: true},
		{Name: "kind", Value: "fine", Choices: []string{"fine", "enforcement_notice"}},
		{Name: "stage", Value: "<odd>", Choices: []string{"imposed"}},
		{Name: "amount"},
	}
	place := Place{Channel: "C0123456789", Case: "c0123456789abcdef"}
	forms := map[string]Form{"a notice": Notice(strings.Repeat("<!channel> *", 900) + ".")}
	for name, c := range map[string]regwire.Case{"two stages": advanced(), "hostile": hostile(), "a crowd": crowd, "bare": bare} {
		forms["correct "+name] = CorrectForm(c, inputs, place)
		forms["split "+name] = SplitForm(c, place)
		forms["dismiss "+name] = DismissForm(c, place)
	}
	there := &standin.Slack{Token: token, AppToken: appToken}
	d := &desk{}
	s, _ := listen(t, there, d)
	for name, f := range forms {
		t.Run(name, func(t *testing.T) {
			var err error
			d.answer = func(ctx context.Context, r Request) Reply {
				err = s.Ask(ctx, r.Trigger, f)
				return Reply{}
			}
			if _, sent := there.Command("U1", "C1", Command, "x"); sent != nil || err != nil {
				t.Fatal(sent, err)
			}
			shown, _ := there.View("U1")
			if text := string(shown.Blocks); strings.Contains(text, "<!") || strings.Contains(text, "<odd") {
				t.Errorf("the form shows %s", text)
			}
			if p, err := PlaceOf(shown.Metadata); name != "a notice" && (err != nil || p.Case != place.Case || p.Channel != place.Channel) {
				t.Errorf("place %+v, %v", p, err)
			}
		})
	}
}

func TestAFormIsOpenedOnce(t *testing.T) {
	there := &standin.Slack{Token: token, AppToken: appToken}
	d := &desk{}
	s, _ := listen(t, there, d)
	var again error
	d.answer = func(ctx context.Context, r Request) Reply {
		if err := s.Ask(ctx, r.Trigger, Notice("one")); err != nil {
			t.Error(err)
		}
		again = s.Ask(ctx, r.Trigger, Notice("two"))
		return Reply{}
	}
	if _, err := there.Command("U1", "C1", Command, "x"); err != nil {
		t.Fatal(err)
	}
	if again == nil || again.Error() != "open a form: exchanged_trigger_id" {
		t.Errorf("the second form: %v", again)
	}
}

func TestPlaces(t *testing.T) {
	for _, metadata := range []string{"", "{}", `{"channel":"C1"}`, `[]`, `{"channel":"C1","case":"` + strings.Repeat("x", 4000) + `"}`} {
		if p, err := PlaceOf(metadata); err == nil {
			t.Errorf("PlaceOf(%.40s) = %+v", metadata, p)
		}
	}
}

func TestPeopleOfAChannel(t *testing.T) {
	there := &standin.Slack{Token: token, Members: map[string][]string{}, People: map[string]string{"U1": "Ann\u202E <b>"}}
	for i := range 2500 {
		there.Members["C1"] = append(there.Members["C1"], fmt.Sprint("U", i))
	}
	s := connect(t, there)
	all, err := s.Members(t.Context(), "C1")
	if err != nil || len(all) != 2501 || all[2500] != "U2499" {
		t.Errorf("%d members, %v", len(all), err)
	}
	if name, err := s.Person(t.Context(), "U1"); err != nil || name != "Ann <b>" {
		t.Errorf("name %q, %v", name, err)
	}
	if _, err := s.Person(t.Context(), "U2"); err == nil || err.Error() != "name user U2: user_not_found" {
		t.Errorf("nobody: %v", err)
	}
	if err := s.Whisper(t.Context(), "C1", "U9999", "", Told("x")); err == nil || err.Error() != "show a message in C1: user_not_in_channel" {
		t.Errorf("whisper to a stranger: %v", err)
	}
	if err := s.Whisper(t.Context(), "C1", "U7", "1.000001", Told("x")); err != nil || len(there.Whispers("C1", "U7")) != 1 {
		t.Errorf("whisper: %v", err)
	}
}
