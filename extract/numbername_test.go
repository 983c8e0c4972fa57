package extract

import "testing"

// Numbers that names start with, or have inside, and numbers that only stand before a name.
func TestNamesWithNumbers(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a firm that is numbered", "They fined 3510395 Acme Inc. for it.", "3510395 Acme Inc."},
		{"a number that opens a sentence", "123 Widgets Ltd dialled 4,000 people.", "123 Widgets Ltd"},
		{"a small form", "They fined 4 Widgets plc for it.", "4 Widgets plc"},
		{"two numbers of a Polish firm", "They put it on 24/7 Widgets Sp. z o.o. then.", "24/7 Widgets Sp. z o.o."},
		{"two numbers and no form", "They fined a firm, 24/7 Acme, for it.", "24/7 Acme"},
		{"hours", "They work 24/7 at Acme, and ran 24/7 Customer Help.", "Acme"},
		{"a preposition that opens a sentence", "From 32 Birch Limited, the firm, came £5.", "32 Birch Limited"},
		{"a number before a sum", "They fined House Widgets 247 £5,000 and Acme One 2015: £6,000 for it.", "House Widgets 247; Acme One 2015"},
		{"a year before a sum", "They fined Acme Widgets in 2015 £5,000.", "Acme Widgets"},
		{"a Danish firm with a year", "They had it from Acmeware 2020 ApS then.", "Acmeware 2020 ApS"},
		{"an ordinal and a short form", "They fined 1st Acme Homes (SAHL) for it.", "1st Acme Homes = SAHL"},
		{"two numbers", "They fined 24/7 Widgets Ltd for it.", "24/7 Widgets Ltd"},
		{"a short number that opens a sentence", "4 Widgets Ltd was fined.", "4 Widgets Ltd"},
		{"a number that ends a name", "They fined Acmefinance 247 Limited for it. Then Acmefinance 247 put an end to it.", "Acmefinance 247 Limited = Acmefinance 247"},
		{"a year that ends a name", "Acme One 2015, of Leeds, was fined. Acme Two 2016 Ltd was too.", "Acme One 2015; Leeds; Acme Two 2016 Ltd"},
		{"a year behind a name", "They fined Acme One in 2015, of all years.", "Acme One"},
		{"a century", "21st Century Widgetry was fined. In the 21st century, Ash paid.", "21st Century Widgetry; Ash"},
		{"a year", "In 2020 Acme Widgets Ltd was fined.", "Acme Widgets Ltd"},
		{"a day", "On 12 March 2020 Acme Widgets Ltd was fined. On 12 March Birch Widgets Ltd was.", "Acme Widgets Ltd; Birch Widgets Ltd"},
		{"a number of shops", "The 14 Acme Widgets Ltd shops closed. Then 15 Birch Widgets Ltd shops did.", "Acme Widgets Ltd; Birch Widgets Ltd"},
		{"a number before a noun of which there are many", "A clerk of 3510395 Acme Inc. employees left.", "Acme Inc."},
		{"one who left", "A former 123 Widgets Ltd employee paid.", "123 Widgets Ltd"},
		{"a page", "See page 14 Acme Widgets Ltd.", "Acme Widgets Ltd."},
		{"the number of an item", "They fined two:\n\n1 Acme Widgets Ltd\n2 Birch Widgets Ltd", "Acme Widgets Ltd; Birch Widgets Ltd"},
		{"no legal form", "They fined 14 Acme Widgets for it.", "Acme Widgets"},
		{"two numbers and the rest", "They fined 1 & 1 Acme for it. Then 1 & 1 Acme paid.", "1 & 1 Acme"},
		{"two numbers in one", "They fined 1&1 for it.", "1&1"},
		{"two articles", "It broke Articles 5 & 6 Acme said.", "Acme"},
		{"a number inside before a legal form", "They fined Ashby 7 Birch Games Ltd for it.", "Ashby 7 Birch Games Ltd"},
		{"a number of a rule before a firm", "Under Article 7 Birch Games Ltd must pay.", "Birch Games Ltd"},
		{"a number of a place before a firm", "They read that at Ashby 7 Birch Games Ltd sold it.", "Ashby; Birch Games Ltd"},
		{"two numbers with a hyphen", "They fined 24-7 Widgets Ltd for it.", "24-7 Widgets Ltd"},
		{"a range of shops", "They saw 10-12 Acme Widgets Ltd shops.", "Acme Widgets Ltd"},
		{"a range of years", "In 2010-12 Acme Widgets Ltd shops closed.", "Acme Widgets Ltd"},
		{"a number before what could be", "365 Widgets Limited could be fined.", "365 Widgets Limited"},
		{"a number before whom it is against", "They heard a claim by 365 Widgets Limited against Ash.", "365 Widgets Limited; Ash"},
		{"a part of a town", "They fined Acme Health Authority Bari 2 North for it.", "Acme Health Authority Bari 2 North"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
