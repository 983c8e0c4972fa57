package extract

import (
	"testing"
	"time"

	"regwire"
)

func TestDecided(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"The ICO fined Acme Ltd £5,000 on 26 March 2025 for sending texts.", "2025-03-26"},
		{"The ICO has fined Acme Ltd £5,000. The penalty notice dated 3 April 2025 is long.", "2025-04-03"},
		{"On 20 May 2025 the ICO served Acme Ltd with a monetary penalty notice of £5,000.", "2025-05-20"},
		{"The ICO has fined Acme Ltd £5,000. It announced its intention to fine on 4 August 2024.", ""},
		{"The ICO has fined Acme Ltd £5,000 after a breach in May 2023.", ""},
		{"The ICO opened an investigation into Acme Ltd on 2 May 2025.", ""},
		{"The ICO fined Acme Ltd £5,000 on 26 March 2035 for sending texts.", ""}, // after the article
	} {
		f := Read(regwire.Article{
			Entry: regwire.Entry{Title: "ICO acts against Acme Ltd", Published: time.Date(2025, 6, 1, 0, 0, 0, 0, time.UTC)},
			Text:  x.text,
		})
		if len(f.Actions) != 1 {
			t.Errorf("%s: %d actions, want 1", x.text, len(f.Actions))
			continue
		}
		if got := string(f.Actions[0].Decided); got != x.want {
			t.Errorf("%s: decided %q, want %q", x.text, got, x.want)
		}
	}
}
