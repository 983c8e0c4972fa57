package cases

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func kindsOf(es []regwire.Event) []regwire.EventKind {
	var ks []regwire.EventKind
	for _, e := range es {
		ks = append(ks, e.Kind)
	}
	return ks
}

func TestDecideIgnoresWhatIsNotRelevant(t *testing.T) {
	p := news("n", "2024-01-01", "A survey of fines.")
	if d := Decide(nil, p.a, p.f, today); len(d.Changes) != 0 {
		t.Errorf("got %d changes for an article without news, want none", len(d.Changes))
	}
	if ks := Keys(p.a, p.f); ks != nil {
		t.Errorf("got keys %q, want none", ks)
	}
}

func TestDecideKeepsRelevantArticlesOfWhichNothingIsKnown(t *testing.T) {
	s := newShelf()
	for _, id := range []string{"x", "y"} {
		p := news(id, "", "Words about "+strings.Repeat(id+" ", 30))
		p.f.Relevant = true
		s.file(p.a, p.f)
		if got := s.holding(id); len(got) != 1 {
			t.Errorf("article %s is in %v, want in one case", id, got)
		}
	}
	if len(s.cases) != 2 {
		t.Errorf("got %d cases, want 2: nothing says that they are one matter", len(s.cases))
	}
}

func TestRoundUpIsCoverageOfEachCase(t *testing.T) {
	a := action("ICO", "Brightcall Ltd", "fine imposed", "£130000", "unlawful_marketing")
	b := action("ICO", "Homesure Direct Ltd", "fine imposed", "£90000", "unlawful_marketing")
	fresh := action("FCA", "Pellow Bank plc", "fine imposed", "£21091300", "other")
	s := newShelf()
	for _, p := range []piece{news("a", "2023-05-04", "", a), news("b", "2023-05-05", "", b)} {
		s.file(p.a, p.f)
	}
	p := roundUp("week", "2023-05-07", b, a, fresh)
	d := s.file(p.a, p.f)
	if len(d.Changes) != 3 || len(s.cases) != 3 {
		t.Fatalf("got %d changes and %d cases, want 3 and 3:%s", len(d.Changes), len(s.cases), s.explain())
	}
	for i, want := range []regwire.EventKind{regwire.Coverage, regwire.Coverage, regwire.CaseOpened} {
		if got := kindsOf(d.Changes[i].Events); !slices.Equal(got, []regwire.EventKind{want}) {
			t.Errorf("change %d brings %v, want %v", i, got, want)
		}
	}
}

// A round-up that lists two fines of one party tells of two matters.
func TestRoundUpKeepsTwoFinesOfOnePartyApart(t *testing.T) {
	s := newShelf()
	large := news("large", "2021-09-02", "", action("DPC", "Chatly", "fine imposed", "€225m", "unlawful_processing"))
	small := news("small", "2023-01-19", "", action("DPC", "Chatly", "fine imposed", "€5.5m", "unlawful_processing"))
	both := roundUp("both", "2023-01-20",
		action("DPC", "Chatly", "fine imposed", "€5.5m", "unlawful_processing"), action("DPC", "Chatly", "fine imposed", "€225m", "unlawful_processing"))
	for _, p := range []piece{large, both, small} {
		s.file(p.a, p.f)
	}
	if len(s.cases) != 2 || slices.Equal(s.holding("large"), s.holding("small")) || len(s.holding("both")) != 2 {
		t.Errorf("want two cases, the round-up in both:%s", s.explain())
	}
}

