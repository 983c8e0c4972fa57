package extract

import (
	"strings"
	"testing"

	"regwire"
)

// courtSteps are sentences that tell what became of a fine, in the forms that a verb takes, one a line.
var courtSteps = map[regwire.Stage]string{
	regwire.Overturned: `
A tribunal decided on Friday to quash the £5 million fine.
Judges decided to set aside the £5 million penalty.
The High Court voted to overturn the £5 million fine.
A tribunal set the £5 million fine aside on Friday.
A judge struck the £5 million penalty down.
A tribunal has thrown the £5 million fine out.
The £5 million fine was revoked by the Administrative Court.
Acme has had its £5 million fine rescinded by a court.
Now a court has lifted the £5 million fine.
An appeal by Acme against the £5 million fine has been allowed.
An appeal by Acme against the fine of £5 million from the regulator has succeeded.
Three judges ruled that the £5 million fine was unlawful.
`,
	regwire.Upheld: `
A judge decided on Friday to uphold the £5 million fine.
The High Court decided to confirm the £5 million fine.
The Council of State has maintained the £5 million fine.
The £5 million fine was sustained by the court.
A judge has declined to cancel the £5 million fine.
The tribunal turned its appeal against the £5 million fine down.
It appealed against the £5 million fine, but judges threw the case out.
Acme failed to persuade a tribunal to overturn the £5 million fine.
An appeal by Acme against the fine of £5 million that the regulator had imposed has been rejected.
Three judges ruled that the £5 million fine was justified.
`,
	regwire.Varied: `
A judge decided on Friday to cut the fine of £5 million to £2 million.
A court doubled the fine of £2 million to £4 million.
The tribunal scaled back the fine of £5 million to £2 million.
`,
	regwire.Appealed: `
Acme is to appeal against the £5 million fine.
Acme has launched a legal challenge to its £5 million fine.
Acme has taken its case against the £5 million fine to the Supreme Court.
`,
	regwire.Imposed: `
It was fined £5 million and has 28 days in which to challenge the decision in court.
It was fined £5 million and settled the case early, so the fine was cut by 30%.
It was fined £5 million; the penalty was lowered by a fifth because it had admitted the breach.
The regulator rejected the arguments of Acme and confirmed its fine of £5 million.
The regulator dismissed its objections and fined it £5 million.
It was fined £5 million. Last year a tribunal overturned another fine.
It was fined £5 million. Parliament is considering whether to raise the maximum fine.
In March the regulator said that it planned to fine Acme. On Tuesday it imposed a fine of £5 million.
`,
}

// Where a single sentence tells what became of a fine, that stage is shown.
func TestCourtVerbs(t *testing.T) {
	for want, sentences := range courtSteps {
		for s := range strings.Lines(strings.TrimSpace(sentences)) {
			s = strings.TrimSpace(s)
			f := Read(article("ICO and Acme", "The Information Commissioner's Office (ICO) has found that Acme Ltd failed to protect the data of 82,946 people. "+s))
			if len(f.Actions) != 1 || f.Actions[0].Stage != want {
				t.Errorf("%s: got %s, want %s", s, asJSON(f.Actions), want)
			}
		}
	}
}

// noRulings are sentences with the same words that tell of no ruling on the fine.
const noRulings = `
A judge decided on Friday to cancel a hearing about the pay of its staff.
Acme has set a room aside for those who ask about the fine.
The court set a day in May aside for the claims of customers.
A court struck a claim by customers down.
The firm has thrown its old servers out.
Acme has withdrawn its app.
The ICO has withdrawn its old guidance on fines.
Acme is to appeal for calm.
A tribunal of employment turned its plea about pay down.
It has taken its case to the newspapers.
Its lawyers decided to confirm nothing about the fine.
Customers have 30 days in which to claim.
The court maintained that it had no view.
The ICO said that judges had found in 2019 that such notices were valid.
It declined to say whether it would appeal.
A competitor failed to persuade anybody to buy it.
The company decided to cut its budget by £2m.
Last year a court upheld a fine for a rival.
`

// What tells of no ruling leaves a fine as it was set.
func TestNoRulings(t *testing.T) {
	for s := range strings.Lines(strings.TrimSpace(noRulings)) {
		s = strings.TrimSpace(s)
		f := Read(article("ICO and Acme", "The Information Commissioner's Office (ICO) has found that Acme Ltd failed to protect the data of 82,946 people. It imposed a fine of £3m. "+s))
		if len(f.Actions) != 1 || f.Actions[0].Stage != regwire.Imposed {
			t.Errorf("%s: got %s, want imposed", s, asJSON(f.Actions))
		}
	}
}

// What is said of a day on which a sum is talked about does not set it.
func TestStillMeant(t *testing.T) {
	for _, s := range []string{
		"On Tuesday it imposed a fine of £3m on Birch Airways.", "On Tuesday it said that a fine of £3m would be right.",
		"Today it asked for comments on a fine of £3m.", "On Tuesday it set a deadline for comments.", "Today it confirmed that it had proposed a fine of £3m.",
	} {
		f := Read(article("ICO and Acme", "In March the Information Commissioner's Office (ICO) said that it planned to fine Acme Ltd £6m. "+s))
		if len(f.Actions) == 0 || f.Actions[0].Stage != regwire.Proposed {
			t.Errorf("%s: got %s, want proposed", s, asJSON(f.Actions))
		}
	}
}

// What a court says of a sum that is agreed or asked for, or of when it will hear an appeal, is no ruling on one.
func TestBeforeTheRuling(t *testing.T) {
	for _, x := range []struct {
		text string
		want regwire.Stage
	}{
		{"The Federal Court ruled that the £5.8m penalty agreed by the ICO and Acme Ltd was appropriate.", regwire.Imposed},
		{"The decision panel of Ofcom found that a penalty of £90,000 was appropriate. Acme Ltd has been fined.", regwire.Imposed},
		{"The Solicitors Disciplinary Tribunal has fined John Birch £20,000. It found that the fine was appropriate.", regwire.Imposed},
		{"An appeal by Acme Ltd against a £3m fine from the ICO has been granted a hearing in June.", regwire.Appealed},
		{"An appeal by Acme Ltd against a fine of £3m from the ICO was granted an expedited hearing.", regwire.Appealed},
		{"An appeal by Acme Ltd against a fine of £3m from the ICO has been allowed to proceed.", regwire.Appealed},
		{"The ICO has fined Acme Ltd £3m. In a separate case the tribunal turned the appeal of Birch Foods down.", regwire.Imposed},
	} {
		f := Read(article("Acme and the regulator", x.text))
		if len(f.Actions) == 0 || f.Actions[0].Stage != x.want {
			t.Errorf("%s: got %s, want %s", x.text, asJSON(f.Actions), x.want)
		}
	}
}
