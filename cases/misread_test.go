package cases

import (
	"hash/fnv"
	"math/rand/v2"
	"testing"

	"regwire"
)

// long lengthens the texts of pieces beyond those of summaries, with words that tell nothing and
// are others in each.
func long(pieces []piece) []piece {
	for i, p := range pieces {
		seed := fnv.New64a()
		seed.Write([]byte(p.a.ID))
		rng := rand.New(rand.NewPCG(seed.Sum64(), 3))
		for range brief {
			pieces[i].a.Text += " " + string([]rune{'a' + rng.Int32N(26), 'a' + rng.Int32N(26), 'a' + rng.Int32N(26)})
		}
	}
	return pieces
}

// Articles of one matter in which something was misread or goes unnamed come together, in
// every order of filing.
func TestMisreadTogether(t *testing.T) {
	for _, c := range []struct {
		name   string
		pieces []piece
	}{
		{"a party that only the opening of the other names", []piece{
			titled("Receptionist sold records of callers", news("witness", "2019-03-04",
				"The regulator said that Brightharbour had let a receptionist sell the records of callers for months before anyone noticed.",
				action("ICO", "Tilda Marsh", "fine imposed", "£90000", "insider"))),
			titled("Call centre fined over sold records", news("party", "2019-03-05",
				"Brightharbour let a receptionist sell records of callers for months, and Tilda Marsh of the regulator said that nobody noticed.",
				action("ICO", "Brightharbour Contact Ltd", "fine imposed", "£90000", "insider"))),
		}},
		{"a firm called by its trade, in an opening with the same names", []piece{
			titled("Regulator fines marketing firm £70,000", news("called", "2014-11-05",
				"A firm from Calderbrook rang people who were listed with Quietline, on behalf of Sunderfield Claims.",
				action("ICO", "direct marketing company", "fine imposed", "£70000", "unlawful_marketing"))),
			titled("Nuisance calls cost £70,000", news("named", "",
				"Emvas in Calderbrook rang people listed with Quietline; the calls were for Sunderfield Claims.",
				action("ICO", "Emvas Advisers Ltd", "fine imposed", "£70000", "unlawful_marketing"))),
		}},
		{"a sum that one outlet gives a fifth too low", []piece{
			titled("Scraped contacts: Kasparo pays", news("whole", "2024-12-19", "Kasparo scraped contacts whose owners had hidden them from strangers.",
				action("CNIL", "Kasparo", "fine imposed", "€240000", "unlawful_processing"))),
			titled("Kasparo pays for scraped contacts", news("part", "2024-12-20", "Contacts hidden from strangers were scraped by Kasparo all the same.",
				action("CNIL", "Kasparo", "fine imposed", "€200000", "unlawful_processing"))),
		}},
		{"a settlement and the fine that is a part of it", []piece{
			titled("Carmaker's lender hid refunds from borrowers", news("fine", "2023-11-20", "Borrowers were denied refunds for bundled products by Motorlend.",
				action("CFPB", "Motorlend Credit", "fine imposed", "$12m", "consumer_harm"))),
			titled("Borrowers of Motorlend get refunds", news("settlement", "2023-11-21", "Motorlend denied borrowers refunds for bundled products.",
				action("CFPB", "Motorlend Credit Corporation", "settlement imposed", "$60m", "consumer_harm"))),
		}},
		{"a court's fine with its costs and without", []piece{
			titled("Care worker took list of vulnerable people", news("costs", "2017-10-19", "A worker mailed a list of vulnerable people to herself before she left the council.",
				action("ICO", "former employee of Stourford Council", "prosecution imposed", "£544.08", "349 people", "insider"))),
			titled("Worker fined over list of vulnerable people", news("fine", "", "Before she left the council, Ada Quill mailed herself a list of vulnerable people.",
				action("ICO", "Ada Quill", "prosecution imposed", "£160", "349 people", "insider"))),
		}},
		{"a settlement with all states, told by that of one", []piece{
			news("all", "2017-05-23", "", action("State AGs", "Bullsmart", "settlement imposed", "$18.5m", "cyber_attack 2013")),
			news("one", "2017-05-24", "", action("Maryland AG", "Bullsmart Corp.", "settlement imposed", "$18.5m", "cyber_attack 2013")),
		}},
		{"an investigation and its end, neither with a figure", []piece{
			titled("Club investigated over data of members", news("begins", "", "The club Rovers Norvia gave data of members away before a vote.",
				action("ICO", "Rovers Norvia", "investigation investigating", "unlawful_processing"))),
			titled("Rovers reprimanded", news("ends", "", "Before a vote the club gave data of members to an agency, which mailed them.",
				action("ICO", "Rovers Norvia", "reprimand imposed", "transfer"))),
		}},
		{"a group whose name is written in one word", []piece{
			news("short", "", "", action("PRA", "Cito", "fine imposed", "£44m", "other 2014")),
			news("long", "", "", action("PRA", "Citogroup UK", "fine imposed", "£43.9m", "other 2014")),
		}},
		{"a story told over again, in which another person was read", []piece{
			titled("Receptionist fined for reading files of patients", news("defendant", "2013-03-14",
				"Receptionist Phyllida Marsh opened files of her former husband's fiancee seventeen times and texted about symptoms, magistrates in Sturbridge heard.",
				action("ICO", "Phyllida Marsh", "prosecution imposed", "£750", "insider"))),
			titled("Fined: receptionist who opened files of a fiancee", news("witness", "2013-04-01",
				"Magistrates in Sturbridge heard that the receptionist opened seventeen times files of the fiancee of her former husband and texted about symptoms to her.",
				action("ICO", "Barnaby Dolan", "prosecution imposed", "£750", "insider"))),
		}},
		{"a notice and the fine, neither notice nor headline with a sum", []piece{
			titled("Club may be fined", news("notice", "", "The club Rovers Norvia gave data of members away before a vote.",
				action("ICO", "Rovers Norvia", "fine proposed", "unlawful_processing"))),
			titled("Rovers pay", news("fine", "", "An agency mailed members, for which the club gave away data before a vote.",
				action("ICO", "Rovers Norvia", "fine imposed", "€300000", "transfer"))),
		}},
	} {
		t.Run(c.name, func(t *testing.T) { wantTogether(t, long(c.pieces)) })
	}
}

