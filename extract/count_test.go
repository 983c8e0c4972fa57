package extract

import (
	"fmt"
	"strings"
	"testing"
)

func countsIn(d *document) string {
	names := map[countUnit]string{people: "people", accounts: "accounts", records: "records", calls: "calls", texts: "texts", emails: "emails", messages: "messages", complaints: "complaints"}
	var out []string
	for _, c := range d.counts {
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %d %s", c.qualifier, c.value, names[c.unit])))
	}
	return strings.Join(out, ", ")
}

func TestCounts(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"people", "the data of 79,404 people was taken", "exact 79404 people"},
		{"a version", "for Phase 2 the firm paid, and in Leeds 12 people did", "exact 12 people"},
		{"millions", "6.6 million people", "exact 6600000 people"},
		{"millions glued", "6.6m people", "exact 6600000 people"},
		{"words", "nine million customers", "exact 9000000 people"},
		{"half a million", "half a million users", "exact 500000 people"},
		{"dozens", "a dozen people, two dozen pupils, half a dozen patients", "exact 12 people, exact 24 people, exact 6 people"},
		{"dozens of no number", "dozens of people", ""},
		{"hundreds and what is added", "one hundred and twelve pupils, two hundred and forty thousand users", "exact 112 people, exact 240000 people"},
		{"thousands and what is added", "two thousand five hundred and six users", "exact 2506 people"},
		{"hundreds apart", "between one hundred and two hundred people", "up_to 200 people"},
		{"three quarters", "three-quarters of a million users, three quarters of a million users", "exact 750000 people, exact 750000 people"},
		{"the sign of a half", "½ million users and 2½ million texts", "exact 500000 people, exact 2500000 texts"},
		{"and a half", "a million and a half users", "exact 1500000 people"},
		{"an adjective between", "12,400 current and former customers", "exact 12400 people"},
		{"under an age", "an estimated one million under 13s", "about 1000000 people"},
		{"under an age with a hyphen", "1,200 under-18s", "exact 1200 people"},
		{"affected ones", "for 742 affected individuals", "exact 742 people"},
		{"another subject", "65 of these the person's name could tell", "exact 65"},
		{"text messages", "196,000 text messages", "exact 196000 texts"},
		{"texts and emails", "210,000 texts and emails", "exact 210000 messages"},
		{"robocalls", "five billion robocalls", "exact 5000000000 calls"},
		{"and a half", "two and a half million texts", "exact 2500000 texts"},
		{"officers and staff", "9,483 officers and staff", "exact 9483 people"},
		{"about", "about 500 people", "about 500 people"},
		{"nearly", "nearly 65,000 customers", "about 65000 people"},
		{"some", "some 2,000 patients", "about 2000 people"},
		{"or so", "500 or so people", "about 500 people"},
		{"more than", "more than 1.5m users", "at_least 1500000 people"},
		{"over", "over 400 consumers", "at_least 400 people"},
		{"at least", "at least 300 victims", "at_least 300 people"},
		{"in excess of", "in excess of 20,000 individuals", "at_least 20000 people"},
		{"or more", "500 or more people", "at_least 500 people"},
		{"a plus", "500+ people", "at_least 500 people"},
		{"shy of", "just shy of 12,000 people", "about 12000 people"},
		{"slightly more", "slightly more than 12,000 people, a little over 300 pupils", "about 12000 people, about 300 people"},
		{"an order", "in the order of 12,000 people", "about 12000 people"},
		{"short for about", "c. 12,000 people, ca. 300 pupils, approx. 40 users, ~500 patients", "about 12000 people, about 300 people, about 40 people, about 500 people"},
		{"a minimum", "a minimum of 12,000 people, upward of 300 pupils", "at_least 12000 people, at_least 300 people"},
		{"a plus in words", "12,000-plus people", "at_least 12000 people"},
		{"behind the noun", "12,000 people or more, 300 pupils or so", "at_least 12000 people, about 300 people"},
		{"a word for two numbers", "12,000 plus-size customers", "exact 12000 people"},
		{"tens without a hyphen", "twenty five people, one hundred and forty two users", "exact 25 people, exact 142 people"},
		{"a word that goes on", "the twenty five-star hotels", ""},
		{"millions and thousands", "one million two hundred thousand users, two million forty thousand users", "exact 1200000 people, exact 2040000 people"},
		{"up to", "up to 400,000 people", "up_to 400000 people"},
		{"as many as", "as many as 900 pupils", "up_to 900 people"},
		{"fewer than", "fewer than 500 people", "up_to 500 people"},
		{"a lost blank before it", "the files of13,148 patients, and approximately1,000 nurses", "exact 13148 people, about 1000 people"},
		{"a lost blank behind it", "the files of 88,923patients and 1,234,567nurses", "exact 88923 people, exact 1234567 people"},
		{"the number of a product", "It uses Ash 365, they said. They put the data of Ash 365 users there, and Elm 12 pupils", "exact 12 people"},
		{"the last noun counts", "3m customer records", "exact 3000000 records"},
		{"accounts of a service", "29 million Facebook accounts", "exact 29000000 accounts"},
		{"addresses stand for people", "265 unique email addresses", "exact 265 accounts"},
		{"an age in words", "about 1,150 under-fives", "about 1150 people"},
		{"adjectives in a list", "data of 3,539 past, present or prospective patients was leaked", "exact 3539 people"},
		{"a verb and another party behind a comma", "of 3,539 asked, Acme or its patients knew", "exact 3539"},
		{"a country in initials between", "around 600,000 U.S. students under 13", "about 600000 people"},
		{"initials that end a sentence", "some 600,000 in the U.S. Students paid", "about 600000"},
		{"a telephone number", "call our team on 03456 381381 or 0303 123 1113 to learn more", ""},
		{"calls", "made 1.2 million nuisance calls", "exact 1200000 calls"},
		{"texts", "sent 4,044,882 text messages", "exact 4044882 texts"},
		{"emails", "95,000 marketing emails", "exact 95000 emails"},
		{"complaints", "drew 3,000 complaints", "exact 3000 complaints"},
		{"nobody said of what", "it reached 82,946 in the end", "exact 82946"},
		{"no noun across a verb", "500 were sent to people", "exact 500"},

		{"no noun across a number", "three hospitals and 40 patients", "exact 40 people"},
		{"no noun across a number in words", "120 files and three patients", "exact 120 records, exact 3 people"},
		{"a hyphen keeps words together", "10,452 pay-as-you-go customers", "exact 10452 people"},
		{"a plus sign before the magnitude", "140+ million users", "exact 140000000 people"},
		{"times of calling", "the firm rang people on the register 63,700 times", "exact 63700 calls"},
		{"times of something else", "it was viewed 63,700 times", "exact 63700"},
		{"the affected", "out of the 10,452 affected, most", "exact 10452 people"},
		{"affected things", "the 10,452 affected devices", "exact 10452"},
		{"persons of a sort that no list holds", "300 mortgagors, 40 adoptees, 900 lobbyists", "exact 300 people, exact 40 people, exact 900 people"},
		{"things that end like persons", "300 numbers, 40 committees, 900 restaurants", "exact 300, exact 40, exact 900"},
		{"one person's things", "300 customer numbers", "exact 300"},
		{"one person's things that are counted", "300 customer records", "exact 300 records"},

		{"a sum", "£500 people", ""},
		{"a share", "40% of people", ""},
		{"a share in words", "40 percent of people", ""},
		{"a time", "within 72 hours", ""},
		{"years", "for 12 years", ""},
		{"a small word", "two employees left one day", "exact 2 people"},
		{"a small word of nothing", "one day two things", ""},
		{"a year", "in 2018 people left", ""},
		{"a fraction", "1.5 people", ""},
		{"nobody", "0 people", ""},
		{"a misprint", "1,23,4 people", ""},
		{"part of a word", "a level3 user", ""},
		{"too many", "99999999999999999999 people", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := countsIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("counts of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
