package extract

import "testing"

func TestPlainParty(t *testing.T) {
	for _, x := range []struct{ name, text, want string }{
		{"a helper", "Pharmalink has received a fine of £90,000 from the ICO. A marketing firm, Orbis Systems, acted for it.", "Pharmalink"},
		{"one who ran something", "Pharmalink has been fined £90,000 by the ICO. Telstar Direct Ltd ran the website for it.", "Pharmalink"},
		{"one who advised", "The ICO has imposed a monetary penalty of £90,000 on Pharmalink. Orbis Systems advised it on security.", "Pharmalink"},
		{"one who speaks", "Pharmalink has now been ordered to pay £90,000 by the ICO. Telstar Direct Ltd said it welcomed the decision.", "Pharmalink"},
		{"a reprimand", "Pharmalink has been reprimanded by the ICO. The calls were made by Telstar Direct Ltd.", "Pharmalink"},
		{"an inquiry", "The ICO is investigating Pharmalink. Telstar Direct Ltd reported the matter.", "Pharmalink"},
		{"a buyer", "Pharmalink has agreed to pay £90,000 to settle an investigation by the ICO. The data was sold to Orbis Systems.", "Pharmalink"},

		{"a step of the past", "The ICO fined Pharmalink £90,000 in 2019. Orbis Systems has now been fined £60,000.", "Orbis Systems"},
		{"a word at the start", "Retailers have been fined by the ICO. Orbis Systems was told to pay £60,000.", "Orbis Systems"},
		{"what the other did", "Pharmalink had warned the ICO. Orbis Systems was fined £60,000.", "Orbis Systems"},
	} {
		t.Run(x.name, func(t *testing.T) {
			f := Read(article("Company in trouble with watchdog", x.text+" It has said sorry and will not appeal."))
			if len(f.Actions) == 0 || f.Actions[0].Organisation.Name != x.want {
				t.Errorf("%s\ngot %v, want %q", x.text, f.Actions, x.want)
			}
		})
	}
}
