package extract

import (
	"strings"
	"testing"

	"regwire"
)

// A fine that is only meant must not be shown as one that was set, nor the other way round.
func TestFinesThatAreOnlyMeant(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        regwire.Stage
	}{
		{"Acme may be fined £5m by the ICO", "Acme Ltd may be fined £5m. The ICO has told the firm so in advance.", regwire.Proposed},
		{"Acme may be fined £5m", "The ICO may fine Acme Ltd £5m over a breach of the data of 900 people.", regwire.Proposed},
		{"Acme could be fined £5m over breach", "Acme Ltd could be fined £5m by the ICO, which has sent a notice of intent.", regwire.Proposed},
		{"Watchdog: Acme might be fined £5m", "Acme Ltd might be fined £5m by the Information Commissioner's Office (ICO), it said on Monday.", regwire.Proposed},
		{"Acme could be made to pay £5m", "The ICO is preparing a £5m fine for Acme Ltd, which has 21 days to reply.", regwire.Proposed},
		{"Acme in line for £5m fine", "Acme Ltd is in line for a fine of £5m from the ICO.", regwire.Proposed},
		{"Acme would be fined £5m", "The ICO would fine Acme Ltd £5m, it announced, unless it hears better arguments.", regwire.Proposed},
		{"Acme fined £5m", "Acme Ltd has been fined £5m by the ICO. Others may be fined too.", regwire.Imposed},
		{"Acme fined £5m", "The ICO has fined Acme Ltd £5m. Under the law firms could be fined £17m at most.", regwire.Imposed},
	} {
		t.Run(tt.title, func(t *testing.T) {
			f := Read(article(tt.title, tt.text))
			if len(f.Actions) != 1 || f.Actions[0].Stage != tt.want || f.Actions[0].Amount == nil || f.Actions[0].Amount.String() != "£5,000,000" {
				t.Errorf("%s: got %+v, want £5m %s", tt.text, f.Actions, tt.want)
			}
		})
	}
}

// The last sentence of a story about a breach tells that a fine is meant: it is not set, though the
// rest of the story could be that of one that was.
func TestFinesThatAreMeantAtTheEnd(t *testing.T) {
	const story = "Acme Ltd has told its customers to change their passwords after hackers got into its systems last week. Some 40,000 people may be affected, the company said.\n\n" +
		"A ransomware group has claimed the attack and put samples of the data on its site. Bills and bank details are among them.\n\n"
	for _, end := range []string{
		"The ICO has told Acme Ltd that it intends to fine it £5m.",
		"Acme Ltd may have to hand over £5m to the ICO.",
		"Acme Ltd expects a penalty of £5m from the ICO.",
		"The ICO will decide in spring whether Acme Ltd must pay a fine of £5m.",
		"Acme Ltd stands to be fined £5m by the ICO.",
		"A penalty of £5m might be imposed on Acme Ltd by the ICO.",
		"If the ICO has its way, Acme Ltd will pay a fine of £5m.",
	} {
		f := Read(article("Hackers hit Acme, customers told to change passwords", story+end))
		if len(f.Actions) != 1 || f.Actions[0].Stage != regwire.Proposed || f.Actions[0].Amount == nil || f.Actions[0].Amount.String() != "£5,000,000" {
			t.Errorf("%s: got %s, want £5m proposed", end, asJSON(f.Actions))
		}
	}
}

// Sentences by which a fine is only in prospect, with nothing else in the story to tell.
const inProspect = `
The ICO has issued Acme Ltd with a notice of its intent to impose a penalty of £5m.
A £5m penalty for Acme Ltd has been signalled by the ICO.
The ICO eyes a £5m penalty for Acme Ltd.
The ICO has a penalty of £5m in view for Acme Ltd.
Acme Ltd may have to hand over £5m to the ICO.
Acme Ltd expects a penalty of £5m from the ICO.
The ICO has not made up its mind about the £5m penalty for Acme Ltd.
The ICO would fine Acme Ltd £5m if its findings stand.
The ICO will in all likelihood fine Acme Ltd £5m.
The ICO has tabled a £5m fine for Acme Ltd.
Acme Ltd disputes the £5m that the ICO has in mind.
Staff have recommended to the ICO that Acme Ltd be fined £5m.
Acme Ltd was told by the ICO to prepare for a £5m fine.
The ICO has tentatively fined Acme Ltd £5m.
The ICO will decide in spring whether Acme Ltd must pay a fine of £5m.
Acme Ltd stands to be fined £5m by the ICO.
The ICO has applied for a £5m fine against Acme Ltd.
The ICO has hinted at a fine of £5m for Acme Ltd.
Acme Ltd is heading for a £5m fine from the ICO.
The ICO is gearing up to fine Acme Ltd £5m.
A £5m fine against Acme Ltd is before the ICO's panel.
Acme Ltd tries to stave off a £5m fine from the ICO.
A fine of £5m for Acme Ltd is in the pipeline at the ICO.
The ICO is understood to want Acme Ltd to pay £5m.
The ICO will probably make Acme Ltd pay £5m.
The ICO is toying with a £5m penalty for Acme Ltd.
The ICO has indicated that Acme Ltd will have to pay £5m.
A penalty of £5m might be imposed on Acme Ltd by the ICO.
The ICO has announced a £5m penalty for Acme Ltd, subject to a hearing.
Acme Ltd and the ICO are negotiating about a penalty of £5m.
If the ICO has its way, Acme Ltd will pay a fine of £5m.
Acme Ltd has been put on notice by the ICO of a fine of £5m.
The ICO has invited Acme Ltd to comment on a penalty of £5m.
The ICO is of a mind to fine Acme Ltd £5m.
The ICO is pressing for a £5m fine against Acme Ltd.
Acme Ltd is to be hit with a £5m fine by the ICO, people close to the matter say.
The ICO is believed to be on the point of fining Acme Ltd £5m.
The ICO has begun to consult Acme Ltd on a £5m fine.
The ICO has given notice that it will fine Acme Ltd £5m.
The ICO's case team thinks that a fine of £5m is right for Acme Ltd.
An ICO fine of £5m for Acme Ltd is expected within weeks.
`

// Sentences by which a fine was set, whatever else they speak of.
const setInAll = `
After considering representations the ICO fined Acme Ltd £5m.
The ICO has hit Acme Ltd with a £5m fine, and more firms could be fined.
The ICO has fined Acme Ltd £5m, and the firm may appeal.
The ICO fined Acme Ltd £5m after considering its representations.
`

// Each is shown as imposed.
func TestFinesThatAreSet(t *testing.T) {
	for s := range strings.Lines(strings.TrimSpace(setInAll)) {
		s = strings.TrimSpace(s)
		f := Read(article("ICO and Acme Ltd: how it came about", s+" It all began with a breach in 2022 that hit 4,100 customers of the firm."))
		if len(f.Actions) != 1 || f.Actions[0].Stage != regwire.Imposed || f.Actions[0].Amount == nil || f.Actions[0].Amount.String() != "£5,000,000" {
			t.Errorf("%s: got %s, want £5m imposed", s, asJSON(f.Actions))
		}
	}
}

// Each is shown as proposed.
func TestFinesInProspect(t *testing.T) {
	for s := range strings.Lines(strings.TrimSpace(inProspect)) {
		s = strings.TrimSpace(s)
		f := Read(article("ICO and Acme Ltd: how it came about", s+" It all began with a breach in 2022 that hit 4,100 customers of the firm."))
		if len(f.Actions) != 1 || f.Actions[0].Stage != regwire.Proposed || f.Actions[0].Amount == nil || f.Actions[0].Amount.String() != "£5,000,000" {
			t.Errorf("%s: got %+v, want £5m proposed", s, f.Actions)
		}
	}
}
