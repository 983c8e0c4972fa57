package extract

import "testing"

// People to whom nothing was done are not those affected.
func TestIdleCounts(t *testing.T) {
	for _, story := range []string{
		"All 340 employees have been retrained.", "In a country of 5 million people it is well known.", "About 50,000 people live in the district.",
		"Lawyers say they act for 340 people.", "Two whistleblowers had warned the company.", "A jury of 12 people found him guilty.",
	} {
		if got := toldOf(t, story); got != 0 {
			t.Errorf("%s: got %d people, want none", story, got)
		}
	}
	for _, story := range []string{
		"It sold tickets to 4,213 fans without telling them the true price.", "It runs tests for 4,213 patients whose results it posted.", "It provides services to 4,213 pensioners whose data was stolen.",
		"It had 4,213 tenants on its books, all named in the files.", "By then the 4,213 patients had contacted police.", "Letters were sent home to 4,213 parents by mistake.",
		"The data of 4,213 employees who have been hired since was stolen.", "Some 4,213 people live in the homes whose data was lost.", "It lost the reports of 4,213 patients.",
		"The names of 4,213 witnesses were published.", "It left 4,213 people without water.", "It took the data of 4,213 visitors to its website.",
		"It lost the data of 4,213 people. Lawyers act for 340 of them.", "The data of 4,213 people who had asked a law firm for advice was stolen.", "It published the names of 4,213 shareholders.",
		"It sold the data of 4,213 people to brokers.", "It told 4,213 customers that their data had been taken.", "It taught a system the faces of 4,213 people.",
	} {
		if got := toldOf(t, story); got != 4213 {
			t.Errorf("%s: got %d people, want 4213", story, got)
		}
	}
}
