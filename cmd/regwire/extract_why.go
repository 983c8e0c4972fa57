package main

import (
	"fmt"
	"strconv"
	"strings"

	"regwire/extract"
)

// mostReasons is how many lines each table of reasons has.
const mostReasons = 12

// printReasons shows how the choices were made: the sentence that tells of the step, if that is
// told late, the parts that every sum and count can
// play with the pattern that says so and how well a count fits the fields, the votes for
// kind and stage, the rivals for the party.
func printReasons(t *terminal, x extract.Explanation) error {
	tables := []struct {
		title string
		rows  [][]string
	}{
		{"sums", weighings(x.Sums)}, {"counts", weighings(x.Counts)},
		{"kinds", votes(x.Kinds)}, {"stages", votes(x.Stages)}, {"parties", candidates(x.Parties)},
	}
	if x.Late != nil {
		fmt.Fprintf(t.out, "\n%s\n  %s\n", t.bold("told late, so that this was read before headline and lead"), x.Late.Quote)
	}
	for _, part := range tables {
		if len(part.rows) == 0 {
			continue
		}
		fmt.Fprintf(t.out, "\n%s\n", t.bold(part.title))
		rows := table{indent: "  ", rows: part.rows[:min(len(part.rows), mostReasons)]}
		if err := rows.print(t); err != nil {
			return err
		}
		if more := len(part.rows) - mostReasons; more > 0 {
			fmt.Fprintf(t.out, "  and %d more\n", more)
		}
	}
	return nil
}

// weighings lists sums or counts: what each became, its parts, and the pattern behind the
// likeliest.
func weighings(all []extract.Weighing) [][]string {
	var out [][]string
	for _, w := range all {
		var roles []string
		pattern := "no pattern speaks of it"
		for i, r := range w.Roles {
			if i == 0 {
				pattern = patternText(r.Pattern)
			}
			roles = append(roles, r.Name+" "+weight(r.Score))
		}
		field := ""
		if w.Evidence.Field != "" {
			field = "→ " + w.Evidence.Field
		}
		out = append(out, []string{w.Evidence.Quote, field, strings.Join(append(fits(w.Fits), roles...), ", "), pattern})
	}
	return out
}

// fits tells how well a count would do as each field, and by which signs: "as people 2.4
// (claim 1.8, next=else -0.3)".
func fits(all []extract.Fit) []string {
	var out []string
	for _, f := range all {
		var signs []string
		for _, s := range f.Signs {
			signs = append(signs, s.Name+" "+weight(s.Weight))
		}
		out = append(out, fmt.Sprintf("as %s %s (%s)", f.Field, weight(f.Score), strings.Join(signs, ", ")))
	}
	return out
}

func votes(all []extract.Vote) [][]string {
	var out [][]string
	for _, v := range all {
		out = append(out, []string{v.Value, weight(v.Weight), fmt.Sprintf("%q", v.Evidence.Quote), patternText(v.Pattern)})
	}
	return out
}

func candidates(all []extract.Candidate) [][]string {
	var out [][]string
	for _, c := range all {
		out = append(out, []string{c.Name, weight(c.Score), "claimed " + weight(c.Claimed)})
	}
	return out
}

func patternText(p extract.Pattern) string { return p.Where + " " + p.Source }

func weight(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }
