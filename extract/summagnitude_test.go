package extract

import "testing"

func TestSumMagnitudes(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"thousands and billions by a letter", "a fine of £5 K. It had $1.1 B in sales", "GBP 5000, USD 1100000000"},
		{"bil", "fined $5 bil and $5bil", "USD 5000000000, USD 5000000000"},
		{"mill.", "NOK 65 mill. for it, 65 mill. kroner, 65 mill kroner", "NOK 65000000, NOK 65000000, NOK 65000000"},
		{"mil. before a sign", "351 mil. Kč and Kč351m", "CZK 351000000, CZK 351000000"},
		{"thousands", "€40 thousands", "EUR 40000"},
		{"crores and lakhs cut short", "₹2.5 Cr, Rs2.5cr, Rs 2.5 cr., ₹10 lac, 10 lacs rupees", "INR 25000000, INR 25000000, INR 25000000, INR 1000000, INR 1000000"},
		{"magnitudes in a code", "35 MSEK, 65 MNOK, 1.5 MEUR, 40 kEUR", "SEK 35000000, NOK 65000000, EUR 1500000, EUR 40000"},
		{"millions of", "2 million of euros", "EUR 2000000"},
		{"said once more in brackets", "40.000 (forty thousand) euros, forty thousand (40,000) euros", "EUR 40000, EUR 40000"},
		{"a sign and a letter behind it", "$A5.8 million, $US5m, $C1.1 million, $NZ5,000", "AUD 5800000, USD 5000000, CAD 1100000, NZD 5000"},
		{"letters right before the number", "NKr65m, Skr35m, Dkr1.2m, TL1.95m, TRY1,950,000", "NOK 65000000, SEK 35000000, DKK 1200000, TRY 1950000, TRY 1950000"},
		{"a letter before a number with a separator", "W4.48b and W500,000, but W3 Limited and W12 8QT for 3 million won", "KRW 4480000000, KRW 500000, KRW 3000000"},
		{"other signs of letters", "P35 million, P500,000, SR 35 million, SR35,000, QR 35 million, KD 35,000, LE 2 million, Dh35m, Dhs35 million, Rwf 35 million, S/35,000, Php35 million", "PHP 35000000, PHP 500000, SAR 35000000, SAR 35000, QAR 35000000, KWD 35000, EGP 2000000, AED 35000000, AED 35000000, RWF 35000000, PEN 35000, PHP 35000000"},
		{"a blank behind a letter", "a fine of R 5 million, R 500 000, RM 35,000 and N 250 million", "ZAR 5000000, ZAR 500000, MYR 35000, NGN 250000000"},
		{"a blank behind another letter", "Annex N 500, Class R 1,000, the rm 10,000 and r 5 million", ""},
		{"letters of names", "NIS2 and NIS 2, P2P, the SR22 form, Sr 35 million, Le 35 million and kd 35,000 fell; P45 forms, QR 12, p500,000", ""},
		{"a name that is a sign right at the number only", "Ofcom fined BT 42 million pounds ($52.5 million), BT 77,000 pounds, BT 42,000,000; but Bt7 million", "GBP 42000000, (USD 52500000), GBP 77000, THB 7000000"},
		{"a name before a currency in words", "it fined SR 42 million pounds, W 5 million euros, KD 50,000 US dollars", "GBP 42000000, EUR 5000000, USD 50000"},
		{"a sign and its own word", "KD 50,000 dinars, LE 5 million pounds, P 5 million pesos, R 5 million rand", "KWD 50000, EGP 5000000, PHP 5000000, ZAR 5000000"},
		{"a code right behind it", "5,000GBP and 6,000EUR", "GBP 5000, EUR 6000"},
		{"names of currencies before", "Pounds 50,000, Yen 3 million, Kshs. 5,000,000, Shs 5 million", "GBP 50000, JPY 3000000, KES 5000000, KES 5000000"},

		{"a comma in words", "one million, two hundred and fifty thousand pounds; twelve thousand, seven hundred and fifty dollars", "GBP 1250000, USD 12750"},
		{"a comma behind thousands in two words", "ninety-eight thousand, six hundred pounds", "GBP 98600"},
		{"a comma in words behind a fine", "a fine of one million, two hundred and fifty thousand pounds", "GBP 1250000"},
		{"two numbers in words with a comma", "of two million, one billion pounds; five hundred, six hundred pounds; 2,000, five hundred pounds; one million, 500,000 pounds", "GBP 1000000000, GBP 600, GBP 500, GBP 500000"},
		{"an initial", "it paid £5 K Street, £60 B&B", "GBP 5, GBP 60"},
		{"small letters", "section 5 b; £5 b", "GBP 5"},
		{"a court's reports", "fined £500: [2010] 2 Cr App R 7", "GBP 500"},
		{"no rupees", "£2.5 cr and $10 lac", "GBP 2.50, USD 10"},
		{"an address", "12 Mill Lane, 5 Mill Road", ""},
		{"other brackets", "£40,000 (forty staff), 30,000 (forty thousand) euros", "GBP 40000"},
		{"a few of", "5 of euros", ""},
		{"currencies behind words", "in pounds 20 people, in yen 500 firms", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := sumsIn(recognised(t, "", tt.text), ""); got != tt.want {
				t.Errorf("sums of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
