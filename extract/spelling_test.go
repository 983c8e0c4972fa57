package extract

import "testing"

// nameOf returns the name of the party of an article's only action.
func nameOf(t *testing.T, title, text string) string {
	t.Helper()
	f := Read(article(title, text))
	if len(f.Actions) != 1 {
		t.Errorf("%s, %s: got %d actions, want one: %+v", title, text, len(f.Actions), f.Actions)
		return ""
	}
	return f.Actions[0].Organisation.Name
}

// The name that is shown, of those that an article has for its party.
func TestNamesShown(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"a full stop that ends the sentence", "ICO acts", "The ICO has imposed a fine of £5,000 on Birchware Ltd. The company will pay.", "Birchware Ltd"},
		{"one that ends the text", "ICO acts", "The ICO has imposed a fine of £5,000 on Birchware plc.", "Birchware plc"},
		{"one before a quotation mark", "ICO acts", `"We have imposed a fine of £5,000 on Birchware Limited." That is what the ICO said.`, "Birchware Limited"},
		{"one of a foreign form", "CNIL acts", "The CNIL has imposed a fine of €5,000 on Birchware GmbH. The company will pay.", "Birchware GmbH"},
		{"one inside the sentence", "ICO acts", "The ICO has fined Birchware Ltd. for spam texts. It must pay £5,000.", "Birchware Ltd."},
		{"one that the form has", "FTC acts", "The FTC has imposed a fine of $5,000 on Birchware Inc. The company will pay.", "Birchware Inc."},
		{"one with a stop everywhere", "ICO acts", "The ICO has imposed a fine of £5,000 on Birchware Ltd. The firm, Birchware Ltd. of Leeds, will pay.", "Birchware Ltd"},
		{"one of initials", "CNIL acts", "The CNIL has imposed a fine of €5,000 on Birchware S.A. The company will pay.", "Birchware S.A."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := nameOf(t, tt.title, tt.text); got != tt.want {
				t.Errorf("%s, %s: got %q, want %q", tt.title, tt.text, got, tt.want)
			}
		})
	}
}
