package cases

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// told gives an article the evidence that a reader gives for the kind of step, so that
// the clause in which it says what was done can be found.
func told(p piece, words string) piece {
	i := strings.Index(p.a.Text, words)
	p.f.Actions[0].Evidence = append(p.f.Actions[0].Evidence,
		regwire.Evidence{Field: "kind", Quote: words, In: regwire.InText, Start: i, End: i + len(words)})
	return p
}

// Short summaries from registers of decisions that look alike and belong apart.
func TestSummariesApart(t *testing.T) {
	for _, c := range []struct {
		name   string
		pieces []piece
	}{
		{"two fines of one firm, cut from one sum to different ones", []piece{
			news("sim", "", "The authority fined Norvia Telecom €56,000. It had handed a copy of a SIM card to a stranger without verifying who asked for it, whereupon money was taken from the complainant's savings. The original fine of €70,000 was reduced.",
				action("AEPD", "Norvia Telecom", "fine varied", "€56000", "was €70000")),
			news("bills", "", "The authority fined Norvia Telecom €42,000. It went on charging a tenant who had cancelled her broadband line and passed an imaginary claim on to a solvency register in Toledo. The original fine of €70,000 was reduced.",
				action("AEPD", "Norvia Telecom", "fine varied", "€42000", "was €70000")),
		}},
		{"two fines of one firm with one round sum, told in other words", []piece{
			news("robinson", "", "The authority fined Norvia Telecom €70,000. An agent dialled the number of a pensioner again and again although she stands on the exclusion list, and offered her a tariff with a television subscription.",
				action("AEPD", "Norvia Telecom", "fine imposed", "€70000")),
			news("portal", "", "The authority fined Norvia Telecom €70,000. A flaw of the portal showed invoices of strangers to whoever changed a digit in the address bar, and engineers closed it only after eleven months.",
				action("AEPD", "Norvia Telecom", "fine imposed", "€70000")),
		}},
		{"an individual and a restaurant with a fountain before the door", []piece{
			told(news("person", "", "The authority has fined a private individual €1,500. The lens took in the fountain, the arcade and the pavement opposite.",
				action("AEPD", "", "fine imposed", "€1500", "unlawful_processing")), "fined"),
			told(news("restaurant", "", "The authority has fined a restaurant €1,500. The lens took in the fountain, the arcade and the pavement opposite.",
				action("AEPD", "", "fine imposed", "€1500", "unlawful_processing")), "fined"),
		}},
		{"two individuals, in stock phrases", []piece{
			told(news("north", "", "The authority has fined a private individual €1,500. The individual had installed video surveillance cameras that also covered the public space.",
				action("AEPD", "", "fine imposed", "€1500", "unlawful_processing")), "fined"),
			told(news("south", "", "The authority fined an individual €1,500, who had installed video surveillance cameras that covered the public space and a neighbouring property.",
				action("AEPD", "", "fine imposed", "€1500", "unlawful_processing")), "fined"),
		}},
		{"two companies of one group, each fined its own", []piece{
			news("lines", "", "The authority fined Norvia Italia €45,000. It booked a landline for a widow who had asked for nothing.",
				action("Garante", "Norvia Italia Linee", "fine imposed", "€45000", "unlawful_processing")),
			news("mobiles", "", "The authority fined Norvia Mobile €45,000. Trainees practised on the number of a baker, 247 times.",
				action("Garante", "Norvia Mobile Rete", "fine imposed", "€45000", "unlawful_processing")),
		}},
		{"nearly one wording and two sums", []piece{
			news("terrace", "", "The authority fined a company €2,400. It had installed a system to protect its goods, but the lens took in a good part of the terrace of the canteen, where people at rest need not be watched at all.",
				action("CNPD", "", "fine imposed", "€2400", "unlawful_processing")),
			news("canteen", "", "The authority fined a company €2,600. It had installed a system to protect its goods, but the lens took in a good part of the canteen itself, where people at rest need not be watched at all.",
				action("CNPD", "", "fine imposed", "€2600", "unlawful_processing")),
		}},
		{"two round sums near each other", []piece{
			news("fifty", "", "The authority fined a lender €50,000 for pestering a debtor's grandmother by telephone.",
				action("AEPD", "", "fine imposed", "€50000", "unlawful_processing")),
			news("fortyeight", "", "The authority fined a lender €48,000 for pestering a debtor's grandmother by telephone.",
				action("AEPD", "", "fine imposed", "€48000", "unlawful_processing")),
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			inEveryOrder(t, c.pieces, func(t *testing.T, s *shelf) {
				for id, k := range s.cases {
					if len(k.Reports) != 1 {
						t.Errorf("case %s holds %d articles, want 1:%s", id, len(k.Reports), s.explain())
					}
				}
			})
		})
	}
}

