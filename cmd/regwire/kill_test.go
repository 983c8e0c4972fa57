package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// killRequests is how many requests a run over the feed of testdata/kill makes: the feed,
// three pages, three messages, one of which is edited.
const killRequests = 8

// chartRequests is how many requests a summary makes: three that upload its chart, one that
// sees whether it can be shown, and one that posts.
const chartRequests = 5

// TestKilled runs the script in testdata/kill for each request, killing regwire before it
// is answered, right after, and a little later, when what follows from it is half done.
func TestKilled(t *testing.T) { killAtEach(t, "testdata/kill", killRequests) }

// TestKilledWithAChart does so while a summary is sent.
func TestKilledWithAChart(t *testing.T) { killAtEach(t, "testdata/killchart", chartRequests) }

func killAtEach(t *testing.T, scripts string, requests int) {
	t.Helper()
	notRacing(t)
	for n := 1; n <= requests; n++ {
		for _, when := range []string{"before", "answered", "later"} {
			t.Run(fmt.Sprintf("at request %d, %s", n, when), func(t *testing.T) {
				t.Parallel()
				p := params(scripts)
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

// told checks that a channel shows the messages in a file, each once, and no other.
func told(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: told ID FILE")
	}
	got, want := shown(worldOf(ts).slack.Messages(args[0])), ts.ReadFile(args[1])
	if linesOf(got) != linesOf(want) {
		ts.Fatalf("the channel shows\n%swant, in any order of the cases\n%s", got, want)
	}
}

// linesOf sorts the lines of a text.
func linesOf(text string) string {
	lines := strings.Split(text, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