// A report that recalls a far larger fine of its party is coverage of that one's case.
func TestARecalledFineIsCoverageOfItsOwnCase(t *testing.T) {
	s := newShelf()
	large := news("large", "2021-09-02", "", action("DPC", "Chatly", "fine imposed", "€225m", "transparency"))
	recalls := news("recalls", "2023-01-19", "", action("DPC", "Chatly", "fine imposed", "€5.5m"), action("DPC", "Chatly", "fine imposed", "€225m"))
	first := s.file(large.a, large.f).Changes[0].Case.ID
	d := s.file(recalls.a, recalls.f)
	if len(d.Changes) != 2 || d.Changes[0].Case.ID == first || d.Changes[1].Case.ID != first {
		t.Fatalf("want a case of its own and coverage of %s:%s", first, s.explain())
	}
	if sum, _ := d.Changes[1].Case.Amount(); sum.Amount != *money("€225m") || len(sum.Parts) != 0 {
		t.Errorf("the first case shows %v with %d parts, want €225m alone", sum.Amount, len(sum.Parts))
	}
}

// A fine that is a few times larger may be the total of which the main one is a part, but
// not where another sort of incident led to it.
func TestALargerFineForAnotherIncidentIsRecalled(t *testing.T) {
	for _, c := range []struct {
		incident string
		want     int
	}{{"transfer", 2}, {"cyber_attack", 1}, {"other", 1}} {
		p := news("a", "2024-12-17", "", action("DPC", "Chatly", "fine imposed", "€251m", "ransomware 2018-09"), action("DPC", "Chatly", "fine imposed", "€1.2bn", c.incident))
		if got := len(newShelf().file(p.a, p.f).Changes); got != c.want {
			t.Errorf("€1.2bn for %s beside €251m after an attack: %d cases, want %d", c.incident, got, c.want)
		}
	}
}

func TestFurtherPartiesOfAnArticleHaveTheirOwnCases(t *testing.T) {
	s := newShelf()
	p := news("both", "2024-04-25", "",
		action("ICO", "Outlane Strategies Ltd|OSL", "fine imposed", "£240000", "1346503 calls", "unlawful_marketing 2021-02"),
		action("ICO", "Outlane Strategies Ltd", "enforcement_notice imposed", "unlawful_marketing 2021-02"),
		action("ICO", "Dr Telesell Ltd", "fine imposed", "£100000", "80240 calls", "unlawful_marketing 2021-02"))
	d := s.file(p.a, p.f)
	if len(d.Changes) != 2 {
		t.Fatalf("got %d changes, want 2:%s", len(d.Changes), s.explain())
	}
	if main := d.Changes[0].Case; main.Organisation.Name != "Outlane Strategies Ltd" || len(main.Reports[0].Also) != 1 {
		t.Errorf("the first case is about %q with %d further actions, want the main party with its notice", main.Organisation.Name, len(main.Reports[0].Also))
	}
	other := news("dr", "2024-04-26", "", action("ICO", "Dr Telesell Ltd", "fine imposed", "£100000", "unlawful_marketing"))
	s.file(other.a, other.f)
	if got := s.holding("dr"); !slices.Equal(got, []string{d.Changes[1].Case.ID}) {
		t.Errorf("the report of the second party is in %v, want %s", got, d.Changes[1].Case.ID)
	}
}

// Each article speaks of both shops, but one tells what was done to each.
func TestAnArticleThatActsAgainstTwoTellsThemApart(t *testing.T) {
	inEveryOrder(t, []piece{
		news("first", "2024-07-26", "Shoply is fined for transfers. Tradely may be next.",
			action("PIPC", "Shoply", "fine imposed", "$1.4m", "transfer")),
		news("second", "2025-05-15", "Tradely is fined for transfers, as Shoply was.",
			action("PIPC", "Tradely", "fine imposed", "KRW 1360000000", "transfer"),
			action("PIPC", "Shoply", "fine imposed", "KRW 1970000000", "unlawful_processing")),
	}, func(t *testing.T, s *shelf) {
		if got := s.holding("second"); len(got) != 2 {
			t.Errorf("the second article is in %v, want two cases:%s", got, s.explain())
		}
	})
}

