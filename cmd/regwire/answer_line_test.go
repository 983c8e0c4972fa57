package main

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// setAll sets all fields of a value and of what it holds, whatever they are.
func setAll(t *testing.T, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("GBP")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(7)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		setAll(t, v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		setAll(t, v.Index(0))
		setAll(t, v.Index(1))
	case reflect.Struct:
		for i := range v.NumField() {
			setAll(t, v.Field(i))
		}
	default:
		t.Fatalf("%s: an answer has a field of another sort", v.Type())
	}
}

// encoded is an answer as package encoding/json writes it.
func encoded(t *testing.T, a answer) string {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(a); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAppendAnswerWritesWhatEncodingJSONWrites(t *testing.T) {
	var full answer
	setAll(t, reflect.ValueOf(&full).Elem())
	for name, a := range map[string]answer{
		"every field":    full,
		"no field":       {Actions: []regwire.Action{}},
		"empty action":   {Actions: []regwire.Action{{}}},
		"empty lists":    {Actions: []regwire.Action{{Laws: []string{}, Evidence: []regwire.Evidence{}, Organisation: regwire.Organisation{Aliases: []string{}}}}},
		"empty parts":    {Actions: []regwire.Action{{Amount: &regwire.Money{}, People: &regwire.Count{}, Volume: &regwire.Volume{}, Incident: &regwire.Incident{}}}},
		"pence":          {Actions: []regwire.Action{{Amount: &regwire.Money{Currency: "GBP", Minor: 114_000_050}}}},
		"less than none": {Actions: []regwire.Action{{Amount: &regwire.Money{Currency: "GBP", Minor: -5}, People: &regwire.Count{N: -1}}}},
	} {
		if diff := cmp.Diff(encoded(t, a), string(appendAnswer(nil, &a))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// FuzzAppendText looks for a text that is written otherwise than package encoding/json does.
func FuzzAppendText(f *testing.F) {
	for _, s := range []string{"", "plain", "£1.14m — “so” 🙂", "a \"mark\", a \\ and a line\n\t\r\b\f", "<b>&", "\x00\x1f\x7f", "\u2028\u2029\ufffd", "cut \xff off \xe2\x80", "eight by eight, then \""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := answer{ID: s}
		if got, want := string(appendAnswer(nil, &a)), encoded(t, answer{ID: s, Actions: []regwire.Action{}}); got != want {
			t.Errorf("%q: got %s, want %s", s, got, want)
		}
	})
}
