package notify

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAKeptMessageIsTheSame(t *testing.T) {
	m := uk.Alert(hostile(), hostile().Events[0])
	kept, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(kept)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(payload(t, m), payload(t, got)); diff != "" {
		t.Errorf("(-kept +read):\n%s", diff)
	}
	if _, err := Decode([]byte("{")); err == nil {
		t.Error("half a message is read")
	}
}
