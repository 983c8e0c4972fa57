package regwire

import _ "embed" // for the file below

//go:embed config.example.toml
var exampleConfig string

// ExampleConfig returns config.example.toml, which documents every setting. It stands here
// because a file can only be embedded from the folder that it lies in.
func ExampleConfig() string { return exampleConfig }
