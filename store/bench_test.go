package store

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

// BenchmarkFile files one article in one transaction into a database that holds so many
// cases: every other one joins a stored case anywhere among them, the rest open one.
// REGWIRE_BENCH_CASES holds other numbers of cases, such as "1000,1000000"; a number that
// comes again is measured again on the same database, which shows what the machine's
// other work does to the figures.
func BenchmarkFile(b *testing.B) {
	sizes := "1000,10000,100000"
	if s := os.Getenv("REGWIRE_BENCH_CASES"); s != "" {
		sizes = s
	}
	for engine, fresh := range map[string]func(testing.TB) string{"sqlite": freshSQLite, "postgres": freshPostgres} {
		b.Run(engine, func(b *testing.B) { benchmarkSizes(b, fresh, strings.Split(sizes, ",")) })
	}
}

func benchmarkSizes(b *testing.B, fresh func(testing.TB) string, sizes []string) {
	filled := map[int]*filing{}
	for _, size := range sizes {
		n, err := strconv.Atoi(size)
		if err != nil {
			b.Fatal(err)
		}
		if filled[n] == nil {
			filled[n] = &filing{address: fresh(b), cases: n}
			seed(b, filled[n].address, n)
		}
		b.Run(fmt.Sprintf("cases=%d", n), filled[n].run)
	}
}

// A filing files articles into a database, none of them twice.
type filing struct {
	address      string
	cases, filed int
}

func (f *filing) run(b *testing.B) {
	db := mustOpen(b, f.address)
	b.ReportAllocs()
	for b.Loop() {
		i := f.filed
		f.filed++
		a := article(fmt.Sprintf("new-%d", scrambled(i)))
		about := "new-" + strconv.Itoa(i)
		if i%2 == 0 {
			about = strconv.Itoa(scrambled(1 + i*7919%f.cases))
		}
		d := mustFile(b, db, day(3), a, benchKeys(about)...)
		if opened := len(d.Changes[0].Case.Reports) == 1; opened != (i%2 == 1) {
			b.Fatalf("article %d about %s: opened a case: %v", i, about, opened)
		}
	}
}

func benchKeys(about string) []string {
	return []string{"ICO|name|" + about, "ICO|alias|" + about, "ICO|sum|" + about, "url|" + about, "near|" + about, "date|" + about}
}

// scrambled is a number for i that no other below four thousand million has, far from
// those of its neighbours, as ids made by hashing are.
func scrambled(i int) int { return i * 2654435761 % 4294967296 }

// seed files one case and multiplies its rows by n, each copy with an id of its own.
func seed(b *testing.B, address string, n int) {
	b.Helper()
	db, err := Open(b.Context(), address)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	if db.Engine() == "sqlite" {
		// Rows that land all over the indexes want the whole of them in memory.
		db.SQL().SetMaxOpenConns(1)
		for _, pragma := range []string{"cache_size = -4000000", "synchronous = OFF", "journal_mode = OFF"} {
			if _, err := db.SQL().Exec("PRAGMA " + pragma); err != nil {
				b.Fatal(err)
			}
		}
	}
	mustFile(b, db, day(2), article("@"), benchKeys("@")...)
	const each = 10000
	for from := 1; from <= n; from += each {
		mustUpdate(b, db, func(tx *Tx) error {
			for _, copyRows := range []string{
				`articles (id, filed, body, finding) SELECT REPLACE(id, '@', t), filed, REPLACE(body, '@', t), finding
					FROM copies, articles WHERE id = '@'`,
				`cases (id, regulator, organisation, kind, stage, sum_stage, currency, minor, opened, changed, search, body)
					SELECT REPLACE(id, '@', t), regulator, organisation, kind, stage, sum_stage, currency, minor, opened, changed,
					REPLACE(search, '@', t), REPLACE(body, '@', t) FROM copies, cases WHERE id = 'case-@'`,
				`reports (case_id, seq, article, body) SELECT REPLACE(case_id, '@', t), seq, REPLACE(article, '@', t),
					REPLACE(body, '@', t) FROM copies, reports WHERE case_id = 'case-@'`,
				`events (case_id, seq, recorded, body) SELECT REPLACE(case_id, '@', t), seq, recorded,
					REPLACE(body, '@', t) FROM copies, events WHERE case_id = 'case-@'`,
				`case_keys (case_id, key, touched) SELECT REPLACE(case_id, '@', t), REPLACE(key, '@', t), touched
					FROM copies, case_keys WHERE case_id = 'case-@'`,
			} {
				_, err := tx.tx.ExecContext(b.Context(), `WITH RECURSIVE numbers (i) AS (
						SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM numbers WHERE i < $2),
					copies (t) AS (SELECT CAST(i * 2654435761 % 4294967296 AS TEXT) FROM numbers)
					INSERT INTO `+copyRows, from, min(from+each-1, n))
				if err != nil {
					return err
				}
			}
			return nil
		})
	}
	settle(b, db, address)
}

// settle has the engine and the disk take what seeding left to them, before anything is
// measured: statistics, rows to be looked at for the first time, pages to be written.
func settle(b *testing.B, db *DB, address string) {
	b.Helper()
	path, sqlite := strings.CutPrefix(address, "sqlite:")
	statements := []string{"VACUUM ANALYZE", "CHECKPOINT"}
	if sqlite {
		statements = []string{"ANALYZE"}
	}
	for _, s := range statements {
		if _, err := db.SQL().Exec(s); err != nil {
			b.Fatal(err)
		}
	}
	if !sqlite {
		return
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		b.Fatal(err)
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		b.Fatal(err)
	}
}
