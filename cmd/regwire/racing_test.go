package main

import "testing"

// notRacing skips a test that starts the program many times. With the race detector each
// start takes ten times as long, and what the program does then is tested within one
// process.
func notRacing(t *testing.T) {
	t.Helper()
	if racing {
		t.Skip("starts the program many times")
	}
}
