package extract

import "testing"

// TestPartsOfMain checks that the parts of a fine are told beside it where they come to it, whoever sets or pays them, and no sum that only
// stands near it.
func TestPartsOfMain(t *testing.T) {
	checkActions(t, "Acme Bank fined", []actionsTold{
		{"Acme Bank has been fined £48.65m by the Financial Conduct Authority (FCA) and the Prudential Regulation Authority (PRA).\n\nThe FCA's part is £29.75m and the PRA's £18.9m.",
			"fine Acme Bank 18900000, fine Acme Bank 29750000, fine Acme Bank 48650000"},
		{"The Irish Data Protection Commission (DPC) has fined Acme Bank €530m ($601m).\n\nOf the total, €485m ($549m) is for the infringement of Article 46(1) GDPR and €45m ($51m) for that of Article 13(1)(f).",
			"fine Acme Bank 45000000, fine Acme Bank 485000000, fine Acme Bank 530000000"},
		{"The Information Commissioner's Office (ICO) has fined Acme Bank £14m.\n\nThe total is made up of £8m for Acme Bank plc and £6m for Acme Pensions Limited.",
			"fine Acme Bank plc 14000000, fine Acme Bank plc 8000000, fine Acme Pensions Limited 6000000"},

		{"The Information Commissioner's Office (ICO) has fined Acme Bank £14m.\n\nIt had proposed £8m, and another £6m for its owner, before it looked again.", "fine Acme Bank 14000000"},
		{"The Information Commissioner's Office (ICO) has fined Acme Bank £14m.\n\nThe bank made a profit of £8m in May and had a turnover of £6m in June.", "fine Acme Bank 14000000"},
		{"The Information Commissioner's Office (ICO) has fined Acme Bank £14m.\n\nIts new office costs £8m and a second one £5m.", "fine Acme Bank 14000000"},
	})
}
