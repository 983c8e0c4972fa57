package extract

import "testing"

// Parties that are named behind words for what they are to another, and others that are not meant by such words.
func TestAppositions(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a firm, named", "The ICO has fined a company £5,000. The company, Ashware, was fined after it had been warned.", "Ashware"},
		{"a parent", "The ICO fined Birchley's parent, Ashware Holdings plc, £5,000 on Monday.", "Ashware Holdings plc"},
		{"a parent without commas", "The ICO fined Birchley's owner Ashware Holdings plc £5,000 on Monday.", "Ashware Holdings plc"},
		{"a director", "The ICO fined Birchley's former director, Jane Ashby, £5,000 on Monday.", "Jane Ashby"},
		{"a subsidiary", "The ICO fined the Irish subsidiary of Ashware Inc, Ashware Ireland Ltd, £5,000 on Monday.", "Ashware Ireland Ltd"},
		{"who stands behind a brand", "The ICO fined the company behind Birchley, Ashware, £5,000 on Monday.", "Ashware"},
		{"a maker", "The maker of the app Birchley, Ashware Retail, has been fined £5,000 by the ICO.", "Ashware Retail"},
		{"whose chief speaks", "\"We will pay,\" said Jane Ashby, chief executive of Birchley & Sons, after the ICO fined it £5,000.", "Birchley & Sons"},
		{"whose chief is named behind it", "The chief executive of Birchley University, Jane Ashby, has said sorry after the ICO fined the university £5,000.", "Birchley University"},
		{"a chief who is fined", "The ICO has fined Jane Ashby, chief executive of Birchley & Sons, £5,000.", "Jane Ashby"},
		{"a chief of another who speaks", "\"It is right,\" said Jane Ashby, head of Birchley Friends. The ICO had fined Ashware Ltd £5,000 on Monday.", "Ashware Ltd"},
		{"an owner who only speaks", "The ICO fined Birchley Ltd £5,000 on Monday. Birchley's owner, Ashware Holdings plc, said that it was sorry.", "Birchley Ltd"},
		{"a director who only speaks", "The ICO fined Birchley Ltd £5,000. Its director, Jane Ashby, said that she was sorry.", "Birchley Ltd"},
		{"a firm that is none of the fined", "A bank has been fined £5m by the FCA. The business, Ashware, was a gold dealer. Birchley Bank pleaded guilty.", "Birchley Bank"},
		{"a trader beside the fined", "A bank was fined £5m by the FCA. The trader, Tom Ashby, was jailed. Birchley Bank accepted the findings.", "Birchley Bank"},
		{"a chief of another, before whom one is fined", "\"Good,\" said Jane Ashby, president of Consumer Friends of Ohio, because the FTC fined the company $5m. The FTC said Birchley Inc broke the law.", "Birchley Inc"},
		{"a chief of another, before who is fined", "\"We are sorry,\" said Jane Ashby, director of Ashware Ltd, after the ICO fined the supplier Birchley Ltd £5,000.", "Birchley Ltd"},
		{"a chair of those who complained", "\"About time,\" said Ann Ashby, chair of Rowan Tenants' Union, after the regulator fined the landlord £5,000. The Regulator of Social Housing named Birchley Homes Ltd.", "Birchley Homes Ltd"},
		{"an owner who is only told", "The owner of Birchley, Ashware Ltd, was told of the leak in May. The ICO has fined Birchley £5,000.", "Birchley"},
		{"a maker who is only asked", "The maker of the app Birchley, Ashware Ltd, has been asked for records. The ICO has fined Birchley £5,000.", "Birchley"},
		{"an owner in a clause", "The ICO has fined Birchley Ltd, whose parent is Ashware Holdings plc, £5,000.", "Birchley Ltd"},
		{"a possession that is no firm", "The ICO fined Birchley Ltd over Ashware's data £5,000.", "Birchley Ltd"},
		{"a broker of the fined", "The ICO fined Birchley Ltd £5,000. The broker, Ashware, lost 5% in London.", "Birchley Ltd"},
		{"a supplier that was hacked", "The ICO fined Birchley Ltd £5,000 after its supplier, Ashware Ltd, was hacked.", "Birchley Ltd"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := nameOf(t, "Watchdog acts", tt.text); got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
