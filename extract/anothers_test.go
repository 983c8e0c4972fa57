package extract

import (
	"testing"
	"time"
)

// What is told of others, or of nobody, is no news of a step.
func TestNewsOfOthers(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		shown       bool
	}{
		{"Head of FTC's Bureau of Ash to leave", "Jane Birchley will leave the FTC in May. She came to the post in 2017.\n\nUnder her the bureau grew by a third, the agency said on Monday in its note to staff.\n\nAshware Inc, which in July agreed to pay $5bn in a privacy case, has said that its deals are looked at too.", false},
		{"Ashware to pay", "Ashware Inc has agreed to pay $5bn to settle an FTC privacy case, the agency said on Monday.", true},
		{"Gadgets under scrutiny", "Smart kettles may know too much. If the ICO gets its way their makers will have to ask for less.\n\nIts guidance is due in spring and will be consulted on first, it said.", false},
		{"Office software that spies", "Ashware's software could bring Birchley Bank an investigation by the ICO. The ICO has not said whether it plans to launch a formal investigation.", false},
		{"What to do when an ICO notice of intent arrives", "A notice of intent says that the ICO means to serve a penalty. Lawyers explain how best to answer it, and within what time.", false},
		{"Emails of Birchley Council seen by all", "How a tax email showed 218 residents the addresses of all others is being investigated by Birchley Council.\n\nFiles reached the wrong reader in 2011, and in the year after the council was fined £60,000 by the ICO.", false},
	} {
		a := article(tt.title, tt.text)
		a.Published = time.Date(2019, 6, 1, 0, 0, 0, 0, time.UTC)
		if f := Read(a); f.Relevant != tt.shown {
			t.Errorf("%s: %s: relevant %v (%s), want %v", tt.title, tt.text, f.Relevant, f.Reason, tt.shown)
		}
	}
}

// A count in a sentence about another party, or another person, is not of the people of the case.
func TestCountsOfOthers(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        int64
	}{
		{"School reprimanded over canteen scans", "Birchley High School has been reprimanded by the ICO for scanning the faces of pupils.\n\nPermission was missing, and nobody had weighed what could go wrong with the scans, it said.\n\nEarlier this year Rowan Leisure was told by the regulator to stop scanning the faces of more than 2,000 workers.", 0},
		{"Former clerk fined over records", "Tom Ashby has been fined £300 after the ICO prosecuted him for reading files.\n\nHe pleaded guilty on Monday before magistrates in Birchley to one offence, the court was told by the ICO.\n\nSally Rowan sold almost 28,000 customers' records for £5,000.", 0},
		{"School reprimanded over canteen scans", "Birchley High School has been reprimanded by the ICO for scanning the faces of pupils.\n\nPermission was missing, and nobody had weighed what could go wrong with the scans, it said.\n\nThe school had scanned the faces of 1,200 pupils since March.", 1200},
	} {
		var got int64
		if f := Read(article(tt.title, tt.text)); len(f.Actions) > 0 && f.Actions[0].People != nil {
			got = f.Actions[0].People.N
		}
		if got != tt.want {
			t.Errorf("%s: got %d people, want %d", tt.text, got, tt.want)
		}
	}
}

// A sum that another land's regulator set is not that of the step.
func TestSumsOfOtherRegulators(t *testing.T) {
	f := Read(article("ICO accepts undertaking from Ashware", "The ICO has accepted an undertaking from Ashware, it said on Monday. The ICO found that its policy on privacy was too vague.\n\nThe ICO will look at the policy again next year, and Ashware is to report to the ICO before that.\n\nOther authorities were less mild with it. In France the CNIL fined Ashware €150,000 for the same policy."))
	if len(f.Actions) == 0 || f.Actions[0].Amount != nil {
		t.Errorf("got %v, want an undertaking without a sum", f.Actions)
	}
}
