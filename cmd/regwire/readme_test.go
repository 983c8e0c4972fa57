package main

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire/notify/standin"
)

var update = flag.Bool("update", false, "write the message of the demo into README.md")

const readme = "../../README.md"

// block is the first example in the README, with what is in it.
var block = regexp.MustCompile("(?s)(```text\n)(.*?)(```)")

// checkReadme checks that the message in README.md is one that the demo posts.
// "go test ./cmd/regwire -run Demo -update" puts the present one there.
func checkReadme(t *testing.T, workspace *standin.Slack) {
	got := advancedThread(t, workspace)
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		text = block.ReplaceAll(text, []byte("${1}"+strings.ReplaceAll(got, "$", "$$")+"${3}"))
		if err := os.WriteFile(readme, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	match := block.FindSubmatch(text)
	if match == nil {
		t.Fatal("README.md has no example")
	}
	if diff := cmp.Diff(got, string(match[2])); diff != "" {
		t.Errorf("README.md shows another message than the demo (-demo +README); run with -update:\n%s", diff)
	}
}

// advancedThread is the thread of the best-known case as a terminal shows it.
func advancedThread(t *testing.T, workspace *standin.Slack) string {
	t.Helper()
	var b bytes.Buffer
	for _, m := range workspace.Messages(demoChannel) {
		if strings.HasPrefix(m.Text, "Advanced") {
			if err := showChannel(&terminal{out: &b}, []standin.Message{m}); err != nil {
				t.Fatal(err)
			}
		}
	}
	return strings.TrimSpace(b.String()) + "\n"
}