// Short summaries of one decision, each in its own words.
func TestSummariesTogether(t *testing.T) {
	for _, c := range []struct {
		name   string
		pieces []piece
	}{
		{"nobody is named, and the same is told", []piece{
			told(news("one", "", "The authority has fined a dentist €2,000. A patient complained that a marketing consultant had called him about a mouthwash that only the practice knew of.",
				action("Garante", "", "fine imposed", "€2000", "unlawful_processing")), "fined"),
			told(news("two", "", "The authority imposed a fine of €2,000 on a dentist after a consultant rang a patient to sell him the mouthwash that the practice had recommended.",
				action("Garante", "", "fine imposed", "€2000", "unlawful_processing")), "fine of €2,000 on a dentist"),
		}},
		{"one summary names the supplier, the other says what it is", []piece{
			told(news("named", "", "The authority imposed a fine of €35,000 on Norvia Energy. A file of strangers came to a pensioner who wanted to see his own.",
				action("AEPD", "Norvia Energy", "fine imposed", "€35000")), "fine of €35,000 on Norvia Energy"),
			told(news("nameless", "", "The authority fined an energy company €35,000 because a clerk handed the file of one pensioner to another.",
				action("AEPD", "", "fine imposed", "€35000")), "fined an energy company"),
		}},
		{"other words for the same things", []piece{
			told(news("minors", "", "The authority fined a gym €5,000 for pictures of minors.",
				action("AEPD", "", "fine imposed", "€5000", "children")), "fined a gym"),
			told(news("children", "", "A gym was fined €5,000 over photographs of children.",
				action("AEPD", "", "fine imposed", "€5000", "children")), "fined €5,000"),
		}},
		{"a name that the clause of the fine leaves out is that of a means", []piece{
			told(news("means", "", "The authority fined a publisher €2,000 for sending the resignation of a proofreader to a Chatly group.",
				action("ANSPDCP", "Chatly", "fine imposed", "€2000", "disclosed_in_error")), "fined a publisher"),
			told(news("firm", "", "The authority fined the publisher Norvia Press €2,000, whose manager put the resignation letter of a proofreader into a group of messages.",
				action("ANSPDCP", "Norvia Press", "fine imposed", "€2000", "disclosed_in_error")), "fined the publisher Norvia Press"),
		}},
		{"a name in the spelling of two languages", []piece{
			news("ia", "", "The authority fined the Region of Calvardia €200,000 for a list of pupils who were granted money for books.",
				action("Garante", "Region of Calvardia", "fine imposed", "€200000")),
			news("y", "", "The authority fined the Region of Calvardy €200,000 after the names of pupils with a grant for books were found online.",
				action("Garante", "Region of Calvardy", "fine imposed", "€200000")),
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			inEveryOrder(t, c.pieces, func(t *testing.T, s *shelf) {
				if len(s.cases) != 1 {
					t.Errorf("%d cases, want 1:%s", len(s.cases), s.explain())
				}
			})
		})
	}
}

func TestDescribed(t *testing.T) {
	for _, c := range []struct {
		text, words string
		want        []string
	}{
		{"The authority fined a hospital €5,000 for sending a bank the wrong file.", "fined", []string{"hospital"}},
		{"A private clinic was fined €5,000 because a school complained.", "fined €5,000", []string{"hospital"}},
		{"The authority has fined Norvia S.L. €5,000. A hotel had complained.", "fined Norvia S.L.", []string{"company"}},
		{"The authority imposed a fine of €300 on a private individual who filmed a shop.", "fine", []string{"individual"}},
		{"The authority (also known as AEPD) has fined a private individual €300 who filmed a shop.", "authority (also known as AEPD) has fined", []string{"individual"}},
		{"The authority imposed a fine.", "fine", nil},
	} {
		p := told(news("a", "", c.text, action("AEPD", "", "fine imposed")), c.words)
		if d := cmp.Diff(described(p.a, p.f.Actions[0]), c.want); d != "" {
			t.Errorf("%s\n(-got +want)\n%s", c.text, d)
		}
	}
}

