package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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

// The beginning by which a long article is judged is read as a short one is.
func TestBoundsLoseNothing(t *testing.T) {
	const news = "The CNIL has fined Acme SA €70,000 for breaches of the GDPR. The articles in question: 5, 6 and 32 of the GDPR. "
	laws := func(text string) (all []string) {
		for _, a := range Read(article("", text)).Actions {
			all = append(all, a.Laws...)
		}
		return all
	}
	want := []string{"GDPR Art 5", "GDPR Art 6", "GDPR Art 32"}
	for _, text := range []string{news, news + strings.Repeat("Nothing. €5\n\n", maxSums+1)} {
		if diff := cmp.Diff(want, laws(text)); diff != "" {
			t.Errorf("the laws of an article of %d bytes (-want, +got):\n%s", len(text), diff)
		}
	}
}