// Of two names that stand aside of what was done, one may be that of a product, unless they say what they are.
func TestNamesThatSayWhatTheyAreAreOfParties(t *testing.T) {
	of := func(n string) *matter {
		m := &matter{}
		lex.add(&m.party, regwire.Organisation{Name: n})
		return m
	}
	if got := kinshipOf(of("Norvia"), of("Stourby")); got != unknown {
		t.Errorf("Norvia and Stourby are %d, want %d", got, unknown)
	}
	if got := kinshipOf(of("Municipality of Norvia"), of("municipality of Stourby")); got != stranger {
		t.Errorf("two municipalities are %d, want %d", got, stranger)
	}
}

func TestJointFinesForOneBreachAreOneCase(t *testing.T) {
	p := news("joint", "2019-01-15", "",
		action("PDPC", "Integrated Systems Pte Ltd|ISys", "fine imposed", "$750000", "1500000 people", "cyber_attack 2018-06"),
		action("PDPC", "Singa Clinics", "fine imposed", "$250000", "1500000 people", "cyber_attack 2018-06"))
	d := Decide(nil, p.a, p.f, today)
	if len(d.Changes) != 1 {
		t.Fatalf("got %d changes, want 1", len(d.Changes))
	}
	want := []regwire.Sum{{Stage: regwire.Imposed, Amount: *money("$1m"), Article: "joint", Parts: []regwire.Share{
		{Party: "Integrated Systems Pte Ltd", Amount: *money("$750000")},
		{Party: "Singa Clinics", Amount: *money("$250000")},
	}}}
	if diff := cmp.Diff(want, d.Changes[0].Case.Sums); diff != "" {
		t.Errorf("sums (-want +got):\n%s", diff)
	}
}

func TestEditedArticleTakesThePlaceOfItsOldText(t *testing.T) {
	s := newShelf()
	old := news("story", "2024-01-10", "The old text of the story.", action("ICO", "Clipster Inc", "fine imposed", "£1.2m"))
	s.file(old.a, old.f)
	edited := news("story", "2024-01-10", "The new text of the story, put right.", action("ICO", "Clipster Inc", "fine imposed", "£12.7m"))
	d := s.file(edited.a, edited.f)
	if len(s.cases) != 1 || len(d.Changes) != 1 {
		t.Fatalf("got %d cases, want 1:%s", len(s.cases), s.explain())
	}
	c := d.Changes[0].Case
	if len(c.Reports) != 1 || c.Sums[0].Amount != *money("£12.7m") {
		t.Errorf("got %d reports and sum %v, want 1 and £12.7m", len(c.Reports), c.Sums[0].Amount)
	}
	want := []regwire.Event{{Seq: 2, Kind: regwire.Correction, At: edited.a.Published, Article: "story", Field: "amount",
		Was: "£1,200,000", Now: "£12,700,000", Stage: regwire.Imposed, Sum: money("£12.7m")}}
	if diff := cmp.Diff(want, d.Changes[0].Events); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
}

// An article that comes under another id, but from the same address, is the same article.
func TestTheSameAddressIsTheSameArticle(t *testing.T) {
	s := newShelf()
	old := news("old", "2024-01-10", "The old text of the story.", action("ICO", "Clipster Inc", "fine imposed", "£1.2m"))
	edited := news("new", "2024-01-10", "What the story says after its correction is quite another thing.", action("ICO", "Clipster Inc", "fine imposed", "£12.7m"))
	edited.a.URL = old.a.URL
	s.file(old.a, old.f)
	c := s.file(edited.a, edited.f).Changes[0].Case
	if len(s.cases) != 1 || !strings.HasSuffix(c.Reports[1].Why, "although £12.7m, not £1.2m") || !strings.Contains(c.Reports[1].Why, "the same address") {
		t.Errorf("want one case, because of the address (%s):%s", c.Reports[len(c.Reports)-1].Why, s.explain())
	}
}

