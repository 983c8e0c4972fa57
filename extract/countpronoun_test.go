package extract

import (
	"testing"

	"regwire"
)

// A number with "of them" behind it, or without a noun behind "the number of", is of the messages named before it.
func TestMessagesTakenUp(t *testing.T) {
	tests := []struct {
		text string
		want int64
		unit regwire.Unit
	}{
		{"Marketing texts cost Ashby Ltd £50,000, the ICO said. It sent 46,000 of them in May without consent.", 46_000, regwire.Texts},
		{"The ICO has fined Ashby Ltd £50,000 for unlawful marketing. Its texts, 46,000 of them, offered loans.", 46_000, regwire.Texts},
		{"The ICO has fined Ashby Ltd £50,000. Marketing emails, 46,120 of them, went to people who had opted out.", 46_120, regwire.Emails},
		{"The ICO has fined Ashby Ltd £50,000 for cold calls to pensioners. There were more than 46,000 of them.", 46_000, regwire.Calls},
		{"The ICO has fined Ashby Ltd £50,000. Spam texts told the reader that a refund was due. 46,120 of them were received in May.", 46_120, regwire.Texts},
		{"The ICO has fined Ashby Ltd £50,000 over text messages that nobody had asked for. It sent 46,000 of these.", 46_000, regwire.Texts},
		{"The ICO has fined Ashby Ltd £50,000 for unlawful marketing. Its agents sent the emails: 46,000 in one month.", 46_000, regwire.Emails},
		{"The ICO has fined Ashby Ltd £50,000 for unlawful marketing. The total number of texts that it sent was 46,120.", 46_120, regwire.Texts},
		{"The ICO has fined Ashby Ltd £50,000 for unlawful marketing. The number of nuisance calls that it made came to 46,120.", 46_120, regwire.Calls},
		{"What spam emails cost a firm: the ICO fined Ashby Ltd £50,000. It had hoped for new customers when it sent 46,000 of them.", 46_000, regwire.Emails},

		{"The ICO has fined Ashby Ltd £50,000 for spam texts. Complaints about the texts, 460 of them, were made.", 0, ""},
		{"The ICO has fined Ashby Ltd £50,000 for spam texts to customers. Of its customers, 460 of them complained.", 0, ""},
		{"The ICO has fined Ashby Ltd £50,000. It made 46,000 marketing calls, and 9,000 of them were at night.", 46_000, regwire.Calls},
		{"The ICO has fined Ashby Ltd £50,000. It sent 46,000 spam texts. 9,120 of them arrived in May.", 46_000, regwire.Texts},
		{"The ICO has fined Ashby Ltd £50,000 for losing laptops with emails on them. There were 46 of them.", 0, ""},
		{"The ICO has fined Ashby Ltd £50,000 for nuisance calls. It has shops in many towns, 120 of them in Wales.", 0, ""},
		{"The ICO has fined Ashby Ltd £50,000 for spam texts. The number of shops that it has is 1,200.", 0, ""},
		{"The ICO has fined Ashby Ltd £50,000 for spam texts. The number of complaints about texts was 460.", 0, ""},
		{"The ICO has fined Ashby Ltd £50,000 for a breach. Hackers took the files of staff, 460 of them in Wales.", 0, ""},
		{"The ICO has fined Ashby Ltd £50,000 for spam texts. It wrote to its directors, 12 of them, in May.", 0, ""},
	}
	for _, tt := range tests {
		checkVolume(t, "Ashby fined £50,000", tt.text, tt.want, tt.unit)
	}
}

// checkVolume reports an article of which another number of messages is read than is wanted.
func checkVolume(t *testing.T, title, text string, want int64, unit regwire.Unit) {
	t.Helper()
	f := Read(article(title, text))
	if len(f.Actions) != 1 {
		t.Errorf("%s: %d actions, want 1", text, len(f.Actions))
		return
	}
	got := f.Actions[0].Volume
	if got == nil {
		got = &regwire.Volume{}
	}
	if got.N != want || got.Unit != unit {
		t.Errorf("%s: %s: got %+v, want %d %s", title, text, got, want, unit)
	}
}
