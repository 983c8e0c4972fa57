package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"regwire"
)

const (
	// entriesAtOnce bounds the entries of one statement.
	entriesAtOnce = 200
	// maxRevisions is how often a change of one entry is noticed: some sources change theirs at
	// each answer.
	maxRevisions = 5
)

// Kept says what became of entries that were handed to [Tx.KeepEntries].
type Kept struct {
	// Fresh are those that were not kept before, in order.
	Fresh []regwire.Entry
	// Edited are those of which the source says something else than before, in order, with the
	// id under which they are kept.
	Edited []regwire.Entry
	// Known is how many were kept before.
	Known int
}

// AddEntries keeps the entries that are not kept yet, by ID, and returns those, in order.
func (tx *Tx) AddEntries(ctx context.Context, now time.Time, es []regwire.Entry) (fresh []regwire.Entry, err error) {
	kept, err := tx.KeepEntries(ctx, now, es, false)
	return kept.Fresh, err
}

// KeepEntries keeps entries, each once by ID. One that a source gives under another address than
// before, but with its own GUID and the same title or date, is the one that is kept already, and is
// known by that address too from then on. Quiet marks the fresh ones as a backlog of which channels do not hear.
func (tx *Tx) KeepEntries(ctx context.Context, now time.Time, es []regwire.Entry, quiet bool) (Kept, error) {
	var all Kept
	es = distinct(es)
	names := uniqueNames(es)
	for chunk := range slices.Chunk(es, entriesAtOnce) {
		if err := tx.keepSome(ctx, now, chunk, names, quiet, &all); err != nil {
			return Kept{}, fmt.Errorf("keep entries: %w", err)
		}
	}
	return all, nil
}

// distinct leaves out entries whose id came before.
func distinct(es []regwire.Entry) []regwire.Entry {
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(es), func(e regwire.Entry) bool {
		again := seen[e.ID]
		seen[e.ID] = true
		return again
	})
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:16])
}

// Revision names what a source says of an entry.
func Revision(e regwire.Entry) string { return hash(e.Title + "\n" + e.Summary)[:12] }

// A keptEntry is an entry as it is stored.
type keptEntry struct {
	body      regwire.Entry
	revision  string
	revisions int
}

func (tx *Tx) keepSome(ctx context.Context, now time.Time, es []regwire.Entry, names map[string]string, quiet bool, all *Kept) error {
	known, err := tx.entriesByID(ctx, idsOf(es))
	if err != nil {
		return err
	}
	var strange []regwire.Entry
	for _, e := range es {
		was, ok := known[e.ID]
		if !ok {
			strange = append(strange, e)
			continue
		}
		if err := tx.renew(ctx, was, e, names[e.ID], all); err != nil {
			return err
		}
	}
	other, err := tx.otherNames(ctx, strange, names)
	if err != nil {
		return err
	}
	var fresh []regwire.Entry
	for _, e := range strange {
		name := names[e.ID]
		was, moved, ok := other.find(e, name)
		if !ok {
			fresh = append(fresh, e)
			continue
		}
		if moved {
			if err := tx.move(ctx, was, e.ID); err != nil {
				return err
			}
		}
		e.ID, e.URL = was.body.ID, was.body.URL
		if err := tx.renew(ctx, was, e, name, all); err != nil {
			return err
		}
	}
	all.Fresh = append(all.Fresh, fresh...)
	return tx.insertEntries(ctx, now, fresh, names, quiet)
}

// renew notes what a source says now of an entry that is kept, and under which name.
func (tx *Tx) renew(ctx context.Context, was keptEntry, e regwire.Entry, name string, all *Kept) error {
	all.Known++
	if was.body.Source != e.Source {
		return nil // another source gives it too and may say something else: it is the first's
	}
	if err := tx.rename(ctx, &was, e.GUID, name); err != nil {
		return err
	}
	revision := Revision(e)
	if was.revision == revision || was.revisions >= maxRevisions {
		return nil
	}
	body, err := encode(e)
	if err != nil {
		return err
	}
	count := was.revisions
	if was.revision != "" {
		count++
		all.Edited = append(all.Edited, e)
	}
	_, err = tx.tx.ExecContext(ctx, `UPDATE entries SET body = $1, revision = $2, revisions = $3 WHERE id = $4`, body, revision, count, plain(e.ID))
	return err
}

func idsOf(es []regwire.Entry) []string {
	ids := make([]string, len(es))
	for i, e := range es {
		ids[i] = plain(e.ID)
	}
	return ids
}

// entriesByID loads entries, by their id.
func (tx *Tx) entriesByID(ctx context.Context, ids []string) (map[string]keptEntry, error) {
	found := map[string]keptEntry{}
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := tx.tx.QueryContext(ctx, `SELECT body, revision, revisions FROM entries WHERE id IN (`+params(1, len(ids))+`)`, anys(ids)...)
	list, err := gather(rows, err, scanKept)
	for _, k := range list {
		found[k.body.ID] = k
	}
	return found, err
}

func scanKept(rows *sql.Rows) (k keptEntry, err error) {
	var body string
	if err := rows.Scan(&body, &k.revision, &k.revisions); err != nil {
		return k, err
	}
	k.body, err = decode[regwire.Entry](body)
	return k, err
}

// insertEntries adds entries and their names.
func (tx *Tx) insertEntries(ctx context.Context, now time.Time, es []regwire.Entry, names map[string]string, quiet bool) error {
	if len(es) == 0 {
		return nil
	}
	var rows, nameRows []string
	args, nameArgs := []any{millis(now), flag(quiet)}, []any{}
	for _, e := range es {
		body, err := encode(e)
		if err != nil {
			return err
		}
		n := len(args)
		rows = append(rows, "($1, $2, "+params(n+1, 3)+")")
		args = append(args, plain(e.ID), body, Revision(e))
		if name, ok := names[e.ID]; ok {
			nameRows = append(nameRows, "("+params(len(nameArgs)+1, 2)+")")
			nameArgs = append(nameArgs, name, plain(e.ID))
		}
	}
	_, err := tx.tx.ExecContext(ctx, `INSERT INTO entries (added, quiet, id, body, revision) VALUES `+strings.Join(rows, ", ")+` ON CONFLICT (id) DO NOTHING`, args...)
	if err != nil || len(nameRows) == 0 {
		return err
	}
	_, err = tx.tx.ExecContext(ctx, `INSERT INTO entry_names (name, entry) VALUES `+strings.Join(nameRows, ", ")+`
		ON CONFLICT (name) DO UPDATE SET entry = excluded.entry`, nameArgs...)
	return err
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// Entry returns the entry with the given id, or [ErrNotFound].
func (db *DB) Entry(ctx context.Context, id string) (regwire.Entry, error) {
	e, _, err := db.EntryOf(ctx, id)
	return e, err
}

// EntryOf is Entry, and says whether the entry is quiet: of a backlog that channels do not hear
// of.
func (db *DB) EntryOf(ctx context.Context, id string) (e regwire.Entry, quiet bool, err error) {
	var body string
	var mark int64
	err = db.pool.QueryRowContext(ctx, `SELECT body, quiet FROM entries WHERE id = $1`, plain(id)).Scan(&body, &mark)
	if err != nil {
		return regwire.Entry{}, false, missing("entry", id, err)
	}
	e, err = decode[regwire.Entry](body)
	return e, mark != 0, err
}