func TestSameBreachBeforeTwoRegulatorsIsRelated(t *testing.T) {
	s := newShelf()
	uk := news("uk", "2020-10-30", "", action("ICO", "Grand Hotels International", "fine imposed", "£18400000", "339000000 people", "cyber_attack 2014"))
	us := news("us", "2024-10-09", "", action("FTC", "Grand Hotels International", "settlement imposed", "339000000 people", "cyber_attack 2014"))
	first := s.file(uk.a, uk.f).Changes[0].Case.ID
	d := s.file(us.a, us.f)
	second := d.Changes[0].Case.ID
	if got := s.cases[first].Related; !slices.Equal(got, []string{second}) {
		t.Errorf("the first case is related to %v, want %s", got, second)
	}
	if got := s.cases[second].Related; !slices.Equal(got, []string{first}) {
		t.Errorf("the second case is related to %v, want %s", got, first)
	}
}

func TestWhyTellsTheReasons(t *testing.T) {
	s := newShelf()
	first := news("final", "2025-03-27", "", action("ICO", "Advanta Computer Systems Group Ltd", "fine imposed", "£3.07m", "was £6.09m", "ransomware 2022-08"))
	second := news("notice", "2024-08-07", "", action("ICO", "Advanta Computer Systems", "fine proposed", "£6.09m", "ransomware 2022-08"))
	s.file(first.a, first.f)
	c := s.file(second.a, second.f).Changes[0].Case
	want := "same regulator and organisation; proposed £6.09m matches the earlier sum; ransomware in both; incident of August 2022 in both"
	if got := c.Reports[1].Why; got != want {
		t.Errorf("why:\n got %s\nwant %s", got, want)
	}
}

func TestThirdArticleMergesTwoCases(t *testing.T) {
	s := newShelf()
	for _, p := range []piece{
		news("bare", "", "", action("ICO", "Clipster Inc", "fine proposed", "£27m")),
		news("final", "2023-04-04", "", action("ICO", "Clipster Inc", "order imposed", "£12.7m", "1400000 people", "children")),
	} {
		s.file(p.a, p.f)
	}
	if len(s.cases) != 2 {
		t.Fatalf("got %d cases before the third article, want 2:%s", len(s.cases), s.explain())
	}
	third := news("both", "2023-04-05", "", action("ICO", "Clipster Inc", "fine imposed", "£12.7m", "was £27m", "1400000 people", "children"))
	d := s.file(third.a, third.f)
	ids := s.holding("both")
	for _, id := range []string{"bare", "final"} {
		if got := s.holding(id); !slices.Equal(got, ids) {
			t.Fatalf("article %s is in %v, want %v:%s", id, got, ids, s.explain())
		}
	}
	last := d.Changes[len(d.Changes)-1].Case
	if last.Into != ids[0] || len(last.Reports) != 0 {
		t.Errorf("the folded case points to %q with %d reports, want %q and none", last.Into, len(last.Reports), ids[0])
	}
	if got := kindsOf(d.Changes[0].Case.Events); !slices.Contains(got, regwire.Merged) {
		t.Errorf("the events are %v, want a merge among them", got)
	}
}

func TestDecideDoesNotDependOnTheOrderOfKnown(t *testing.T) {
	s := newShelf()
	for _, p := range []piece{
		news("a", "2023-05-04", "", action("DPC", "Norvia Ireland", "fine imposed", "€91m", "other")),
		news("b", "2023-05-05", "", action("DPC", "Norvia", "fine imposed", "€251m", "cyber_attack")),
		news("c", "2023-05-05", "", action("DPC", "Norvia", "fine imposed", "€17m", "transfer")),
	} {
		s.file(p.a, p.f)
	}
	p := news("d", "2023-06-01", "", action("DPC", "Norvia Platforms", "fine appealed", "€251m"))
	known := s.known(p.a, p.f)
	want := Decide(known, p.a, p.f, today)
	slices.Reverse(known)
	if diff := cmp.Diff(want, Decide(known, p.a, p.f, today)); diff != "" {
		t.Errorf("the reversed order decides otherwise (-want +got):\n%s", diff)
	}
}
