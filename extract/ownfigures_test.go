package extract

import (
	"testing"

	"regwire"
)

// Of several parties each has the people and the messages that are told of it, and none those of another or of all together.
func TestOwnFigures(t *testing.T) {
	const lead = "The ICO has fined three firms over unlawful marketing.\n\n"
	tests := []struct {
		name, text string
		want       map[string]int64 // messages, or people, by party
	}{
		{"a paragraph each", lead + "Ashby Ltd was fined £50,000 for 46,120 calls.\n\nBirch Ltd was fined £60,000 for 52,300 calls.\n\nCedar Ltd was fined £70,000 for 61,400 calls.",
			map[string]int64{"Ashby Ltd": 46_120, "Birch Ltd": 52_300, "Cedar Ltd": 61_400}},
		{"the sum first, the number behind it", lead + "Ashby Ltd was fined £50,000. It made 46,120 calls.\n\nBirch Ltd was fined £60,000. It made 52,300 calls.\n\nCedar Ltd was fined £70,000. It made 61,400 calls.",
			map[string]int64{"Ashby Ltd": 46_120, "Birch Ltd": 52_300, "Cedar Ltd": 61_400}},
		{"a total of all", "Three firms made 159,820 unlawful calls, the ICO found.\n\nAshby Ltd was fined £50,000 for 46,120 calls.\n\nBirch Ltd was fined £60,000 for 52,300 calls.\n\nCedar Ltd was fined £70,000 for 61,400 calls.",
			map[string]int64{"Ashby Ltd": 46_120, "Birch Ltd": 52_300, "Cedar Ltd": 61_400}},
		{"a party without a number", lead + "Ashby Ltd was fined £50,000 for spam texts.\n\nBirch Ltd was fined £60,000 for 52,300 calls.\n\nCedar Ltd was fined £70,000 for 61,400 calls.",
			map[string]int64{"Ashby Ltd": 0, "Birch Ltd": 52_300, "Cedar Ltd": 61_400}},
		{"people of each", "The ICO has fined three firms over breaches.\n\nAshby Ltd was fined £50,000. The data of 46,120 customers was stolen.\n\nBirch Ltd was fined £60,000. The data of 52,300 patients was stolen.\n\nCedar Ltd was fined £70,000 for a lost laptop.",
			map[string]int64{"Ashby Ltd": 46_120, "Birch Ltd": 52_300, "Cedar Ltd": 0}},
	}
	for _, tt := range tests {
		got := map[string]int64{}
		for _, a := range Read(article("ICO fines three firms", tt.text)).Actions {
			got[a.Organisation.Name] = figureOfAction(a)
		}
		for who, want := range tt.want {
			if n, ok := got[who]; !ok || n != want {
				t.Errorf("%s: %s: got %d (found %t), want %d", tt.name, who, n, ok, want)
			}
		}
	}
}

// figureOfAction returns the messages of an action, or its people, or 0.
func figureOfAction(a regwire.Action) int64 {
	switch {
	case a.Volume != nil:
		return a.Volume.N
	case a.People != nil:
		return a.People.N
	}
	return 0
}
