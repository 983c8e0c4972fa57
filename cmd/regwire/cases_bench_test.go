package main

import (
	"database/sql"
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/cases"
	"regwire/extract"
	"regwire/store"
)

// BenchmarkFile reads an article, links it and files it in a database that holds so many
// cases. Every other article is about a stored matter, the rest open cases of their own. All
// stored cases share the keys of one sum, so that each filing meets as many candidates as
// are ever looked at under a key. REGWIRE_BENCH_CASES holds other numbers of cases;
// REGWIRE_TEST_POSTGRES adds that engine.
func BenchmarkFile(b *testing.B) {
	sizes := "1000,10000,100000"
	if s := os.Getenv("REGWIRE_BENCH_CASES"); s != "" {
		sizes = s
	}
	engines := map[string]func() string{"sqlite": func() string { return "sqlite:" + filepath.Join(b.TempDir(), "bench.db") }}
	if server := os.Getenv("REGWIRE_TEST_POSTGRES"); server != "" {
		engines["postgres"] = func() string { return benchDatabase(b, server) }
	}
	for engine, address := range engines {
		for size := range strings.SplitSeq(sizes, ",") {
			n, err := strconv.Atoi(size)
			if err != nil {
				b.Fatal(err)
			}
			b.Run(fmt.Sprintf("%s/cases=%d", engine, n), func(b *testing.B) { benchmarkFile(b, address(), n) })
		}
	}
}

// benchDatabase creates a database on a PostgreSQL server, dropped at the end.
func benchDatabase(b *testing.B, server string) string {
	b.Helper()
	pool, err := sql.Open("pgx", server)
	if err != nil {
		b.Fatal(err)
	}
	name := fmt.Sprintf("regwire_bench_%d", time.Now().UnixNano())
	if _, err := pool.Exec("CREATE DATABASE " + name); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_, err := pool.Exec("DROP DATABASE " + name + " WITH (FORCE)")
		if err := errors.Join(err, pool.Close()); err != nil {
			b.Error(err)
		}
	})
	u, err := url.Parse(server)
	if err != nil {
		b.Fatal(err)
	}
	u.Path = "/" + name
	return u.String()
}

func benchmarkFile(b *testing.B, address string, n int) {
	db, err := store.Open(b.Context(), address)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	if opened, _ := benchFile(b, db, benchArticle("zedstored", "seed")); !opened {
		b.Fatal("the first article opened no case")
	}
	multiply(b, db, n)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		name := "zednew" + strconv.Itoa(i)
		if i%2 == 0 {
			name = "zed" + strconv.Itoa(1+i*7919%n)
		}
		if opened, known := benchFile(b, db, benchArticle(name, strconv.Itoa(i))); opened != (i%2 == 1) || known < 40 {
			b.Fatalf("article about %s opened a case: %v, with %d candidates", name, opened, known)
		}
	}
}

// benchArticle is an article about a party of the given name.
func benchArticle(name, id string) regwire.Article {
	party := strings.ToUpper(name[:1]) + name[1:]
	return regwire.Article{
		Entry: regwire.Entry{ID: "bench-" + name + "-" + id, URL: "https://bench.example/" + name + "/" + id, Publisher: "The Daily Port",
			Title: party + " Ltd fined £1,234,500 by ICO", Published: time.Date(2025, 3, 3, 9, 0, 0, 0, time.UTC)},
		Text: party + " Ltd has been fined £1,234,500 by the Information Commissioner's Office.\n\n" + filler(name+id),
	}
}

// filler makes three hundred words that no other seed makes.
func filler(seed string) string {
	h := fnv.New64a()
	h.Write([]byte(seed))
	rng, words := rand.New(rand.NewPCG(h.Sum64(), 1)), make([]string, 300)
	for i := range words {
		words[i] = string([]byte{'w', 'a' + byte(rng.IntN(26)), 'a' + byte(rng.IntN(26)), 'a' + byte(rng.IntN(26)), 'a' + byte(rng.IntN(26))})
	}
	return strings.Join(words, " ") + "."
}

// benchFile files an article as the program does, and tells whether it opened a case and
// among how many candidates.
func benchFile(b *testing.B, db *store.DB, a regwire.Article) (opened bool, known int) {
	b.Helper()
	finding := extract.Read(a)
	err := db.Update(b.Context(), func(tx *store.Tx) error {
		at := time.Date(2025, 3, 3, 10, 0, 0, 0, time.UTC)
		d, err := tx.File(b.Context(), at, a, finding, cases.Keys(a, finding), func(k []regwire.Case) regwire.Decision {
			known = len(k)
			return cases.Decide(k, a, finding, at)
		})
		opened = len(d.Changes) > 0 && len(d.Changes[0].Case.Reports) == 1
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return opened, known
}

// multiply copies the only stored case n times, each with a party of its own. Keys that do
// not name the party are made its own as well, but for those of the sum.
func multiply(b *testing.B, db *store.DB, n int) {
	b.Helper()
	var id string
	if err := db.SQL().QueryRow(`SELECT id FROM cases`).Scan(&id); err != nil {
		b.Fatal(err)
	}
	named := func(column string) string {
		return `REPLACE(REPLACE(REPLACE(` + column + `, 'zedstored', 'zed' || t), 'Zedstored', 'Zed' || t), '` + id + `', '` + id + `-' || t)`
	}
	const each = 5000
	for from := 1; from <= n; from += each {
		for _, into := range []string{
			`articles (id, filed, body, finding) SELECT ` + named("id") + `, filed, ` + named("body") + `, ` + named("finding") + ` FROM copies, articles WHERE id = 'bench-zedstored-seed'`,
			`cases (id, regulator, organisation, kind, stage, sum_stage, currency, minor, opened, changed, search, body) SELECT ` + named("id") + `, regulator, ` +
				named("organisation") + `, kind, stage, sum_stage, currency, minor, opened, changed, ` + named("search") + `, ` + named("body") + ` FROM copies, cases WHERE id = '` + id + `'`,
			`reports (case_id, seq, article, body) SELECT ` + named("case_id") + `, seq, ` + named("article") + `, ` + named("body") + ` FROM copies, reports WHERE case_id = '` + id + `'`,
			`events (case_id, seq, recorded, body) SELECT ` + named("case_id") + `, seq, recorded, ` + named("body") + ` FROM copies, events WHERE case_id = '` + id + `'`,
			`case_keys (case_id, key, touched) SELECT ` + named("case_id") + `, CASE WHEN key LIKE '%zedstored%' OR key LIKE 'sum|%' THEN ` + named("key") +
				` ELSE key || '#' || t END, touched FROM copies, case_keys WHERE case_id = '` + id + `'`,
		} {
			_, err := db.SQL().Exec(`WITH RECURSIVE numbers (i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM numbers WHERE i < $2),
				copies (t) AS (SELECT CAST(i AS TEXT) FROM numbers) INSERT INTO `+into, from, min(from+each-1, n))
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	tidy := []string{`ANALYZE`}
	if db.Engine() == "postgres" {
		tidy = []string{`VACUUM ANALYZE`, `CHECKPOINT`} // what the server does later, in the midst of the measuring
	}
	for _, statement := range tidy {
		if _, err := db.SQL().Exec(statement); err != nil {
			b.Fatal(err)
		}
	}
}
