package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"regwire"
	"regwire/notify/standin"
	"regwire/store"
)

var (
	stormRuns = flag.Int("storms", 20, "how often 200 deliveries are cut off by kills until they are done")
	stormSeed = flag.Uint64("seed", 1, "decides when the program is killed and which calls fail")
)

// A storm is 200 deliveries: five cases with an alert and three updates in ten channels.
const (
	stormChannels = 10
	stormMessages = 200
	// stormKills bounds how often one run is killed.
	stormKills = 8
)

var (
	stormParties = []string{"Alderbrook Ltd", "Birchfield Ltd", "Cedarstone Ltd", "Dogwood Ltd", "Elmhurst Ltd"}
	stormStages  = []regwire.Stage{regwire.Proposed, regwire.Imposed, regwire.Appealed, regwire.Upheld}
	stormWords   = []string{"proposed", "fined", "appealed", "upheld on appeal"}
)

// TestStorms kills the real program at random moments while it sends 200 messages, starts
// it again until all are sent, and looks whether each stands there once and in order. In
// every other run the Slack fails one call in three, before or after it was carried out.
func TestStorms(t *testing.T) {
	if testing.Short() || racing {
		t.Skip("takes half a minute, and many with the race detector in the program that is killed")
	}
	template := filepath.Join(t.TempDir(), "storm.db")
	brew(t, "sqlite:"+template)
	whole, err := os.ReadFile(template)
	if err != nil {
		t.Fatal(err)
	}
	for i := range *stormRuns {
		t.Run(fmt.Sprintf("%d", i), func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "regwire.db")
			write(t, file, string(whole))
			s := newStorm(t, "sqlite:"+file, *stormSeed*1000+uint64(i), i%2 == 1, "")
			s.rage(t, 1)
			s.check(t)
		})
	}
}

// The same on two machines that share a PostgreSQL database, where there is one.
func TestStormsOnPostgres(t *testing.T) {
	server := os.Getenv("REGWIRE_TEST_POSTGRES")
	if server == "" || testing.Short() || racing {
		t.Skip("REGWIRE_TEST_POSTGRES is not set, or the tests are to be short")
	}
	for i := range (*stormRuns + 4) / 5 {
		t.Run(fmt.Sprintf("%d", i), func(t *testing.T) {
			t.Parallel()
			address := newDatabase(t, server)
			brew(t, address)
			s := newStorm(t, address, *stormSeed*1000+500+uint64(i), i%2 == 1, "")
			s.rage(t, 2)
			s.check(t)
		})
	}
}

// brew makes the deliveries of a storm due in an empty database.
func brew(t *testing.T, address string) {
	t.Helper()
	if due := brewFor(t, address, func(a *app) { a.config.Channels = stormHearers() }); due != stormMessages {
		t.Fatalf("%d deliveries are due, want %d", due, stormMessages)
	}
}

// stormHearers are the channels of a storm.
func stormHearers() (channels []Channel) {
	for i := range stormChannels {
		channels = append(channels, Channel{ID: fmt.Sprintf("C0%d", i), Alerts: true, Zone: Zone{time.UTC}})
	}
	return channels
}

