package cases

import "regwire"

// What a person says of a case that is or is not of interest.
const (
	relevant   = "yes"
	irrelevant = "no"
)

// setRelevant takes a case out of, or back into, what people hear of.
func setRelevant(c *regwire.Case, v string) { c.Dismissed = v == irrelevant }

func showRelevant(c regwire.Case, _ string) string {
	if c.Dismissed {
		return irrelevant
	}
	return relevant
}
