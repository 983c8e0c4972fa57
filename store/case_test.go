package store

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"regwire"
)

// stock files one case for each of a few matters and returns the database with them.
func stock(t *testing.T, db *DB) {
	t.Helper()
	for _, c := range []regwire.Case{
		{ID: "advanced", Regulator: "ICO", Kind: regwire.Fine, Stage: regwire.Imposed, Changed: day(27),
			Organisation: regwire.Organisation{Name: "Advanced Computer Software Group", Aliases: []string{"OneAdvanced"}},
			Sums:         []regwire.Sum{{Stage: regwire.Proposed, Amount: regwire.Money{Currency: "GBP", Minor: 609000000}}, {Stage: regwire.Imposed, Amount: regwire.Money{Currency: "GBP", Minor: 307632000}}},
			Incident:     &regwire.Incident{Kind: regwire.Ransomware, Date: "2022-08"}},
		{ID: "orange", Regulator: "CNIL", Kind: regwire.Fine, Stage: regwire.Imposed, Changed: day(20),
			Organisation: regwire.Organisation{Name: "ORANGE É S.A."}},
		{ID: "council", Regulator: "ICO", Kind: regwire.Reprimand, Stage: regwire.Imposed, Changed: day(25),
			Organisation: regwire.Organisation{Name: "100% Council_A"}},
		{ID: "meta", Regulator: "DPC", Kind: regwire.Fine, Stage: regwire.Appealed, Changed: day(5),
			Organisation: regwire.Organisation{Name: "Meta Platforms Ireland"}},
	} {
		mustUpdate(t, db, func(tx *Tx) error {
			_, err := tx.File(t.Context(), day(28), article("of "+c.ID), finding(), nil, func([]regwire.Case) regwire.Decision {
				return regwire.Decision{Changes: []regwire.Change{{Case: c}}}
			})
			return err
		})
	}
}

func TestCases(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		stock(t, db)
		for _, c := range []struct {
			name   string
			filter CaseFilter
			want   []string
		}{
			{"all, the newest change first", CaseFilter{}, []string{"advanced", "council", "orange", "meta"}},
			{"the newest two", CaseFilter{Limit: 2}, []string{"advanced", "council"}},
			{"one regulator", CaseFilter{Regulator: "ICO"}, []string{"advanced", "council"}},
			{"one kind", CaseFilter{Kind: regwire.Reprimand}, []string{"council"}},
			{"one stage", CaseFilter{Stage: regwire.Appealed}, []string{"meta"}},
			{"since a moment, that moment included", CaseFilter{Since: day(20)}, []string{"advanced", "council", "orange"}},
			{"since just after it", CaseFilter{Since: day(20).Add(time.Millisecond)}, []string{"advanced", "council"}},
			{"part of a name in any case", CaseFilter{Text: "compUTER"}, []string{"advanced"}},
			{"an alias", CaseFilter{Text: "oneadvanced"}, []string{"advanced"}},
			{"letters beyond ASCII", CaseFilter{Text: "orange é"}, []string{"orange"}},
			{"words in any order", CaseFilter{Text: "group ico"}, []string{"advanced"}},
			{"all words", CaseFilter{Text: "group cnil"}, nil},
			{"a sum that was only proposed", CaseFilter{Text: "£6.09m"}, []string{"advanced"}},
			{"an incident", CaseFilter{Text: "ransomware 2022"}, []string{"advanced"}},
			{"a percent sign is itself", CaseFilter{Text: "100%"}, []string{"council"}},
			{"and no wildcard", CaseFilter{Text: "a%d"}, nil},
			{"nor is an underscore", CaseFilter{Text: "m_ta"}, nil},
			{"together", CaseFilter{Text: "council", Regulator: "ICO", Kind: regwire.Reprimand, Since: day(1), Limit: 5}, []string{"council"}},
		} {
			t.Run(c.name, func(t *testing.T) {
				found, err := db.Cases(t.Context(), c.filter)
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for _, c := range found {
					got = append(got, c.ID)
				}
				if !slices.Equal(got, c.want) {
					t.Errorf("Cases(%+v) = %v, want %v", c.filter, got, c.want)
				}
			})
		}
	})
}

// More cases than go into one query come whole and in order.
func TestCasesInBulk(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		const n = casesAtOnce + 7
		mustUpdate(t, db, func(tx *Tx) error {
			for i := range n {
				a := article(fmt.Sprint(i))
				a.Published = day(1).Add(time.Duration(i) * time.Hour)
				if _, err := tx.File(t.Context(), day(2), a, finding(), nil, joining(a, "k")); err != nil {
					return err
				}
			}
			return nil
		})
		found, err := db.Cases(t.Context(), CaseFilter{})
		if err != nil || len(found) != n {
			t.Fatalf("%d cases, want %d (%v)", len(found), n, err)
		}
		for i, c := range found {
			if want := fmt.Sprintf("case-%d", n-1-i); c.ID != want || len(c.Reports) != 1 || len(c.Events) != 1 {
				t.Fatalf("case %d is %s with %d reports and %d events, want %s with one of each", i, c.ID, len(c.Reports), len(c.Events), want)
			}
		}
		stop, seen := errors.New("enough"), 0
		err = db.EachCase(t.Context(), CaseFilter{}, func(regwire.Case) error {
			if seen++; seen == 3 {
				return stop
			}
			return nil
		})
		if seen != 3 || err != stop {
			t.Errorf("%d cases before it was enough: %v", seen, err)
		}
	})
}

func TestNothingStoredUnderAnID(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		_, caseErr := db.Case(t.Context(), "no")
		_, _, articleErr := db.Article(t.Context(), "no")
		_, entryErr := db.Entry(t.Context(), "no")
		_, deliveryErr := db.Delivery(t.Context(), "no")
		for thing, err := range map[string]error{
			"case": caseErr, "article": articleErr, "entry": entryErr, "delivery": deliveryErr,
			"settled delivery":  db.Settle(t.Context(), "no", "1.2", day(1)),
			"troubled delivery": db.Trouble(t.Context(), "no", Setback{}),
		} {
			if !errors.Is(err, ErrNotFound) {
				t.Errorf("%s: %v, want ErrNotFound", thing, err)
			}
		}
	})
}

// The record of a case goes with the case.
func TestRemovingACaseRemovesWhatHangsOnIt(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("a"), "k")
		spoil(t, db, `DELETE FROM cases WHERE id = $1`, "case-a")
		for _, table := range []string{"reports", "events", "case_keys"} {
			var n int
			if err := db.SQL().QueryRow(`SELECT COUNT(*) FROM ` + table).Scan(&n); err != nil || n != 0 {
				t.Errorf("%d rows left in %s (%v)", n, table, err)
			}
		}
	})
}
