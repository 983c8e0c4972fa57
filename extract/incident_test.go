package extract

import (
	"testing"

	"regwire"
)

// What went wrong, and words that only look like those for it.
func TestIncidentsTold(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       regwire.IncidentKind
	}{
		{"data moved to headquarters", "The DPC has fined Acme Ltd €5m. It moved data to its American headquarters without safeguards.", regwire.Transfer},
		{"data moved abroad unannounced", "The PIPC has fined Acme as it moved the personal information of users here to China and Singapore without telling them.", regwire.Transfer},
		{"sent to us", "The ICO has fined Acme Trust £80,000. Emails with files on 300 patients were sent to us without a password, a parent said.", regwire.DisclosedInError},
		{"kept abroad", "The FTC has fined Acme Inc $5m. Acme stored voice clips of children on US servers.", regwire.Children},
		{"requests not answered", "The ICO has reprimanded Acme Trust. It did not comply with an access request from a former employee.", regwire.AccessRequest},
		{"requests ignored", "The ICO has reprimanded Acme Trust. It ignored access requests from former staff.", regwire.AccessRequest},
		{"requests answered", "The ICO has fined Acme Trust £80,000 after a cyber attack. The trust has replied to 400 subject access requests from those affected.", regwire.CyberAttack},
		{"a wrong answer", "The ICO has reprimanded Acme Trust. It replied to a subject access request and sent the wrong person's file.", regwire.DisclosedInError},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := Read(article("Watchdog acts", tt.text))
			if len(f.Actions) != 1 || f.Actions[0].Incident == nil {
				t.Fatalf("%s: got %+v, want one action with an incident", tt.text, f.Actions)
			}
			if got := f.Actions[0].Incident.Kind; got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
