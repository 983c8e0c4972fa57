package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"regwire/notify"
	"regwire/notify/standin"
)

// What each person does in a storm to a case of their own, and what its threads are told.
var (
	stormActs = []struct {
		button, form string
		written      map[string]string
		told         string
	}{
		{notify.PressDismiss, notify.FormDismiss, map[string]string{"why": "a storm"}, "set aside as not relevant"},
		{notify.PressCorrect, notify.FormCorrect, map[string]string{"relevant": "yes"}, "relevant after all"},
		{notify.PressCorrect, notify.FormCorrect, map[string]string{"people": "about 500", "decided": "2025-03"}, "people affected: about 500"},
		{notify.PressDismiss, notify.FormDismiss, nil, "set aside as not relevant"},
	}
	// stormSaid is how many words that makes of each case.
	stormSaid = 5
)

// TestStormsOfPeople kills the real program at random moments while people change cases, and
// starts it again: each change is made once, and each thread is told of it once and in order.
// In every other run the Slack fails one call in three.
func TestStormsOfPeople(t *testing.T) {
	if testing.Short() || racing {
		t.Skip("takes a while, and long with the race detector in the program that is killed")
	}
	for i := range (*stormRuns + 9) / 10 {
		t.Run(fmt.Sprintf("%d", i), func(t *testing.T) {
			t.Parallel()
			stormOfPeople(t, "sqlite:"+filepath.Join(t.TempDir(), "regwire.db"), *stormSeed*1000+700+uint64(i), i%2 == 1, 1)
		})
	}
}

// The same on two machines that share a PostgreSQL database, where there is one.
func TestStormsOfPeopleOnPostgres(t *testing.T) {
	server := os.Getenv("REGWIRE_TEST_POSTGRES")
	if server == "" || testing.Short() || racing {
		t.Skip("REGWIRE_TEST_POSTGRES is not set, or the tests are to be short")
	}
	for i := range (*stormRuns + 9) / 10 {
		t.Run(fmt.Sprintf("%d", i), func(t *testing.T) {
			t.Parallel()
			stormOfPeople(t, newDatabase(t, server), *stormSeed*1000+800+uint64(i), i%2 == 1, 2)
		})
	}
}

func stormOfPeople(t *testing.T, address string, seed uint64, failing bool, machines int) {
	brew(t, address)
	s := newStorm(t, address, seed, false, "")
	s.hearing(t)
	running := make([]*exec.Cmd, machines)
	for i := range running {
		running[i] = s.begin(t)
	}
	s.until(t, "all messages are there", func() bool { return len(s.posted()) == s.due })
	if failing {
		s.slack.SetMeets(s.meets)
	}
	var group sync.WaitGroup
	for i := range stormParties {
		group.Go(func() { s.insist(t, fmt.Sprintf("U0P%d", i), fmt.Sprintf("C0%d", i), i) })
	}
	done := make(chan struct{})
	go func() { group.Wait(); close(done) }()
	kills := 0
	for ; kills < stormKills && open(done); kills++ {
		i := s.draw(machines)
		s.watching(t, running[i])
		time.Sleep(time.Duration(s.draw(400)) * time.Millisecond)
		running[i].Process.Kill()
		running[i].Wait()
		running[i] = s.begin(t)
	}
	<-done
	want := stormChannels * len(stormParties) * len(stormActs)
	s.until(t, "all threads are told", func() bool { return s.answers(t, false) >= want })
	time.Sleep(200 * time.Millisecond) // whatever would be said twice
	if n := s.answers(t, true); n != want {
		t.Errorf("%d replies, want %d", n, want)
	}
	t.Logf("%d kills, %d calls", kills, len(s.slack.Calls()))
	for i := range running { // each with a connection open
		s.watching(t, running[i])
		running[i].Process.Signal(syscall.SIGTERM)
		if err := running[i].Wait(); err != nil {
			t.Errorf("stopped: %v\n%s", err, running[i].Stderr)
		}
	}
	s.checkWords(t)
}

// open reports whether a channel is not closed.
func open(done chan struct{}) bool {
	select {
	case <-done:
		return false
	default:
		return true
	}
}

// hearing lets people be heard in a storm.
func (s *storm) hearing(t *testing.T) {
	t.Helper()
	s.slack.AppToken, s.slack.Patience = scriptAppToken, 5*time.Second
	write(t, filepath.Join(filepath.Dir(s.config), "app.token"), scriptAppToken)
	text, err := os.ReadFile(s.config)
	if err != nil {
		t.Fatal(err)
	}
	settings := "[slack]\napp_token_file = \"app.token\"\nusers = [\"U0P0\", \"U0P1\", \"U0P2\", \"U0P3\", \"U0P4\"]\n"
	write(t, s.config, strings.Replace(string(text), "[slack]\n", settings, 1))
}

// insist is a person who changes a case: who presses the button until the form opens, and
// sends it off until it closes.
func (s *storm) insist(t *testing.T, user, channel string, n int) {
	ts := s.slack.Messages(channel)[n].TS
	for end, act := time.Now().Add(2*time.Minute), 0; act < len(stormActs); {
		if time.Now().After(end) {
			t.Errorf("%s could not do act %d on case %d of %s", user, act, n, channel)
			return
		}
		do := stormActs[act]
		// An error is one more reason to try again: the button that is not there yet, too.
		_, err := s.slack.Press(standin.Press{User: user, Channel: channel, TS: ts, Action: do.button})
		if v, ok := s.slack.View(user); err != nil || !ok || v.Callback != do.form {
			continue
		}
		for time.Now().Before(end) {
			if ack, err := s.slack.Submit(user, do.written); err == nil && ack.Payload == nil {
				act++
				break
			}
		}
	}
}

// answers counts the replies that tell what people did, and checks the order in each thread.
func (s *storm) answers(t *testing.T, check bool) (n int) {
	t.Helper()
	for i := range stormChannels {
		for _, m := range s.slack.Messages(fmt.Sprintf("C0%d", i)) {
			here := 0
			for _, r := range m.Replies {
				if !strings.Contains(r.Text, "\nBy ") {
					continue
				}
				if check && (here >= len(stormActs) || !strings.Contains(r.Text, stormActs[here].told)) {
					t.Errorf("reply %d under %q in C0%d tells %q", here, firstLine(m.Text), i, firstLine(r.Text))
				}
				here++
			}
			n += here
		}
	}
	return n
}

// checkWords looks whether each case has the words that were said of it, and is set aside.
func (s *storm) checkWords(t *testing.T) {
	t.Helper()
	out, err := s.command("cases", "list", "--json", "--config", s.config).Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if len(lines) != len(stormParties) {
		t.Errorf("%d cases, want %d", len(lines), len(stormParties))
	}
	for _, line := range lines {
		if n := strings.Count(line, `"kind":"correct"`); n != stormSaid || !strings.Contains(line, `"dismissed":true`) {
			t.Errorf("%d words: %.300s", n, line)
		}
	}
}
