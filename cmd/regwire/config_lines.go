package main

import (
	"bytes"
	"fmt"

	"github.com/pelletier/go-toml/v2/unstable"
)

// lines maps the path of each key and table of a TOML document to its line, counted from
// 1. The elements of arrays are written with their index: "source[0].url".
type lines map[string]int

// locate notes where everything in doc stands. It stops at the first syntax error, which
// the decoder reports better.
func locate(doc []byte) lines {
	l := lines{}
	counts := map[string]int{}
	var p unstable.Parser
	p.Reset(doc)
	table := ""
	for p.NextExpression() {
		node := p.Expression()
		switch node.Kind {
		case unstable.Table:
			table = l.key(&p, "", node.Key(), counts, false)
		case unstable.ArrayTable:
			table = l.key(&p, "", node.Key(), counts, true)
		case unstable.KeyValue:
			l.value(&p, l.key(&p, table, node.Key(), counts, false), node.Value())
		}
	}
	return l
}

// key notes each part of a dotted key under prefix and returns the whole path. Parts that
// name an array of tables stand for its newest element; opens starts another.
func (l lines) key(p *unstable.Parser, prefix string, key unstable.Iterator, counts map[string]int, opens bool) string {
	path := prefix
	for key.Next() {
		node := key.Node()
		path = join(path, string(node.Data))
		last := key.IsLast()
		if last && opens {
			counts[path]++
		}
		if n := counts[path]; n > 0 {
			path = fmt.Sprintf("%s[%d]", path, n-1)
		}
		l.note(p, path, node)
	}
	return path
}

// value notes what stands inside an array or inline table.
func (l lines) value(p *unstable.Parser, path string, node *unstable.Node) {
	switch node.Kind {
	case unstable.InlineTable:
		for it := node.Children(); it.Next(); {
			inner := it.Node()
			l.value(p, l.key(p, path, inner.Key(), nil, false), inner.Value())
		}
	case unstable.Array:
		for it, i := node.Children(), 0; it.Next(); {
			if it.Node().Kind == unstable.Comment {
				continue
			}
			element := fmt.Sprintf("%s[%d]", path, i)
			l.note(p, element, it.Node())
			l.value(p, element, it.Node())
			i++
		}
	}
}

// note keeps the first place at which path is met.
func (l lines) note(p *unstable.Parser, path string, node *unstable.Node) {
	if _, seen := l[path]; !seen && node.Raw.Length > 0 {
		l[path] = 1 + bytes.Count(p.Data()[:node.Raw.Offset], []byte("\n"))
	}
}

// of returns the line of path, or of the nearest table around it when the key itself is
// missing; 0 if nothing of it is in the document.
func (l lines) of(path string) int {
	for path != "" {
		if line, ok := l[path]; ok {
			return line
		}
		path = parent(path)
	}
	return 0
}

func join(table, key string) string {
	if table == "" {
		return key
	}
	return table + "." + key
}

// parent cuts the last key or index off a path.
func parent(path string) string {
	for i := len(path) - 1; i > 0; i-- {
		if path[i] == '.' || path[i] == '[' {
			return path[:i]
		}
	}
	return ""
}
