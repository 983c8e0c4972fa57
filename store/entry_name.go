package store

import (
	"context"
	"database/sql"
	"strings"

	"regwire"
)

// uniqueNames returns the name of each entry by its id: its source and GUID, where no other has the
// same. Some feeds give all their items one GUID.
func uniqueNames(es []regwire.Entry) map[string]string {
	holders := map[string]int{}
	for _, e := range es {
		holders[e.GUID]++
	}
	names := map[string]string{}
	for _, e := range es {
		if e.GUID != "" && holders[e.GUID] == 1 {
			names[e.ID] = hash(e.Source + "\n" + e.GUID)
		}
	}
	return names
}

// sameItem reports whether two entries of one GUID are of one item.
func sameItem(a, b regwire.Entry) bool {
	return a.Title != "" && strings.EqualFold(a.Title, b.Title) || !a.Published.IsZero() && a.Published.Equal(b.Published)
}

// addressName names an entry by another address than that which gave it its id.
func addressName(id string) string { return hash("address\n" + id) }

// others are entries that are kept, by other names than their ids.
type others map[string]keptEntry

// find returns the kept entry that e is, if any. Moved is true if its address is new.
func (o others) find(e regwire.Entry, name string) (was keptEntry, moved, ok bool) {
	if was, ok = o[addressName(e.ID)]; ok {
		return was, false, true
	}
	was, ok = o[name]
	return was, true, ok && sameItem(was.body, e)
}

// otherNames loads what is kept under the names of es and under their addresses.
func (tx *Tx) otherNames(ctx context.Context, es []regwire.Entry, names map[string]string) (others, error) {
	var wanted []string
	for _, e := range es {
		wanted = append(wanted, addressName(e.ID))
		if name, ok := names[e.ID]; ok {
			wanted = append(wanted, name)
		}
	}
	found := others{}
	if len(wanted) == 0 {
		return found, nil
	}
	type hit struct{ name, id string }
	rows, err := tx.tx.QueryContext(ctx, `SELECT name, entry FROM entry_names WHERE name IN (`+params(1, len(wanted))+`)`, anys(wanted)...)
	hits, err := gather(rows, err, func(r *sql.Rows) (h hit, err error) { return h, r.Scan(&h.name, &h.id) })
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, h := range hits {
		ids = append(ids, h.id)
	}
	kept, err := tx.entriesByID(ctx, ids)
	for _, h := range hits {
		if k, ok := kept[h.id]; ok {
			found[h.name] = k
		}
	}
	return found, err
}

// rename notes the GUID by which a source calls an entry now, and forgets the one before: some sources
// make up another at each answer. Name is empty where the GUID names nothing.
func (tx *Tx) rename(ctx context.Context, was *keptEntry, guid, name string) error {
	if name == "" || guid == was.body.GUID {
		return nil
	}
	was.body.GUID = guid
	body, err := encode(was.body)
	if err != nil {
		return err
	}
	if _, err := tx.tx.ExecContext(ctx, `UPDATE entries SET body = $1 WHERE id = $2`, body, plain(was.body.ID)); err != nil {
		return err
	}
	return tx.callOnly(ctx, was.body.ID, name, false)
}

// move notes that the address with this id leads to an entry too, and forgets any third one.
func (tx *Tx) move(ctx context.Context, was keptEntry, id string) error {
	return tx.callOnly(ctx, was.body.ID, addressName(id), true)
}

// callOnly gives an entry a name, in place of the one of the same sort that it has.
func (tx *Tx) callOnly(ctx context.Context, entry, name string, address bool) error {
	_, err := tx.tx.ExecContext(ctx, `DELETE FROM entry_names WHERE entry = $1 AND address = $2 AND name <> $3`, plain(entry), flag(address), name)
	if err != nil {
		return err
	}
	_, err = tx.tx.ExecContext(ctx, `INSERT INTO entry_names (name, entry, address) VALUES ($1, $2, $3)
		ON CONFLICT (name) DO UPDATE SET entry = excluded.entry WHERE entry_names.entry <> excluded.entry`, name, plain(entry), flag(address))
	return err
}