// What the rules for misread articles must not join, in every order of filing.
func TestMisreadApart(t *testing.T) {
	for _, c := range []struct {
		name   string
		pieces []piece
	}{
		{"two firms with the country in brackets", []piece{
			titled("Drumsmith's appeal against the CMA", news("drums", "", "The tribunal heard the appeal against the penalty over resale prices.",
				action("CMA", "Drumsmith (UK) Limited", "fine appealed", "market_conduct"))),
			titled("Pharmalex's appeal against the CMA", news("pills", "", "The tribunal heard the appeal against the penalty over shared prices.",
				action("CMA", "Pharmalex (UK) Limited", "fine appealed", "market_conduct"))),
		}},
		{"one sum for one party, for two events of different kinds and years", []piece{
			titled("Attackers cost Norvia dear", news("attack", "2019-05-02", "Intruders stole cards through a script that nobody had checked.",
				action("CNIL", "Norvia", "fine imposed", "€250000", "cyber_attack 2019-01"))),
			titled("Norvia's fine over invoices is upheld", news("shown", "2022-05-02", "Anyone could open invoices by a change of the address.",
				action("CNIL", "Norvia", "fine upheld", "€250000", "disclosed_in_error 2017-06"))),
		}},
		{"a party that speaks of another, with a date in common", []piece{
			titled("Brightharbour reprimanded", news("lost", "", "Folders of Brightharbour lay about in a station. Stourby had mislaid others.",
				action("ICO", "Brightharbour", "reprimand imposed", "lost_or_stolen 2021-09"))),
			titled("Stourby reprimanded", news("used", "", "Nobody had agreed to a survey for which Stourby wrote to pupils, which Brightharbour did too.",
				action("ICO", "Stourby", "reprimand imposed", "unlawful_processing 2021-09"))),
		}},
		{"two sums far from each other for one party", []piece{
			titled("Kasparo pays for contacts", news("small", "", "Kasparo scraped contacts.", action("CNIL", "Kasparo", "fine imposed", "€150000", "unlawful_processing"))),
			titled("Kasparo pays for contacts again", news("large", "", "Kasparo scraped contacts.", action("CNIL", "Kasparo", "fine imposed", "€240000", "unlawful_processing"))),
		}},
		{"two debtors of one outlet, whose pages have its sections in common", []piece{
			from("Ledger", titled("Seven states settle over breach", news("retailer", "", "Ledgerwatch Insights, Observations and Analysis: a retailer exposed numbers of shoppers through an upload form.",
				action("State AGs", "online retailer", "settlement imposed", "$2m", "22000000 people", "cyber_attack 2019")))),
			from("Ledger", titled("Coalition settles over breach", news("collector", "", "Ledgerwatch Insights, Observations and Analysis: an agency for debts ignored warnings of banks about payment cards.",
				action("State AGs", "Ledgerwatch", "settlement imposed", "21000000 people", "cyber_attack 2019")))),
		}},
		{"sums of one party a fifth apart", []piece{
			titled("Kasparo pays for contacts", news("less", "", "Kasparo scraped contacts of users.", action("CNIL", "Kasparo", "fine imposed", "€120000", "unlawful_processing"))),
			titled("Kasparo pays for contacts again", news("more", "", "Kasparo scraped contacts of users.", action("CNIL", "Kasparo", "fine imposed", "€150000", "unlawful_processing"))),
		}},
		{"two states that sue one party, neither with a sum", []piece{
			titled("Texas sues Clipster", news("texas", "2024-10-03", "Clipster harms children, says the suit.", action("Texas AG", "Clipster Inc", "prosecution proposed", "children"))),
			titled("Utah sues Clipster", news("utah", "2024-10-08", "Clipster harms children, says the suit.", action("Utah AG", "Clipster Inc", "prosecution proposed", "children"))),
		}},
		{"two unnamed employees whom courts had pay one small sum", []piece{
			titled("Nurse prosecuted over records", news("nurse", "", "A nurse read records of patients whom she did not treat.", action("ICO", "", "prosecution imposed", "£614", "insider"))),
			titled("Receptionist prosecuted over records", news("clerk", "", "A receptionist sent records of a patient to her husband.", action("ICO", "", "prosecution imposed", "£614", "disclosed_in_error"))),
		}},
	} {
		t.Run(c.name, func(t *testing.T) { wantApart(t, long(c.pieces)) })
	}
}

