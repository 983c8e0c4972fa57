package extract

import (
	"slices"
	"testing"
)

// Other cases that are recalled beside the news are no actions of the article, and those that are part of it are.
func TestBygoneCases(t *testing.T) {
	const news = "The ICO has fined Birchware Ltd £500,000 for spam texts. "
	one, two := []string{"Birchware Ltd"}, []string{"Birchware Ltd", "Ashby Homes Ltd"}
	for text, want := range map[string][]string{
		"Last year it fined Ashby Homes Ltd £400,000 for a similar breach.":                one,
		"In 2021 the ICO fined Ashby Homes Ltd £400,000.":                                  one,
		"Ashby Homes Ltd was fined £400,000 in 2021 for a similar breach.":                 one,
		"The largest fine to date is the £600,000 imposed on Ashby Homes Ltd in 2019.":     one,
		"It comes a year after Ashby Homes Ltd was fined £400,000.":                        one,
		"The ICO had earlier fined Ashby Homes Ltd £400,000.":                              one,
		"It follows a £400,000 fine for Ashby Homes Ltd in March.":                         one,
		"By comparison, Ashby Homes Ltd paid £400,000 in 2020.":                            one,
		"Ashby Homes Ltd was told to pay £400,000 in November, for a lost laptop.":         one,
		"A fine of £400,000 for Ashby Homes Ltd came earlier.":                             one,
		"Only last week it fined Ashby Homes Ltd £400,000.":                                one,
		"Ashby Homes Ltd follows with £400,000.":                                           two,
		"Ashby Homes Ltd was fined £400,000 too.":                                          two,
		"Ashby Homes Ltd, which was founded in 2010, was fined £400,000.":                  two,
		"Ashby Homes Ltd must pay £400,000 for calls made in 2021.":                        two,
		"Ashby Homes Ltd was fined £400,000 for calls made between 2020 and 2021.":         two,
		"Separately, Ashby Homes Ltd was fined £400,000.":                                  two,
		"The ICO fined Ashby Homes Ltd £400,000 after complaints from 2019.":               two,
		"Ashby Homes Ltd was fined £400,000 for its part in the calls, for two years.":     two,
		"Ashby Homes Ltd was fined £400,000 for similar failings.":                         two,
		"Ashby Homes Ltd, which had already been warned, was fined £400,000.":              two,
		"Ashby Homes Ltd had been sending spam and was fined £400,000.":                    two,
		"Ashby Homes Ltd was fined £400,000 a month after its calls stopped.":              two,
		"Its sister company Ashby Homes Ltd was fined £400,000.":                           two,
		"In 2021 it also fined Ashby Homes Ltd, with which Birchware Ltd works, £400,000.": two,
	} {
		var got []string
		for _, a := range Read(article("Two firms fined", news+text)).Actions {
			got = append(got, a.Organisation.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// The party of the news is not one of whom all that the article tells is recalled.
func TestPartyOfToday(t *testing.T) {
	for text, want := range map[string]string{
		"Bright has been fined £500,000 by the ICO. Last year the ICO fined Ashby Homes Ltd £400,000 for a similar breach.":       "Bright",
		"The ICO has fined Bright £500,000 for spam texts. Ashby Homes Ltd, a rival, was fined £400,000 in 2020.":                 "Bright",
		"Ashby Homes Ltd was fined £400,000 in 2020. A tribunal has now quashed the fine, the ICO said.":                          "Ashby Homes Ltd",
		"Ashby Homes Ltd has lost its appeal against a fine that the ICO imposed in 2020. The fine was £400,000.":                 "Ashby Homes Ltd",
		"In 2020 the ICO fined Ashby Homes Ltd £400,000. A tribunal has now heard its appeal, for which it paid Birch Law.":       "Ashby Homes Ltd",
		"Last year Ashby Homes Ltd was told to mend its ways. The ICO has now fined the company £400,000. Bright Ltd lent to it.": "Ashby Homes Ltd",
	} {
		if got := nameOf(t, "Watchdog acts", text); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// What is recalled is no action even where others than the main party are told of without such words.
func TestBygonesOfSeveral(t *testing.T) {
	var got []string
	for _, a := range Read(article("ICO acts on stolen laptops", "Two London boroughs have been fined by the Information Commissioner's Office (ICO) after laptops with details of 1,700 people were stolen.\n\nAshby Council must pay £80,000 and the London Borough of Birchley £70,000, the ICO announced on Tuesday.\n\nElmwork was told to pay £60,000 in November, for a laptop with details of 24,000 people, and Oakshire County Council £100,000 for misdirected faxes.")).Actions {
		got = append(got, a.Organisation.Name)
	}
	if want := []string{"Ashby Council", "London Borough of Birchley"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
