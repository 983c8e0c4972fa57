package extract

import (
	"strings"
	"testing"

	"regwire"
)

// neverSet are short articles of fines that were never set, each a headline and a sentence.
const neverSet = `
Acme denies fine report|Acme Stores denied reports that it had been fined £3m by the FCA.
Acme denies fine report|Acme Stores has denied that it had been fined £3m by the FCA.
Acme denies fine report|Acme Stores has not been fined £3m by the FCA, a spokesman said.
Acme responds to reports|The FCA said it had not fined Acme Stores £3m, as newspapers had reported.
Acme responds to reports|Reports that the FCA would fine Acme Stores £3m were wrong, the company said.
MPs criticise FCA|MPs say the FCA should have fined Acme Stores £3m.
FCA asks for new powers|The FCA wants the power to fine firms such as Acme Stores up to £3m.
Acme results|Acme Stores has set aside £3m for a possible fine by the FCA, it said in its results.
Acme pay row|Acme Stores paid its chief executive £3m last year. The FCA is not involved.
`

// What is denied, wished for or put aside is no fine; a fine that is told of besides is one.
func TestNeverSet(t *testing.T) {
	for line := range strings.Lines(strings.TrimSpace(neverSet)) {
		title, text, _ := strings.Cut(strings.TrimSpace(line), "|")
		if f := Read(article(title, text)); len(f.Actions) != 0 {
			t.Errorf("%s: got %s, want no action", text, asJSON(f.Actions))
		}
		f := Read(article("FCA fines Acme", "The FCA has fined Acme Stores £2m over a data breach. "+text))
		if len(f.Actions) == 0 || f.Actions[0].Amount == nil || f.Actions[0].Amount.Value() != "2000000" || f.Actions[0].Stage != regwire.Imposed || f.Actions[0].Previous != nil {
			t.Errorf("beside a fine, %s: got %s, want £2m imposed", text, asJSON(f.Actions))
		}
	}
	for _, text := range []string{
		"Acme Stores, which denied that it had misled customers, was fined £3m by the FCA.",
		"Acme Stores has not been fined before. The FCA fined it £3m on Monday.",
		"The FCA fined Acme Stores £3m, dismissing claims that it had done no harm.",
		"Acme Stores said it would appeal after the FCA fined it £3m.",
		"The FCA, which has powers to fine firms up to £9m, has fined Acme Stores £3m.",
		"Acme Stores has been fined £3m by the FCA, confirming reports that it would be fined.",
	} {
		f := Read(article("Acme fined by FCA", text))
		if len(f.Actions) == 0 || f.Actions[0].Amount == nil || f.Actions[0].Amount.Value() != "3000000" {
			t.Errorf("%s: got %s, want £3m", text, asJSON(f.Actions))
		}
	}
	for _, text := range []string{
		"The FCA has told Acme Stores that it must stop the calls or face a fine of £3m.",
		"The FCA has ordered Acme Stores to stop the calls or face a fine of £3m a day.",
	} {
		f := Read(article("FCA acts against Acme over calls", text))
		if len(f.Actions) == 0 || f.Actions[0].Kind == regwire.Fine || f.Actions[0].Amount != nil {
			t.Errorf("%s: got %s, want a step without a sum", text, asJSON(f.Actions))
		}
	}
}

// What was not set, or not for that reason, stands beside what was, and neither hides nor turns it.
func TestSetAllTheSame(t *testing.T) {
	checkSums(t, []sumsTold{
		{"FCA fines Birch Bank £2m", "Birch Bank agreed to settle with the FCA; otherwise it would have been fined £3m.", regwire.Imposed, "£2,000,000", ""},
		{"Campaigners attack ICO", "Watchers of the web said the watchdog should have fined the company £3m. The ICO fined Birch Chat £2m on Monday.", regwire.Imposed, "£2,000,000", ""},
		{"Birch Calls fined", "Birch Calls was fined £40,000 by Ofcom. It would go bust if Ofcom fined it £90,000, the firm had said.", regwire.Imposed, "£40,000", ""},
		{"Birch Health and the ICO", "Birch Health denied that it had been fined £2m because it paid a ransom. The ICO fined the firm on Monday over a breach.", regwire.Imposed, "£2,000,000", ""},
		{"Birch Health penalty", "The ICO has fined Birch Health £2m. It has not fined the company £3m, as it had intended.", regwire.Imposed, "£2,000,000", "£3,000,000"},
		{"Birch Health penalty", "Birch Health has not been fined the £3m that the ICO had planned. Instead it must pay £2m.", regwire.Imposed, "£2,000,000", "£3,000,000"},
		{"Birch Bank and the FCA", "Birch Bank has never been fined £1m. That changed on Tuesday: the FCA imposed a penalty of £2m on it.", regwire.Imposed, "£2,000,000", ""},
		{"Birch Bank and the FCA", "Birch Bank said it had set aside £1m for a potential fine. The FCA has now fined it £2m.", regwire.Imposed, "£2,000,000", ""},
	})
}
