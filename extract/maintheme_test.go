package extract

import "testing"

func TestForemost(t *testing.T) {
	for _, x := range []struct {
		name          string
		much          []float64
		first, second int
	}{
		{"nothing is spoken of", nil, -1, -1},
		{"one theme", []float64{0, 2}, 1, -1},
		{"more of the later one", []float64{1, 0, 3, 2}, 2, 3},
		{"as much of both", []float64{0, 2, 2}, 1, 2},
	} {
		t.Run(x.name, func(t *testing.T) {
			var c themeCount
			for k, much := range x.much {
				if much > 0 {
					c.add(k, much, span{})
				}
			}
			if first, second := c.foremost(); first != x.first || second != x.second {
				t.Errorf("foremost of %v: got %d and %d, want %d and %d", x.much, first, second, x.first, x.second)
			}
		})
	}
}
