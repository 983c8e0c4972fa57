// Command regwire reads what regulators and the trade press publish, folds the coverage
// of each enforcement matter into one case, and keeps Slack channels informed.
//
// This package is the outside of the program: commands and flags (cli.go), configuration
// (config.go and the files named after it), and the wiring in which each room is called in
// turn (app.go, then poll.go, read.go, deliver.go and slot.go, one for each kind of job).
// What the program understands and decides lives in the rooms: feeds, extract, cases,
// store, work and notify.
//
// Results go to standard output, everything else to standard error. The exit code is 0
// when done, 1 when it could not be done, 2 when the usage or the configuration is wrong.
package main

import (
	"os"
	_ "time/tzdata" // digests keep local time on machines without a zone database
)

func main() {
	os.Exit(regwireMain(os.Args[1:], newTerminal()))
}
