package extract

import (
	"testing"

	"regwire"
)

// What a fine was cut to is the amount, wherever the sum before stands.
func TestCutFine(t *testing.T) {
	f := Read(regwire.Article{
		Entry: regwire.Entry{Title: "Former bank boss fails to have fine lifted"},
		Text: "Dana Smith has been defeated in her challenge to a fine.\n\n" +
			"The Financial Conduct Authority (FCA) fined Ms Smith £1 million in 2023.\n\n" +
			"On Thursday the tribunal dismissed the challenge. But it brought the fine down to £604,321.50.",
	})
	if len(f.Actions) == 0 || f.Actions[0].Amount == nil || f.Actions[0].Amount.Minor != 60432150 {
		t.Fatalf("got %+v, want the sum of £604,321.50", f.Actions)
	}
	if before := f.Actions[0].Previous; before == nil || before.Minor != 100000000 {
		t.Errorf("got the sum before %v, want £1m", before)
	}
}

// Of a range that is meant the upper end is the amount, wherever the magnitude stands.
func TestRangeThatIsMeant(t *testing.T) {
	for _, sums := range []string{"between £2m and £3m", "£2m to £3m", "£2-3 million", "between £2 and £3 million", "£2 to 3 million", "£2 million–£3 million"} {
		f := Read(article("Acme faces fine", "The Information Commissioner's Office intends to fine Acme Ltd "+sums+", its notice of intent says."))
		if len(f.Actions) != 1 || f.Actions[0].Amount == nil || f.Actions[0].Amount.Minor != 300000000 {
			t.Errorf("%s: got %+v, want £3m", sums, f.Actions)
		}
	}
}
