package extract

import (
	"slices"
	"testing"
)

// What one party owns is none, unless something was done to it too.
func TestBrands(t *testing.T) {
	const news = "Dellwood Group Ltd has been fined £90,000 by the ICO. "
	one, three := []string{"Dellwood Group Ltd"}, []string{"Dellwood Group Ltd", "Ashfly", "Birchair"}
	for text, want := range map[string][]string{
		news + "It is the parent of Ashfly, Birchair and Caskjet.":                                                               one,
		"The firm behind Ashfly, Birchair and Caskjet has been fined £90,000 by the ICO. Dellwood Group Ltd lost data.":          one,
		"The operator of the betting sites Ashfly, Birchair and Caskjet must pay £90,000. The ICO has fined Dellwood Group Ltd.": one,
		"Dellwood Group Ltd, trading as Ashfly, Birchair and Caskjet, has been fined £90,000 by the ICO.":                        one,
		news + "The owner of Ashfly and Birchair did not pay. Ashfly was fined £8,000, and Birchair was fined £7,000.":           three,
	} {
		var got []string
		for _, a := range Read(article("Watchdog acts over data", text)).Actions {
			if !slices.Contains(got, a.Organisation.Name) {
				got = append(got, a.Organisation.Name)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
