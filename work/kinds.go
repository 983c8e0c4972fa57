package work

import (
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"
)

// The queues, in the order in which one pass works them: each feeds those after it.
const (
	pollQueue    = "poll"
	readQueue    = "read"
	digestQueue  = "digest"
	deliverQueue = "deliver"
)

var queues = [...]string{pollQueue, readQueue, digestQueue, deliverQueue}

// A task is what a job is about. Its kind is the name of its queue, save that of a wake.
type task interface {
	river.JobArgs
	// subject names what the job is about to a person.
	subject() string
}

// once lets a job be inserted only if there is none like it: unfinished, or finished and
// still on record. One that was given up does not stand in the way.
var once = river.UniqueOpts{ByArgs: true}

// oneAtATime lets a job be inserted only if none like it is unfinished.
var oneAtATime = river.UniqueOpts{ByArgs: true, ByState: []rivertype.JobState{
	rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRetryable,
	rivertype.JobStateRunning, rivertype.JobStateScheduled,
}}

type pollArgs struct {
	Source string `json:"source"`
}

func (pollArgs) Kind() string      { return pollQueue }
func (a pollArgs) subject() string { return a.Source }
func (pollArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: pollQueue, UniqueOpts: oneAtATime}
}

type readArgs struct {
	Entry string `json:"entry"`
}

func (readArgs) Kind() string      { return readQueue }
func (a readArgs) subject() string { return a.Entry }
func (readArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: readQueue, UniqueOpts: once}
}

type digestArgs struct {
	Channel string    `json:"channel"`
	Slot    time.Time `json:"slot"`
}

func (digestArgs) Kind() string      { return digestQueue }
func (a digestArgs) subject() string { return a.Channel + " " + a.Slot.Format(time.RFC3339) }
func (digestArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: digestQueue, UniqueOpts: once}
}

type deliverArgs struct {
	Channel string `json:"channel"`
}

func (deliverArgs) Kind() string      { return deliverQueue }
func (a deliverArgs) subject() string { return a.Channel }
func (deliverArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: deliverQueue, UniqueOpts: oneAtATime}
}

// wakeArgs are of a job that does no more than insert the deliver job of a channel: a
// deliver job with a time of its own would keep others from being inserted until then.
type wakeArgs struct {
	Channel string    `json:"channel"`
	At      time.Time `json:"at"`
}

func (wakeArgs) Kind() string      { return "wake" }
func (a wakeArgs) subject() string { return a.Channel }
func (wakeArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: deliverQueue, UniqueOpts: oneAtATime}
}
