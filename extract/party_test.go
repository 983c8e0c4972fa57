package extract

import (
	"slices"
	"testing"
)

// A name that stands only before "notice" is what that is called.
func TestNoticesAreNoParties(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Who has not heard of Acme Finance? It is this firm on which the ICO has imposed a £130,000 fine.\n\nIt has received a Hang Up notice from the regulator besides. Seven million texts went out. The Hang Up notice means that more texts could get the firm prosecuted.", "Acme Finance"},
		{"The ICO has published an Easybird notice. For selling data the app is fined £5,000 in the Easybird notice.", "Easybird"},
		{"The ICO has served a notice on Hang Up. The Hang Up notice tells it to stop.", "Hang Up"},
	} {
		if f := Read(article("Broker before the regulator", x.text)); len(f.Actions) == 0 || f.Actions[0].Organisation.Name != x.want {
			t.Errorf("%s\ngot %s, want %s", x.text, asJSON(f), x.want)
		}
	}
}

// TestWhoIsTheParty reads short stories in which others than the party are named too.
func TestWhoIsTheParty(t *testing.T) {
	for _, x := range []struct{ name, title, text, want string }{
		{"runs a school", "Trust reprimanded over emails", "The trust that runs Larkhill School has been reprimanded by the ICO after an email with the details of 200 pupils went to every parent.\n\nBrightpath Learning Trust said that it was sorry.", "Brightpath Learning Trust"},
		{"a director who was found guilty", "Obstruct a request and you may have a record: the Ashby Lodge case", "Ashby Lodge is a care home in Kent, and Jason Birch its director. A woman made a request for records about her father in April.\n\nShe received nothing, and the ICO prosecuted. At Kent Magistrates' Court, on 3 September 2025, Mr Birch was found guilty. The fine is £1,100.", "Jason Birch"},
		{"two who stole from a firm", "Data thieves ordered to hand over £73,400", "Stealing customer data and selling it has cost two former employees of Ashway Cars £73,400 between them.\n\nTom Birch, once a sales manager, and Amy Rowan pleaded guilty to offences under Section 55 of the Data Protection Act. The ICO began to look into it at the request of Ashway Cars, which had grown suspicious.", "Tom Birch"},
		{"told last, of a hospital's owner", "Woman walked on to ward", "Notes on 14 patients were carried out of Ashby Community Hospital by a woman who had no business there, a watchdog has found.\n\nShe came into Ashby Community Hospital in February and was given the notes by the staff of the ward.\n\nNHS Birchshire has now been reprimanded by the ICO.", "NHS Birchshire"},
		{"an author asked", "Journalist wins fight for documents", "Journalist Amy Trent has won her fight for the minutes. The Information Commissioner ordered the Department for Coastal Affairs to disclose them.\n\nTrent asked for them in 2019.", "Department for Coastal Affairs"},
		{"ran a firm", "Man behind spam texts", "The man behind Leadstorm Ltd has been banned from running companies. Gavin Rook may not be a director until 2026, the Insolvency Service said.", "Gavin Rook"},
		{"a finding", "Ivy Cole wins", "Historian Ivy Cole has beaten a university. The Information Commissioner found that the University of Westmoor was wrong to withhold the emails from her.", "University of Westmoor"},
		{"owned by another", "Energy giant to refund", "Norwatt, owned by Spain's Iberlux, is to refund £4m. Ofgem found that it charged 50,000 customers too much.", "Norwatt"},
		{"part of another", "Bookmaker fined", "The bookmaker Betfine, part of Lucky Group plc, has to pay £3m. The Gambling Commission said it let a man called Paul Grice lose £90,000.", "Betfine"},
		{"whose owner", "In the firing line", "Norwatt is in Ofgem's firing line. An inquiry will look at how the supplier, whose owner is Iberlux, treated prepayment customers.", "Norwatt"},
		{"a bank's boss", "Whistleblower vindicated", "Whistleblower Ed Noon was right. The FCA has fined Castlegate Bank's boss, Hugo Marsh, £600,000 for trying to find out who he was.", "Hugo Marsh"},
		{"the caller, not its customer", "Penalty for loan texts", "It was Quillon Finance that sent the texts, 1.2 million of them, and it is Quillon Finance that must pay: £80,000.\n\nThe ICO said that people had complained to their network, Veltel.", "Quillon Finance"},
		{"once a manager", "Former manager fined for taking client list", "Simon Tarrant, once a manager at Veltel Leasing Limited, has been fined £700 by magistrates for taking its list of clients with him to a rival, Orbel Cars.\n\nThe ICO brought the case.", "Simon Tarrant"},
		{"signed for a trust", "Undertaking after lost laptop", "Dr Ruth Penn, for Hollowell Primary Care Trust, has signed an undertaking. A laptop with records of 900 patients was stolen from a car.\n\nThe ICO said the laptop was not encrypted.", "Hollowell Primary Care Trust"},
	} {
		t.Run(x.name, func(t *testing.T) {
			f := Read(article(x.title, x.text))
			if len(f.Actions) == 0 {
				t.Fatal("no action")
			}
			if o := f.Actions[0].Organisation; o.Name != x.want && !slices.Contains(o.Aliases, x.want) {
				t.Errorf("got %q, want %q", o.Name, x.want)
			}
		})
	}
}
