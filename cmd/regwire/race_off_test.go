//go:build !race

package main

// racing is true with the race detector, which makes SQLite in Go about ten times slower.
const racing = false
