package cases

import (
	"slices"

	"regwire"
)

// A Field is a field of a case that a person may correct, as a form shows it.
type Field struct {
	Name string
	// Value is what the case says, written as [Check] takes it; empty where it says nothing.
	Value string
	// Choices are all values that the field can have; nil for any text.
	Choices []string
	// Needed means that the field has a value and cannot be made empty.
	Needed bool
}

// Fields returns the fields of a case that a person may correct, in the order of a form.
func Fields(c regwire.Case) []Field {
	var out []Field
	for _, f := range fields {
		value := f.written(c)
		needed := f.choices != nil || f.name == "regulator" || f.name == "organisation"
		out = append(out, Field{Name: f.name, Value: value, Choices: slices.Clone(f.choices), Needed: needed && value != ""})
	}
	return out
}

// written is the value of a field as a person would write it.
func (f field) written(c regwire.Case) string {
	switch {
	case f.name == "amount":
		return showSum(c, nothing+" "+string(stageOfSum(c)))
	case f.name == "incident_kind" && c.Incident != nil:
		return string(c.Incident.Kind)
	case f.name == "incident_date" && c.Incident != nil:
		return string(sound(c.Incident.Date))
	}
	return f.show(c, "")
}

// Check says what is wrong with a value that a person wrote for a field of c, and what to
// write instead; nil if [Say] takes it.
func Check(c regwire.Case, name, value string) error {
	f, err := fieldOf(name)
	if err != nil {
		return err
	}
	_, err = f.read(c, value)
	return err
}

// Emptied is what a person writes for a field that is to be empty.
const Emptied = nothing

// Called reports whether an organisation goes by a name, in any legal form and spelling.
// A description that names nobody, such as "a hospital", is no name.
func Called(o regwire.Organisation, name string) bool {
	var a, b party
	lex.add(&a, o)
	lex.add(&b, regwire.Organisation{Name: name})
	return lex.kinship(a, b) == same
}
