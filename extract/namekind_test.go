package extract

import "testing"

// TestAuthors checks that whoever wrote the article has to pay nothing.
func TestAuthors(t *testing.T) {
	const councils = "Four local councils have been fined by the Information Commissioner's Office (ICO) because personal data in their hands was lost. Taken together they have to pay over £300,000 ($486,000).\n\nAshby City Council gets the biggest bill, £95,000 ($153,000). There an envelope was used a second time.\n\nBirch County Council was fined £90,000 ($145,000). A social worker took an old report for a template.\n\nThe London Borough of Elmham must pay £70,000 ($113,000), since papers were left on a train.\n\nOakmere City Council pays the least, £60,000 ($97,000). Two reports had been sent to the same printer."
	f := Read(article("Four UK councils lose personal data, ICO makes them pay", "December 18th, 2012, 13:21 GMT · By Edvard Kovac\n\n"+councils))
	if len(f.Actions) != 4 {
		t.Errorf("%d actions, want those of the four councils: %s", len(f.Actions), asJSON(f.Actions))
	}
	r := understand(article("Elm fined by ICO", "A trader was fined by Anna Ash, the commissioner, on Monday.\n\nBy Tom Elm, of Leeds, nothing was paid."))
	for e := range r.entities {
		if r.entities[e].is(anAuthor) {
			t.Errorf("%s is called an author", r.entities[e].keys[0])
		}
	}
}
