//go:build unix

package work

import (
	"errors"
	"os"
	"syscall"
)

// lockAlone locks file for this process alone if no other has it locked, and reports
// whether that was so.
func lockAlone(file *os.File) (bool, error) {
	err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return false, nil
	}
	return err == nil, err
}

// lockShared locks file together with others, waiting for one that has it alone.
func lockShared(file *os.File) error {
	return syscall.Flock(int(file.Fd()), syscall.LOCK_SH)
}
