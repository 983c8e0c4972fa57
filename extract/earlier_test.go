package extract

import (
	"strings"
	"testing"
	"time"

	"regwire"
)

func TestEarlierSum(t *testing.T) {
	for _, tt := range []struct{ name, title, text, amount, earlier string }{
		{"proposed and then cut", "ICO fines Acme £2m", "The ICO has fined Acme Ltd £2m after a data breach. In a notice of intent it had proposed a fine of £6m.", "£2,000,000", "£6,000,000"},
		{"a range", "ICO fines Acme £2m", "The ICO has fined Acme Ltd £2m after a data breach. It had first proposed a fine of between £4m and £6m.", "£2,000,000", "£6,000,000"},
		{"told last", "Tribunal cuts Acme's fine to £2m", "A tribunal has reduced the fine that the ICO imposed on Acme Ltd from £6m to £2m.", "£2,000,000", "£6,000,000"},
		{"the same as meant", "ICO confirms £2m fine for Acme", "The ICO has fined Acme Ltd £2m. In a notice of intent it had provisionally proposed a fine of £2m.", "£2,000,000", "£2,000,000"},
		{"went up", "Acme appeals its fine and gets a bigger one", "Acme Ltd had been fined £50,000 by the ICO over calls and went to the tribunal. It left with a fine of £75,000.", "£75,000", "£50,000"},
		{"another's went up", "Tribunal cuts Acme's fine to £55,000", "A tribunal has cut the fine that the ICO imposed on Acme Ltd from £90,000 to £55,000.\n\nIt did so over calls, it said on Monday.\n\nOthers were less lucky. Bolt Ltd saw its fine go up from £50,000 to £75,000.", "£55,000", "£90,000"},
		{"cut, though more was asked for", "Acme fine cut on appeal", "The tribunal cut the ICO's £60,000 fine on Acme Ltd to £40,000. The ICO had wanted a fine put up by half.", "£40,000", "£60,000"},
		{"closed in another dispute", "ICO drops case in dispute over calls", "The ICO closed its case against Acme Ltd without action. In 2019 the ICO fined Acme £90,000 in another matter.", "none", "£90,000"},
		{"an appeal that was given up", "Acme gives up appeal against £250,000 fine", "Acme Ltd will not, after all, fight the £250,000 fine that the ICO gave it. Its appeal is being withdrawn.", "£250,000", "none"},
		{"a headline in other money", "Acme faces fine of €2.5m", "The Norwegian Data Protection Authority (Datatilsynet) intends to fine Acme AS NOK 25 million for tracking.", "NOK 25,000,000", "none"},
		{"a size of the business", "ICO fines Acme £2m", "The ICO has fined Acme Ltd £2m after a data breach. Last year Acme had a turnover of £6m.", "£2,000,000", "none"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x := Read(regwire.Article{Entry: regwire.Entry{Title: tt.title, Published: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)}, Text: tt.text})
			if len(x.Actions) == 0 {
				t.Fatal("no action")
			}
			show := func(m *regwire.Money) string {
				if m == nil {
					return "none"
				}
				return m.String()
			}
			if got := show(x.Actions[0].Amount); got != tt.amount {
				t.Errorf("amount %s, want %s", got, tt.amount)
			}
			if got := show(x.Actions[0].Previous); got != tt.earlier {
				t.Errorf("earlier sum %s, want %s", got, tt.earlier)
			}
		})
	}
}

// A sum that stands beside a fine is an earlier one of the same matter only where the words say so.
func TestEarlierSums(t *testing.T) {
	for want, sentences := range map[string]string{
		"£5,000,000": `
The company had faced a fine of £5m.
The company was originally to be fined £5m.
Its initial plan was for a £5m penalty.
An earlier notice had mentioned £5m.
The firm persuaded the regulator to drop its plan for a £5m fine.
The figure had been £5m in the draft decision.
At one point the regulator was thinking of £5m.
The £5m figure in the notice of intent did not survive.
The company argued that £5m, the sum first proposed, was too much.
A sum of £5m had been on the table.
A year ago Acme was looking at £5m.
The sum first mooted to it was £5m.
A draft penalty from May stood at £5m.
Its directors had been warned in spring that £5m was on the cards.
Its lawyers talked the regulator down from £5m.
The company had been in line for £5m.
A year ago the talk was of £5m.
Back in November the figure doing the rounds was £5m.
It had been £5m in the draft.
The regulator had pencilled in £5m.
The agency's first thought, £5m, did not survive.
It came within a whisker of paying £5m.
When talks began, it was to have been £5m.
The sum is a far cry from the £5m that was announced.
That compares with £5m in the warning notice.
`,
		"": `
The hackers had demanded £5m.
The highest fine possible was £5m.
The government had proposed to raise the maximum fine to £5m.
Fines have gone down from £5m last year.
Its profit fell from £5m to £1m.
Its budget was cut from £5m.
A pack of its tablets went from £5m to £6m.
But for the discount this would have come to £5m.
A fortnight after Birch's £5m the regulator has spoken again.
The largest fine that any bank has had to find was £5m.
By law a penalty can be no more than £5m.
Its shares closed at £5m.
The clean-up cost the company £5m.
Its lawyers had cost £5m.
It was fined £5m by another watchdog.
There had been similar convictions in 2019 (a fine of £5m).
`,
	} {
		for s := range strings.Lines(strings.TrimSpace(sentences)) {
			s = strings.TrimSpace(s)
			f := Read(article("ICO fines Acme £2m", "The Information Commissioner's Office (ICO) has fined Acme Software Ltd £2m over a data breach in 2022.\n\n"+s))
			got := ""
			if len(f.Actions) > 0 && f.Actions[0].Previous != nil {
				got = f.Actions[0].Previous.String()
			}
			if got != want {
				t.Errorf("%s: got %q, want %q", s, got, want)
			}
		}
	}
}
