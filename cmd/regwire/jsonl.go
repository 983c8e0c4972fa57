package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime"

	"golang.org/x/sync/errgroup"
)

// asking is what is wanted to know of each line.
type asking struct {
	spans  bool   // what was recognised, not what was understood
	linked *index // nil unless the documents are to be linked to each other
}

// extractLines answers each line of in with one line of out, in order, and returns how
// many could not be read. Lines are understood on all processors at once, and only as
// many are held as that takes. Linked documents take their cases in that order.
func extractLines(ctx context.Context, in io.Reader, out io.Writer, ask asking, count *progress) (bad int, err error) {
	group, ctx := errgroup.WithContext(ctx)
	workers := runtime.GOMAXPROCS(0)
	todo := &sheaves{lines: newLineReader(in), ordered: make(chan *sheaf, 4*workers)}
	group.Go(func() error {
		defer close(todo.ordered)
		group, ctx := errgroup.WithContext(ctx)
		for range workers {
			group.Go(func() error { return todo.work(ctx, ask) })
		}
		return group.Wait()
	})
	group.Go(func() (err error) {
		bad, err = writeAnswers(todo.ordered, out, ask, count)
		return err
	})
	err = group.Wait()
	return bad, err
}

// writeAnswers writes the answers to each sheaf as soon as all before it are written; those
// of linked documents at the end, for a later one may show that two cases are one.
func writeAnswers(ordered <-chan *sheaf, out io.Writer, ask asking, count *progress) (bad int, err error) {
	w := bufio.NewWriterSize(out, 64<<10)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	var held []any
	for s := range ordered {
		<-s.done
		for i, l := range s.lines {
			if l.err != nil {
				bad++
			}
			count.at(l.number)
			answer := s.answer(i, ask)
			if ask.linked != nil {
				held = append(held, answer)
				continue
			}
			if err := encoder.Encode(answer); err != nil {
				return bad, err
			}
		}
		if len(ordered) == 0 { // whoever waits for an answer gets it
			if err := w.Flush(); err != nil {
				return bad, err
			}
		}
	}
	for _, answer := range held {
		if err := encoder.Encode(ask.linked.settled(answer)); err != nil {
			return bad, err
		}
	}
	return bad, w.Flush()
}

// answer is what is written for the i-th line: a refusal where it could not be read.
func (s *sheaf) answer(i int, ask asking) any {
	l, a := &s.lines[i], &s.articles[i]
	if l.err != nil {
		return refusal{a.ID, l.number, fmt.Sprintf("line %d: %s", l.number, l.err)}
	}
	if ask.spans {
		return spansAnswer{a.ID, s.spans[i]}
	}
	answer := answerTo(a.ID, s.findings[i])
	if ask.linked != nil {
		if id := ask.linked.file(*a, s.findings[i]); id != "" {
			answer.Case = &id
		}
	}
	return answer
}
