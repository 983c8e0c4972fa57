package store

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
)

// Two machines, each with its own connections, file the same matters at one time, in
// opposite order and each under a key of its own besides the one they share.
func TestFileAtOnce(t *testing.T) {
	const matters = 25
	onEachAddress(t, func(t *testing.T, address string) {
		var wg sync.WaitGroup
		for _, machine := range []string{"east", "west"} {
			db := mustOpen(t, address)
			wg.Go(func() {
				for i := range matters {
					if machine == "west" {
						i = matters - 1 - i
					}
					fileMatter(t, db, machine, i)
				}
			})
		}
		wg.Wait()
		checkMatters(t, mustOpen(t, address), matters, 2)
	})
}

// fileMatter files one article about matter i.
func fileMatter(t *testing.T, db *DB, machine string, i int) {
	a := article(fmt.Sprintf("%s-%d", machine, i))
	keys := []string{fmt.Sprintf("org:%d", i), fmt.Sprintf("%s:%d", machine, i)}
	err := db.Update(t.Context(), func(tx *Tx) error {
		_, err := tx.File(t.Context(), day(2), a, finding(), keys, joining(a, keys...))
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// checkMatters tells whether each matter is one case with a report by every machine.
func checkMatters(t *testing.T, db *DB, matters, machines int) {
	t.Helper()
	found, err := db.Cases(t.Context(), CaseFilter{})
	if err != nil || len(found) != matters {
		t.Errorf("%d cases, want %d (%v)", len(found), matters, err)
	}
	for _, c := range found {
		if len(c.Reports) != machines || len(c.Events) != machines {
			t.Errorf("case %s has %d reports and %d events, want %d of each", c.ID, len(c.Reports), len(c.Events), machines)
		}
	}
}

// Two filings that share no key, but meet in a case that has the keys of both, lose
// neither report.
func TestFileAtOnceInOneCase(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(1), article("first"), "left", "right")
		var wg sync.WaitGroup
		for _, key := range []string{"left", "right"} {
			wg.Go(func() {
				for i := range 20 {
					a := article(fmt.Sprintf("%s-%d", key, i))
					err := db.Update(t.Context(), func(tx *Tx) error {
						_, err := tx.File(t.Context(), day(2), a, finding(), []string{key}, joining(a, key))
						return err
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		c, err := db.Case(t.Context(), "case-first")
		if err != nil || len(c.Reports) != 41 || len(c.Events) != 41 {
			t.Errorf("%d reports and %d events, want 41 of each (%v)", len(c.Reports), len(c.Events), err)
		}
	})
}

// One article that two machines read at one time is filed by one of them.
func TestFileOnceAtOnce(t *testing.T) {
	onEachAddress(t, func(t *testing.T, address string) {
		outcomes := make(chan error, 4)
		for range cap(outcomes) {
			db := mustOpen(t, address)
			go func() {
				outcomes <- db.Update(t.Context(), func(tx *Tx) error {
					a := article("same")
					_, err := tx.File(t.Context(), day(2), a, finding(), []string{"k"}, joining(a, "k"))
					return err
				})
			}()
		}
		filed := 0
		for range cap(outcomes) {
			if err := <-outcomes; err == nil {
				filed++
			} else if !errors.Is(err, ErrFiled) {
				t.Error(err)
			}
		}
		if filed != 1 {
			t.Errorf("filed %d times, want once", filed)
		}
		checkMatters(t, mustOpen(t, address), 1, 1)
	})
}

// The variables that turn a run of this test binary into one machine of a fleet.
const (
	machineEnv = "REGWIRE_TEST_MACHINE"
	addressEnv = "REGWIRE_TEST_ADDRESS"
)

// The same matters filed by several processes.
func TestFileFromSeveralProcesses(t *testing.T) {
	const matters, machines = 20, 3
	if machine := os.Getenv(machineEnv); machine != "" {
		db := mustOpen(t, os.Getenv(addressEnv))
		for i := range matters {
			fileMatter(t, db, machine, i)
		}
		return
	}
	onEachAddress(t, func(t *testing.T, address string) {
		var wg sync.WaitGroup
		for i := range machines {
			wg.Go(func() {
				cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestFileFromSeveralProcesses$")
				cmd.Env = append(os.Environ(), fmt.Sprintf("%s=m%d", machineEnv, i), addressEnv+"="+address)
				if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "PASS") {
					t.Errorf("machine %d: %v\n%s", i, err, out)
				}
			})
		}
		wg.Wait()
		checkMatters(t, mustOpen(t, address), matters, machines)
	})
}
