package notify

import (
	"fmt"
	"strings"
	"testing"

	"regwire"
)

// An address in another script is five times as long once it is escaped; what does not fit is counted.
func TestOutletsFit(t *testing.T) {
	long := "https://x.example/" + strings.Repeat("ᾈ", 20)
	var rs []regwire.Report
	for i := range 8 {
		rs = append(rs, regwire.Report{URL: long, Publisher: fmt.Sprintf("Outlet %d", i)})
	}
	for room, want := range map[int]int{100: 0, 300: 1, 500: 2, 9000: maxOutlets} {
		got := outlets(rs, room)
		if n := strings.Count(got, "<"); n != want || width(got) > room+len(" and 8 more") {
			t.Errorf("room %d: %d links in %d characters, want %d: %s", room, n, width(got), want, got)
		}
		if more := fmt.Sprint(8 - want); !strings.Contains(got, more+" more") && got != more+" outlets" {
			t.Errorf("room %d: got %s, want %s counted", room, got, more)
		}
	}
}
