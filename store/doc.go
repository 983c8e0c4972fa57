// Package store is the memory of regwire: sources, entries, articles with their findings,
// cases, and the messages that channels are owed. It runs on SQLite and on PostgreSQL with
// one SQL text; what differs between the two is in dialect.go.
//
// [Open] brings the schema up to date under a lock. Every change happens in a transaction
// of [DB.Update], so that a change, the messages that it makes due and the jobs that send
// them become true together or not at all. [Tx.File] is the heart: it keeps an article, looks
// up the cases that it might belong to by their blocking keys, lets its caller decide, and
// saves the decision. Its cost depends on the cases that share a key, not on how many are
// stored, and two machines that file the same matter at one time come to one case.
//
// The store never judges and never talks: what belongs together is decided by the function
// handed to it, and no transaction is open during a request to the outside. Times are kept
// as unix milliseconds, so what comes back is UTC and exact to the millisecond.
package store
