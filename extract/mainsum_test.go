package extract

import (
	"slices"
	"testing"

	"regwire"
)

func TestMainSum(t *testing.T) {
	tests := []struct {
		name, text  string
		want, never []string
	}{
		{"little, beside costs", "A former clerk of Acme was fined £300 by the Information Commissioner's Office. She pays £12,000 of costs.", []string{"main_sum.little&field=data", "sum.role=imposed"}, []string{"main_sum>1000"}},
		{"big, abroad", "The Information Commissioner's Office has fined Acme $20m.", []string{"main_sum>10000000", "main_sum.foreign"}, []string{"main_sum>100000000", "main_sum.little&field=data"}},
		{"none", "The Information Commissioner's Office has reprimanded Acme.", nil, []string{"main_sum.size"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := understand(regwire.Article{Text: tt.text})
			var got []string
			for _, f := range r.mainSumSigns(nil) {
				got = append(got, r.vocabulary.names[f.name])
			}
			for _, w := range tt.want {
				if !slices.Contains(got, w) {
					t.Errorf("%s: %q lacks %s", tt.text, got, w)
				}
			}
			for _, w := range tt.never {
				if slices.Contains(got, w) {
					t.Errorf("%s: %q has %s", tt.text, got, w)
				}
			}
		})
	}
}
