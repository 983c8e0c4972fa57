package extract

import "slices"

// A role is a part that a sum can play; of equals a later one is preferred.
type role uint8

// The roles of sums, in the order of their names.
const (
	noRole role = iota
	maximumSum
	wouldHaveSum
	turnoverSum
	compensationSum
	costsSum
	ransomSum
	provisionSum
	eachSum
	discountSum
	previousSum
	proposedSum
	otherCaseSum
	lossSum
	otherSum
	partSum
	imposedSum
	totalSum
	roleCount
)

// roleNames are the names of all roles, as patterns write them.
var roleNames = [roleCount]string{
	"", "maximum", "wouldhave", "turnover", "compensation", "costs", "ransom", "provision", "each", "discount", "previous",
	"proposed", "othercase", "loss", "other", "part", "imposed", "total",
}

// roleOf returns the role of a name, or none.
func roleOf(name string) role { return role(max(0, slices.Index(roleNames[:], name))) }

// penal reports whether a role is that of a sum which the regulator sets or means to set.
func (x role) penal() bool {
	return x == imposedSum || x == proposedSum || x == totalSum || x == partSum
}

// A roleFamily is a feature for each role.
type roleFamily [roleCount]featureName

// ofRoles names a feature for each role, and for none.
func (v *vocabulary) ofRoles(prefix string) (f roleFamily) {
	for i, name := range roleNames {
		f[i] = v.named(prefix, name)
	}
	return f
}
