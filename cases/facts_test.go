package cases

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// reportOf makes a report as filing would.
func reportOf(p piece, official bool) regwire.Report {
	r := report(p.a, p.f.Actions, false)
	r.Official = official
	return r
}

func TestDeriveChoosesTheBetterValue(t *testing.T) {
	press := func(id, day string, notes ...string) regwire.Report {
		return reportOf(news(id, day, "", action("ICO", "Advanta", "fine imposed", notes...)), false)
	}
	own := func(id, day string, notes ...string) regwire.Report {
		return reportOf(news(id, day, "", action("ICO", "Advanta", "fine imposed", notes...)), true)
	}
	for _, c := range []struct {
		name    string
		reports []regwire.Report
		people  string
		sum     string
	}{
		{"the regulator before the press", []regwire.Report{
			press("p1", "2025-03-29", "£9m", "82496 people"), press("p2", "2025-03-29", "£9m", "82496 people"),
			own("r", "2025-03-27", "£3.07m", "82946 people")}, "82,946", "£3,070,000"},
		{"exact before rounded", []regwire.Report{
			press("a", "2025-03-29", "£3.07m", "79000 people"), press("b", "2025-03-27", "£3076320", "79404 people")}, "79,404", "£3,076,320"},
		{"later before earlier", []regwire.Report{
			press("a", "2025-03-27", "£4.4m", "71404 people"), press("b", "2025-03-29", "£5.5m", "79404 people")}, "79,404", "£5,500,000"},
		{"two reports before one misprint that came last", []regwire.Report{
			press("a", "2025-03-27", "£4.4m", "82946 people"), press("b", "2025-03-28", "£4.4m", "82946 people"),
			press("c", "2025-03-29", "£4.1m", "82496 people")}, "82,946", "£4,400,000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			k := Derive(regwire.Case{Reports: c.reports})
			if got := k.People.String(); got != c.people {
				t.Errorf("people %s, want %s", got, c.people)
			}
			if s, _ := k.Amount(); s.Amount.String() != c.sum {
				t.Errorf("sum %s, want %s", s.Amount, c.sum)
			}
		})
	}
}

func TestDeriveKeepsConflicts(t *testing.T) {
	k := Derive(regwire.Case{Reports: []regwire.Report{
		reportOf(news("ico", "2024-08-07", "", action("ICO", "Advanta", "fine proposed", "£6.09m", "82946 people")), true),
		reportOf(news("outlet", "2024-08-07", "", action("ICO", "Advanta", "fine proposed", "£6m", "82496 people")), false),
	}})
	want := []regwire.Conflict{{Field: "people", Values: []regwire.Rival{
		{Value: "82,946", Articles: []string{"ico"}}, {Value: "82,496", Articles: []string{"outlet"}},
	}}}
	if diff := cmp.Diff(want, k.Conflicts); diff != "" {
		t.Errorf("conflicts (-want +got):\n%s", diff)
	}
}