// from gives an article its outlet.
func from(outlet string, p piece) piece {
	p.a.Publisher = outlet
	return p
}

// side weighs one side of two long articles.
func side(t *testing.T, name string, known, fresh piece) float64 {
	t.Helper()
	ps := long([]piece{known, fresh})
	a, b := &matter{}, &matter{}
	a.take(report(ps[0].a, ps[0].f.Actions, false))
	b.take(report(ps[1].a, ps[1].f.Actions, false))
	v := verdict{kinship: kinshipOf(a, b)}
	for _, r := range rules {
		points, _ := r.weigh(a, b, &v)
		if r.side == name {
			return points
		}
	}
	t.Fatalf("no rule weighs %q", name)
	return 0
}

func TestWeighMisread(t *testing.T) {
	const names = "Records of Quietline and Sunderfield were sold."
	fine := func(id, party, text string, notes ...string) piece {
		return news(id, "", text, action("ICO", party, "fine imposed", notes...))
	}
	for _, c := range []struct {
		name, side   string
		known, fresh piece
		want         float64
	}{
		{"what happened and when both differ", "event", fine("a", "Norvia", "", "insider 2014"), fine("b", "Norvia", "", "ransomware 2019"), -2.5},
		{"only what happened differs", "event", fine("a", "Norvia", "", "insider 2014"), fine("b", "Norvia", "", "ransomware 2014"), 0},
		{"what happened differs, for a party that goes unnamed", "event", fine("a", "Norvia", "", "insider"), fine("b", "", "", "ransomware"), -0.75},
		{"two names in common, one party unnamed", "names", fine("a", "Norvia", names), fine("b", "", names), 1},
		{"one name in common", "names", fine("a", "Norvia", names), fine("b", "", "Quietline complained."), 0},
		{"two names in common, besides two other parties", "names", fine("a", "Norvia", names), fine("b", "Stourby", names), 0},
		{"two names in common, and the party too", "names", fine("a", "Norvia", names), fine("b", "Norvia", names), 0},
		{"months and days in common", "names", fine("a", "Norvia", "In September, on a Tuesday."), fine("b", "", "On a Tuesday in September."), 0},
		{"two names in common, in one outlet", "names", from("Daily", fine("a", "Norvia", names)), from("Daily", fine("b", "", names)), 0},
		{"the same words, in one outlet, about another", "words", from("Daily", fine("a", "Norvia", names+" Quietline rang.")), from("Daily", fine("b", "Stourby", names+" Quietline rang.")), 1.25},
		{"the same words, in two outlets", "words", fine("a", "Norvia", names), fine("b", "Stourby", names), 2.5},
		{"a count rounded to thousands", "people", fine("a", "Norvia", "", "1000 people"), fine("b", "Norvia", "", "1075 people"), 1.25},
		{"a large count rounded", "people", fine("a", "Norvia", "", "100000 people"), fine("b", "Norvia", "", "104750 people"), 1.75},
		{"a part of a settlement", "sum", fine("a", "Norvia", "", "$12m"), news("b", "", "", action("ICO", "Norvia", "settlement imposed", "$60m")), -1},
		{"a fine larger than a settlement", "sum", fine("a", "Norvia", "", "$60m"), news("b", "", "", action("ICO", "Norvia", "settlement imposed", "$12m")), fullClash},
		{"two kinds of step", "kind", fine("a", "Norvia", ""), news("b", "", "", action("ICO", "Norvia", "order imposed")), -0.25},
		{"the end of an investigation", "steps", news("a", "", "", action("ICO", "Norvia", "investigation investigating")), fine("b", "Norvia", ""), 0.75},
		{"the end of a notice without a sum", "steps", news("a", "", "", action("ICO", "Norvia", "fine proposed")), fine("b", "Norvia", "", "£16000"), 0.75},
		{"the end of a notice whose sum may differ", "steps", news("a", "", "", action("ICO", "Norvia", "fine proposed", "£27m")), fine("b", "Norvia", "", "£16000"), 0},
		{"the end of another's investigation", "steps", news("a", "", "", action("ICO", "Norvia", "investigation investigating")), fine("b", "Stourby", ""), 0},
	} {
		if got := side(t, c.side, c.known, c.fresh); got != c.want {
			t.Errorf("%s: %v points, want %v", c.name, got, c.want)
		}
	}
}

