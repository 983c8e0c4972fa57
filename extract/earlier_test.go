package extract

import (
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
