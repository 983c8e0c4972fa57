package main

import "runtime/debug"

// How many percent the memory in use grows before it is looked for what is not. Go programs
// let it grow by 100.
const (
	idle = 20  // a daemon: for days on end it has little to do, and others want the memory
	busy = 400 // a run over many pages or documents: soon over, and a twentieth to a fifth faster so
)

// collectAt has garbage collected each time that memory has grown by so many percent,
// unless the environment says when.
func collectAt(t *terminal, percent int) {
	if t.env("GOGC") == "" && t.env("GOMEMLIMIT") == "" {
		debug.SetGCPercent(percent)
	}
}
