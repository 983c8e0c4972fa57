package store

import (
	"testing"

	"go.uber.org/goleak"
)

// A closed database leaves no goroutine behind.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }
