package extract

import (
	"strings"
	"testing"

	"regwire"
)

// plainSteps are sentences that tell alone how far a matter has got, one a line.
var plainSteps = map[regwire.Stage]string{
	regwire.Proposed: `
The regulator is proposing that Acme be fined £5 million.
The regulator has told Acme to expect a fine of £5 million.
Acme attacked the regulator's decision to propose a penalty of £5 million.
Acme was notified of a possible fine of £5 million.
The fine would be £5 million, subject to the company's response.
A fine of £5 million hangs over Acme.
Acme is waiting to hear if it will have to pay £5 million.
The regulator has in mind a fine of £5 million.
It is provisionally of the view that Acme ought to pay £5 million.
It proposes to impose a penalty of £5 million.
The regulator was inclined to fine it £5 million.
A fine of £5 million is on the cards.
Acme has been told by the regulator to expect a £5 million fine.
It proposes a fine of £5 million.
The proposed fine is £5 million.
It intends to fine the company £5 million.
It plans a fine of £5 million.
A fine of £5 million is planned.
A penalty of £5 million has been proposed.
A penalty of more than £5 million is proposed.
It faces a fine of more than £5 million, the regulator announced.
The fine, if confirmed, will be £5 million.
If the finding is confirmed, a fine of £5 million will follow.
The company now faces a penalty of £5 million.
It is minded to impose a fine of £5 million.
The regulator has in mind a fine of £5 million.
It has provisionally set the fine at £5 million.
The provisional fine is £5 million.
It is considering a penalty of £5 million.
Its provisional view is that a fine of £5 million is right.
It thinks that £5 million is the right penalty but will hear the company first.
A penalty of £5 million is on the table.
A penalty of £5 million is in prospect.
The company has been given notice of a penalty of £5 million.
The company has until 30 September to say why it should not be fined £5 million.
The company can make representations before it decides whether to fine it £5 million.
It would be fined £5 million under the provisional decision.
It has notified the company of its intention to impose a penalty of £5 million.
That could cost it £5 million.
It could have to pay £5 million.
The penalty it proposes is £5 million.
The sum proposed is £5 million.
A £5 million penalty notice is being considered.
A notice of intent names £5 million.
The notice of intent puts the penalty at £5 million.
It has served a notice of intent in the sum of £5 million.
A draft decision foresees a fine of £5 million.
A draft penalty notice for £5 million has been sent to the company.
It has said that it may fine the company £5 million.
It expects to fine the company £5 million.
It will fine the company £5 million unless it is persuaded otherwise.
It wants to fine the firm £5 million.
It is preparing to fine the firm £5 million.
A fine of £5 million may follow.
A fine of £5 million could follow.
A fine of £5 million looms.
It is contemplating a fine of £5 million.
The firm could yet be fined £5 million.
The firm risks a fine of £5 million.
The intended penalty is £5 million.
The planned penalty is £5 million.
The envisaged penalty is £5 million.
The potential penalty is £5 million.
The preliminary penalty is £5 million.
The indicative penalty is £5 million.
The mooted fine of £5 million is not final.
The £5 million fine is not final.
The fine of £5 million is provisional.
The £5 million fine is only proposed.
The £5 million fine has yet to be confirmed.
A decision on the proposed £5 million fine is due in the autumn.
`,
	regwire.Imposed: `
It issued a penalty notice of a £5 million fine.
It served a final notice of a penalty of £5 million on the firm.
It imposed a fine of £5 million.
It fined the company £5 million.
The fine is £5 million.
The penalty is £5 million.
It has set the fine at £5 million.
The company must pay £5 million.
The company will have to pay £5 million.
It was fined £5 million.
It has been ordered to pay £5 million.
It was given a penalty of £5 million.
It issued a monetary penalty notice for £5 million.
A penalty notice for £5 million was served on the company.
The final penalty is £5 million.
It has confirmed a fine of £5 million.
A fine of £5 million was imposed.
A penalty of £5 million has been issued.
It has decided on a fine of £5 million.
For this it has to pay £5 million.
That has cost it £5 million.
The regulator has fined the firm £5 million; it had first proposed £8 million.
It was fined £5 million, down from a provisional £8 million.
The company agreed to pay £5 million and will not appeal.
The £5 million fine is the first for a processor.
`,
	regwire.Appealed: `
The £5 million fine has been appealed.
The company has appealed against the £5 million fine.
It appealed against the fine of £5 million, and the tribunal will hear the case in May.
The company is appealing against the £5 million penalty that followed.
The £5 million fine that followed is under appeal.
It was fined £5 million and has appealed.
The company, fined £5 million, has lodged an appeal.
It is appealing the £5 million fine.
`,
	regwire.Overturned: `
The tribunal has now quashed the £5 million fine.
The fine of £5 million was overturned by the First-tier Tribunal on Friday.
The £5 million fine has been annulled by the tribunal.
Its £5 million fine was set aside on appeal.
On appeal the fine of £5 million was cancelled.
But the tribunal struck down the £5 million fine.
The tribunal has thrown out the £5 million fine.
`,
	regwire.Upheld: `
The tribunal has now upheld the £5 million fine.
The fine of £5 million was confirmed by the First-tier Tribunal on Friday.
Its appeal against the £5 million fine was dismissed.
On appeal the fine of £5 million was upheld.
The tribunal dismissed its appeal against the fine of £5 million.
It has lost its appeal against the fine of £5 million.
`,
	regwire.Varied: `
The tribunal has now cut the £5 million fine to £2 million.
The fine of £5 million was reduced to £2 million by the First-tier Tribunal on Friday.
On appeal the fine of £5 million came down to £2 million.
Its fine was lowered on appeal from £5 million to £2 million.
The tribunal replaced the £5 million fine with one of £2 million.
The fine was £5 million, but the tribunal made it £2 million.
`,
}

// noSteps are sentences that tell no step of a fine that was set.
const noSteps = `
The government proposes to raise the maximum fine to £40m.
The company proposes to pay the fine from its reserves.
It could not persuade the ICO not to act.
The number of victims has yet to be confirmed.
The firm has until 3 March to pay.
The fine can be appealed within 28 days.
The fine will not be appealed.
Police are also investigating and have appealed for witnesses.
A court will hear the victims' claim in May.
The penalty is considered the largest of its kind.
The fine was considered too low by campaigners.
The ICO may fine organisations up to £17.5m.
After the fine, lawsuits may follow.
The final decision was softer than expected.
The decision is not final and can be appealed.
Repeat breaches could mean a bigger fine.
The total cost may reach £30m.
The sum is lower than the figure proposed in July.
If the bill is adopted, fines will rise.
Any organisation that falls short could be fined, it warned.
Companies that break the law may be fined, it said.
Customers stand to be paid compensation.
The board still has to approve the accounts.
It deserves a bigger fine, campaigners say.
Customers would like the firm to pay them too.
It will decide in May whether another firm must pay.
The ICO has yet to issue guidance.
Its lawyers argued that the fine was too high.
The firm said that it had not made up its mind on an appeal.
It is believed to want to appeal.
The firm may end up paying more in costs.
In its notice of intent the office had named £4m.
The risk of being fined is real, the office said.
The firm had been heading for a bigger fine before it mended its ways.
The ICO envisages making guidance clearer.
The firm will probably make changes to its systems.
The ICO has indicated that other firms will be looked at.
Talks about a refund for customers go on.
The firm has not ruled out an appeal.
`

// What follows a fine that was set does not undo it.
func TestNoSteps(t *testing.T) {
	for s := range strings.Lines(strings.TrimSpace(noSteps)) {
		s = strings.TrimSpace(s)
		f := Read(article("ICO and Acme", "The Information Commissioner's Office (ICO) has found that Acme Ltd failed to protect the data of 82,946 people. It imposed a fine of £3m. "+s))
		if len(f.Actions) != 1 || f.Actions[0].Stage != regwire.Imposed {
			t.Errorf("%s: got %+v, want imposed", s, f.Actions)
		}
	}
}

// Where a single sentence of a short report tells the step, that step is shown, whatever the headline
// leaves open.
func TestPlainSteps(t *testing.T) {
	for want, sentences := range plainSteps {
		for s := range strings.Lines(strings.TrimSpace(sentences)) {
			s = strings.TrimSpace(s)
			f := Read(article("ICO finds Acme failed to protect data", "The Information Commissioner's Office (ICO) has found that Acme Ltd failed to protect the data of 82,946 people. "+s))
			if len(f.Actions) != 1 || f.Actions[0].Stage != want {
				t.Errorf("%s: got %+v, want %s", s, f.Actions, want)
			}
		}
	}
}
