package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"regwire"
	"regwire/store"
)

type casesShowCommand struct {
	ID   string `arg:"" help:"The id of the case, as cases list shows it."`
	JSON bool   `help:"Print the case as one line of JSON."`
}

// Help ends the help of the command with an example.
func (casesShowCommand) Help() string {
	return "Example:\n\n    regwire cases show CASE\n    regwire cases show CASE --json"
}

// Run shows one case.
func (c *casesShowCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	db, err := openConfiguredStore(ctx, t, all)
	if err != nil {
		return err
	}
	defer db.Close()
	found, err := db.Case(ctx, c.ID)
	if errors.Is(err, store.ErrNotFound) {
		return fmt.Errorf("no case %q: regwire cases list shows their ids", c.ID)
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return printCaseJSON(t, found)
	}
	return showCase(ctx, t, db, found)
}

// showCase prints a case with those that it is related to.
func showCase(ctx context.Context, t *terminal, db *store.DB, c regwire.Case) error {
	var related []regwire.Case
	for _, id := range c.Related {
		if other, err := db.Case(ctx, id); err == nil && other.Into == "" {
			related = append(related, other)
		}
	}
	return printCase(t, c, related)
}

// showCases prints the cases that have all of some words in their names.
func showCases(ctx context.Context, t *terminal, db *store.DB, words string) error {
	found, err := db.Cases(ctx, store.CaseFilter{Text: words})
	if err != nil {
		return err
	}
	found = live(found)
	if len(found) == 0 {
		return fmt.Errorf("no case with the words %q", words)
	}
	for i, c := range found {
		if i > 0 {
			fmt.Fprintln(t.out)
		}
		if err := showCase(ctx, t, db, c); err != nil {
			return err
		}
	}
	return nil
}

// printCase shows what is known of a case, then how it came about, then what people said
// of it and who reports it.
func printCase(t *terminal, c regwire.Case, related []regwire.Case) error {
	fmt.Fprintf(t.out, "%s\n", t.bold(plain(c.Organisation.Name+" ("+c.Regulator+")")))
	for _, part := range []struct {
		title string
		table table
	}{
		{"", caseFacts(c, related)},
		{"timeline", caseEvents(c)},
		{"said by people", caseWords(c)},
	} {
		if part.title != "" && len(part.table.rows) > 0 {
			fmt.Fprintf(t.out, "\n%s\n", t.bold(part.title))
		}
		if err := part.table.print(t); err != nil {
			return err
		}
	}
	printReports(t, c)
	return nil
}

// screen is how many columns the story of a case takes.
const screen = 100

func caseFacts(c regwire.Case, related []regwire.Case) table {
	out := table{indent: "  "}
	fact := func(name, value string) {
		for _, line := range wrapped(plain(value), screen-16) {
			out.add(name, line)
			name = " "
		}
	}
	fact("case", c.ID)
	fact("folded into", c.Into)
	fact("also called", strings.Join(c.Organisation.Aliases, "; "))
	if c.Dismissed {
		fact("relevant", "no: nobody hears of it any more")
	}
	fact("kind", string(c.Kind))
	fact("stage", string(c.Stage))
	for _, sum := range c.Sums {
		fact("sum", stagedSum(sum))
	}
	fact("people", text(c.People))
	fact("volume", text(c.Volume))
	fact("laws", strings.Join(c.Laws, "; "))
	fact("incident", incidentText(c.Incident))
	fact("decided", string(c.Decided))
	for _, conflict := range c.Conflicts {
		fact("disputed", conflict.Field+": "+rivals(c, conflict))
	}
	for _, other := range related {
		fact("related", fmt.Sprintf("%s %s (%s), %s %s", other.ID, other.Organisation.Name, other.Regulator, other.Kind, other.Stage))
	}
	return out
}

// stagedSum is a sum with what it was at its stage, and its parts.
func stagedSum(s regwire.Sum) string {
	line := s.Amount.String() + " " + string(s.Stage)
	var parts []string
	for _, p := range s.Parts {
		parts = append(parts, strings.TrimSpace(p.Amount.String()+" "+p.Party))
	}
	if len(parts) > 0 {
		line += ": " + strings.Join(parts, " + ")
	}
	return line
}

// rivals lists the values of a conflict with who gives each, the one that is shown first.
func rivals(c regwire.Case, k regwire.Conflict) string {
	var out []string
	for _, v := range k.Values {
		out = append(out, fmt.Sprintf("%s (%s)", v.Value, givenBy(c, v)))
	}
	return strings.Join(out, " · ")
}

// givenBy names who gives a value: a person, the regulator, one outlet by its name, or how
// many there are.
func givenBy(c regwire.Case, v regwire.Rival) string {
	if v.By != "" {
		return v.By
	}
	var who, outlets []string
	for _, r := range c.Reports {
		if !slices.Contains(v.Articles, r.Article) {
			continue
		}
		if r.Official {
			who = []string{c.Regulator}
		} else if !slices.Contains(outlets, r.Publisher) {
			outlets = append(outlets, r.Publisher)
		}
	}
	switch n := len(outlets); {
	case n == 1:
		who = append(who, outlets[0])
	case n > 1:
		who = append(who, fmt.Sprintf("%d outlets", n))
	}
	return strings.Join(who, " and ")
}
