package extract

import (
	"slices"
	"strings"
	"testing"

	"regwire"
)

func TestBrokenLaws(t *testing.T) {
	for _, x := range []struct{ name, text, want string }{
		{"a breach", "The ICO found that Acme had infringed Articles 5(1)(f) and 32 of the UK GDPR.", "UK GDPR Art 5(1)(f), UK GDPR Art 32"},
		{"a law as a whole", "By its calls Acme broke the Privacy and Electronic Communications Regulations.", "PECR"},
		{"an offence", "Acme admitted an offence under section 170 of the Data Protection Act 2018.", "DPA 2018 s170"},
		{"a list that is announced", "The following breaches were found:\n\nArticle 13 of the GDPR: users were told nothing.\n\nArticle 32(1) of the GDPR: the system was weak.", "GDPR Art 13, GDPR Art 32(1)"},
		{"the limit of fines", "The failures were serious. The maximum fine under the GDPR would have been £17m.", ""},
		{"a power", "The notice was issued under section 155 of the Data Protection Act 2018.", ""},
		{"a law as a whole and a part of it", "Acme infringed the UK GDPR. It was in breach of Article 32 of the UK GDPR.", "UK GDPR Art 32"},
		{"one law by two names", "Acme infringed Article 32 of Regulation (EU) 2016/679. It was in breach of Article 32 of the UK GDPR.", "UK GDPR Art 32"},
		{"a section of an American act", "Acme violated Section 17(a)(2) of the Securities Act of 1933.", "Securities Act of 1933 s 17(a)(2)"},
		{"a section of powers that was broken", "Acme contravened section 135 of the Communications Act 2003.", "Communications Act 2003 s 135"},
		{"a power that was not obeyed", "Acme failed to comply with Article 58(1) of the UK GDPR.", "UK GDPR Art 58(1)"},
		{"a notice that is to be obeyed", "Failing to comply with an Article 58 notice is an offence.", ""},
		{"what a breach can cost", "Breaching section 155 of the Data Protection Act 2018 can cost £17.5m.", ""},
		{"what breaches cost", "Violations of Article 83(4) of the GDPR carry a fine of up to £8.7m.", ""},
		{"what anybody risks", "Anyone who contravenes section 135 of the Communications Act 2003 risks a fine.", ""},
		{"the most for a breach", "A firm that contravenes section 135 of the Communications Act 2003 faces 10% of its turnover.", ""},
		{"what some could break", "Companies that infringe Article 58 of the UK GDPR face fines.", ""},
		{"a power that it failed to obey", "It was fined for failing to comply with Article 58(1) of the UK GDPR.", "UK GDPR Art 58(1)"},
		{"a notice about a breach", "It broke the rules, and a notice of breach under section 155 of the Data Protection Act 2018 was sent.", ""},
		{"a section of powers", "Acme broke the rules. Under section 120 of the Data Protection Act 2018 the Commissioner may say so.", ""},
		{"a law that came later", "It was before the GDPR came into force.", ""},
	} {
		t.Run(x.name, func(t *testing.T) {
			f := Read(article("Acme Ltd fined £60,000", "The Information Commissioner's Office (ICO) has fined Acme Ltd £60,000 after a cyber attack.\n\n"+x.text))
			if len(f.Actions) == 0 {
				t.Fatal("no action")
			}
			if got := strings.Join(f.Actions[0].Laws, ", "); got != x.want {
				t.Errorf("%s: got laws %q, want %q", x.text, got, x.want)
			}
		})
	}
}

// Articles of no law that is named are those of the GDPR where the authority applies it.
func TestArticlesAlone(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"The French data protection authority, the CNIL, has fined Acme SA €60,000. It infringed Article 32(1).", "GDPR Art 32(1)"},
		{"The French data protection authority, the CNIL, has fined Acme SA €60,000. It infringed Article 82 of the Data Protection Act.", "Data Protection Act Art 82"},
		{"The Information Commissioner's Office (ICO) has fined Acme Ltd £60,000. It infringed Article 32(1).", ""},
	} {
		f := Read(article("Acme fined after hack", x.text))
		if len(f.Actions) == 0 {
			t.Fatalf("%s: no action", x.text)
		}
		if got := strings.Join(f.Actions[0].Laws, ", "); got != x.want {
			t.Errorf("%s: got laws %q, want %q", x.text, got, x.want)
		}
	}
}

func TestCiteOnce(t *testing.T) {
	article, paragraph, other := provision{label: "GDPR", part: "Art 5"}, provision{label: "GDPR", part: "Art 5(1)(f)"}, provision{label: "GDPR", part: "Art 50"}
	law, rule, dated := provision{label: "HIPAA"}, provision{label: "HIPAA Security Rule"}, provision{label: "HIPAA 1996"}
	for _, x := range []struct {
		name         string
		all          []provision
		scores, want []float64
	}{
		{"the surer part", []provision{article, paragraph}, []float64{1, 2}, []float64{0, 2}},
		{"the surer whole", []provision{paragraph, article}, []float64{1, 2}, []float64{0, 2}},
		{"a number that starts alike", []provision{article, other}, []float64{1, 2}, []float64{1, 2}},
		{"a law within a law", []provision{law, rule}, []float64{3, 2}, []float64{3, 0}},
		{"a law with its year", []provision{law, dated}, []float64{3, 2}, []float64{3, 2}},
		{"a part that was not broken", []provision{article, paragraph}, []float64{1, -2}, []float64{1, 0}},
	} {
		t.Run(x.name, func(t *testing.T) {
			got := slices.Clone(x.scores)
			if citeOnce(x.all, got); !slices.Equal(got, x.want) {
				t.Errorf("scores %v: got %v, want %v", x.scores, got, x.want)
			}
		})
	}
}

func TestALawIsProvenWithItsYear(t *testing.T) {
	a := regwire.Article{
		Entry: regwire.Entry{Title: "OAIC fines Acme Ltd $4m"},
		Text:  "The OAIC has fined Acme Ltd A$4m for a breach of the Privacy Act. It may do so under the Privacy Act 1988.",
	}
	f := Read(a)
	if len(f.Actions) == 0 || !slices.Equal(f.Actions[0].Laws, []string{"Privacy Act 1988"}) {
		t.Fatalf("broken was the Privacy Act 1988, got %+v", f.Actions)
	}
	if faults := faultsOf(a, f.Actions[0]); len(faults) > 0 {
		t.Error(faults)
	}
}
