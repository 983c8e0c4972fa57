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
