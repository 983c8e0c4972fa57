package extract

import (
	"slices"
	"testing"

	"regwire"
)

// What speaks for and against a count is seen.
func TestPeopleSigns(t *testing.T) {
	for _, c := range []struct {
		name, title, text string
		count             int64
		sign              string
		want              bool
	}{
		{"an exact number takes over what is said of the round one", "Hack at shop hit over 90,000 people", "The shop counts 93,417 customers.", 93_417, "echo.title", true},
		{"another number echoes nothing", "Hack at shop hit over 90,000 people", "The shop has 400,000 customers.", 400_000, "echo.title", false},
		{"messages beside those who got them", "Charity told to stop", "It sent 310,000 texts. They went to 41,000 people.", 41_000, "near_messages", true},
		{"fewer messages than people", "Charity told to stop", "It sent 310 texts. It has 41,000 members.", 41_000, "near_messages", false},
		{"a second incident", "Trust fined", "A second laptop held the files of 620 patients.", 620, "sentence:order", true},
		{"a complaint far off in the sentence", "Firm fined", "Complaints about the way in which the firm had dealt with them came from 620 people.", 620, "sentence:gripe", true},
		{"a part is counted next", "Firm fined", "It lost the files of 620 people. Of these 75 were children.", 620, "whole", true},
		{"no part of it", "Firm fined", "It lost the files of 620 people. It has 75 offices.", 620, "whole", false},
		{"those who could see each other's addresses", "Clinic fined", "It sent an email to 620 patients and did not use bcc.", 620, "mailed:visible", true},
		{"those who got the wrong attachment", "Clinic fined", "The attachment was sent to 620 patients.", 620, "mailed:attached", true},
		{"a pattern speaks for it", "Firm fined", "The leak affected 620 people.", 620, "says:people", true},
		{"a pattern speaks against it", "Firm fined", "The firm employs 620 people.", 620, "says:size", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := understand(regwire.Article{Entry: regwire.Entry{Title: c.title}, Text: c.text})
			all := r.headcounts()
			i := slices.IndexFunc(all, func(f figure) bool { return f.value == c.count })
			if i < 0 {
				t.Fatalf("%q: no figure of %d people", c.text, c.count)
			}
			by := r.peopleSigns()
			got := slices.ContainsFunc(append(by.figure(&all[i], all), by.place(&r.counts[all[i].at[0]])...), func(f feature) bool {
				return r.vocabulary.names[f.name] == c.sign && f.value > 0
			})
			if got != c.want {
				t.Errorf("%q: got sign %s of %d: %v, want %v", c.text, c.sign, c.count, got, c.want)
			}
		})
	}
}
