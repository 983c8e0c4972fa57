package extract

import "testing"

func TestSpokenSums(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a point in words behind digits", "69-point-two billion won, 4 point 25 million pounds, £4-point-5 million, 12-point-seven-five-million-dollar", "KRW 69200000000, GBP 4250000, GBP 4500000, USD 12750000"},
		{"a point in words between hyphens", "nineteen-point-three million dollars, one-point-oh-five billion won", "USD 19300000, KRW 1050000000"},
		{"and a half", "2 and a half million dollars, 2-and-a-half-million euros, £2 and three quarters million", "USD 2500000, EUR 2500000, GBP 2750000"},
		{"a fraction with a slash", "3 1/2 million dollars, £2-3/4 million", "USD 3500000, GBP 2750000"},
		{"a lower magnitude behind a higher", "21 billion 600 million won, 1 billion 200 million 500 thousand won, Rs1 crore 25 lakh", "KRW 21600000000, KRW 1200500000, INR 12500000"},
		{"and before the lower", "27 million and 800 thousand euros, ₹936 crores and 44 lakhs", "EUR 27800000, INR 9364400000"},
		{"the rest in digits", "27 million 802,946 euros", "EUR 27802946"},
		{"a grand", "a 90 grand fine, £90 grand, 12 Grand Parade", "GBP 90000, GBP 90000"},
		{"crores behind a hyphen", "Rs 12.5-cr", "INR 125000000"},
		{"what is no part of it", "£5 million and 30 thousand people, £5 million in 2 point form, £3 million. 200 thousand were told, £4 million 1,200 days after", "GBP 5000000, GBP 5000000, GBP 3000000, GBP 4000000"},
		{"two sums", "100 million won and 50 million won, 1 million 2 billion won", "KRW 100000000, KRW 50000000, KRW 2000000000"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := sumsIn(recognised(t, "", tt.text), ""); got != tt.want {
				t.Errorf("sums of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
