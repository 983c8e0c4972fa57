package main

import (
	"bufio"
	"context"
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
		return eachLine(ctx, in, func(number int, line []byte, fault error) error {
			answer := make(chan pageLine, 1)
			select {
			case ordered <- answer:
			case <-ctx.Done():
				return context.Cause(ctx)
			}
			group.Go(func() error { // as many as there is room for in ordered
				answer <- answerPage(number, line, fault)
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

// answerPage reads the page of one line.
func answerPage(number int, line []byte, fault error) pageLine {
	var p page
	if fault == nil {
		fault = readJSON(line, &p)
	}
	if fault != nil {
		return pageLine{ID: p.ID, Error: fmt.Sprintf("line %d: %s", number, fault)}
	}
	read, err := feeds.Text(strings.NewReader(p.HTML), "text/html; charset=utf-8", p.URL)
	answer := describePage(p.ID, read)
	if err != nil {
		answer.Error = err.Error()
	}
	return answer
}
