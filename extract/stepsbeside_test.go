package extract

import "testing"

// TestStepsBeside checks that a notice or an order that came on top of the fine is told too, and one that is recalled, denied or another's is
// not.
func TestStepsBeside(t *testing.T) {
	const (
		ico  = "The Information Commissioner's Office (ICO) has fined Acme Energy £90,000 for 400,000 unlawful marketing calls.\n\n"
		cnil = "The French data protection authority, the CNIL, has fined Acme Energy €90,000 for keeping data too long.\n\n"
		fine = "fine Acme Energy 90000"
	)
	checkActions(t, "Energy firm fined", []actionsTold{
		{ico + "The company has also been issued with an enforcement notice. It must stop the calls.", "enforcement_notice Acme Energy, " + fine},
		{ico + "An enforcement notice has also been issued to the company.", "enforcement_notice Acme Energy, " + fine},
		{ico + "It has been served with an enforcement notice too.", "enforcement_notice Acme Energy, " + fine},
		{cnil + "The company was also ordered to bring its storage into line with the law.", fine + ", order Acme Energy"},

		{ico + "It had been served with an enforcement notice in 2019 too.", fine},
		{ico + "The company was not also served with an enforcement notice.", fine},
		{cnil + "The company was also ordered to pay the costs.", fine},
		{cnil + "The company could also be ordered to delete the data.", fine},
	})
}
