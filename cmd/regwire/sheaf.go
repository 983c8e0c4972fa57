package main

import (
	"context"
	"errors"
	"io"
	"sync"

	"regwire"
	"regwire/extract"
)

// A sheaf is some lines that are understood together.
type sheaf struct {
	text     []byte // of all lines, until they are understood
	lines    []line
	articles []regwire.Article // of each line, once they are understood
	findings []regwire.Finding
	spans    [][]extract.Span
	done     chan struct{} // closed when they are
}

// A line is one of the input.
type line struct {
	number int    // counted from 1
	text   []byte // until it is understood
	err    error  // why there is no finding
}

// How much a sheaf holds: as many lines as are read together with gain, and after so many bytes no
// line more.
const (
	maxSheaf     = 32
	maxSheafSize = 128 << 10
)

// newSheaf returns a sheaf without lines, whose text will stand in memory that is no longer needed.
func newSheaf(memory []byte) *sheaf {
	return &sheaf{text: memory[:0], lines: make([]line, 0, maxSheaf), done: make(chan struct{})}
}

// add adds the next line.
func (s *sheaf) add(ctx context.Context, lines *lineReader) (err error) {
	from := len(s.text)
	var fault error
	if s.text, fault, err = lines.next(ctx, s.text); err == nil {
		s.lines = append(s.lines, line{lines.number, s.text[from:], fault})
	}
	return err
}

// understand fills in what the lines say.
func (s *sheaf) understand(ask asking, documents *documentReader) {
	defer close(s.done)
	s.articles = make([]regwire.Article, len(s.lines))
	for i := range s.lines {
		if l := &s.lines[i]; l.err == nil {
			s.articles[i], l.err = documents.article(l.text)
			l.text = nil
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

// sheaves are made of the lines of an input. A worker makes those that it understands itself, so that
// what it has read is still at hand.
type sheaves struct {
	making  sync.Mutex
	lines   *lineReader
	end     error // why there are no more lines
	ordered chan *sheaf
}

// maxSpare is how much memory a worker keeps from one sheaf to the next: that of a few long lines
// would be held to the end.
const maxSpare = 256 << 10

// work makes and understands sheaves until there are no more lines or until ctx is done.
func (all *sheaves) work(ctx context.Context, ask asking) error {
	var documents documentReader
	var memory []byte
	for {
		s, err := all.next(ctx, memory)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		s.understand(ask, &documents)
		if memory, s.text = s.text, nil; cap(memory) > maxSpare {
			memory = nil
		}
	}
}

// next makes a sheaf of the next lines and sends it to those that are ordered. No line waits for one
// that is still to come.
func (all *sheaves) next(ctx context.Context, memory []byte) (*sheaf, error) {
	all.making.Lock()
	defer all.making.Unlock()
	s := newSheaf(memory)
	for len(s.lines) == 0 || len(s.lines) < maxSheaf && len(s.text) < maxSheafSize && all.lines.atHand() {
		if all.end == nil {
			all.end = s.add(ctx, all.lines)
		}
		if all.end != nil {
			return nil, all.end
		}
	}
	select {
	case all.ordered <- s:
		return s, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}
