// Package work decides when things happen: it keeps durable jobs in the same database as
// everything else, and works them.
//
// There are four queues: poll a source, read an entry, compose a digest, deliver a message.
// [Open] is given a function for each. A job is inserted in the caller's transaction, so it
// exists exactly if the rows that make it necessary do. [Jobs.Run] works jobs as they fall
// due until it is told to stop; [Jobs.Drain] makes one pass over what is due now.
//
// A job runs at least once: whoever is killed between doing the work and having it recorded
// does it again, so handlers must bear being repeated. A job that fails is tried again, later
// each time, and is never given up unless its handler says so with [Final].
//
// The jobs are River's, on SQLite and on PostgreSQL. On PostgreSQL any number of machines
// share them; README.md tells what a kill means on each engine.
package work
