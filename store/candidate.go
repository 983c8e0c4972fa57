package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"regwire"
)

// Bounds of a look-up: how many cases are looked at under one key, how many are loaded
// in all, and how many keys go into one query.
const (
	perKey     = 50
	maxKnown   = 64
	keysAtOnce = 100
)

// maxKey is the longest key that is stored as it is, in bytes: an index of PostgreSQL
// takes no entry beyond a third of a page.
const maxKey = 200

// stored are keys as they are stored: sorted, each once, none empty, none overlong.
func stored(keys []string) []string {
	out := make([]string, 0, len(keys))
	for _, k := range keys {
		k = plain(k)
		if len(k) > maxKey {
			sum := sha256.Sum256([]byte(k))
			k = "sha256:" + hex.EncodeToString(sum[:])
		}
		if k != "" {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// candidates locks the keys and returns the cases under them, locked as well.
func (tx *Tx) candidates(ctx context.Context, keys []string) ([]regwire.Case, error) {
	if err := tx.lockKeys(ctx, keys); err != nil {
		return nil, err
	}
	found := map[string]candidate{}
	for chunk := range slices.Chunk(keys, keysAtOnce) {
		if err := lookUp(ctx, tx.tx, chunk, found); err != nil {
			return nil, err
		}
	}
	return loadCases(ctx, tx.tx, best(found), tx.dialect.forUpdate)
}

// lockKeys keeps others from filing under one of the keys. Each takes the locks in the same
// order, so that two never wait for each other.
func (tx *Tx) lockKeys(ctx context.Context, keys []string) error {
	if tx.dialect.lockNumbers == "" || len(keys) == 0 {
		return nil
	}
	numbers := make([]int64, len(keys))
	for i, k := range keys {
		h := fnv.New64a()
		h.Write([]byte("regwire case key " + k))
		numbers[i] = int64(h.Sum64())
	}
	slices.Sort(numbers)
	return tx.lock(ctx, tx.dialect.lockNumbers, slices.Compact(numbers))
}

// A candidate is a case with how many keys it shares and when the newest was touched.
type candidate struct {
	id      string
	shared  int
	touched int64
}

// lookUp adds the newest cases under each key to found.
func lookUp(ctx context.Context, q querier, keys []string, found map[string]candidate) error {
	var query strings.Builder
	for i := range keys {
		if i > 0 {
			query.WriteString(" UNION ALL ")
		}
		// Each key is a range of the index, read from its newest end.
		query.WriteString(`SELECT case_id, touched FROM (SELECT case_id, touched FROM case_keys
			WHERE key = ` + params(i+1, 1) + ` ORDER BY touched DESC, case_id DESC LIMIT ` + strconv.Itoa(perKey) + `) AS k`)
	}
	rows, err := q.QueryContext(ctx, query.String(), anys(keys)...)
	_, err = gather(rows, err, func(r *sql.Rows) (struct{}, error) {
		var c candidate
		err := r.Scan(&c.id, &c.touched)
		was := found[c.id]
		found[c.id] = candidate{c.id, was.shared + 1, max(c.touched, was.touched)}
		return struct{}{}, err
	})
	return err
}

// best are the ids of the cases to load, the most promising first.
func best(found map[string]candidate) []string {
	all := make([]candidate, 0, len(found))
	for _, c := range found {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.shared, a.shared), cmp.Compare(b.touched, a.touched), cmp.Compare(a.id, b.id))
	})
	all = all[:min(len(all), maxKnown)]
	ids := make([]string, len(all))
	for i, c := range all {
		ids[i] = c.id
	}
	return ids
}
