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

// eachLine calls fn with each line of r that is not blank and its number, from 1, until fn
// returns an error. A line that is too long is told as a fault, without what it holds. The lines
// are fn's to keep; a buffer that it no longer needs it may leave in spare, for another line.
func eachLine(ctx context.Context, r *bufio.Reader, spare <-chan []byte, fn func(number int, line []byte, fault error) error) error {
	for number := 1; ctx.Err() == nil; number++ {
		var buf []byte
		select {
		case buf = <-spare:
		default:
		}
		line, err := readLine(r, buf[:0])
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil && !errors.Is(err, errLongLine):
			return fmt.Errorf("read line %d: %w", number, err)
		case err == nil && len(bytes.TrimSpace(line)) == 0:
			continue
		}
		if err := fn(number, line, err); err != nil {
			return err
		}
	}
	return context.Cause(ctx)
}

// atHand reports whether another line that is not blank can be read without waiting for it.
func atHand(r *bufio.Reader) bool {
	rest, err := r.Peek(r.Buffered())
	return err == nil && bytes.IndexByte(bytes.TrimLeftFunc(rest, unicode.IsSpace), '\n') >= 0
}

var errLongLine = fmt.Errorf("longer than %d bytes", maxLine)

// readLine adds the next line without its end to one that is empty. Of a line that is too long it
// reads all and keeps nothing. At the end of the input it returns [io.EOF].
func readLine(r *bufio.Reader, line []byte) ([]byte, error) {
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || len(line)+len(part) > maxLine; long {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(line) == 0 && !long:
			return nil, io.EOF
		case err != nil && !errors.Is(err, io.EOF):
			return nil, err
		case long:
			return nil, errLongLine
		}
		return bytes.TrimRight(line, "\r\n"), nil
	}
}
