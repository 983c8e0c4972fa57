package extract

import (
	"strings"
	"testing"
)

// Who heads a regulator is no party where the article is about its country, and a namesake elsewhere is.
func TestOfficialsAreNoParties(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"head of the regulator", "A tenth of the sum will do", "John Edwards has come to think that half a million is too much. Acme Council will pay £50,000 to the Information Commissioner's Office, which had fined it £500,000.", "Acme Council"},
		{"who announces it", "Phone firm fined", "Ulrich Kelber, the German federal data protection commissioner, is fining Acme GmbH €9.5 million for its hotline.", "Acme GmbH"},
		{"an attorney general", "App maker sued over drivers' data", "Ken Paxton, attorney general of Texas, has sued Acme Motors Inc over data on 45,000 drivers. Paxton says that they were not told.", "Acme Motors Inc"},
		{"the regulator for short", "Data fine against Acme lifted: court on telling employees", "Does an employer have to tell each employee? The State Commissioner for Data Protection of Lower Saxony (\"LfD\") thought so, and in 2023 imposed a fine of €4.3 million on Acme AG. The Regional Court Hanover did not agree. On 26 February it acquitted the car maker.\n\nThe list was what the LfD took exception to.\n\nIn June the court set aside two of five reprimands which the LfD had issued to the company. The LfD's fine of €1.1 million in 2022 is not affected.", "Acme AG"},
		{"a namesake who did it", "Nurse fined over patients' files", "John Edwards, 42, of Leeds, was fined £900 by magistrates after he read the files of 40 patients, the Information Commissioner's Office said.", "John Edwards"},
		{"a namesake in another country", "Nurse fined by Texas AG", "Ulrich Kelber, a nurse of Austin, must pay $9,000 after he read the files of 40 patients, the Texas Attorney General said.", "Ulrich Kelber"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := Read(article(tt.title, tt.text))
			if len(f.Actions) != 1 || f.Actions[0].Organisation.Name != tt.want {
				t.Errorf("got %+v, want an action against %s alone", f.Actions, tt.want)
			}
		})
	}
}

// A round-up reports no action against those who only speak in it for a regulator.
func TestOfficialsInRoundUps(t *testing.T) {
	f := Read(article("School, lender and club fined", "Acme School is one of three bodies that Data Commissioner Immaculate Kassait penalised on Tuesday. The Office of the Data Protection Commissioner (ODPC) fined it Sh4.5 million.\n\nBolt Credit Ltd was fined Sh2.9 million for threatening messages.\n\nCroft Lounge must pay Sh1.8 million for a picture of a guest."))
	if len(f.Actions) != 3 {
		t.Errorf("got %d actions, want 3: %+v", len(f.Actions), f.Actions)
	}
	for _, a := range f.Actions {
		if strings.Contains(a.Organisation.Name, "Kassait") {
			t.Errorf("got an action against %s", a.Organisation.Name)
		}
	}
}

func TestOfficialsOfUnknownBodies(t *testing.T) {
	tb, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := newOfficials(tb.registry, "# head\nNo Such Body | Jane Smith"); err == nil || !strings.Contains(err.Error(), "officials.txt:2") {
		t.Errorf("got error %v, want one of line 2", err)
	}
}
