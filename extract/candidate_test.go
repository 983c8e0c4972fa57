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

// Of a sum and its conversion the regulator's own currency is shown: that of a free zone is not its country's.
func TestOwnCurrency(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"The Dubai Financial Services Authority (DFSA) has fined Acme Ltd $25,200 (Dh92,610).", "USD 25200"},
		{"The Central Bank of the UAE has fined Acme Ltd Dh92,610 ($25,200).", "AED 92610"},
		{"The Pakistan Telecommunication Authority has fined Acme Ltd Rs 35 million ($120,000).", "PKR 35000000"},
		{"The Uganda Communications Commission has fined Acme Ltd 50 million shillings.", "UGX 50000000"},
		{"The Information Commissioner's Office has fined Acme Ltd $6.2m (£5m).", "GBP 5000000"},
	} {
		f := Read(article("Acme fined", x.text))
		if len(f.Actions) != 1 || f.Actions[0].Amount == nil {
			t.Errorf("%s: got %+v, want %s", x.text, f.Actions, x.want)
			continue
		}
		if got := f.Actions[0].Amount.Currency + " " + f.Actions[0].Amount.Value(); got != x.want {
			t.Errorf("%s: got %s, want %s", x.text, got, x.want)
		}
	}
}
