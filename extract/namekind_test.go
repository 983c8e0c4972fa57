package extract

import "testing"

// TestAuthors checks that whoever wrote the article has to pay nothing.
func TestAuthors(t *testing.T) {
	const councils = "Three councils have been fined by the Information Commissioner's Office (ICO). Taken together they have to pay over £230,000.\n\nAshby City Council gets the biggest bill, £95,000, for an envelope used twice.\n\nBirch County Council was fined £90,000. A social worker mailed an old report.\n\nThe London Borough of Elmham must pay £50,000, for papers left on a train."
	f := Read(article("Three councils lose personal data, ICO makes them pay", "December 18th, 2012, 13:21 GMT · By Edvard Kovac\n\n"+councils))
	for _, a := range f.Actions {
		if a.Organisation.Name == "Edvard Kovac" {
			t.Errorf("the author is a party: %s", asJSON(f.Actions))
		}
	}
	if len(f.Actions) != 3 {
		t.Errorf("%d actions, want 3: %s", len(f.Actions), asJSON(f.Actions))
	}
	r := understand(article("Elm fined by ICO", "A trader was fined by Anna Ash, the commissioner, on Monday.\n\nBy Tom Elm, of Leeds, nothing was paid."))
	for e := range r.entities {
		if r.entities[e].is(anAuthor) {
			t.Errorf("%s is called an author", r.entities[e].keys[0])
		}
	}
}
