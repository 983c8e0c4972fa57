package main

import (
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"log"
	"net/url"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"regwire/notify/standin"
)

// TestMain runs at least four tests at once, for most of them wait for a program that they
// started. A -parallel on the command line is parsed later and counts for more.
func TestMain(m *testing.M) {
	if err := flag.Set("test.parallel", strconv.Itoa(max(4, runtime.GOMAXPROCS(0)))); err != nil {
		log.Fatal(err)
	}
	testscript.Main(m, map[string]func(){"regwire": main})
}

// The scripts in testdata/script show the program from outside. Besides what testscript
// offers, they have these commands:
//
//	fill FILE...         put the addresses of the world in place of $WEB and $SLACK, and a
//	                     date of last month in place of $LASTMONTH
//	channel ID FILE      write what a channel of the Slack shows, replies indented
//	charts ID N          check that N messages show a chart, and that no more were uploaded
//	fails METHOD ERROR N make the next N calls of a method fail
//	killed N WHEN ARG... start regwire and kill it at the N-th request
//	settled ID FILE ARG... start regwire, stop it by SIGTERM when a channel shows a file
//	exits CODE ARG...    run a command that must end with this code
//	example COMMAND...   look for an example in the help of each command
func TestScripts(t *testing.T) {
	notRacing(t)
	testscript.Run(t, params("testdata/script"))
}

// The whole way on PostgreSQL too, where there is one.
func TestScriptsOnPostgres(t *testing.T) {
	notRacing(t)
	server := os.Getenv("REGWIRE_TEST_POSTGRES")
	if server == "" {
		t.Skip("REGWIRE_TEST_POSTGRES is not set")
	}
	p := params("")
	p.Files = []string{"testdata/script/once.txtar", "testdata/script/digest.txtar", "testdata/script/summary.txtar", "testdata/script/cases.txtar"}
	p.Setup = func(env *testscript.Env) error {
		env.Setenv("DATABASE", newDatabase(t, server))
		return setUp(env)
	}
	testscript.Run(t, p)
}

// newDatabase creates a database on a PostgreSQL server, dropped at the end of the test.
func newDatabase(t testing.TB, server string) string {
	t.Helper()
	db, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("regwire_script_%d", time.Now().UnixNano())
	if _, err := db.Exec("CREATE DATABASE " + name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := db.Exec("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Error(err)
		}
		db.Close()
	})
	u, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	u.Path = "/" + name
	return u.String()
}

func params(dir string) testscript.Params {
	return testscript.Params{
		Dir:   dir,
		Setup: setUp,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fill": fill, "channel": channel, "fails": fails, "killed": killed, "settled": settled,
			"exits": exits, "example": example, "charts": charts,
		},
	}
}

// noPause keeps a program with the race detector in it from sleeping for a second at exit.
const noPause = "atexit_sleep_ms=0"

type worldKey struct{}

// setUp makes a world for a script.
func setUp(env *testscript.Env) error {
	w := newWorld(env.WorkDir + "/web")
	env.Defer(w.close)
	env.Values[worldKey{}] = w
	env.Setenv("WEB", w.webServer.URL)
	env.Setenv("SLACK", w.slackAt.URL+"/api/")
	env.Setenv("SLACK_TOKEN", scriptToken)
	env.Setenv("LASTMONTH", middleOfLastMonth().Format(time.RFC1123Z))
	env.Setenv("GORACE", noPause)
	return nil
}

// middleOfLastMonth is what summaries of last month tell, and those of last week do not.
func middleOfLastMonth() time.Time {
	year, month, _ := time.Now().UTC().Date()
	return time.Date(year, month-1, 12, 12, 0, 0, 0, time.UTC)
}

func worldOf(ts *testscript.TestScript) *world { return ts.Value(worldKey{}).(*world) }

func fill(ts *testscript.TestScript, _ bool, files []string) {
	for _, file := range files {
		text := os.Expand(ts.ReadFile(file), ts.Getenv)
		ts.Check(os.WriteFile(ts.MkAbs(file), []byte(text), 0o600))
	}
}

func channel(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: channel ID FILE")
	}
	text := shown(worldOf(ts).slack.Messages(args[0]))
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(text), 0o600))
}

// charts checks the charts of a channel. The stand-in takes no message with a file that it
// does not have.
func charts(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: charts ID N")
	}
	slack, want := worldOf(ts).slack, args[1]
	if shown, there := fmt.Sprint(withCharts(slack.Messages(args[0]))), fmt.Sprint(len(slack.Files())); shown != want || there != want {
		ts.Fatalf("%s messages show a chart, %s were uploaded, want %s", shown, there, want)
	}
}

