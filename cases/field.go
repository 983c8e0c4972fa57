package cases

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"regwire"
)

// A field is a field of a case that a person may correct.
type field struct {
	name string
	// read checks what a person wrote and puts it into the form that is kept.
	read func(c regwire.Case, value string) (string, error)
	// set puts a value in the form that is kept into the case.
	set func(c *regwire.Case, value string)
	// show writes the field of c for people; value tells which where there are several.
	show func(c regwire.Case, value string) string
	// choices are all values that the field can have; nil for any text.
	choices []string
}

// nothing is what a person writes for a field that is to be empty.
const nothing = "none"

// fields are all that can be corrected.
var fields = []field{
	{"regulator", readText, func(c *regwire.Case, v string) { c.Regulator = v }, func(c regwire.Case, _ string) string { return c.Regulator }, nil},
	{"organisation", readText, setName, func(c regwire.Case, _ string) string { return c.Organisation.Name }, nil},
	{"kind", readOneOf(regwire.Kinds), func(c *regwire.Case, v string) { c.Kind = regwire.Kind(v) }, func(c regwire.Case, _ string) string { return string(c.Kind) }, names(regwire.Kinds)},
	{"stage", readOneOf(regwire.Stages), func(c *regwire.Case, v string) { c.Stage = regwire.Stage(v) }, func(c regwire.Case, _ string) string { return string(c.Stage) }, names(regwire.Stages)},
	{"amount", readSum, setSum, showSum, nil},
	{"people", readCount, setPeople, func(c regwire.Case, _ string) string { return peopleText(c) }, nil},
	{"volume", readVolume, setVolume, func(c regwire.Case, _ string) string { return volumeText(c) }, nil},
	{"incident_kind", readOneOf(regwire.IncidentKinds), setIncidentKind, showIncidentKind, names(regwire.IncidentKinds)},
	{"incident_date", readDate, setIncidentDate, showIncidentDate, nil},
	{"decided", readDate, func(c *regwire.Case, v string) { c.Decided = dateOf(v) }, func(c regwire.Case, _ string) string { return string(c.Decided) }, nil},
	{"relevant", readOneOf([]string{relevant, irrelevant}), setRelevant, showRelevant, []string{relevant, irrelevant}},
}

func fieldOf(name string) (field, error) {
	var names []string
	for _, f := range fields {
		if f.name == name {
			return f, nil
		}
		names = append(names, f.name)
	}
	return field{}, fmt.Errorf("no field %q: a case has %s", name, strings.Join(names, ", "))
}

func readText(_ regwire.Case, v string) (string, error) {
	v = strings.Join(strings.Fields(strings.ToValidUTF8(v, "")), " ")
	if v == "" || len(v) > maxName {
		return v, fmt.Errorf("write a name of 1 to %d letters", maxName)
	}
	return v, nil
}

func readOneOf[T ~string](all []T) func(regwire.Case, string) (string, error) {
	return func(_ regwire.Case, v string) (string, error) {
		if slices.Contains(all, T(v)) {
			return v, nil
		}
		return v, fmt.Errorf("write one of %s", strings.Join(names(all), ", "))
	}
}

func names[T ~string](all []T) []string {
	var out []string
	for _, t := range all {
		out = append(out, string(t))
	}
	return out
}

func readDate(_ regwire.Case, v string) (string, error) {
	if v != nothing && sound(regwire.Date(v)) == "" {
		return v, errors.New("write a day, month or year such as 2025-03-27, 2025-03 or 2025, or none")
	}
	return v, nil
}

func dateOf(v string) regwire.Date { return sound(regwire.Date(v)) }

// setName keeps the name that was shown among the aliases.
func setName(c *regwire.Case, v string) {
	was := c.Organisation
	c.Organisation = regwire.Organisation{Name: v}
	for _, n := range was.Names() {
		if fold(n) != fold(v) {
			c.Organisation.Aliases = append(c.Organisation.Aliases, n)
		}
	}
	slices.SortFunc(c.Organisation.Aliases, strings.Compare)
}

func readCount(_ regwire.Case, v string) (string, error) {
	words := strings.Fields(strings.ReplaceAll(v, ",", ""))
	q := map[string]regwire.Qualifier{"": regwire.Exact, "exactly": regwire.Exact, "about": regwire.About,
		"at least": regwire.AtLeast, "up to": regwire.UpTo}
	if _, kept := countOf(v); kept || v == nothing {
		return v, nil
	}
	if len(words) > 0 {
		n, err := strconv.ParseInt(words[len(words)-1], 10, 64)
		if how, ok := q[strings.Join(words[:len(words)-1], " ")]; ok && err == nil && n > 0 {
			return fmt.Sprintf("%d %s", n, how), nil
		}
	}
	return v, errors.New(`write a number such as "82,946", "about 1000", "at least 500" or "up to 900", or none`)
}

// countOf reads a count in the form that is kept.
func countOf(v string) (regwire.Count, bool) {
	number, how, _ := strings.Cut(v, " ")
	n, err := strconv.ParseInt(number, 10, 64)
	c := regwire.Count{N: n, Qualifier: regwire.Qualifier(how)}
	switch c.Qualifier {
	case regwire.Exact, regwire.About, regwire.AtLeast, regwire.UpTo:
		return c, err == nil && n > 0
	}
	return c, false
}

func setPeople(c *regwire.Case, v string) {
	c.People = nil
	if n, ok := countOf(v); ok {
		c.People = &n
	}
}

func readVolume(_ regwire.Case, v string) (string, error) {
	words := strings.Fields(strings.ReplaceAll(v, ",", ""))
	units := []regwire.Unit{regwire.Calls, regwire.Texts, regwire.Emails, regwire.Messages}
	if v == nothing {
		return v, nil
	}
	if len(words) == 2 && slices.Contains(units, regwire.Unit(words[1])) {
		if n, err := strconv.ParseInt(words[0], 10, 64); err == nil && n > 0 {
			return fmt.Sprintf("%d %s", n, words[1]), nil
		}
	}
	return v, errors.New(`write a number of calls, texts, emails or messages, such as "95,277 calls", or none`)
}

func setVolume(c *regwire.Case, v string) {
	c.Volume = nil
	number, unit, _ := strings.Cut(v, " ")
	if n, err := strconv.ParseInt(number, 10, 64); err == nil {
		c.Volume = &regwire.Volume{N: n, Unit: regwire.Unit(unit)}
	}
}

// incident returns a copy of the incident of a case, to be changed.
func incident(c *regwire.Case) *regwire.Incident {
	in := regwire.Incident{Kind: regwire.OtherIncident}
	if c.Incident != nil {
		in = *c.Incident
	}
	c.Incident = &in
	return &in
}

func setIncidentKind(c *regwire.Case, v string) { incident(c).Kind = regwire.IncidentKind(v) }
func setIncidentDate(c *regwire.Case, v string) { incident(c).Date = dateOf(v) }

func showIncidentKind(c regwire.Case, _ string) string {
	if c.Incident == nil {
		return ""
	}
	return spoken(c.Incident.Kind)
}

func showIncidentDate(c regwire.Case, _ string) string {
	if c.Incident == nil {
		return ""
	}
	return string(c.Incident.Date)
}
