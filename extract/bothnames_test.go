package extract

import "testing"

// A name for two that are named apart is no third party, and one that stands alone is one.
func TestNamesOfTwo(t *testing.T) {
	for text, want := range map[string]int{
		"Ashshire and Birchshire Police had an app. The ICO has reprimanded Ashshire Police and Birchshire Police.": 2,
		"The ICO has reprimanded Ashshire and Birchshire Police. Ashshire and Birchshire Police had an app.":        1,
	} {
		if got := len(Read(article("Ashshire and Birchshire Police reprimanded over app", text)).Actions); got != want {
			t.Errorf("%s: got %d actions, want %d", text, got, want)
		}
	}
}
