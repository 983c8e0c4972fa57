package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"regwire"
	"regwire/export"
	"regwire/store"
)

// casesCommands look at what is known, and set it right.
type casesCommands struct {
	List    casesListCommand    `cmd:"" help:"List cases, the newest change first."`
	Show    casesShowCommand    `cmd:"" help:"Show all that is known of one case."`
	Merge   casesMergeCommand   `cmd:"" help:"Say that two cases are one matter."`
	Split   casesSplitCommand   `cmd:"" help:"Say that an article is about another matter."`
	Correct casesCorrectCommand `cmd:"" help:"Say what the right value of a field is."`
	Undo    casesUndoCommand    `cmd:"" help:"Take back the last word of a person on a case."`
	Rebuild casesRebuildCommand `cmd:"" help:"Work all cases out anew with the rules of this version."`
}

type casesListCommand struct {
	caseQuery
	Limit int  `default:"50" help:"At most so many (${default}; 0 for all)."`
	JSON  bool `help:"Print each case as one line of JSON."`
}

// A caseQuery says which cases are wanted.
type caseQuery struct {
	Text      string        `arg:"" optional:"" help:"Words that must all occur in the names, kind, stage or sums of the case."`
	Regulator string        `help:"Only cases of this regulator, by its short name."`
	Kind      regwire.Kind  `help:"Only cases of this kind, such as fine."`
	Stage     regwire.Stage `help:"Only cases at this stage, such as proposed."`
	Since     time.Duration `placeholder:"DURATION" help:"Only cases that changed within this time, such as 168h."`
}

// Help ends the help of the command with an example.
func (casesListCommand) Help() string {
	return "Example:\n\n    regwire cases list --regulator ICO --stage proposed\n    regwire cases list capita --json"
}

// Run lists the cases that the flags let pass.
func (c *casesListCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	filter, err := c.filter()
	if err != nil {
		return err
	}
	filter.Limit = c.Limit
	db, err := openConfiguredStore(ctx, t, all)
	if err != nil {
		return err
	}
	defer db.Close()
	found, err := db.Cases(ctx, filter)
	if err != nil {
		return err
	}
	found = live(found)
	if c.JSON {
		for _, one := range found {
			if err := printCaseJSON(t, one); err != nil {
				return err
			}
		}
		return nil
	}
	return printCases(t, found)
}

// filter is the query as the store knows it.
func (c *caseQuery) filter() (store.CaseFilter, error) {
	f := store.CaseFilter{Text: c.Text, Regulator: c.Regulator, Kind: c.Kind, Stage: c.Stage}
	if c.Kind != "" && !c.Kind.Valid() {
		return f, usage{fmt.Errorf("regwire: --kind %q is none of %s", c.Kind, words(regwire.Kinds))}
	}
	if c.Stage != "" && !c.Stage.Valid() {
		return f, usage{fmt.Errorf("regwire: --stage %q is none of %s", c.Stage, words(regwire.Stages))}
	}
	if c.Since > 0 {
		f.Since = now().Add(-c.Since)
	}
	return f, nil
}

func words[T ~string](list []T) string {
	var out []string
	for _, w := range list {
		out = append(out, string(w))
	}
	return strings.Join(out, ", ")
}

// live returns the cases that were not folded into others, and that have articles.
func live(cases []regwire.Case) []regwire.Case {
	return slices.DeleteFunc(cases, func(c regwire.Case) bool { return c.Into != "" || len(c.Reports) == 0 })
}

// printCaseJSON prints a case as one line, without the fingerprints, which are for the
// program alone.
func printCaseJSON(t *terminal, c regwire.Case) error {
	return export.NewJSONL(t.out).Add(c)
}

// printCases prints a table of cases with their ids.
func printCases(t *terminal, found []regwire.Case) error {
	out := table{head: append([]string{"case", "changed"}, caseHead()...)}
	for _, c := range found {
		out.add(append([]string{c.ID, day(c.Changed)}, caseCells(c)...)...)
	}
	return out.print(t)
}

func caseHead() []string {
	return []string{"regulator", "organisation", "kind", "stage", "sum", "people", "reports"}
}

// caseCells are the facts of a case under [caseHead].
func caseCells(c regwire.Case) []string {
	return []string{c.Regulator, c.Organisation.Name, kindText(c), string(c.Stage), sumText(c), text(c.People), fmt.Sprint(len(c.Reports))}
}

// kindText is the kind of a case, or that a person dismissed it.
func kindText(c regwire.Case) string {
	if c.Dismissed {
		return "not relevant"
	}
	return string(c.Kind)
}

// sumText is the latest sum of a case, with the stage at which it stood if it is no fine
// or not the sum of the case's own stage.
func sumText(c regwire.Case) string {
	sum, ok := c.Amount()
	if !ok {
		return ""
	}
	s := sum.Amount.String()
	if !sum.Stage.Final() || sum.Stage != c.Stage {
		s += " " + string(sum.Stage)
	}
	return s
}

// day is a date for people, empty for the zero time.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// openConfiguredStore opens the database alone.
func openConfiguredStore(ctx context.Context, t *terminal, all *cli) (*store.DB, error) {
	config, err := load(all.Config)
	if err != nil {
		return nil, err
	}
	return openStore(ctx, config.Database, t)
}
