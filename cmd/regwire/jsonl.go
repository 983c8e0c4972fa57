package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime"

	"golang.org/x/sync/errgroup"

	"regwire"
	"regwire/extract"
)

// asking is what is wanted to know of each line.
type asking struct {
	spans  bool   // what was recognised, not what was understood
	linked *index // nil unless the documents are to be linked to each other
}

// A sheaf is some lines on their way through the workers together.
type sheaf struct {
	lines    []line
	size     int               // of all lines in bytes
	articles []regwire.Article // of each line, once they are understood
	findings []regwire.Finding
	spans    [][]extract.Span
	done     chan struct{} // closed when they are
}

// A line is one of the input.
type line struct {
	number int // counted from 1
	text   []byte
	err    error // why there is no finding
}

// How much a sheaf holds: as many lines as are read together with gain, and after so many bytes no
// line more.
const (
	maxSheaf     = 16
	maxSheafSize = 64 << 10
)

// newSheaf returns a sheaf without lines.
func newSheaf() *sheaf {
	return &sheaf{lines: make([]line, 0, maxSheaf), done: make(chan struct{})}
}

// maxSpare is how long a line may be for its memory to be kept for another: those of a few long
// ones would be held to the end.
const maxSpare = 256 << 10

// understand fills in what the lines say, and leaves their memory in spare.
func (s *sheaf) understand(ask asking, documents *documentReader, spare chan<- []byte) {
	defer close(s.done)
	s.articles = make([]regwire.Article, len(s.lines))
	for i := range s.lines {
		if l := &s.lines[i]; l.err == nil {
			s.articles[i], l.err = documents.article(l.text)
			l.leave(spare)
		}
	}
	if !ask.spans {
		s.findings = extract.ReadAll(s.articles)
		return
	}
	s.spans = make([][]extract.Span, len(s.lines))
	for i, a := range s.articles {
		s.spans[i] = extract.Spans(a)
	}
}

// leave leaves the memory of the line in spare, for another.
func (l *line) leave(spare chan<- []byte) {
	if cap(l.text) <= maxSpare {
		select {
		case spare <- l.text:
		default:
		}
	}
	l.text = nil
}

// extractLines answers each line of in with one line of out, in order, and returns how
// many could not be read. Lines are understood on all processors at once, and only as
// many are held as that takes. Linked documents take their cases in that order.
func extractLines(ctx context.Context, in io.Reader, out io.Writer, ask asking, count *progress) (bad int, err error) {
	group, ctx := errgroup.WithContext(ctx)
	workers := runtime.GOMAXPROCS(0)
	ordered, todo := make(chan *sheaf, 4*workers), make(chan *sheaf, workers)
	spare := make(chan []byte, 4*maxSheaf*workers) // the lines that were understood
	group.Go(func() error {
		defer close(ordered)
		defer close(todo)
		return readSheaves(ctx, in, spare, ordered, todo)
	})
	for range workers {
		group.Go(func() error {
			var documents documentReader
			for s := range todo {
				s.understand(ask, &documents, spare)
			}
			return nil
		})
	}
	group.Go(func() (err error) {
		bad, err = writeAnswers(ordered, out, ask, count)
		return err
	})
	err = group.Wait()
	return bad, err
}

// readSheaves sends the lines of in that are not blank to both channels, until the end or
// until ctx is done. No line waits for one that is still to come.
func readSheaves(ctx context.Context, in io.Reader, spare <-chan []byte, ordered, todo chan<- *sheaf) error {
	r, s := bufio.NewReaderSize(in, 64<<10), newSheaf()
	return eachLine(ctx, r, spare, func(number int, text []byte, fault error) error {
		s.lines, s.size = append(s.lines, line{number, text, fault}), s.size+len(text)
		if len(s.lines) < maxSheaf && s.size < maxSheafSize && atHand(r) {
			return nil
		}
		for _, to := range []chan<- *sheaf{todo, ordered} {
			select {
			case to <- s:
			case <-ctx.Done():
				return context.Cause(ctx)
			}
		}
		s = newSheaf()
		return nil
	})
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
