package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"

	"golang.org/x/sync/errgroup"

	"regwire/feeds"
)

// A page is one line of what "article --jsonl" reads.
type page struct {
	ID   string `json:"id"`
	URL  string `json:"url"`
	HTML string `json:"html"`
}

// readPages answers each line of in with one line of out, in order, and returns how many could
// not be read. Pages are read on all processors at once.
func readPages(ctx context.Context, in io.Reader, out io.Writer, count *progress) (bad int, err error) {
	group, ctx := errgroup.WithContext(ctx)
	ordered := make(chan chan pageLine, 2*runtime.GOMAXPROCS(0))
	group.Go(func() error {
		defer close(ordered)
		return eachLine(ctx, in, func(line []byte, fault error) error {
			answer := make(chan pageLine, 1)
			select {
			case ordered <- answer:
			case <-ctx.Done():
				return context.Cause(ctx)
			}
			group.Go(func() error { // as many as there is room for in ordered
				answer <- answerPage(line, fault)
				return nil
			})
			return nil
		})
	})
	w := bufio.NewWriter(out)
	for n := 1; ; n++ {
		answer, more := <-ordered
		if !more {
			break
		}
		line := <-answer
		if line.Error != "" {
			bad++
		}
		if err == nil {
			err = printJSON(w, line)
		}
		count.at(n)
	}
	return bad, errors.Join(group.Wait(), err, w.Flush())
}

// eachLine calls fn with each line of in that is not blank, until it returns an error. A
// line that is too long is given as an error.
func eachLine(ctx context.Context, in io.Reader, fn func(line []byte, fault error) error) error {
	r := bufio.NewReaderSize(in, 256<<10)
	for number := 1; ctx.Err() == nil; number++ {
		line, err := readLine(r)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil && !errors.Is(err, errLongLine) {
			return fmt.Errorf("read line %d: %w", number, err)
		}
		if err == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if err != nil {
			err = fmt.Errorf("line %d: %w", number, err)
		}
		if err := fn(line, err); err != nil {
			return err
		}
	}
	return context.Cause(ctx)
}

// answerPage reads the page of one line.
func answerPage(line []byte, fault error) pageLine {
	var p page
	if fault == nil {
		if err := json.Unmarshal(line, &p); err != nil {
			fault = jsonFault(err)
		}
	}
	if fault != nil {
		return pageLine{ID: p.ID, Error: fault.Error()}
	}
	read, err := feeds.Text(strings.NewReader(p.HTML), "text/html; charset=utf-8", p.URL)
	answer := describePage(p.ID, read)
	if err != nil {
		answer.Error = err.Error()
	}
	return answer
}
