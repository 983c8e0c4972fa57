package main

import "reflect"

// fieldOf returns the field of the struct v that takes key, or the zero Value.
func fieldOf(v reflect.Value, key string) reflect.Value {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Anonymous && field.Type.Kind() == reflect.Struct {
			if inner := fieldOf(v.Field(i), key); inner.IsValid() {
				return inner
			}
		}
		if tag := field.Tag.Get("toml"); tag == key && tag != "" {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

// keysOf lists the keys that the struct type t takes.
func keysOf(t reflect.Type) []string {
	var keys []string
	for i := range t.NumField() {
		field := t.Field(i)
		if field.Anonymous && field.Type.Kind() == reflect.Struct {
			keys = append(keys, keysOf(field.Type)...)
		}
		if tag := field.Tag.Get("toml"); tag != "" {
			keys = append(keys, tag)
		}
	}
	return keys
}
