package export

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"regwire"
)

// A JSONL writes a line of JSON for each case, in the fields of the vocabulary, without the
// fingerprints of its reports.
type JSONL struct{ enc *json.Encoder }

// NewJSONL returns a JSONL that writes to w.
func NewJSONL(w io.Writer) *JSONL {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return &JSONL{enc}
}

// Add writes one case.
func (j *JSONL) Add(c regwire.Case) error {
	c.Reports = withoutPrints(c.Reports)
	c.Words = slices.Clone(c.Words)
	for i, w := range c.Words {
		c.Words[i].Dropped = withoutPrints(w.Dropped)
	}
	if err := j.enc.Encode(c); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	return nil
}

// Close does nothing: every line is written already.
func (j *JSONL) Close() error { return nil }

func withoutPrints(reports []regwire.Report) []regwire.Report {
	reports = slices.Clone(reports)
	for i := range reports {
		reports[i].Print = nil
	}
	return reports
}