// withCharts counts the messages that show a picture.
func withCharts(messages []standin.Message) int {
	n := 0
	for _, m := range messages {
		n += strings.Count(string(m.Blocks), `"slack_file"`)
	}
	return n
}

// shown is the first line of each message, those of a thread indented.
func shown(messages []standin.Message) string {
	var b strings.Builder
	for _, m := range messages {
		fmt.Fprintln(&b, firstLine(m.Text))
		for _, reply := range m.Replies {
			fmt.Fprintln(&b, "  "+firstLine(reply.Text))
		}
	}
	return b.String()
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

func fails(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 3 {
		ts.Fatalf("usage: fails METHOD ERROR TIMES")
	}
	times, err := strconv.Atoi(args[2])
	ts.Check(err)
	for range times {
		worldOf(ts).slack.Fail(args[0], standin.Failure{Error: args[1]})
	}
}

func exits(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARG...")
	}
	code := 0
	err := ts.Exec(args[1], args[2:]...)
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		code = failed.ExitCode()
	} else {
		ts.Check(err)
	}
	if fmt.Sprint(code) != args[0] {
		ts.Fatalf("exit code %d, want %s", code, args[0])
	}
}

func example(ts *testscript.TestScript, _ bool, commands []string) {
	for _, command := range commands {
		ts.Check(ts.Exec("regwire", append(strings.Fields(command), "--help")...))
		if help := ts.ReadFile("stdout"); !strings.Contains(help, "Example:\n\n    ") || !strings.Contains(help, "regwire "+command) {
			ts.Fatalf("help of %s has no example:\n%s", command, help)
		}
	}
}

// killed starts regwire and kills it when it makes its N-th request: before that is
// answered, right after, or a little later.
func killed(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 3 {
		ts.Fatalf("usage: killed N before|answered|later ARG...")
	}
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	w := worldOf(ts)
	w.gate.arm(n, args[1] != "before")
	cmd := start(ts, args[2:])
	select {
	case <-w.gate.reached:
	case <-time.After(20 * time.Second):
		cmd.Process.Kill()
		cmd.Wait()
		ts.Fatalf("only %d requests, want %d\n%s", w.gate.count(), n, cmd.Stderr)
	}
	if args[1] == "later" {
		time.Sleep(25 * time.Millisecond)
	}
	ts.Check(cmd.Process.Kill())
	cmd.Wait()
	w.gate.open()
	w.gate.quiet()
}

// settled starts regwire, waits until a channel shows what is in a file, each line at
// least once, and stops it by SIGTERM, upon which it must end well.
func settled(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 3 {
		ts.Fatalf("usage: settled ID FILE ARG...")
	}
	slack, want := worldOf(ts).slack, strings.Count(ts.ReadFile(args[1]), "\n")
	cmd := start(ts, args[2:])
	deadline := time.Now().Add(30 * time.Second)
	for time.Now().Before(deadline) {
		// Before it says that it watches it may not know yet what SIGTERM is to mean.
		if distinct(slack.Messages(args[0])) >= want && strings.Contains(cmd.Stderr.(*said).String(), "msg=watching") {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	time.Sleep(300 * time.Millisecond) // whatever would be said twice
	ts.Check(cmd.Process.Signal(syscall.SIGTERM))
	if err := cmd.Wait(); err != nil {
		ts.Fatalf("regwire %s: %v\n%s", strings.Join(args[2:], " "), err, cmd.Stderr)
	}
	if got := distinct(slack.Messages(args[0])); got < want {
		ts.Fatalf("%d messages, want %d\n%s", got, want, cmd.Stderr)
	}
}

// distinct counts the messages that differ.
func distinct(messages []standin.Message) int {
	lines := strings.Split(strings.TrimSuffix(shown(messages), "\n"), "\n")
	slices.Sort(lines)
	return len(slices.Compact(lines))
}

// start runs regwire in the folder and environment of the script.
func start(ts *testscript.TestScript, args []string) *exec.Cmd {
	path, err := exec.LookPath("regwire")
	if errors.Is(err, exec.ErrNotFound) {
		ts.Fatalf("regwire is not in the path")
	}
	cmd := exec.Command(path, args...)
	cmd.Dir = ts.MkAbs(".")
	cmd.Env = append(os.Environ(), "SLACK_TOKEN="+ts.Getenv("SLACK_TOKEN"), "GORACE="+noPause)
	cmd.Stderr = new(said)
	ts.Check(cmd.Start())
	return cmd
}
