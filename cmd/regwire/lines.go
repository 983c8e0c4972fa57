package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"unicode"
)

// maxLine is the length in bytes past which a line is refused.
const maxLine = 16 << 20

// A lineReader reads the lines that are not blank, and counts all.
type lineReader struct {
	in     *bufio.Reader
	number int // of the line read last, from 1
}

// newLineReader returns a reader of the lines of in.
func newLineReader(in io.Reader) *lineReader {
	return &lineReader{in: bufio.NewReaderSize(in, 128<<10)}
}

// next adds the next line to text. A line that is too long is told as a fault, without what it holds.
// At the end of the input the error is [io.EOF], and if ctx is done, why.
func (r *lineReader) next(ctx context.Context, text []byte) (_ []byte, fault, err error) {
	for from := len(text); ctx.Err() == nil; text = text[:from] {
		r.number++
		text, err = readLine(r.in, text)
		switch {
		case errors.Is(err, errLongLine):
			return text, err, nil
		case errors.Is(err, io.EOF):
			return text, nil, err
		case err != nil:
			return text, nil, fmt.Errorf("read line %d: %w", r.number, err)
		case len(bytes.TrimSpace(text[from:])) > 0:
			return text, nil, nil
		}
	}
	return text, nil, context.Cause(ctx)
}

// eachLine calls fn with each line of in that is not blank and its number, from 1, until fn
// returns an error. A line that is too long is told as a fault, without what it holds. The lines
// are fn's to keep.
func eachLine(ctx context.Context, in io.Reader, fn func(number int, line []byte, fault error) error) error {
	for r := newLineReader(in); ; {
		line, fault, err := r.next(ctx, nil)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = fn(r.number, line, fault)
		}
		if err != nil {
			return err
		}
	}
}

// atHand reports whether another line that is not blank can be read without waiting for it.
func (r *lineReader) atHand() bool {
	rest, err := r.in.Peek(r.in.Buffered())
	return err == nil && bytes.IndexByte(bytes.TrimLeftFunc(rest, unicode.IsSpace), '\n') >= 0
}

var errLongLine = fmt.Errorf("longer than %d bytes", maxLine)

// readLine adds the next line without its end to text. Of a line that is too long it
// reads all and keeps nothing. At the end of the input it returns [io.EOF].
func readLine(r *bufio.Reader, text []byte) ([]byte, error) {
	from, long := len(text), false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || len(text)-from+len(part) > maxLine; long {
			text = text[:from]
		} else {
			text = append(text, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(text) == from && !long:
			return text, io.EOF
		case err != nil && !errors.Is(err, io.EOF):
			return text, err
		case long:
			return text, errLongLine
		}
		return text[:from+len(bytes.TrimRight(text[from:], "\r\n"))], nil
	}
}
