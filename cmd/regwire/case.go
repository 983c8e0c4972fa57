package main

import (
	"context"
	"errors"
	"fmt"
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
	return printCase(t, found)
}

// printCase shows what is known of a case, then how it came about, then who reports it.
func printCase(t *terminal, c regwire.Case) error {
	fmt.Fprintf(t.out, "%s\n", t.bold(plain(c.Organisation.Name+" ("+c.Regulator+")")))
	facts, events, reports := caseFacts(c), caseEvents(c), caseReports(c)
	for _, part := range []struct {
		title string
		table table
	}{{"", facts}, {"events", events}, {"reports", reports}} {
		if part.title != "" && len(part.table.rows) > 0 {
			fmt.Fprintf(t.out, "\n%s\n", t.bold(part.title))
		}
		if err := part.table.print(t); err != nil {
			return err
		}
	}
	return nil
}

func caseFacts(c regwire.Case) table {
	out := table{indent: "  "}
	fact := func(name, value string) {
		if value != "" {
			out.add(name, value)
		}
	}
	fact("case", c.ID)
	fact("folded into", c.Into)
	fact("aliases", strings.Join(c.Organisation.Aliases, "; "))
	fact("kind", string(c.Kind))
	fact("stage", string(c.Stage))
	for _, sum := range c.Sums {
		fact("sum", sum.Amount.String()+" "+string(sum.Stage))
	}
	fact("people", text(c.People))
	fact("volume", text(c.Volume))
	fact("laws", strings.Join(c.Laws, "; "))
	fact("incident", incidentText(c.Incident))
	fact("decided", string(c.Decided))
	fact("related", strings.Join(c.Related, ", "))
	for _, conflict := range c.Conflicts {
		fact("disputed", conflict.Field+": "+rivals(conflict))
	}
	return out
}

// rivals lists the values of a conflict, the one that is shown first.
func rivals(c regwire.Conflict) string {
	var out []string
	for _, v := range c.Values {
		out = append(out, fmt.Sprintf("%s (%d)", v.Value, len(v.Articles)))
	}
	return strings.Join(out, ", ")
}

func caseEvents(c regwire.Case) table {
	out := table{indent: "  "}
	for _, e := range c.Events {
		out.add(fmt.Sprint(e.Seq), day(e.At), string(e.Kind), e.Field, eventText(e))
	}
	return out
}

// eventText says what an event changed.
func eventText(e regwire.Event) string {
	s := e.Now
	if e.Was != "" {
		s = e.Was + " → " + e.Now
	}
	if s == "" {
		s = string(e.Stage)
	}
	return s
}

// caseReports lists the reports, each with the reason why it belongs to the case.
func caseReports(c regwire.Case) table {
	out := table{indent: "  "}
	for _, r := range c.Reports {
		out.add(day(r.Published), r.Publisher, r.Title, r.URL)
		out.add("", "", r.Why)
	}
	return out
}
