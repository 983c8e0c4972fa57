package main

import (
	"encoding"
	"errors"
	"fmt"
	"net/netip"
	"reflect"
	"time"

	"github.com/pelletier/go-toml/v2"

	"regwire/feeds"
)

// decode reads a configuration over the defaults. It goes on after a mistake, so that
// all of them are found at once; the configuration is whole only if there are none.
func decode(doc []byte) (Config, *mistakes) {
	config := defaults()
	found := &mistakes{lines: locate(doc)}
	var table map[string]any
	if err := toml.Unmarshal(doc, &table); err != nil {
		found.syntax(err)
		return config, found
	}
	d := decoder{found, loadCatalogue()}
	d.table("", table, reflect.ValueOf(&config).Elem())
	for _, list := range []string{"source", "channel"} {
		if _, given := table[list].([]any); !given {
			fieldOf(reflect.ValueOf(&config).Elem(), list).SetZero()
		}
	}
	config.check(found)
	return config, found
}

// syntax adds what the parser says of a document that is not TOML. The excerpt that it
// offers is left out: it may show a secret.
func (m *mistakes) syntax(err error) {
	var at *toml.DecodeError
	if !errors.As(err, &at) {
		m.list = append(m.list, mistake{text: "not TOML: " + err.Error()})
		return
	}
	line, column := at.Position()
	m.list = append(m.list, mistake{line: line, text: fmt.Sprintf("not TOML: column %d: %s", column, at.Error()[len("toml: "):])})
}

// A decoder puts a tree of TOML values into the Config and notes what does not fit.
type decoder struct {
	*mistakes
	known catalogue // what sources may be taken from
}

func (d decoder) table(path string, table map[string]any, to reflect.Value) {
	for key, value := range table {
		here := join(path, key)
		field := fieldOf(to, key)
		if !field.IsValid() {
			d.addf(here, "unknown key%s", didYouMean(key, keysOf(to.Type())))
			continue
		}
		d.value(here, value, field)
	}
}

func (d decoder) value(path string, value any, to reflect.Value) {
	switch target := to.Addr().Interface().(type) {
	case *time.Duration:
		d.duration(path, value, target)
		return
	case *Rates:
		d.rates(path, value, target)
		return
	case *netip.Prefix:
		d.text(path, value, network{target})
		return
	case encoding.TextUnmarshaler:
		d.text(path, value, target)
		return
	}
	switch to.Kind() {
	case reflect.Struct:
		if table, ok := value.(map[string]any); ok {
			d.table(path, table, to)
			return
		}
	case reflect.Slice:
		if elements, ok := value.([]any); ok {
			d.list(path, elements, to)
			return
		}
	case reflect.String, reflect.Bool, reflect.Int, reflect.Int64:
		from := reflect.ValueOf(value)
		if sameSort(from.Kind(), to.Kind()) {
			to.Set(from.Convert(to.Type()))
			return
		}
	}
	d.addf(path, "must be %s, not %s", sortOf(to), nameOf(value))
}

// list decodes the elements of an array, each starting from the one that the defaults
// have in its place.
func (d decoder) list(path string, elements []any, to reflect.Value) {
	start := reflect.Zero(to.Type().Elem())
	if to.Len() > 0 {
		start = reflect.ValueOf(to.Index(0).Interface())
	}
	out := reflect.MakeSlice(to.Type(), len(elements), len(elements))
	for i, element := range elements {
		out.Index(i).Set(d.startOf(fmt.Sprintf("%s[%d]", path, i), element, start))
		d.value(fmt.Sprintf("%s[%d]", path, i), element, out.Index(i))
	}
	to.Set(out)
}

// startOf is what an element of a list starts from: a source that uses one of the catalogue
// starts from that.
func (d decoder) startOf(path string, element any, start reflect.Value) reflect.Value {
	src, isSource := start.Interface().(feeds.Source)
	table, _ := element.(map[string]any)
	name, given := table["use"].(string)
	if !isSource || !given {
		return start
	}
	known, ok := d.known.find(name)
	if !ok {
		d.addf(path+".use", "%q is not in the catalogue%s; regwire feeds catalogue lists it", name, didYouMean(name, d.known.names()))
		return start
	}
	if kind, changed := table["kind"].(string); changed && kind != string(known.Kind) {
		known.Route = src.Route // how another kind finds its items is of no use
	}
	return reflect.ValueOf(known.Source)
}

func (d decoder) text(path string, value any, to encoding.TextUnmarshaler) {
	text, ok := value.(string)
	if !ok {
		d.addf(path, "must be text in quotes, not %s", nameOf(value))
		return
	}
	if err := to.UnmarshalText([]byte(text)); err != nil {
		d.addf(path, "%s", err)
	}
}

// A network takes an address range and complains in our own words.
type network struct{ *netip.Prefix }

func (n network) UnmarshalText(text []byte) error {
	parsed, err := netip.ParsePrefix(string(text))
	if err != nil || parsed != parsed.Masked() {
		return fmt.Errorf("%q is no network: write such as \"10.1.0.0/16\" or \"127.0.0.1/32\"", text)
	}
	*n.Prefix = parsed
	return nil
}

func (d decoder) duration(path string, value any, to *time.Duration) {
	text, ok := value.(string)
	if !ok {
		d.addf(path, "must be a time in quotes, such as \"30s\" or \"15m\", not %s", nameOf(value))
		return
	}
	parsed, err := time.ParseDuration(text)
	if err != nil {
		d.addf(path, "%q is no length of time: write such as \"30s\", \"15m\" or \"2h\"", text)
		return
	}
	*to = parsed
}

func sameSort(from, to reflect.Kind) bool {
	return from == to || from == reflect.Int64 && to == reflect.Int
}

// sortOf says in words what a setting takes.
func sortOf(v reflect.Value) string {
	switch v.Kind() {
	case reflect.String:
		return "text in quotes"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		if elem := v.Type().Elem(); elem.Kind() == reflect.Struct && !reflect.PointerTo(elem).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) {
			return "a list of tables"
		}
		return "a list in square brackets"
	case reflect.Struct:
		return "a table"
	}
	return "a whole number"
}

// nameOf says in words what a TOML value is.
func nameOf(value any) string {
	switch value.(type) {
	case string:
		return "text"
	case bool:
		return "true or false"
	case int64:
		return "a number"
	case float64:
		return "a number with a point"
	case []any:
		return "a list"
	case map[string]any:
		return "a table"
	}
	return "a date or time"
}
