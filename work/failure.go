package work

import (
	"fmt"
	"strings"
	"time"
)

// Later is the error of a handler that wants to be called again after a while, without
// this having been an attempt: the other side asked for patience. The time is held between
// a second and a day.
type Later struct {
	After time.Duration
	Cause error
}

// Error says why and for how long.
func (e Later) Error() string { return fmt.Sprintf("put off for %s: %v", e.After, e.Cause) }

// Unwrap returns the cause.
func (e Later) Unwrap() error { return e.Cause }

// Final is the error of a handler that need not be called again for this job.
type Final struct{ Cause error }

// Error says why.
func (e Final) Error() string { return fmt.Sprint(e.Cause) }

// Unwrap returns the cause.
func (e Final) Unwrap() error { return e.Cause }

// An Outcome is what becomes of a job whose handler returned an error.
type Outcome string

// The outcomes of a failed attempt.
const (
	Retried Outcome = "retried"  // it is tried again, later each time
	PutOff  Outcome = "put off"  // it is tried again when the handler said, see Later
	GivenUp Outcome = "given up" // it is not tried again, see Final
)

// A Failure is one attempt that failed.
type Failure struct {
	Queue   string // "poll", "read", "digest" or "deliver"
	Subject string // the source, entry, channel with slot, or delivery
	Attempt int    // from 1
	Outcome Outcome
	Err     error // what the handler returned
}

// Error names the job, what became of it, and the cause.
func (f Failure) Error() string {
	return fmt.Sprintf("%s %s (attempt %d, %s): %v", f.Queue, f.Subject, f.Attempt, f.Outcome, f.Err)
}

// Unwrap returns what the handler returned.
func (f Failure) Unwrap() error { return f.Err }

// Failures is the error of a pass in which jobs failed, in the order of their failing. A
// job that was tried again and succeeded is not among them.
type Failures []Failure

// Error has a line for each failure.
func (fs Failures) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns each failure, for errors.Is and errors.As.
func (fs Failures) Unwrap() []error {
	errs := make([]error, len(fs))
	for i, f := range fs {
		errs[i] = f
	}
	return errs
}
