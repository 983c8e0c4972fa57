package main

import (
	"fmt"
	"slices"
	"strings"

	"regwire"
	"regwire/extract"
)

// printFinding shows what was understood of an article: each value with the words that it
// was read from, the article with those words marked, and why each was chosen.
func printFinding(t *terminal, a regwire.Article, x extract.Explanation) error {
	f := x.Finding
	relevance := "not relevant"
	if f.Relevant {
		relevance = "relevant"
	}
	if f.Reason != "" {
		relevance += ": " + f.Reason
	}
	fmt.Fprintf(t.out, "%s\n%s\n", t.bold(plain(a.Title)), plain(relevance))
	evidence := f.Evidence
	for i, action := range f.Actions {
		fmt.Fprintf(t.out, "\naction %d of %d\n", i+1, len(f.Actions))
		if err := printFields(t, actionFields(action), action.Evidence); err != nil {
			return err
		}
		evidence = append(slices.Clip(evidence), action.Evidence...)
	}
	if f.People != nil {
		fmt.Fprintln(t.out)
		if err := printFields(t, []field{{"people", f.People.String()}}, f.Evidence); err != nil {
			return err
		}
	}
	if err := printMarked(t, a, evidence); err != nil {
		return err
	}
	return printReasons(t, x)
}

// A field is a value of an action under its JSON name.
type field struct{ name, value string }

// actionFields lists what an action says, in the order of its fields; empty ones are left
// out.
func actionFields(a regwire.Action) []field {
	fields := []field{
		{"regulator", a.Regulator},
		{"organisation", a.Organisation.Name},
		{"aliases", strings.Join(a.Organisation.Aliases, "; ")},
		{"kind", string(a.Kind)},
		{"stage", string(a.Stage)},
		{"amount", text(a.Amount) + marked(a)},
		{"previous_amount", text(a.Previous)},
		{"people", text(a.People)},
		{"volume", text(a.Volume)},
		{"laws", strings.Join(a.Laws, "; ")},
		{"incident", incidentText(a.Incident)},
		{"decided", string(a.Decided)},
	}
	var out []field
	for _, f := range fields {
		if f.value != "" {
			out = append(out, f)
		}
	}
	return out
}

// text is the String of what v points to, or "" for nil.
func text[T fmt.Stringer](v *T) string {
	if v == nil {
		return ""
	}
	return (*v).String()
}

// marked says after a sum that it is not a fine yet, or not any more.
func marked(a regwire.Action) string {
	if a.Amount == nil || a.Stage.Final() || a.Stage == "" {
		return ""
	}
	return " (" + string(a.Stage) + ")"
}

func incidentText(i *regwire.Incident) string {
	if i == nil {
		return ""
	}
	return strings.TrimSpace(string(i.Kind) + " " + string(i.Date))
}

func printFields(t *terminal, fields []field, evidence []regwire.Evidence) error {
	out := table{indent: "  "}
	for _, f := range fields {
		out.add(f.name, f.value, quotes(f.name, evidence))
	}
	return out.print(t)
}

// quotes shows the evidence for one field: the words, where they stand, and from which
// byte to which.
func quotes(name string, evidence []regwire.Evidence) string {
	var out []string
	for _, e := range evidence {
		if e.Field == name || e.Field == name+"_date" {
			out = append(out, fmt.Sprintf("%q %s %d-%d", shorten(plain(e.Quote), maxCell), e.In, e.Start, e.End))
		}
	}
	return strings.Join(out, ", ")
}
