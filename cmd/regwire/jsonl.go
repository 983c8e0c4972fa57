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

// A piece is one line on its way through the workers.
type piece struct {
	number  int // counted from 1
	line    []byte
	err     error // why there is no finding
	article regwire.Article
	finding regwire.Finding
	spans   []extract.Span
	done    chan struct{} // closed when the rest is filled in
}

// maxSpare is how long a line may be for its memory to be kept for another: those of a few long
// ones would be held to the end.
const maxSpare = 256 << 10

// understand fills in what the line says, and leaves its memory in spare.
func (p *piece) understand(ask asking, spare chan<- []byte) {
	defer close(p.done)
	if p.err != nil {
		return
	}
	p.article, p.err = parseDocument(p.line)
	if cap(p.line) <= maxSpare {
		select {
		case spare <- p.line:
		default:
		}
	}
	p.line = nil
	switch {
	case p.err != nil:
	case ask.spans:
		p.spans = extract.Spans(p.article)
	default:
		p.finding = extract.Read(p.article)
	}
}

// extractLines answers each line of in with one line of out, in order, and returns how
// many could not be read. Lines are understood on all processors at once, and only as
// many are held as that takes. Linked documents take their cases in that order.
func extractLines(ctx context.Context, in io.Reader, out io.Writer, ask asking, count *progress) (bad int, err error) {
	group, ctx := errgroup.WithContext(ctx)
	workers := runtime.GOMAXPROCS(0)
	ordered, todo := make(chan *piece, 4*workers), make(chan *piece, workers)
	spare := make(chan []byte, 4*workers) // the lines that were understood
	group.Go(func() error {
		defer close(ordered)
		defer close(todo)
		return readPieces(ctx, in, spare, ordered, todo)
	})
	for range workers {
		group.Go(func() error {
			for p := range todo {
				p.understand(ask, spare)
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

// readPieces sends each line of in that is not blank to both channels, until the end or
// until ctx is done.
func readPieces(ctx context.Context, in io.Reader, spare <-chan []byte, ordered, todo chan<- *piece) error {
	return eachLine(ctx, in, spare, func(number int, line []byte, fault error) error {
		p := &piece{number: number, line: line, err: fault, done: make(chan struct{})}
		for _, to := range []chan<- *piece{todo, ordered} {
			select {
			case to <- p:
			case <-ctx.Done():
				return context.Cause(ctx)
			}
		}
		return nil
	})
}

// writeAnswers writes the answer to each piece as soon as all before it are written; those
// of linked documents at the end, for a later one may show that two cases are one.
func writeAnswers(ordered <-chan *piece, out io.Writer, ask asking, count *progress) (bad int, err error) {
	w := bufio.NewWriterSize(out, 64<<10)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	var held []any
	for p := range ordered {
		if len(ordered) == 0 {
			if err := w.Flush(); err != nil { // whoever waits for an answer gets it
				return bad, err
			}
		}
		<-p.done
		if p.err != nil {
			bad++
		}
		count.at(p.number)
		answer := p.answer(ask)
		if ask.linked != nil {
			held = append(held, answer)
			continue
		}
		if err := encoder.Encode(answer); err != nil {
			return bad, err
		}
	}
	for _, answer := range held {
		if err := encoder.Encode(ask.linked.settled(answer)); err != nil {
			return bad, err
		}
	}
	return bad, w.Flush()
}

// answer is what is written for p: a refusal where its line could not be read.
func (p *piece) answer(ask asking) any {
	if p.err != nil {
		return refusal{p.article.ID, p.number, fmt.Sprintf("line %d: %s", p.number, p.err)}
	}
	if ask.spans {
		return spansAnswer{p.article.ID, p.spans}
	}
	answer := answerTo(p.article.ID, p.finding)
	if ask.linked != nil {
		if id := ask.linked.file(p.article, p.finding); id != "" {
			answer.Case = &id
		}
	}
	return answer
}
