package extract

import (
	"strings"
	"testing"

	"regwire"
)

func TestBounds(t *testing.T) {
	const news = "The Information Commissioner's Office has fined Acme Ltd £70,000. "
	tests := []struct {
		name  string
		a     regwire.Article
		fined bool
	}{
		{"the beginning of an endless text is read", article("", news+strings.Repeat("x y. ", maxTokens)), true},
		{"news behind the last token that is read is none", article("", strings.Repeat("x y. ", maxTokens/3)+news), false},
		{"an endless title leaves no room for a text", article(strings.Repeat("x y ", maxTokens/2), news), false},
		{"a sum past the last that is judged is none", article("", strings.Repeat("£5\n\n", maxSums+1)+news), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := Read(tt.a)
			fined := len(f.Actions) == 1 && f.Actions[0].Amount != nil && f.Actions[0].Amount.String() == "£70,000"
			if fined != tt.fined {
				t.Errorf("Read gives %+v, want the fine found: %t", f.Actions, tt.fined)
			}
		})
	}
}
