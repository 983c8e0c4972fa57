package extract

import "testing"

// A step under a law that only a regulator enforces is news though the regulator is not named.
func TestUnderDataLaw(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        bool
	}{
		{"Council signs undertaking", "Harrow Vale Council has signed an undertaking after a laptop was stolen. It was given under the Data Protection Act 1998.", true},
		{"Consultant prosecuted", "Jane Smith has been prosecuted at a magistrates' court. She pleaded guilty to an offence under section 55 of the Data Protection Act 1998 and was fined £200.", true},
		{"Trust fined £90,000", "An NHS trust has been fined £90,000 for a breach of the UK GDPR.", true},

		{"Council signs pledge", "Harrow Vale Council has signed a pledge to lock its files after a laptop was stolen.", false},
		{"Man prosecuted", "John Smith has been prosecuted at a magistrates' court for theft. He was fined £200.", false},
		{"What the law says", "The Data Protection Act 1998 lets people see their files, says a guide by Acme Ltd.", false},
	} {
		if f := Read(article(tt.title, tt.text)); f.Relevant != tt.want {
			t.Errorf("%s: got relevant %v (%s), want %v", tt.title, f.Relevant, f.Reason, tt.want)
		}
	}
}
