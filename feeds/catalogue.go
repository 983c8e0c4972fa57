package feeds

import _ "embed"

//go:embed catalogue.toml
var catalogue string

// Catalogue returns the known sources as a TOML document of [[source]] tables, which have the keys of
// [Known].
func Catalogue() string { return catalogue }

// A Known is a source of the catalogue with what is known of it.
type Known struct {
	Source
	// Group is "regulator", "official", "trade press" or "law press".
	Group string `toml:"group"`
	// Country is its two-letter code, "EU" for the Union.
	Country string `toml:"country"`
	// Language is the two-letter code of what it is written in.
	Language string `toml:"language"`
	// Evidence says what is known of its address, and when that was seen.
	Evidence string `toml:"evidence"`
}