func TestDeriveSumsByStage(t *testing.T) {
	for _, c := range []struct {
		name    string
		reports []piece
		kind    regwire.Kind
		stage   regwire.Stage
		sums    []string
	}{
		{"an earlier sum stands as proposed", []piece{
			news("a", "2025-03-27", "", action("ICO", "X", "fine imposed", "£3.07m", "was £6.09m"))},
			regwire.Fine, regwire.Imposed, []string{"proposed £6,090,000", "imposed £3,070,000"}},
		{"a reprimand leaves the proposed sum proposed", []piece{
			news("a", "2022-01-01", "", action("ICO", "X", "fine proposed", "£91000")),
			news("b", "2022-06-01", "", action("ICO", "X", "reprimand imposed", "was £91000"))},
			regwire.Reprimand, regwire.Imposed, []string{"proposed £91,000"}},
		{"a sum cut on appeal", []piece{
			news("a", "2025-06-26", "", action("FCA", "X", "order upheld"), action("FCA", "X", "fine varied", "£1107306", "was £1.8m"))},
			regwire.Fine, regwire.Upheld, []string{"imposed £1,800,000", "varied £1,107,306"}},
		{"a proposed sum of a matter that was dropped is no fine", []piece{
			news("a", "2022-01-01", "", action("ICO", "X", "fine proposed", "£91000")),
			news("b", "2022-06-01", "", action("ICO", "X", "fine closed", "£91000"))},
			regwire.Fine, regwire.Closed, []string{"proposed £91,000"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var k regwire.Case
			for _, p := range c.reports {
				k.Reports = append(k.Reports, reportOf(p, false))
			}
			k = Derive(k)
			var sums []string
			for _, s := range k.Sums {
				sums = append(sums, string(s.Stage)+" "+s.Amount.String())
			}
			if diff := cmp.Diff(c.sums, sums); diff != "" || k.Kind != c.kind || k.Stage != c.stage {
				t.Errorf("got %s at %s, want %s at %s; sums (-want +got):\n%s", k.Kind, k.Stage, c.kind, c.stage, diff)
			}
		})
	}
}

func TestDeriveParts(t *testing.T) {
	k := Derive(regwire.Case{Reports: []regwire.Report{reportOf(news("a", "2025-10-15", "",
		action("ICO", "Capstone plc", "fine imposed", "£14m"),
		action("ICO", "Capstone plc", "fine imposed", "£8m"),
		action("ICO", "Capstone Pension Solutions Limited", "fine imposed", "£6m")), true)}})
	want := []regwire.Sum{{Stage: regwire.Imposed, Amount: *money("£14m"), Article: "a", Parts: []regwire.Share{
		{Party: "Capstone plc", Amount: *money("£8m")}, {Party: "Capstone Pension Solutions Limited", Amount: *money("£6m")}}}}
	if diff := cmp.Diff(want, k.Sums); diff != "" {
		t.Errorf("sums (-want +got):\n%s", diff)
	}
}

func TestDeriveNamesTheParty(t *testing.T) {
	for _, c := range []struct {
		name    string
		names   []string
		want    string
		aliases []string
	}{
		{"names before descriptions, fuller before shorter",
			[]string{"a software supplier", "Advanta", "Advanta Computer Systems Group Ltd|ACSG"},
			"Advanta Computer Systems Group Ltd", []string{"ACSG", "Advanta", "a software supplier"}},
		{"a description in small letters, however often it is used",
			[]string{"boating club", "boating club", "Club Nautilo"},
			"Club Nautilo", []string{"boating club"}},
		{"a company of the group that one report names does not stand for it",
			[]string{"Capstone plc", "Capstone", "Capstone Pension Solutions Limited"},
			"Capstone plc", []string{"Capstone", "Capstone Pension Solutions Limited"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var k regwire.Case
			for i, n := range c.names {
				k.Reports = append(k.Reports, reportOf(news(fmt.Sprint(i), "", "", action("ICO", n, "fine imposed")), false))
			}
			want := regwire.Organisation{Name: c.want, Aliases: c.aliases}
			if diff := cmp.Diff(want, Derive(k).Organisation); diff != "" {
				t.Errorf("organisation (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDeriveNamesLawsByTheirParts(t *testing.T) {
	citing := func(id string, laws ...string) regwire.Report {
		return reportOf(news(id, "2025-03-27", "", action("ICO", "Advanta", "fine imposed", laws...)), false)
	}
	k := Derive(regwire.Case{Reports: []regwire.Report{
		citing("a", "law UK GDPR", "law PECR"), citing("b", "law UK GDPR Art 32"), citing("c", "law GDPR")}})
	if diff := cmp.Diff([]string{"PECR", "UK GDPR Art 32", "GDPR"}, k.Laws); diff != "" {
		t.Errorf("laws (-want +got):\n%s", diff)
	}
}
