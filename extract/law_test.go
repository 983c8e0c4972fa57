package extract

import (
	"strings"
	"testing"
)

func lawsIn(d *document) string {
	var out []string
	for _, l := range d.laws {
		out = append(out, strings.TrimSpace(l.label+" "+l.part))
	}
	return strings.Join(out, ", ")
}

func TestLaws(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a law", "a breach of the UK GDPR by it", "UK GDPR"},
		{"its full name", "under the General Data Protection Regulation it", "GDPR"},
		{"an article before", "Article 32 of the GDPR was broken", "GDPR Art 32"},
		{"an article after", "GDPR Article 32 was broken", "GDPR Art 32"},
		{"a paragraph and a letter", "Article 5(1)(f) of the UK GDPR", "UK GDPR Art 5(1)(f)"},
		{"several articles", "Articles 5(1)(f) and 32 of the UK GDPR", "UK GDPR Art 5(1)(f), UK GDPR Art 32"},
		{"a list of articles", "Articles 12, 13 and 14 GDPR", "GDPR Art 12, GDPR Art 13, GDPR Art 14"},
		{"an abbreviation", "Art. 6 GDPR", "GDPR Art 6"},
		{"a section of an act", "section 170 of the Data Protection Act 2018", "DPA 2018 s 170"},
		{"a short section", "s.170 of the Data Protection Act 2018", "DPA 2018 s 170"},
		{"an older act", "the Data Protection Act 1998", "DPA 1998"},
		{"a regulation of PECR", "regulation 22 of PECR", "PECR reg 22"},
		{"its full name", "regulation 21 of the Privacy and Electronic Communications Regulations 2003", "PECR reg 21"},
		{"any act", "the Online Safety Act 2023", "Online Safety Act 2023"},
		{"an act that no table names", "under the Competition Act 1998", "Competition Act 1998"},
		{"two laws", "the UK GDPR and the Data Protection Act 2018", "UK GDPR, DPA 2018"},

		{"a paragraph said anew", "Articles 5(1)(f), 32(1) and (2) of the UK GDPR", "UK GDPR Art 5(1)(f), UK GDPR Art 32(1), UK GDPR Art 32(2)"},
		{"a paragraph after a letter", "Article 32(1)(b), (d) and (2) GDPR", "GDPR Art 32(1)(b), GDPR Art 32(1)(d), GDPR Art 32(2)"},
		{"each with its word", "a breach of Regulation 21 and of Regulation 24 of PECR", "PECR reg 21, PECR reg 24"},
		{"a paragraph behind a comma", "Article 5, paragraph 1, letter a), of the GDPR", "GDPR Art 5(1)(a)"},
		{"a letter before its article", "point (a) of Article 5(1) of the GDPR", "GDPR Art 5(1)(a)"},
		{"a paragraph before its articles", "paragraph 1 of Article 32 and Article 33 of the GDPR", "GDPR Art 32(1), GDPR Art 33"},
		{"letters that are shortened", "Articles 5, para. 1, lett. a), 7, para. 2, and 25 of the GDPR", "GDPR Art 5(1)(a), GDPR Art 7(2), GDPR Art 25"},
		{"a range", "Articles 12 to 22 GDPR", "GDPR Art 12-22"},
		{"a principle by number", "contrary to APP 11.1(b), it", "APP 11.1(b)"},
		{"a year from elsewhere", "the Privacy Act 1988 says. The Privacy Act binds it", "Privacy Act 1988, Privacy Act 1988"},
		{"two years", "the Gas Act 1986 and the Gas Act 1995. The Gas Act binds it", "Gas Act 1986, Gas Act 1995, Gas Act"},
		{"an act with or in its name", "the Capture or Use of Data Act", "Capture or Use of Data Act"},

		{"what the document calls it", "the Data Protection Act 1998 (DPA) was broken. The DPA says so", "DPA 1998, DPA 1998, DPA 1998"},
		{"the act by itself", "the Online Safety Act 2023 binds it. The provider contravened section 102(8) of the Act", "Online Safety Act 2023, Online Safety Act 2023 s 102(8)"},
		{"a section of the act named last", "under the Privacy Act 1988, and a contravention of section 26WH(2), too", "Privacy Act 1988, Privacy Act 1988 s 26WH(2)"},
		{"a section of no act", "see section 26 below", ""},
		{"a quoted name", "under the \"Capture or Use of Data\" Act", "Capture or Use of Data Act"},
		{"articles with points", "articles 5.1.e, 13 and 25.2 of the GDPR", "GDPR Art 5(1)(e), GDPR Art 13, GDPR Art 25(2)"},
		{"paragraphs in words", "art. 32 para. (1) letter b) and para. (2) GDPR", "GDPR Art 32(1)(b), GDPR Art 32(2)"},
		{"a letter with half a bracket", "Art. 5 (1) f) GDPR", "GDPR Art 5(1)(f)"},
		{"articles told apart from their numbers", "The articles in question are 5(1)(a), 6 and 9 of the GDPR", "GDPR Art 5(1)(a), GDPR Art 6, GDPR Art 9"},
		{"articles after their law", "several articles of the GDPR – 5(1)(a), 12 and 13 – were broken", "GDPR, GDPR Art 5(1)(a), GDPR Art 12, GDPR Art 13"},
		{"rules of a code", "Rules 5.11 and 5.12 of the Broadcasting Code were broken", "Broadcasting Code Rule 5.11, Broadcasting Code Rule 5.12"},
		{"a rule by its full name", "He broke Senior Manager Conduct Rule 2 by it", "Senior Manager Conduct Rule 2"},
		{"a licence condition", "a breach of Standard Licence Condition 25.2, it", "Standard Licence Condition 25.2"},
		{"principles of the regulator who acts", "It broke Principles 3 and 6 thereby", "its Principle 3, its Principle 6"},
		{"an American rule", "under Section 10(b) of the Securities Exchange Act of 1934 and Rule 10b-5, it", "Securities Exchange Act of 1934 s 10(b), its Rule 10b-5"},
		{"a rulebook", "a breach of the SRA Accounts Rules, and of the SRA Code of Conduct 2011 too", "SRA Accounts Rules, SRA Code of Conduct 2011"},
		{"regulations that no table names", "under the Electronic Money Regulations 2011 it", "Electronic Money Regulations 2011"},
		{"a law of the Union by number", "Article 47 of Regulation (EU) 2018/1725 was broken", "Regulation (EU) 2018/1725 Art 47"},
		{"a section in one word", "in breach of s55 of the Data Protection Act 1998", "DPA 1998 s 55"},
		{"an acronym that the document uses", "the Personal Data Protection Act 2012 (PDPA) binds it", "PDPA, PDPA"},
		{"an acronym that it does not use", "the Personal Data Protection Act binds it", "Personal Data Protection Act"},
		{"what the document calls a law of the table", "the UK General Data Protection Regulation (GDPR) binds it. The GDPR says so", "UK GDPR, UK GDPR, UK GDPR"},

		{"a title of federal law", "as 45 C.F.R. § 164.308(a)(1) and § 164.312(b) require", "45 CFR 164.308(a)(1), 45 CFR 164.312(b)"},
		{"a part of one", "a breach of 16 CFR Part 314, it", "16 CFR Part 314"},
		{"a title of a state's rules", "a breach of 23 NYCRR 500.17(a), it", "23 NYCRR 500.17(a)"},
		{"a law by its number", "Article 12 of Law No. 6698 was broken, and Law 4624/2019 too", "Law No. 6698 Art 12, Law 4624/2019"},
		{"a directive by its number", "under Directive 2002/58/EC it", "Directive 2002/58/EC"},
		{"a regulation by its short name", "Article 18(5) of the Eurojust Regulation was broken", "Eurojust Regulation Art 18(5)"},
		{"a code with letters", "Article L. 34-5 of the Postal and Electronic Communications Code (CPCE)", "CPCE Art L. 34-5, CPCE"},
		{"rules with what they are about", "The ad broke CAP Code (Edition 12) rules 3.1 (Misleading advertising) and 3.7 (Substantiation)", "CAP Code Rule 3.1, CAP Code Rule 3.7"},
		{"rules in lower case", "in breach of rules 5.11 and 5.12 of the Broadcasting Code", "Broadcasting Code Rule 5.11, Broadcasting Code Rule 5.12"},
		{"a licence condition in lower case", "a breach of licence condition 12.1.1 by it", "Licence Condition 12.1.1"},
		{"a chapter of a handbook", "a breach of SYSC 6.1.1R by it", "SYSC 6.1.1R"},
		{"a chapter of a handbook that is named", "The Handbook says so in SYSC 6.1.1R", "FCA Handbook SYSC 6.1.1R"},
		{"no chapter of a handbook", "It has to FIT and in Mar 2023 too", ""},
		{"principles by number", "contrary to APP 1 and APP 5, it", "APP 1, APP 5"},
		{"the principles by themselves", "under the Australian Privacy Principles it", ""},
		{"the principles with one by number", "breached Australian Privacy Principles (APP) 3.3 and 5", "APP 3.3, APP 5"},
		{"a rule of an act", "contrary to the Children's Online Privacy Protection Rule, it", "COPPA Rule"},
		{"a treaty", "infringed Articles 101 and 102 TFEU", "TFEU Art 101, TFEU Art 102"},
		{"two rules in one name", "a breach of the HIPAA Privacy and Security Rules", "HIPAA Privacy Rule, HIPAA Security Rule"},
		{"the country of an act", "under the Kenyan Data Protection Act it", "Kenyan Data Protection Act"},
		{"its own country", "under the UK Data Protection Act 2018 it", "DPA 2018"},
		{"a part of an act", "under Part Three of the Data Protection Act 2018 it", "DPA 2018"},
		{"an act beside a name", "Acme and the Privacy Act bind it", "Privacy Act"},
		{"a headline with capitals", "Acme Violated Spam Act by Texts", "Spam Act"},
		{"an act with its acronym inside", "the Digital Personal Data Protection (DPDP) Act binds it", "Digital Personal Data Protection Act"},
		{"an act with a place inside", "section 3(1) of the Health and Safety at Work etc. Act 1974", "Health and Safety at Work etc. Act 1974 s 3(1)"},
		{"regulations with brackets", "the Consumer Contracts (Information, Cancellation and Charges) Regulations 2013", "Consumer Contracts (Information, Cancellation and Charges) Regulations 2013"},
		{"a law that ends so", "under the Data Security Law it", "Data Security Law"},
		{"a law on something", "It broke the Law on the Protection of Personal Data and was fined", "Law on the Protection of Personal Data"},
		{"a law behind by the", "Who must comply: By the Delete Act's definition Acme must register", "Delete Act"},
		{"a branch of the law", "Competition Law is dear to it", ""},
		{"the regulations by themselves", "the Electronic Money Regulations 2011 bind it. It broke regulation 6 of the Regulations", "Electronic Money Regulations 2011, Electronic Money Regulations 2011 reg 6"},
		{"a section of a constitution", "under the Privacy Act 1988 and section 37 of the Constitution", "Privacy Act 1988"},
		{"the year of an American act", "under the Truth in Caller ID Act of 2009 it", "Truth in Caller ID Act of 2009"},
		{"a range of paragraphs", "Article 32(1)-(2) GDPR was broken", "GDPR Art 32(1)-(2)"},
		{"a paragraph said anew with its letter", "Article 35(1), (2) and (3)(b) GDPR", "GDPR Art 35(1), GDPR Art 35(2), GDPR Art 35(3)(b)"},
		{"letters said anew", "Art. 5 para. (1) letters a) and b) GDPR", "GDPR Art 5(1)(a), GDPR Art 5(1)(b)"},
		{"articles in the French way", "Articles 5-1-e) and 13 of the GDPR", "GDPR Art 5(1)(e), GDPR Art 13"},
		{"a letter after a point", "article 6.1f of the GDPR", "GDPR Art 6(1)(f)"},
		{"a section that looks like a temperature", "section 96C of the Communications Act 2003", "Communications Act 2003 s 96C"},
		{"no article but a day", "GDPR ARTICLE 27 April 2022", "GDPR"},
		{"a Dutch name", "The AVG binds it", "AVG"},
		{"a Dutch name beside the other", "The AVG, or GDPR, binds it", "GDPR, GDPR"},
		{"a section by its letter", "in breach of s 26WK and s 13G of the Privacy Act", "Privacy Act s 26WK, Privacy Act s 13G"},
		{"a section of a state", "Executive Law § 63(12) and General Business Law § 899-bb forbid it", "Executive Law § 63(12), General Business Law § 899-bb"},
		{"a regulation by itself", "PECR bind it, and regulation 21 was broken", "PECR, PECR reg 21"},
		{"no regulation", "so says regulation 21 of the club", ""},
		{"an acronym before the year", "under the Data Protection Act (DPA) 1998 it", "DPA 1998"},
		{"the year of a spelled act", "the Consumer Financial Protection Act of 2010 forbids it", "Consumer Financial Protection Act of 2010"},
		{"a rule of HIPAA by itself", "HIPAA binds it, and the Security Rule was broken", "HIPAA, HIPAA Security Rule"},
		{"rules of HIPAA by themselves", "the Privacy, Security and Breach Notification Rules under HIPAA", "HIPAA Privacy Rule, HIPAA Security Rule, HIPAA Breach Notification Rule, HIPAA"},
		{"a rule of another act", "the Privacy Rule of the Gramm-Leach-Bliley Act", "Gramm-Leach-Bliley Act Privacy Rule, Gramm-Leach-Bliley Act"},
		{"a rule of no act", "the Privacy Rule of the club", ""},
		{"a rule of the only code", "the Ofcom Broadcasting Code has it in Rule 5.11", "Ofcom Broadcasting Code, Ofcom Broadcasting Code Rule 5.11"},
		{"a rule of one of two codes", "the CAP Code and the BCAP Code have it in Rule 3.1", "CAP Code, BCAP Code, its Rule 3.1"},
		{"a principle of approved persons", "He broke Statement of Principle 1 by it", "Statement of Principle 1"},
		{"conditions of lettered chapters", "a breach of General Conditions C1.3 and C5.1(a), and of General Condition A3.2", "General Condition C1.3, General Condition C5.1(a), General Condition A3.2"},
		{"a range of conditions", "By General Conditions C1.3 to C1.7 it", "General Condition C1.3-C1.7"},
		{"a condition at the start", "Under General Condition A3.6(a) it", "General Condition A3.6(a)"},
		{"a paragraph of a schedule", "a breach of Schedule 1, paragraph 7, of the Data Protection Act", "Data Protection Act"},
		{"a regulation and its comma", "they breached Regulation 22, of PECR", "PECR reg 22"},
		{"no condition", "in Condition B2. 3 people", ""},
		{"licence conditions by letters", "a breach of SLCs 25C and 27 by it", "SLC 25C, SLC 27"},
		{"an article in the French way, with no bracket", "Article 5-1-e of the GDPR", "GDPR Art 5(1)(e)"},
		{"no name of rules", "The rules of the Code say 5 things", ""},
		{"rules by no number", "They know Rules and Principles of art", ""},
		{"articles to read", "You have read 2 of 3 free articles", ""},
		{"a lower-case act", "an act of 2018", ""},
		{"a section of a page", "in the section on fines", ""},
		{"an article in a paper", "an article by the BBC", ""},
		{"articles by number of pieces", "He wrote Act", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := lawsIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("laws of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestRulesHaveKnownOwners(t *testing.T) {
	lex, err := newLexicon(file("words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = newCode(lex, &calendar{}, &registry{}, "Club Rule < Club Act | Club Rule")
	if want := `laws.txt: rule "Club Rule" of an unknown act "Club Act"`; err == nil || err.Error() != want {
		t.Errorf("newCode gives %v, want %s", err, want)
	}
}
