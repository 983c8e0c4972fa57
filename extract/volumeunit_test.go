package extract

import (
	"testing"

	"regwire"
)

// "Messages" of which nothing more is said are of the sort that the headline or the lead names, where that is one alone.
func TestUnitOfMessages(t *testing.T) {
	const fined = "The ICO has fined Ashby Ltd £50,000 for unlawful marketing. "
	tests := []struct {
		title, text string
		want        regwire.Unit
	}{
		{"Ashby fined £50,000 for spam texts", fined + "It sent 46,120 messages in May.", regwire.Texts},
		{"Ashby fined £50,000 over unwanted emails", fined + "It sent 46,120 unlawful messages.", regwire.Emails},
		{"Nuisance calls cost Ashby £50,000", fined + "46,120 recorded messages were dialled.", regwire.Calls},
		{"Text messages cost Ashby £50,000", fined + "It sent 46,120 marketing messages.", regwire.Texts},
		{"Ashby fined £50,000", "Spam emails have cost Ashby Ltd £50,000, the ICO said.\n\nIt sent 46,120 messages in May.", regwire.Emails},
		{"Ashby fined £50,000", "The ICO has fined Ashby Ltd £50,000 for spam texts.\n\nA partner sent 46,120 unlawful messages.", regwire.Texts},
		{"Ashby fined £50,000", "The ICO has fined Ashby Ltd £50,000 for text messages. It sent 46,120 messages.", regwire.Texts},
		{"Robocalls cost Ashby £50,000", fined + "It sent out 46,120 automated messages.", regwire.Calls},
		{"Ashby fined £50,000 over spam emails", fined + "A partner sent 46,120 marketing messages.\n\nReport calls and texts to us.", regwire.Emails},
		{"Ashby's texts cost it £50,000", fined + "The messages, 46,120 of them, went out in May.", regwire.Texts},

		{"Ashby fined £50,000", fined + "It sent 46,120 messages in May.", regwire.Messages},
		{"Ashby fined £50,000 for spam texts and emails", fined + "It sent 46,120 messages in May.", regwire.Messages},
		{"Ashby fined £50,000 for spam texts", fined + "It sent 46,120 messages by text and email.", regwire.Messages},
		{"Ashby fined £50,000 for spam emails", fined + "It sent 46,120 messages, mostly texts.", regwire.Messages},
		{"Ashby fined £50,000", "Texts and emails have cost Ashby Ltd £50,000, the ICO said.\n\nIt sent 46,120 marketing messages.", regwire.Messages},
		{"Ashby fined £50,000", fined + "It sent 46,120 messages on an app.\n\nReport spam texts to us.", regwire.Messages},
		{"Ashby fined £50,000", fined + "It sent 46,120 texts and emails.", regwire.Messages},
		{"Ashby fined £50,000 for spam emails", fined + "It sent 46,120 texts in May.", regwire.Texts},
		{"Ashby fined £50,000 for spam texts", fined + "It sent 46,120 emails in May.", regwire.Emails},
		{"Ashby fined £50,000 for spam messages", fined + "It made 46,120 calls in May.", regwire.Calls},
	}
	for _, tt := range tests {
		checkVolume(t, tt.title, tt.text, 46_120, tt.want)
	}
}
