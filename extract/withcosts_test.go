package extract

import (
	"testing"

	"regwire"
)

// TestWithoutCosts checks that what a court set is told without costs and surcharge, if the article gives it.
func TestWithoutCosts(t *testing.T) {
	checkSums(t, []sumsTold{
		{"Elections firm coughs up £21k for ignoring ICO", "Ashby Elections Ltd has admitted in court that it ignored an enforcement notice from the ICO. Birchley Magistrates' Court fined it £15,000. Add £6,000 towards the ICO's costs and a £170 victim surcharge and the bill comes to a little over £21,000.", regwire.Imposed, "£15,000", ""},
		{"Haulage firm ordered to pay £24,000 after crush injury", "Ashby Haulage Ltd has been ordered to pay £24,000 after an employee's hand was crushed, the Health and Safety Executive (HSE) said.\n\nThe firm was fined £18,000 at Birchley Magistrates' Court. It must pay costs of £6,000 as well.", regwire.Imposed, "£18,000", ""},
		{"Haulage firm fined £24,000", "Ashby Haulage Ltd has been fined £24,000 at Birchley Magistrates' Court, the Health and Safety Executive (HSE) said. It must pay costs of £6,000 as well.", regwire.Imposed, "£24,000", ""},
	})
}
