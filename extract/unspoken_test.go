package extract

import (
	"testing"

	"regwire"
)

// News that has no word for a step is none, however many sums and regulators it names; one word for a step is enough.
func TestNothingSpeaksOfAStep(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        bool
	}{
		{"Acme Stores buys rival for €750,000", "Acme Stores is to buy a rival for €750,000. The deal must be approved by the Data Protection Commission. It is expected to close by the end of the year.", false},
		{"Acme Stores raises £1.2 million from investors", "Acme Stores has raised £1.2 million from investors. The start-up makes software that finds personal data. It was founded by two former officials of the ICO.", false},
		{"Blockchain start-up raises £90,000 in ICO", "A blockchain start-up has raised £90,000 in an ICO. The tokens were sold within two hours. Acme Stores was among the first who bought them.", false},
		{"Ofcom clears takeover by Acme Stores", "Ofcom has cleared the takeover of a rival by Acme Stores. It found that the deal would not harm competition. The deal is worth £18 million.", false},
		{"Acme Stores wins award", "Acme Stores has won an award for the way in which it protects data. The prize was handed over by the head of Ofcom.", false},
		{"Acme Stores to sponsor privacy week", "Acme Stores is to sponsor a week of events on privacy. The head of the Data Protection Commission will open it. Last year 12,000 people took part.", false},
		{"Acme Stores sells unit for €250,000", "Acme Stores has sold its data unit for €250,000. The sale was approved by the Data Protection Commission. The money will be used to pay debts.", false},
		{"Acme Stores pays €250,000 to hackers", "Acme Stores paid €250,000 to hackers to get its data back, a newspaper reported. It told the Data Protection Commission of the attack. It would not comment on the sum.", false},
		{"Acme Stores paid hackers", "Acme Stores paid the hackers £250,000. The ICO was told of the attack.", false},
		{"Court orders ICO to release papers", "A judge has ordered the ICO to release papers about its talks with Acme Stores. A journalist had asked for them for three years.", false},

		{"Acme Stores paid hackers, and pays a fine", "Acme Stores paid £250,000 to hackers. Now the ICO has fined it £90,000.", true},
		{"Acme Energy gives money back", "Acme Energy has paid back £1.8m to customers whom it overcharged, Ofgem said.", true},
		{"Acme Solicitors shut", "The SRA has shut down Acme Solicitors.", true},
		{"Acme News off air", "Acme News has been taken off air by Ofcom.", true},
		{"Acme Stores must pay", "Acme Stores must pay £90,000 to the ICO. The money goes to the Treasury.", true},
		{"Court orders Acme Stores to hand over papers", "A judge has ordered Acme Stores to hand over papers to the ICO, which is investigating the company.", true},
		{"Acme Stores buys rival, and is fined", "Acme Stores, which is to buy a rival for €750,000, has been fined €20,000 by the Data Protection Commission.", true},
		{"Start-up out of pocket", "A start-up that raised £1.2 million, Acme Stores, is out of pocket: the ICO wants £90,000 from it for a breach.", true},
		{"Ofcom clears Acme Stores", "Ofcom has cleared Acme Stores after an investigation into its calls to customers.", true},
		{"Acme Stores wins at tribunal", "Acme Stores has won at the tribunal against the ICO, which must give back £90,000.", true},
		{"Acme Stores must hand over file", "Acme Stores has lost its bid to keep a file. The tribunal dismissed its appeal against the ICO, which wants it disclosed.", true},
		{"Ofcom opens inquiry", "Ofcom has opened an inquiry into Acme Stores. The head of Ofcom spoke of it at an event.", true},
		{"Acme Stores investigated", "The ICO has investigated Acme Stores, which it fined £40,000 as well.", true},
		{"A costly server", "A server has cost Acme Stores £90,000. The ICO found that nobody had looked after it.", true},
	} {
		if f := Read(regwire.Article{Entry: regwire.Entry{Title: tt.title}, Text: tt.text}); f.Relevant != tt.want {
			t.Errorf("%s: got relevant %v (%s), want %v", tt.title, f.Relevant, f.Reason, tt.want)
		}
	}
}
