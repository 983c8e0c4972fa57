package extract

import "testing"

// What a sign, a blank or a second separator cuts in two is no sum: neither piece of it.
func TestMisprints(t *testing.T) {
	for _, sum := range []string{
		"£5😀00,000", "£5😀,000", "£5,😀000", "£1.😀5m", "£1.5😀m", "£1.5*m", "£3️⃣m", "£5²000", "£5_000", "£5~000", "£5�00,000", "£1̶0̶5,000",
		"£5..000", "£3..07m", "£5,,000", "£3.07.m", "£5,00 0", "£5,0 00", "£1 .5m", "£1 500,000", "£1/2m", "£1:500", "£1. 1 million", "£1 1/3 million", "\u202e000,5£",
		"5😀50,000 pounds", "5..000 euros", "O.5m euros", "Dkx1.2m pounds", "5😀m pounds",
	} {
		text := "The regulator set a fine of " + sum + " for Acme."
		if got := sumsIn(recognised(t, "", text), "GBP"); got != "" {
			t.Errorf("sums of %q: got %q, want none", text, got)
		}
	}
}

// Signs that part two numbers, or follow one, leave it what it is.
func TestNoMisprints(t *testing.T) {
	tests := []struct{ sum, want string }{
		{"£5,000,", "GBP 5000"}, {"£5,000!", "GBP 5000"}, {"£5,000😀", "GBP 5000"}, {"😀£5,000", "GBP 5000"}, {"£5,000*", "GBP 5000"},
		{"£1.5m😀", "GBP 1500000"}, {"£1.5m¹", "GBP 1500000"}, {"£5,000[1]", "GBP 5000"}, {"£5,000 (1)", "GBP 5000"}, {"“£5,000”2", "GBP 5000"},
		{"£5,000/€6,000", "GBP 5000, EUR 6000"}, {"£5. It told 3 million people", "GBP 5"}, {"£5m-£6m", "GBP 5000000, up to GBP 6000000"}, {"£5–6m", "GBP 5000000, up to GBP 6000000"},
		{"£5,000…", "GBP 5000"}, {"£5...", "GBP 5"}, {"£1 1/2 million", "GBP 1500000"}, {"£5,000; 600 left", "GBP 5000"}, {"£5,000 2021", "GBP 5000"}, {"£5,000/30 days", "GBP 5000"},
		{"at 10:30 £5,000", "GBP 5000"}, {"on 07/03/2023 £5,000", "GBP 5000"}, {"in 2023/24 £5,000", "GBP 5000"}, {"No.5: £5,000", "GBP 5000"}, {"Ltd.£5,000", "GBP 5000"},
	}
	for _, tt := range tests {
		text := "The regulator set a fine of " + tt.sum
		if got := sumsIn(recognised(t, "", text), "GBP"); got != tt.want {
			t.Errorf("sums of %q: got %q, want %q", text, got, tt.want)
		}
	}
}