// brewFor is brew for a program with other channels or another clock. It returns how many
// deliveries are due.
func brewFor(t *testing.T, address string, edit func(*app)) int {
	t.Helper()
	a, _ := testApp(t, nil)
	db, err := store.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	b, err := openApp(t.Context(), a.config, db, newWeb(a.config), a.post, a.log)
	if err != nil {
		t.Fatal(err)
	}
	edit(b)
	start := time.Date(2025, 3, 3, 9, 0, 0, 0, time.UTC)
	for i, stage := range stormStages {
		for j, party := range stormParties {
			filePart(t, b, party, int64(j+1), stage, start.AddDate(0, i, j))
		}
	}
	due := len(b.unsent(t))
	if _, err := db.SQL().Exec("DELETE FROM river_job"); err != nil { // as if made due while all was down
		t.Fatal(err)
	}
	if db.Engine() == "sqlite" {
		if _, err := db.SQL().Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	return due
}

func filePart(t *testing.T, a *app, party string, n int64, stage regwire.Stage, at time.Time) {
	t.Helper()
	sum := regwire.Money{Currency: "GBP", Minor: n * 11_000_000}
	article := regwire.Article{
		Entry: regwire.Entry{ID: party + string(stage), Source: "a", Regulator: "ICO", URL: "https://ico.example/", Title: party, Published: at},
		Text:  "The Information Commissioner's Office and " + party,
	}
	finding := regwire.Finding{Relevant: true, Actions: []regwire.Action{{
		Primary: true, Regulator: "ICO", Organisation: regwire.Organisation{Name: party}, Kind: regwire.Fine, Stage: stage, Amount: &sum,
	}}}
	if err := a.file(t.Context(), article, finding, false); err != nil {
		t.Fatal(err)
	}
}

// A storm is a database with deliveries, a Slack, and the program between them.
type storm struct {
	slack  *standin.Slack
	config string // the file
	due    int    // messages
	// there counts how often each delivery arrived; nil for what stands in the Slack.
	there  func() map[string]int
	mu     sync.Mutex
	chance *rand.Rand // guarded by mu
}

// newStorm configures the channels of a storm, each with settings.
func newStorm(t *testing.T, address string, seed uint64, failing bool, settings string) *storm {
	t.Helper()
	s := &storm{slack: &standin.Slack{Token: scriptToken}, due: stormMessages, chance: rand.New(rand.NewPCG(seed, 0))}
	if failing {
		s.slack.Meets = s.meets
	}
	server := httptest.NewServer(s.slack)
	t.Cleanup(server.Close)
	s.config = filepath.Join(t.TempDir(), "config.toml")
	text := fmt.Sprintf("[database]\naddress = %q\n[slack]\ntoken_env = \"SLACK_TOKEN\"\napi_url = %q\npace = \"1ms\"\n", address, server.URL+"/api/")
	for i := range stormChannels {
		text += fmt.Sprintf("[[channel]]\nid = \"C0%d\"\n%s", i, settings)
	}
	write(t, s.config, text)
	return s
}

// draw returns a number below n.
func (s *storm) draw(n int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.chance.IntN(n)
}

// meets makes one call in three fail, in one of the ways in which Slack fails.
func (s *storm) meets(string) (standin.Failure, bool) {
	ways := []standin.Failure{
		{Drop: true}, {Drop: true, Accept: true}, {Status: 502}, {Status: 504, Accept: true},
		{Error: "internal_error"}, {Error: "fatal_error", Accept: true}, {Status: 500},
	}
	if s.draw(200) == 0 {
		return standin.Failure{Status: 429, RetryAfter: "1"}, true
	}
	return ways[s.draw(len(ways))], s.draw(3) == 0
}

// rage runs the program on so many machines, killing one or another at random moments, and
// lets them go on once that is enough; it ends when all is sent and recorded.
func (s *storm) rage(t *testing.T, machines int) {
	t.Helper()
	running := make([]*exec.Cmd, machines)
	defer func() {
		if t.Failed() {
			t.Logf("the last program said\n%s", running[0].Stderr)
		}
	}()
	for i := range running {
		running[i] = s.begin(t)
	}
	kill := func(i int) {
		running[i].Process.Kill()
		running[i].Wait()
	}
	kills := 0
	for ; kills < stormKills && len(s.posted()) < s.due; kills++ {
		i := s.draw(machines)
		s.watching(t, running[i])
		time.Sleep(time.Duration(s.draw(120)) * time.Millisecond)
		kill(i)
		running[i] = s.begin(t)
	}
	s.until(t, "all messages are there", func() bool { return len(s.posted()) == s.due })
	for i := range running {
		kill(i)
	}
	t.Logf("%d kills, %d calls", kills, len(s.slack.Calls()))
	// A last pass records what the last kill cut off, and must find nothing to post.
	once := s.command("once", "--config", s.config)
	if out, err := once.CombinedOutput(); err != nil && s.slack.Meets == nil {
		t.Errorf("regwire once: %v\n%s", err, out)
	}
}

func (s *storm) command(args ...string) *exec.Cmd {
	cmd := exec.Command("regwire", args...)
	cmd.Env = append(os.Environ(), "SLACK_TOKEN="+scriptToken, "HOOK_SECRET="+hookSecret, "GORACE="+noPause)
	return cmd
}

// begin starts the program.
func (s *storm) begin(t *testing.T) *exec.Cmd {
	t.Helper()
	cmd := s.command("run", "--config", s.config)
	cmd.Stderr = new(said)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	return cmd
}

// watching waits until the program has begun to work.
func (s *storm) watching(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	s.until(t, "the program watches", func() bool { return strings.Contains(cmd.Stderr.(*said).String(), "msg=watching") })
}

func (s *storm) until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(2 * time.Minute); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: not in time; %d messages are there", what, len(s.posted()))
		}
	}
}
