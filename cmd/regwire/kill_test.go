package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// killRequests is how many requests a run over the feed of testdata/kill makes: the feed,
// three pages, three messages.
const killRequests = 7

// TestKilled runs the script in testdata/kill for each request, killing regwire before it
// is answered, right after, and a little later, when what follows from it is half done.
func TestKilled(t *testing.T) {
	for n := 1; n <= killRequests; n++ {
		for _, when := range []string{"before", "answered", "later"} {
			t.Run(fmt.Sprintf("at request %d, %s", n, when), func(t *testing.T) {
				t.Parallel()
				p := params("testdata/kill")
				p.Setup = func(env *testscript.Env) error {
					env.Setenv("KILL_AT", fmt.Sprint(n))
					env.Setenv("KILL_WHEN", when)
					return setUp(env)
				}
				p.Cmds["told"] = told
				testscript.Run(t, p)
			})
		}
	}
}

// told checks that a channel shows the messages in a file and no other, and each once,
// save at most the one that Slack took last before the kill, which may stand there twice.
func told(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: told ID FILE")
	}
	w := worldOf(ts)
	text := shown(w.slack.Messages(args[0]))
	times := map[string]int{}
	for line := range strings.Lines(text) {
		times[strings.TrimSpace(line)]++
	}
	for line := range strings.Lines(ts.ReadFile(args[1])) {
		line = strings.TrimSpace(line)
		n := times[line]
		if delete(times, line); n != 1 && (n != 2 || line != w.cutOff) {
			ts.Fatalf("told %d times: %s\ncut off was %q; the channel shows\n%s", n, line, w.cutOff, text)
		}
	}
	if len(times) > 0 {
		ts.Fatalf("the channel shows more than it should\n%s", text)
	}
}
