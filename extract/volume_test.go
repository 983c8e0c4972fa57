package extract

import (
	"testing"

	"regwire"
)

// The only number of messages that an article about marketing counts is the volume, however plainly it is told.
func TestOnlyVolume(t *testing.T) {
	tests := []struct {
		text string
		want int64
		unit regwire.Unit
	}{
		{"475,000 emails were sent by Acme Ltd in one year without consent. The ICO has fined it £80,000.", 475_000, regwire.Emails},
		{"The ICO has fined Acme Ltd £80,000 over 475,000 SMSs that it sent without consent.", 475_000, regwire.Texts},
		{"The ICO has fined Acme Ltd £80,000 for making 2.5 million silent calls.", 2_500_000, regwire.Calls},
		{"The ICO has fined Acme Ltd £80,000 for nuisance marketing. It sent half a million texts.", 500_000, regwire.Texts},
		{"The ICO has fined Acme Ltd £80,000 for nuisance marketing. Using unregistered cards, it sent up to 90 messages a day.", 0, ""},
		{"The ICO has fined Acme Ltd £80,000 for nuisance marketing. Of the 90 messages sent a few were opened.", 0, ""},
		{"The ICO has fined Acme Ltd £80,000 for losing a laptop. Its helpline took 90,000 calls.", 0, ""},
		{"The ICO has fined Acme Ltd £80,000 for a data breach. Hackers read 9,000 emails of its customers.", 0, ""},
		{"The ICO has fined Acme Ltd £80,000 for nuisance marketing calls. Complainants said that the firm made up to 20 calls in a day.", 0, ""},
		{"The ICO has fined Acme Ltd £80,000 for nuisance marketing texts. One person was sent 24 texts after asking it to stop.", 0, ""},
		{"The ICO has fined Acme Ltd £80,000 for nuisance marketing texts. The ICO sent 12 emails to its director.", 0, ""},
		{"The ICO has fined Acme Ltd £80,000 for nuisance marketing texts. In a test officials sent 50 texts.", 0, ""},
		{"The ICO has fined Acme Ltd £80,000 for nuisance calls. The ICO has had 312 complaints.", 0, ""},
	}
	for _, tt := range tests {
		f := Read(article("Acme fined £80,000", tt.text))
		if len(f.Actions) != 1 {
			t.Errorf("%s: %d actions, want 1", tt.text, len(f.Actions))
			continue
		}
		got := f.Actions[0].Volume
		if got == nil {
			got = &regwire.Volume{}
		}
		if got.N != tt.want || got.Unit != tt.unit {
			t.Errorf("%s: got %+v, want %d %s", tt.text, got, tt.want, tt.unit)
		}
	}
}

// Messages of two sorts are told together where the article gives their total.
func TestVolumeTogether(t *testing.T) {
	checkVolume(t, "Acme Kit fined £170,000", "Acme Kit must pay £170,000 because customers were sent 80m spam messages and emails. The ICO found that they consisted of 79m text messages and one million emails.", 80_000_000, regwire.Messages)
	checkVolume(t, "Acme Kit fined £170,000", "Acme Kit must pay £170,000, the ICO said. In seven months it sent 79 million marketing emails and 1 million texts without consent.", 79_000_000, regwire.Emails)
}
