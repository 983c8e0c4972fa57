package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// BenchmarkMemory builds the program and runs it, as a process of its own, with many sources of thirty entries
// until all were polled and all articles read, and on while it polls them again. It reports the most
// memory that the process held at any time, how much it holds in the end, and how much of that are
// pages of the program itself, which the system can drop. REGWIRE_BENCH_SOURCES is how many sources
// there are, 500 unless set.
func BenchmarkMemory(b *testing.B) {
	if _, err := os.Stat("/proc/self/status"); err != nil {
		b.Skip("there is no /proc to read the memory of a process from")
	}
	sources := 500
	if n, err := strconv.Atoi(os.Getenv("REGWIRE_BENCH_SOURCES")); err == nil {
		sources = n
	}
	server := httptest.NewServer(http.HandlerFunc(serveArticles))
	defer server.Close()
	program := buildProgram(b)
	for b.Loop() {
		d := startDaemon(b, program, server.URL, sources)
		d.waitFor(b, `regwire_polls_total{outcome="changed",`, sources)
		d.waitFor(b, `regwire_articles_total{origin="page"}`, 30*sources)
		d.waitFor(b, `regwire_polls_total{outcome="unchanged",`, sources)
		b.ReportMetric(d.status(b, "VmHWM"), "MiB-peak")
		b.ReportMetric(d.status(b, "VmRSS"), "MiB-end")
		b.ReportMetric(d.status(b, "RssFile"), "MiB-program")
		d.stop(b)
	}
}

// serveArticles answers with feeds, and with pages of 30 kB behind their entries.
func serveArticles(w http.ResponseWriter, r *http.Request) {
	if strings.Count(r.URL.Path, "/") == 1 {
		serveThirty(w, r)
		return
	}
	io.WriteString(w, `<!doctype html><html><head><title>Acme Ltd fined over a breach</title></head><body><nav>`+
		strings.Repeat(`<a href="/x">Another page of this site</a> `, 300)+`</nav><article><h1>Acme Ltd fined over a breach</h1>`)
	for i := range 40 {
		fmt.Fprintf(w, "<p>In paragraph %d of %s the regulator says that Acme Ltd did not keep the data of its customers secure, that it was told so more than once, and what it should have done.</p>", i, r.URL.Path)
	}
	io.WriteString(w, `</article></body></html>`)
}

// A daemon is the program as a process of its own.
type daemon struct {
	cmd     *exec.Cmd
	metrics string
}

// buildProgram builds the program as it is shipped: the one that the tests run holds the tests too.
func buildProgram(b *testing.B) string {
	b.Helper()
	file := filepath.Join(b.TempDir(), "regwire")
	if out, err := exec.Command("go", "build", "-o", file, "regwire/cmd/regwire").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return file
}

func startDaemon(b *testing.B, program, web string, sources int) *daemon {
	b.Helper()
	d := &daemon{metrics: freeAddress(b)}
	var config strings.Builder
	fmt.Fprintf(&config, "[web]\nallow_networks = [\"127.0.0.0/8\"]\n[operators]\nmetrics = %q\n", d.metrics)
	for i := range sources {
		fmt.Fprintf(&config, "[[source]]\nname = \"source-%d\"\nurl = \"%s/%d\"\nevery = \"20s\"\n", i, web, i)
	}
	file := filepath.Join(b.TempDir(), "config.toml")
	if err := os.WriteFile(file, []byte(config.String()), 0o600); err != nil {
		b.Fatal(err)
	}
	d.cmd = exec.Command(program, "run", "--config", file)
	if err := d.cmd.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { d.cmd.Process.Kill() })
	return d
}

// freeAddress is a place of this machine where nobody listens.
func freeAddress(b *testing.B) string {
	b.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// waitFor waits until the metrics whose lines begin so come to a number in all.
func (d *daemon) waitFor(b *testing.B, prefix string, want int) {
	b.Helper()
	last := -1
	for changed := time.Now(); time.Since(changed) < time.Minute; time.Sleep(500 * time.Millisecond) {
		got := d.sum(prefix)
		if got >= want {
			return
		}
		if got != last {
			last, changed = got, time.Now()
		}
	}
	b.Fatalf("%s: %d for a minute, want %d", prefix, last, want)
}

// sum adds up metrics, 0 for those that cannot be read yet.
func (d *daemon) sum(prefix string) int {
	resp, err := http.Get("http://" + d.metrics + "/metrics")
	if err != nil {
		return 0
	}
	defer resp.Body.Close()
	text, _ := io.ReadAll(resp.Body)
	total := 0.0
	for line := range strings.Lines(string(text)) {
		if fields := strings.Fields(line); strings.HasPrefix(line, prefix) {
			n, _ := strconv.ParseFloat(fields[len(fields)-1], 64)
			total += n
		}
	}
	return int(total)
}

// status reads a size from what the system says of the process, in MiB.
func (d *daemon) status(b *testing.B, key string) float64 {
	b.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", d.cmd.Process.Pid))
	if err != nil {
		b.Fatal(err)
	}
	m := regexp.MustCompile(key + `:\s+(\d+) kB`).FindSubmatch(text)
	if m == nil {
		b.Fatalf("no %s in %s", key, text)
	}
	kiB, _ := strconv.ParseFloat(string(m[1]), 64)
	return kiB / 1024
}

func (d *daemon) stop(b *testing.B) {
	b.Helper()
	d.cmd.Process.Signal(os.Interrupt)
	if err := d.cmd.Wait(); err != nil {
		b.Errorf("the program ended with %v", err)
	}
}
