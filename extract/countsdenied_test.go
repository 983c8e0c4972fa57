package extract

import "testing"

// Of whom it is said that nothing happened to them, or to some of them, so many are not the people affected.
func TestDeniedCounts(t *testing.T) {
	for _, story := range []string{
		"None of the company's 29,000 customers was affected.", "It is not known how many of its 29,000 customers were affected.",
		"The breach did not affect the 29,000 customers of its sister company.",
		"Half of its 29,000 customers were affected.", "About 10% of its 29,000 customers were affected.", "Some of its 29,000 customers were affected.",
		"A small number of its 29,000 customers were affected.", "Hundreds of its 29,000 customers were affected.", "One of its 29,000 customers was affected.",
		"Data of some of its 29,000 customers was stolen.", "Fewer than one in ten of its 29,000 customers were affected.",
		"It could have affected 29,000 customers had it not been noticed.", "Had it gone on, 29,000 customers would have been affected.",
		"No data of its 29,000 customers was taken.", "The data of its 29,000 customers was not taken.", "The data of its 29,000 customers remained safe.",
		"It comes two weeks after Birch Air was fined £20m over a breach in 2018 that affected more than 29,000 customers.",
		"The 29,000 customers of its parent were not affected.", "Contrary to reports, 29,000 customers were not affected.",
		"None of its 29,000 business customers was affected.", "Not all 29,000 customers were affected.", "Whether all 29,000 customers are affected is not known.",
		"It hit only some of its 29,000 customers, the regulator said.",
	} {
		if got := toldOf(t, story); got != 0 {
			t.Errorf("%s: got %d people, want none", story, got)
		}
	}
	for _, story := range []string{
		"All of its 4,213 customers were affected.", "Every one of its 4,213 customers was affected.", "Each of its 4,213 customers was affected.",
		"None of the 4,213 customers affected was told.", "None of the 4,213 customers whose data was stolen has lost money.",
		"The data of 4,213 customers was not encrypted.", "It did not tell 4,213 customers that their data had been taken.",
		"The company denied that it was to blame; 4,213 customers were affected.", "It is not in doubt that 4,213 customers were affected.",
		"The breach hit not only its staff but 4,213 customers.", "The data of 4,213 customers was not only stolen but published.",
		"The letters did not reach 4,213 customers, whose data was lost.", "Some 4,213 of its customers were affected.",
		"The breach affected 4,213 customers. None of its 29,000 members abroad was affected.", "People affected: 4,213.",
		"Marlow denied that 4,213 customers had been misled, but the ICO found that they had.", "It did not include the 4,213 customers whose data was taken in its report.",
		"It told the ICO but not the 4,213 customers whose data was taken.", "The ICO asked whether all 4,213 customers had been told.", "Not all 4,213 customers have been told.",
		"None of its 4,213 affected customers was told.", "None of its 4,213 customers affected was told.", "All of its 4,213 business customers were affected.",
	} {
		if got := toldOf(t, story); got != 4213 {
			t.Errorf("%s: got %d people, want 4213", story, got)
		}
	}
}
