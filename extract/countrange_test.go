package extract

import "testing"

// Of a range the upper end is the count, and the most that there can be.
func TestCountRanges(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"between", "between 30 and 40 pupils", "exact 30, up_to 40 people"},
		{"between, at the start", "Between 11,000 and 18,500 customers", "exact 11000, up_to 18500 people"},
		{"to", "files on 80 to 120 patients", "exact 80, up_to 120 people"},
		{"a dash", "10,000-12,000 people", "exact 10000, up_to 12000 people"},
		{"or", "30 or 40 employees", "exact 30, up_to 40 people"},
		{"a magnitude for both", "4 to 5 million people", "exact 4, up_to 5000000 people"},
		{"a magnitude for each", "between 1.5 million and two million users", "exact 1500000, up_to 2000000 people"},
		{"words", "two to three million users", "up_to 3000000 people"},
		{"anything from", "anything from 300 to 400 users", "exact 300, up_to 400 people"},

		{"of, without going anywhere", "it lost the files of 300 to 400 pupils", "exact 300, up_to 400 people"},
		{"by, without growing", "it was used by 300 to 400 pupils", "exact 300, up_to 400 people"},

		{"files that went to some", "it emailed the files of 200 to 1,100 people", "exact 200, exact 1100 people"},
		{"names told to some", "it disclosed the names of 12 to 200 people", "exact 12, exact 200 people"},
		{"what a number grew by", "the number rose by 30 to 412 patients", "exact 30, exact 412 people"},
		{"a ward", "a nurse emailed the list of Ward 12 to 40 patients", "exact 40 people"},
		{"a page", "a nurse emailed page 8 to 41 patients", "exact 8, exact 41 people"},
		{"a number that grew", "it rose from 300 to 400 users", "exact 300, exact 400 people"},
		{"far apart", "it sent 2 to 300 people", "exact 2, exact 300 people"},
		{"downwards", "cut 400 to 300 users", "exact 400, exact 300 people"},
		{"a day", "sent on 3 May 2019 to 41 people", "exact 41 people"},
		{"two counts", "300 staff and 400 pupils", "exact 300 people, exact 400 people"},
		{"a sum", "paid £300 to 400 pupils", "exact 400 people"},
		{"another sentence", "It has 300. To 400 people it wrote.", "exact 300, exact 400 people"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := countsIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("counts of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// A number that tells how large a part is counts nobody.
func TestCountShares(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"one in three", "one in three patients", ""},
		{"three in four", "three in four customers", ""},
		{"out of", "nine out of ten customers, 1 out of every 5 users", ""},
		{"thirds", "two-thirds of its customers, two fifths of users", ""},
		{"a third of a million", "a third of a million users", ""},
		{"a quarter of a million", "a quarter of a million users", "exact 250000 people"},
		{"an age", "13-year-old users", ""},
		{"a range of ages", "accounts of 13-to-15-year-olds, and 13 to 17-year-olds, and 13- to 17-year-olds", ""},
		{"a range of people", "accounts of 13 to 15 users", "exact 13, up_to 15 people"},
		{"those of an age", "300 13-year-old users", "exact 300 people"},
		{"part of a number", "25 out of 742 patients", "exact 25, exact 742 people"},
		{"people in places", "the files of five people in three hospitals", "exact 5 people"},
		{"a party to the case", "a third party told 300 people", "exact 300 people"},
		{"a place in a list", "in the third 300 people were named", "exact 300 people"},
		{"more than there are of the scale", "for 300 in 10 countries", "exact 300"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := countsIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("counts of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
