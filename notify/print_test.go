package notify

import (
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func shown(t *testing.T, m Message, colour bool) string {
	t.Helper()
	var out strings.Builder
	if err := Print(&out, m, colour); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestPrintInColour(t *testing.T) {
	m := Message{}
	m.Blocks = append(m.Blocks, header("A &amp; B"), section("*Bold* and <https://x.example/?a=1&amp;b|X>, then"))
	want := "\x1b[1mA\x1b[0m \x1b[1m&\x1b[0m \x1b[1mB\x1b[0m\n─────\n" +
		"\x1b[1mBold\x1b[0m and X \x1b[34m<https://x.example/?a=1&b>\x1b[0m, then\n"
	if diff := cmp.Diff(want, shown(t, m, true)); diff != "" {
		t.Errorf("in colour, -want +got:\n%s", diff)
	}
	plain := regexp.MustCompile("\x1b\\[[0-9]+m").ReplaceAllString(want, "")
	if diff := cmp.Diff(plain, shown(t, m, false)); diff != "" {
		t.Errorf("without colour, -want +got:\n%s", diff)
	}
}

func TestPrintReply(t *testing.T) {
	var out strings.Builder
	c := advanced()
	if err := PrintReply(&out, uk.Update(c, c.Events[3]), false); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	for i, line := range lines {
		want := "    "
		if i == 0 {
			want = "  ↳ "
		}
		if line != "" && !strings.HasPrefix(line, want) {
			t.Errorf("line %d of a reply is %q, want it to begin with %q", i, line, want)
		}
	}
}

// What was never put into blocks is still shown.
func TestPrintTextAlone(t *testing.T) {
	if got := shown(t, Message{Text: "a &lt; b"}, false); got != "a < b\n" {
		t.Errorf("got %q", got)
	}
}

// No line is longer than the terminal, save by a word that cannot be broken, and nothing
// of the text is lost.
func TestWrap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := mrkdwn(outside().Draw(t, "text"), 1500)
		lines := terminal{width: 40}.wrap(text, "", "  ")
		for _, line := range lines {
			words := strings.Fields(line)
			if width(line) > 40 && len(words) > 1 {
				t.Errorf("line %q is %d wide", line, width(line))
			}
		}
		if got := strings.Join(strings.Fields(strings.Join(lines, " ")), " "); got != unescape(text) {
			t.Errorf("got %q, want %q", got, unescape(text))
		}
	})
}

func TestReadMessage(t *testing.T) {
	if _, err := ReadMessage("x", []byte(`[{"type":`)); err == nil {
		t.Error("broken blocks are no error")
	}
	m, err := ReadMessage("x", []byte(`[{"type":"divider"},{"type":"new_kind","text":1},{"type":"header","text":{"type":"plain_text","text":"H"}}]`))
	if err != nil {
		t.Fatal(err)
	}
	if got := shown(t, m, false); got != "H\n─\n" {
		t.Errorf("got %q", got)
	}
}

func TestPrinter(t *testing.T) {
	var out strings.Builder
	p := &Printer{Out: &out}
	m := uk.Digest(nil, time.Time{}, date(2025, 1, 1), nil)[0]
	first, err := p.Post(t.Context(), "C0FFEE", "", m)
	if err != nil {
		t.Fatal(err)
	}
	second, err := p.Post(t.Context(), "C0FFEE", first, m)
	if err != nil || second == first || timestamp.MatchString(first) {
		t.Errorf("printed as %q and %q: %v", first, second, err)
	}
	want := "#C0FFEE\nNothing new up to Wed 1 Jan 2025, 12:00 (UTC).\n\n" +
		"#C0FFEE, in thread\n  ↳ Nothing new up to Wed 1 Jan 2025, 12:00 (UTC).\n\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("printed, -want +got:\n%s", diff)
	}
	broken := &Printer{Out: brokenPipe{}}
	if _, err := broken.Post(t.Context(), "C1", "", m); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("broken pipe: %v", err)
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
