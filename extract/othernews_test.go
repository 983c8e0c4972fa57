package extract

import "testing"

// News that a regulator is named in, but in which it takes no step.
func TestOtherNews(t *testing.T) {
	for _, x := range []struct{ title, text string }{
		{"Acme sets £40m aside", "Acme Bank has set £40m aside for a fine that the FCA may impose over its checks. Profit fell by a tenth."},
		{"ICO signs pact with Canada", "The ICO and its Canadian counterpart have signed a memorandum on how they will work together."},
		{"Acme shares fall on talk of fine", "Shares of Acme plc fell by 5% after an analyst wrote that it might be fined by Ofgem."},
		{"MPs want answers from ICO", "MPs have asked the Information Commissioner why it took her a year to answer Acme Ltd's complaint."},
		{"Acme wins award for privacy", "Acme Ltd has won a prize for its work on privacy. The jury of the ICO praised its plain words."},
		{"Campaigners complain to watchdog", "Campaigners have complained to the ICO about cameras at Acme Stores. It has not said what it will do."},
		{"Regulator swaps offices", "The ICO is to leave its offices in Wilmslow. It has taken 24,000 sq ft of office space in Manchester."},
	} {
		t.Run(x.title, func(t *testing.T) {
			if f := Read(article(x.title, x.text)); f.Relevant {
				t.Errorf("%s: shown, %s", x.text, f.Reason)
			}
		})
	}
}

// A search of premises is a step, whatever it is called.
func TestSearches(t *testing.T) {
	for _, text := range []string{
		"A flat in Bristol was raided by the ICO this morning. Thousands of SIM cards lay on the floor.",
		"Investigators have taken phones and computers from an office in Derby. The ICO thinks that a million nuisance calls came from there.",
		"The ICO executed search warrants at two addresses in Leeds. Spam texts are the matter.",
	} {
		f := Read(article("Search over spam texts", text))
		if len(f.Actions) == 0 || f.Actions[0].Kind != "investigation" {
			t.Errorf("%s: got %s, want an investigation", text, asJSON(f.Actions))
		}
	}
}

// News of a breach after which a fine is possible, or somebody was told, tells of no step.
func TestPossibleFines(t *testing.T) {
	const story = "Ash Borough Council was called to account at its annual meeting over what one member called a complete failure of process.\n\n" +
		"The leader of the council said that it was very regrettable. Every family had been contacted, he said."
	for _, title := range []string{
		"Council grilled over publication of special needs children's names", "Ash council says sorry for naming pupils", "Anger over children's names on council website",
	} {
		for _, end := range []string{
			"The authority has referred itself to the Information Commissioner's Office, and could face a significant fine if the regulator decides to take the case up.",
			"The council has told the Information Commissioner's Office, which could hand it a heavy fine.",
		} {
			text := "Two clerks read the answer before it went out, and neither saw that it gave away the names of pupils.\n\n" + story + "\n\n" + end
			if f := Read(article(title, text)); f.Relevant {
				t.Errorf("%s ... %s: shown, %s", title, end, f.Reason)
			}
		}
	}
}
