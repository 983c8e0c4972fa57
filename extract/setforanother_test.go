package extract

import (
	"strings"
	"testing"
)

// What was set for another is no earlier sum of the party's; what another only speaks of, or was meant, may be.
func TestEarlierSumOfAnother(t *testing.T) {
	const (
		fined = "The Information Commissioner's Office (ICO) has fined Acme Software Ltd £200,000 over a data breach in 2022. "
		cut   = "A tribunal has cut the fine of Acme Software Ltd to £200,000. The Information Commissioner's Office (ICO) had set it at £500,000. "
	)
	for _, tt := range []struct{ title, lead, want, sentences string }{
		{"ICO fines Acme over breach", fined, "", `
Birch Stores came first this year, with £600,000.
Birch Stores was the first, at £600,000 to begin with.
The fine of Birch Stores, originally £600,000, was cut in a separate ruling.
At Birch Stores £600,000 became £400,000 in the end.
The first case was that of Birch Stores, where £600,000 turned into £400,000.
Birch Stores had its penalty of £600,000 lowered to £400,000 last year.
`},
		{"Tribunal cuts fine over breach", cut, "£500,000", `
Birch Stores came first this year, with £600,000.
The fine of Birch Stores, £600,000 to begin with, was reduced in a separate ruling in December.
The first such case was that of Birch Stores, where £600,000 turned into £400,000.
For Birch Stores an original £600,000 had become £400,000.
`},
		{"ICO fines Acme over breach", fined, "£600,000", `
It had proposed a fine of £600,000 for Acme.
Acme had faced £600,000 at first, before it put its case.
The fine was £600,000 to begin with.
The sum was reduced from an original £600,000.
The ICO had intended to fine the firm £600,000.
A notice of intent had named £600,000.
The ICO originally meant to fine Acme £600,000, far more than Birch Stores had to pay.
Acme, which owns Birch Stores, had been told to expect a penalty of £600,000.
A penalty of £600,000 had been proposed at first, Birch Stores said.
A fine of £600,000 had been proposed at first, according to Birch Stores.
`},
	} {
		for s := range strings.Lines(strings.TrimSpace(tt.sentences)) {
			s = strings.TrimSpace(s)
			f := Read(article(tt.title, tt.lead+s))
			got := ""
			if len(f.Actions) > 0 && f.Actions[0].Previous != nil {
				got = f.Actions[0].Previous.String()
			}
			if got != tt.want {
				t.Errorf("%s%s: got %q, want %q", tt.lead, s, got, tt.want)
			}
		}
	}
}
