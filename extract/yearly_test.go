package extract

import "testing"

// TestYearsFigures checks that figures of a year are no news, whoever tells them, and that fines which were set are, though the headline
// names a year.
func TestYearsFigures(t *testing.T) {
	const (
		many   = "A sum of £4.2m was imposed on 31 firms by the ICO, a consultancy has worked out. Enforcement notices were issued to nine.\n\nAshby Telecom, whose penalty was £1.9m, accounts for most. Birch Loans was fined £400,000 over texts, and Cole Energy £200,000 for calls."
		two    = "The ICO has fined Ashby Telecom Ltd £60,000 and Birch Loans Ltd £30,000 over calls to people who had not agreed to them.\n\nBoth firms have 28 days to appeal."
		list   = "Here is what the Office for Civil Rights at HHS has announced so far.\n\nAshby Systems: $80,000\n\nA ransomware attack affected 3,124 patients. Ashby had never analysed its risks, OCR said.\n\nBirch Solutions: $90,000\n\nMuch alike. One year of monitoring follows the settlement."
		one    = "The ICO has fined Ashby Telecom Ltd £60,000 over calls to people who had not agreed to them.\n\nAshby Telecom has 28 days to appeal."
		report = "In its annual report, which came out on Thursday, the Data Protection Commission (DPC) states that it dealt with 900 cases. Ashby Telecom was fined €310,000 by the DPC in October 2024. In December it was the turn of Birch Loans, which the DPC fined €25,000."
		hid    = "The FCA has censured Ashby Bank for misleading statements in its annual report of 2018. It would have fined the lender £3m."
	)
	for _, x := range []struct {
		title, text string
		want        bool
	}{
		{"GDPR fines come to £4.2m in 2021, down by half", many, false},
		{"Penalties of 2019: what we counted", many, false},
		{"Careless firms lost £4.2m in ICO fines last year", many, false},
		{"A year of ICO fines: who paid most?", many, false},
		{"Fines are up by a tenth in 2022", many, false},
		{"How the sanctions of 2020 were shared out", many, false},
		{"Privacy penalties halve in a year", many, false},

		{"€335,000 in fines from Data Protection Commission", report, false},
		{"Twice as many cases for Irish data watchdog", report, false},

		{"Ashby Telecom was fined most, says Irish data watchdog", report, true},
		{"Bank's annual report hid losses: FCA acts", hid, true},
		{"ICO fines two firms over calls made last year", two, true},
		{"Two fines for calls in 2021", two, true},
		{"Fines for nuisance calls made in 2021", two, true},
		{"Fines follow 2021 calls campaign", two, true},
		{"ICO fines of June 2022", two, true},
		{"Ashby Telecom and Birch Loans get fines for calls in 2021", two, true},
		{"Four Welsh marketing fines in a year as ICO acts again", two, true},
		{"HIPAA fines: what a start to 2025", list, true},
		{"Ashby Telecom fined £60,000, its annual report reveals", one, true},
		{"Ashby Telecom hit by penalties a year after calls", one, true},
		{"Watchdog fines Ashby Telecom for 2021 calls", one, true},
	} {
		if f := Read(article(x.title, x.text)); f.Relevant != x.want {
			t.Errorf("%s: Relevant = %v, want %v: %s", x.title, f.Relevant, x.want, f.Reason)
		}
	}
}
