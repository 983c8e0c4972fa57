package extract

import "testing"

// A number that names something counts nothing.
func TestCountLabels(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an illness", "the data of COVID-19 patients", ""},
		{"an age", "it refused under-25 drivers and over-65 customers", ""},
		{"a channel", "it misled Channel 4 viewers", ""},
		{"a year of a school", "files on Year 11 pupils", ""},
		{"a flight", "the names of Flight 370 passengers", ""},
		{"a name in words", "it overcharged BBC Two viewers and Five customers", ""},
		{"help", "it cut off 999 callers", ""},
		{"stars", "it lost data of five-star guests and two-bed tenants", ""},
		{"a panel", "a 12-member panel", ""},
		{"digits behind a point", "some .5 million users", "about 500000 people"},

		{"a group", "at Lloyd Group 460 customers were hit", "exact 460 people"},
		{"a station behind its owner", "it misled BBC Radio 4 listeners and Sky Channel 5 viewers", ""},
		{"a ward with a name", "it filmed at Ash Ward 12 patients and in Beacon Class 46 pupils", "exact 12 people, exact 46 people"},
		{"a street, a tower and a bay", "at Ash Street 12 staff, at Elm Tower 70 tenants, at Oak Bay 30 patients", "exact 12 people, exact 70 people, exact 30 people"},
		{"in a town", "in Leeds 12 people were told", "exact 12 people"},
		{"last year", "Last Year 300 Customers Paid", "exact 300 people"},
		{"a year in small letters", "this year 300 customers paid", "exact 300 people"},
		{"at the start", "Three customers paid", "exact 3 people"},
		{"quoted", "she said: “Three customers paid”", "exact 3 people"},
		{"many", "1,999 callers", "exact 1999 people"},
		{"a strong group", "a 40-strong crew of 30-plus people", "exact 40 people, at_least 30 people"},
		{"tens and ones", "forty-seven guests", "exact 47 people"},
		{"of an age", "12,000 under-18 users, 300 16-year-olds, 90 over-60s", "exact 12000 people, exact 300 people, exact 90 people"},
		{"hundreds without and", "three hundred fifty users, one hundred fifty thousand users", "exact 350 people, exact 150000 people"},
		{"over is no age", "over 18 people were told", "at_least 18 people"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := countsIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("counts of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
