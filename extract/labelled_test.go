package extract

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"regwire"
)

// A labelled article, in the fields of the labelling guide that choices are fitted to.
type labelledText struct {
	ID, URL, Publisher, Published, Title, Text string

	Case     *string
	Relevant bool
	Actions  []labelledAction
}

// A labelledAction is one action of such an article.
type labelledAction struct {
	Organisation string
	Aliases      []string
	Kind         regwire.Kind
	Stage        regwire.Stage
	Incident     *regwire.Incident
	Laws         []string
	Amount       *labelledSum
	Previous     *labelledSum `json:"previous_amount"`
	People       struct{ Count int64 }
	Volume       struct{ Count int64 }
}

// labelledArticles reads the files that a variable of the environment names.
func labelledArticles(t *testing.T, variable string) (out []labelledText) {
	for _, path := range strings.Fields(os.Getenv(variable)) {
		out = append(out, labelledArticlesIn(t, path)...)
	}
	return out
}

func labelledArticlesIn(t *testing.T, path string) []labelledText {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []labelledText
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var d labelledText
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, d)
	}
	return out
}
