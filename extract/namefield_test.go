package extract

import "testing"

// Names that go on behind a word for what somebody does, a comma, or letters.
func TestNamesOfFields(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"two fields and a head", "They fined Ash Health and Wellness Center for it.", "Ash Health and Wellness Center"},
		{"two fields and a group", "They fined Ash Surgical and Medical Group for it.", "Ash Surgical and Medical Group"},
		{"two fields and a form after a comma", "They fined Ash Imaging and Therapeutics Associates, Inc. for it.", "Ash Imaging and Therapeutics Associates, Inc."},
		{"two fields of a department", "They fined the Ash Department of Behavioral Health and Developmental Services for it.", "Ash Department of Behavioral Health and Developmental Services"},
		{"a field and an end of life", "They fined Ash Home Health and Hospice for it.", "Ash Home Health and Hospice"},
		{"two fields and a place", "They fined Counseling and Psychotherapy of Ash Neck for it.", "Counseling and Psychotherapy of Ash Neck"},
		{"two lines of business", "They fined Ash Financial and Insurance Services Ltd for it.", "Ash Financial and Insurance Services Ltd"},
		{"two lines of two parties", "They fined Ash Energy and Birch Insurance Services for it.", "Ash Energy; Birch Insurance Services"},
		{"a state of two words", "New Mexico Ash Institute paid.", "New Mexico Ash Institute"},
		{"two parties", "They fined Ash and Birch Airways Ltd for it.", "Ash; Birch Airways Ltd"},
		{"a field and another party", "They fined Ash Health and Birch Medical Group for it.", "Ash Health; Birch Medical Group"},
		{"two crosses", "They fined Ash Blue Cross and Blue Shield for it.", "Ash Blue Cross and Blue Shield"},
		{"specialists of a place", "They fined Orthodontic Specialists of Ash Bay for it.", "Orthodontic Specialists of Ash Bay"},
		{"offices of a person", "They fined The Podiatric Offices of Ash Yee for it.", "Podiatric Offices of Ash Yee"},
		{"offices that are a place", "They saw the London Offices of Ash Widgets.", "London Offices; Ash Widgets"},
		{"sisters", "They fined Sisters of Ash Hospital for it.", "Sisters of Ash Hospital"},
		{"a mutual", "They fined Ash Mutual of Ohio for it.", "Ash Mutual of Ohio"},
		{"a director", "Then Director of Enforcement Anna Smith left Ash.", "Anna Smith; Ash"},
		{"an institute on a field", "They fined Ash Institute on Aging for it.", "Ash Institute on Aging"},
		{"an institute on a day", "They fined Ash Institute on Monday.", "Ash Institute"},
		{"an agency for those with something", "They fined the Ash Agency for Persons with Disabilities for it.", "Ash Agency for Persons with Disabilities"},
		{"fields with commas", "They fined Ash Gastroenterology, Hepatology & Nutrition of Florida, P.A. for it.", "Ash Gastroenterology, Hepatology & Nutrition of Florida, P.A."},
		{"partners", "They fined Ash, Birch, Cedar & Elm LLP for it.", "Ash, Birch, Cedar & Elm LLP"},
		{"a list of parties", "They fined Ash, Birch and Cedar Ltd for it.", "Ash; Birch; Cedar Ltd"},
		{"a campus", "They fined the University of California, Ashton Hills for it.", "University of California, Ashton Hills"},
		{"a campus of more words", "They fined the University of California, Los Angeles Health, for it.", "University of California, Los Angeles Health"},
		{"a department of a state", "They fined the North Carolina Department of Health and Human Services for it.", "North Carolina Department of Health and Human Services"},
		{"two universities", "They fined the University of California, Birch University and Cedar.", "University of California; Birch University; Cedar"},
		{"a plus", "They fined Ash Health + Hospitals for it.", "Ash Health + Hospitals"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Names with letters and numbers at their ends, and verbs with a capital behind them.
func TestNamesOfLetters(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a professional form", "They fined Ash Anesthesia, P.A., for it.", "Ash Anesthesia, P.A."},
		{"a national bank", "They fined Ash Bank, N.A. for it.", "Ash Bank, N.A."},
		{"a small form", "They fined Ash Tobacco p.l.c. for it.", "Ash Tobacco p.l.c."},
		{"a limited partnership", "They fined Ash Equity Limited Partnership for it.", "Ash Equity Limited Partnership"},
		{"a degree", "They fined Anna Ashby, M.D., for it.", "Anna Ashby, M.D."},
		{"a degree of capitals", "They fined Anna Ashby, DMD for it. Ashby paid.", "Anna Ashby, DMD = Ashby"},
		{"two names of one", "They fined Ash Holdings, LLC dba Birch Pharmacy for it.", "Ash Holdings, LLC = Birch Pharmacy"},
		{"a short department", "They fined Ash Dept. of Mental Health for it.", "Ash Dept. of Mental Health"},
		{"a small trust", "They fined Ash Healthcare NHS trust for it.", "Ash Healthcare NHS trust"},
		{"a small foundation trust", "They fined Ash Healthcare NHS foundation trust for it.", "Ash Healthcare NHS foundation trust"},
		{"a trust that is not named", "An NHS trust paid.", ""},
		{"a headline inside", "They met. Ash Widgets Settles Potential Liability.", "Ash Widgets"},
		{"a number and a form", "They fined 8579 LLC for it.", "8579 LLC"},
		{"a number inside", "They fined Ash Bergen 1893 AG for it.", "Ash Bergen 1893 AG"},
		{"an ordinal and a form", "They fined 1st Ash Financial Corporation for it.", "1st Ash Financial Corporation"},
		{"a given name that is a month", "They fined June E. Ashby Cancer Center for it.", "June E. Ashby Cancer Center"},
		{"a word of praise", "They fined Premier Healthcare, LLC for it.", "Premier Healthcare, LLC"},
		{"a premier", "They met Premier Anna Ashby.", "Anna Ashby"},
		{"a form that ends a sentence", "They fined Ash Widgets LLC. Shortly after it paid.", "Ash Widgets LLC."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
