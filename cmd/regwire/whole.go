package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// writeWhole replaces a file by what fn writes, as a whole or not at all: whoever reads it
// meanwhile has the one or the other. A file that says the same already is left alone.
func writeWhole(path string, fn func(io.Writer) error) error {
	temp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer os.Remove(temp.Name()) // does nothing once it is renamed
	if err := errors.Join(buffered(temp, fn), temp.Chmod(0o644), temp.Sync(), temp.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if same(path, temp.Name()) {
		return nil
	}
	if err := os.Rename(temp.Name(), path); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

func buffered(w io.Writer, fn func(io.Writer) error) error {
	out := bufio.NewWriter(w)
	return errors.Join(fn(out), out.Flush())
}

// same reports whether two files hold the same.
func same(a, b string) bool {
	here, err := os.ReadFile(a)
	if err != nil {
		return false
	}
	there, err := os.ReadFile(b)
	return err == nil && bytes.Equal(here, there)
}

// writeThrough writes to w what fn writes, once fn is done: it is not held up by whoever
// reads w.
func writeThrough(w io.Writer, fn func(io.Writer) error) error {
	temp, err := os.CreateTemp("", "regwire-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name())
	defer temp.Close()
	if err := buffered(temp, fn); err != nil {
		return err
	}
	if _, err := temp.Seek(0, io.SeekStart); err != nil {
		return err
	}
	_, err = io.Copy(w, temp)
	return err
}