// Of two names that differ, one may be that of something else: that tells less than other names
// do, and more than that a party goes unnamed.
func TestWeighPartyReadElsewhere(t *testing.T) {
	of := func(name string) *matter {
		m := &matter{}
		lex.add(&m.party, regwire.Organisation{Name: name})
		return m
	}
	for _, c := range []struct {
		a, b string
		want float64
	}{{"Norvia", "Stourby", -2.5}, {"Norvia", "", -1}, {"", "", -1}} {
		if got, _ := weighParty(of(c.a), of(c.b), &verdict{kinship: unknown}); got != c.want {
			t.Errorf("weighParty(%q, %q) = %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// A report whose party is named like that of one case is not held back by another case whose
// party its text merely speaks of.
func TestTheNameDecidesBetweenTwoCases(t *testing.T) {
	club := news("club", "", "", action("ICO", "Rovers Norvia", "investigation investigating"))
	league := news("league", "", "", action("ICO", "Topliga", "investigation investigating"))
	d := newDesk([]regwire.Case{
		Decide(nil, club.a, club.f, today).Changes[0].Case,
		Decide(nil, league.a, league.f, today).Changes[0].Case,
	}, today)
	for _, c := range []struct {
		other kinship
		found bool
	}{{mentioned, true}, {unknown, true}, {same, false}} {
		_, found := d.choose([]match{
			{id: caseID("club", 0), verdict: verdict{points: 5, kinship: same}},
			{id: caseID("league", 0), verdict: verdict{points: 4.75, kinship: c.other}},
		})
		if found != c.found {
			t.Errorf("beside a case of kinship %d the named one was found: %v, want %v", c.other, found, c.found)
		}
	}
}
