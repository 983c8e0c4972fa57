package extract

import (
	"slices"
	"testing"
)

// Laws are cited as the document words them, and what gives people a right to be compensated is not what was broken.
func TestLawWording(t *testing.T) {
	const (
		fca = "The Financial Conduct Authority (FCA) has fined Acme Bank Ltd £2m. "
		ico = "The Information Commissioner's Office (ICO) has fined Acme Software Ltd £2m over a data breach in 2015. "
		ftc = "The Federal Trade Commission (FTC) has fined Acme Inc $2m. "
	)
	for _, tt := range []struct {
		text string
		want []string
	}{
		{fca + "It breached Principle 3.", []string{"Principle 3"}},
		{fca + "It breached Principles 3 and 6, on control and fairness.", []string{"Principle 3", "Principle 6"}},
		{fca + "The bank was in breach of Principle 1.", []string{"Principle 1"}},
		{fca + "It breached Principle 3 of the FCA's Principles for Businesses.", []string{"FCA Principle 3"}},
		{fca + "It breached rule 3.1.1.", []string{"Rule 3.1.1"}},
		{ftc + "It violated the Children's Online Privacy Protection Act.", []string{"Children's Online Privacy Protection Act"}},
		{ftc + "It violated the Children's Online Privacy Protection Act (COPPA).", []string{"COPPA"}},
		{ftc + "It violated COPPA.", []string{"COPPA"}},
		{ftc + "It violated the COPPA Rule.", []string{"COPPA Rule"}},
		{"The Competition and Markets Authority (CMA) has fined Acme Ltd £2m. It infringed the Treaty on the Functioning of the European Union.", []string{"Treaty on the Functioning of the European Union"}},
		{"The Competition and Markets Authority (CMA) has fined Acme Ltd £2m. It infringed Article 101 TFEU.", []string{"TFEU Art 101"}},
		{ico + "That was a breach of the Data Protection Act 1998. Section 13 of the Act allows people to sue for damage.", []string{"DPA 1998"}},
		{ico + "That was a serious breach of the Data Protection Act. Under section 13 of the Data Protection Act those affected can claim for distress.", []string{"Data Protection Act"}},
		{ico + "It contravened section 12 of the Data Protection Act 1998.", []string{"DPA 1998 s 12"}},
		{"Ann Birch was convicted and fined £1,000 after a prosecution by the Information Commissioner's Office (ICO). She destroyed records, an offence under section 173 of the Data Protection Act 2018.", []string{"DPA 2018 s173"}},
		{"Ann Birch was convicted and fined £1,000 after a prosecution by the Information Commissioner's Office (ICO). She identified patients again, an offence under section 171 of the Data Protection Act 2018.", []string{"DPA 2018 s171"}},
		{"Ann Birch was convicted and fined £1,000 after a prosecution by the Information Commissioner's Office (ICO). She took records, an offence under section 170 of the Data Protection Act 2018.", []string{"DPA 2018 s170"}},
		{ico + "It contravened section 45 of the Data Protection Act 2018.", []string{"DPA 2018 s 45"}},
	} {
		var laws []string
		if f := Read(article("Regulator acts against Acme over its breach", tt.text)); len(f.Actions) > 0 {
			laws = f.Actions[0].Laws
		}
		if !slices.Equal(laws, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.text, laws, tt.want)
		}
	}
}
