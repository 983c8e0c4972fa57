package extract

import (
	"strings"
	"testing"
)

// A sum that is something else, or another's, is none that was meant or set before; one that the words call so is.
func TestUnrelatedSums(t *testing.T) {
	const (
		fined       = "The Information Commissioner's Office (ICO) has fined Acme Software Ltd £2m over a data breach in 2022. "
		reprimanded = "The Information Commissioner's Office (ICO) has reprimanded Acme Software Ltd over a data breach in 2022. "
	)
	for _, tt := range []struct{ lead, want, sentences string }{
		{fined, "", `
It is also considering a fine of £5m for Birch Stores.
A separate notice of intent to fine Birch Stores £5m is still being considered.
Meanwhile, Birch Stores faces a fine of £5m.
In a separate case, the ICO intends to fine Birch Stores £5m.
The firm had set aside £5m for the case.
`},
		{fined, "£5,000,000", `
It had considered a fine of £5m for Acme.
A notice of intent to fine Acme £5m was sent last year.
In an earlier notice, the ICO proposed to fine the firm £5m.
The firm had been facing a penalty of £5m.
`},
		{reprimanded, "", `
The hackers had demanded £5m.
Last year it fined Birch Stores £5m.
The breach cost the company £5m.
In 2020 the ICO fined Birch Stores £5m.
Its profit was £5m last year.
The firm has paid £5m in compensation.
`},
		{reprimanded, "£5,000,000", `
It had considered a fine of £5m.
A fine of £5m was considered but not imposed.
The notice of intent had named a penalty of £5m.
`},
	} {
		for s := range strings.Lines(strings.TrimSpace(tt.sentences)) {
			s = strings.TrimSpace(s)
			f := Read(article("ICO acts against Acme over breach", tt.lead+s))
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
