package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"regwire"
	"regwire/notify"
)

// slackSteps say what to do with the manifest. They go beside it, so that it alone can be
// copied or kept in a file.
const slackSteps = `1. Open https://api.slack.com/apps, Create New App, From a manifest, choose the workspace.
2. Paste what follows as JSON, create the app, and install it to the workspace.
3. Copy the bot token (xoxb-...) under OAuth & Permissions to where token_file or token_env
   of the configuration say, and type "/invite @regwire" in each channel.
4. For buttons and /regwire: under Basic Information, App-Level Tokens, generate a token with the
   scope connections:write, and copy it (xapp-...) to where app_token_file or app_token_env say.
   Without it, take slash_commands and interactivity out of the manifest.
5. Try regwire check: it names what is missing.

`

// initCommand writes the commented configuration that ships with the program.
type initCommand struct {
	File  string `arg:"" optional:"" default:"config.toml" help:"Where to write (${default} unless given, - for standard output)."`
	Force bool   `help:"Overwrite a file that is there."`
	Slack bool   `help:"Show the manifest from which Slack makes the app, and how."`
}

// Help ends the help of the command with an example.
func (initCommand) Help() string {
	return "Example:\n\n    regwire init\n    regwire init /etc/regwire/config.toml\n    regwire init --slack"
}

// Run writes the file and never overwrites one unasked.
func (c *initCommand) Run(t *terminal) error {
	if c.Slack {
		fmt.Fprint(t.err, slackSteps)
		_, err := io.WriteString(t.out, notify.Manifest())
		return err
	}
	if c.File == "-" {
		_, err := io.WriteString(t.out, regwire.ExampleConfig())
		return err
	}
	flags := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if c.Force {
		flags = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	f, err := os.OpenFile(c.File, flags, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("write %s: it is there already; --force overwrites it", c.File)
	}
	if err != nil {
		return fmt.Errorf("write configuration: %w", err)
	}
	_, err = f.WriteString(regwire.ExampleConfig())
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", c.File, err)
	}
	fmt.Fprintf(t.err, "wrote %s: set your sources and channel in it, then try regwire check\n", c.File)
	return nil
}
