package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"regwire"
)

// A CSV writes a line for each case under a line with the names of the columns. No cell
// begins with a sign by which a spreadsheet takes it for a formula.
type CSV struct{ w *csv.Writer }

// columns are the cells of a line. Sums are in units of their currency, times in RFC 3339.
var columns = []struct {
	name string
	cell func(row) string
}{
	{"case", func(r row) string { return text(r.ID) }},
	{"regulator", func(r row) string { return text(r.Regulator) }},
	{"organisation", func(r row) string { return text(r.Organisation.Name) }},
	{"also_called", func(r row) string { return text(strings.Join(r.Organisation.Aliases, "; ")) }},
	{"kind", func(r row) string { return text(string(r.Kind)) }},
	{"stage", func(r row) string { return text(string(r.Stage)) }},
	{"imposed_currency", func(r row) string { return text(r.imposed.Currency) }},
	{"imposed", func(r row) string { return sum(r.imposed) }},
	{"proposed_currency", func(r row) string { return text(r.proposed.Currency) }},
	{"proposed", func(r row) string { return sum(r.proposed) }},
	{"people", func(r row) string { return number(r.people.N) }},
	{"people_qualifier", func(r row) string { return text(string(r.people.Qualifier)) }},
	{"volume", func(r row) string { return number(r.volume.N) }},
	{"volume_unit", func(r row) string { return text(string(r.volume.Unit)) }},
	{"incident", func(r row) string { return text(string(r.incident.Kind)) }},
	{"incident_date", func(r row) string { return text(string(r.incident.Date)) }},
	{"laws", func(r row) string { return text(strings.Join(r.Laws, "; ")) }},
	{"decided", func(r row) string { return text(string(r.Decided)) }},
	{"opened", func(r row) string { return moment(r.Opened) }},
	{"changed", func(r row) string { return moment(r.Changed) }},
	{"reports", func(r row) string { return strconv.Itoa(len(r.Reports)) }},
	{"official_notice", func(r row) string { return text(official(r.Case)) }},
	{"dismissed", func(r row) string { return strconv.FormatBool(r.Dismissed) }},
}

// A row is a case with what is shown of it in cells of its own.
type row struct {
	regwire.Case
	imposed, proposed regwire.Money
	people            regwire.Count
	volume            regwire.Volume
	incident          regwire.Incident
}

// NewCSV returns a CSV that has written the names of the columns to w.
func NewCSV(w io.Writer) (*CSV, error) {
	out := &CSV{csv.NewWriter(w)}
	var names []string
	for _, c := range columns {
		names = append(names, c.name)
	}
	return out, out.write(names)
}

// Add writes one case.
func (c *CSV) Add(one regwire.Case) error {
	r := row{Case: one}
	for _, s := range one.Sums {
		switch {
		case s.Stage.Final():
			r.imposed = s.Amount
		case s.Stage == regwire.Proposed:
			r.proposed = s.Amount
		}
	}
	if one.Stage == regwire.Overturned {
		r.imposed = regwire.Money{} // it no longer stands
	}
	r.people, r.volume, r.incident = or(one.People), or(one.Volume), or(one.Incident)
	var cells []string
	for _, c := range columns {
		cells = append(cells, c.cell(r))
	}
	return c.write(cells)
}

// Close writes what is left.
func (c *CSV) Close() error {
	c.w.Flush()
	if err := c.w.Error(); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	return nil
}

func (c *CSV) write(cells []string) error {
	if err := c.w.Write(cells); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	return nil
}

// or is what p points to, or the zero value.
func or[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// text is a cell of words from outside: one line, and no formula.
func text(s string) string {
	s = line(s)
	if s != "" && strings.ContainsAny(first(s), "=+-@|%＝＋－＠") {
		return "'" + s
	}
	return s
}

// first is the first character of s.
func first(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

func sum(m regwire.Money) string {
	if m.IsZero() {
		return ""
	}
	return m.Value()
}

func number(n int64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatInt(n, 10)
}

func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
