package cases

import (
	"testing"

	"regwire"
)

func TestAlike(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want likeness
	}{
		{"£6.09m", "£6.09m", equal},
		{"£6.09m", "£6m", rounded},
		{"£3.07m", "£3076320", rounded}, // cut off
		{"£3.08m", "£3076320", rounded},
		{"£29m", "£28959426", rounded},
		{"£14m", "£14.47m", rounded},
		{"£183.9m", "£183.39m", slip},
		{"£91m", "£9.1m", slip},
		{"£75000", "£750000", slip},
		{"£82946", "£82496", slip},
		{"£20m", "£29m", apart},
		{"£88300", "£88000", rounded},
		{"£18700", "£18000", apart}, // below a million nothing is cut off
		{"£112000", "£100000", apart},
		{"£100000", "£130000", apart},
		{"€290m", "$324m", converted},
		{"R:9953", "€2000", converted},
		{"R:9953", "€3000", apart},
		{"€290m", "$600m", apart},
	} {
		a, b := *money(c.a), *money(c.b)
		if got := rates.alike(a, b); got != c.want {
			t.Errorf("alike(%s, %s) = %d, want %d", c.a, c.b, got, c.want)
		}
		if got := rates.alike(b, a); got != c.want {
			t.Errorf("alike(%s, %s) = %d, want %d", c.b, c.a, got, c.want)
		}
	}
	if got := rates.alike(regwire.Money{Currency: "SGD", Minor: 75000000}, *money("$750000")); got != converted {
		t.Errorf("SGD and USD of the same figures: got %d, want %d", got, converted)
	}
}

// Sums that are alike share a step of the scale, so that they meet under a key.
func TestSteps(t *testing.T) {
	for _, c := range [][2]string{{"£6.09m", "£6m"}, {"£3.07m", "£3076320"}, {"£29m", "£28959426"}, {"R:9953", "€2000"}, {"£14m", "£14.47m"}} {
		a, b := steps(*money(c[0])), steps(*money(c[1]))
		if !meet(a, b) {
			t.Errorf("%s is on steps %v, %s on %v: none in common", c[0], a, c[1], b)
		}
	}
}

func meet(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}