func TestAside(t *testing.T) {
	for _, c := range []struct {
		text, words, name string
		want              bool
	}{
		{"The authority fined a shop €900 for filming customers with Norvia cameras.", "fined a shop", "Norvia", true},
		{"The authority fined a shop, Norvia Foods, €900 for filming customers.", "fined a shop", "Norvia Foods", false},
		{"The authority fined Norvia Foods €900. A customer had complained.", "fined Norvia Foods", "Norvia Foods", false},
		{"The authority fined a shop €900 for filming customers.", "fined a shop", "", false},
		{"The authority fined the company €900 for letting the Norvia formula count the days of the sick.", "fined the company", "Norvia", true},
		{"Norvia Foods filmed its customers. The authority fined the company €900.", "fined the company", "Norvia Foods", false},
	} {
		p := told(news("a", "", c.text, action("AEPD", c.name, "fine imposed")), c.words)
		if got := aside(p.a, p.f.Actions[0], true); got != c.want {
			t.Errorf("aside(%q, %q) = %v, want %v", c.text, c.name, got, c.want)
		}
	}
}

func TestTrade(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"bank", "bank", 1}, {"bank", "hospital", -1}, {"company", "hotel", 0}, {"company", "individual", -1},
		{"company", "company", 0}, {"", "bank", 0}, {"company bank", "bank", 1}, {"municipal", "company", -1},
	} {
		if got := trade(strings.Fields(c.a), strings.Fields(c.b)); got != c.want {
			t.Errorf("trade(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

// A fine that was cut for early payment reads like one that was varied on appeal: between
// summaries that is no later step.
func TestACutFineIsNoLaterStep(t *testing.T) {
	whole := news("whole", "", "The authority fined a lender €70,000.", action("AEPD", "", "fine imposed", "€70000"))
	cut := news("cut", "", "The authority fined a lender €42,000, cut from €70,000.", action("AEPD", "", "fine varied", "€42000", "was €70000"))
	appeal := news("appeal", "", "The lender takes its fine to court.", action("AEPD", "", "fine appealed"))
	for _, c := range []struct {
		late piece
		want float64
	}{{cut, 0}, {appeal, 0.75}} {
		var x, y matter
		x.take(report(whole.a, whole.f.Actions, false))
		y.take(report(c.late.a, c.late.f.Actions, false))
		if got, _ := weighSteps(&x, &y, nil); got != c.want {
			t.Errorf("weighSteps(whole, %s) = %v, want %v", c.late.a.ID, got, c.want)
		}
	}
}

// A sum that is a fifth or two less than another may be the same fine, paid early, where the
// law lets that off.
func TestPaidEarly(t *testing.T) {
	for _, c := range []struct {
		office, whole, paid string
		want                bool
	}{
		{"AEPD", "€70000", "€56000", true}, {"AEPD", "€70000", "€42000", true},
		{"AEPD", "€70000", "€50000", false}, {"CNIL", "€70000", "€56000", false},
	} {
		var x, y matter
		for m, sum := range map[*matter]string{&x: c.whole, &y: c.paid} {
			p := news("a", "", "A fine of "+sum, action(c.office, "", "fine imposed", sum))
			m.take(report(p.a, p.f.Actions, false))
		}
		if got := paidEarly(&x, &y); got != c.want {
			t.Errorf("paidEarly(%s, %s, %s) = %v, want %v", c.office, c.whole, c.paid, got, c.want)
		}
	}
}

func TestThousandfold(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"€90m", "€90000", true}, {"€90m", "€9000", false}, {"€90m", "€90m", false},
	} {
		var x, y matter
		for m, sum := range map[*matter]string{&x: c.a, &y: c.b} {
			p := news("a", "", "A fine of "+sum, action("CNIL", "", "fine imposed", sum))
			m.take(report(p.a, p.f.Actions, false))
		}
		if got := thousandfold(&x, &y); got != c.want {
			t.Errorf("thousandfold(%s, %s) = %v, want %v", c.a, c.b, got, c.want)
		}
	}
}
