package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const (
	maxConfig = 1 << 20 // bytes
	maxSecret = 16 << 10
)

// load reads the configuration at path. Its error, when the file is wrong, lists every
// mistake and ends the program with exit code 2.
func load(path string) (Config, error) {
	doc, err := readSmall(path, maxConfig)
	if errors.Is(err, fs.ErrNotExist) {
		return Config{}, usage{fmt.Errorf("read configuration %s: no such file; regwire init writes one", path)}
	}
	if err != nil {
		return Config{}, usage{fmt.Errorf("read configuration: %w", err)}
	}
	config, found := decode(doc)
	found.file = path
	config.Database.Address = beside(path, config.Database.Address)
	config.Database.AddressFile = besideFile(path, config.Database.AddressFile)
	config.Slack.TokenFile = besideFile(path, config.Slack.TokenFile)
	config.Slack.AppTokenFile = besideFile(path, config.Slack.AppTokenFile)
	config.Atom.File = besideFile(path, config.Atom.File)
	for i, ch := range config.Channels {
		config.Channels[i].WebhookFile = besideFile(path, ch.WebhookFile)
	}
	for i, w := range config.Webhooks {
		config.Webhooks[i].URLFile, config.Webhooks[i].SecretFile = besideFile(path, w.URLFile), besideFile(path, w.SecretFile)
	}
	return config, found.err()
}

// loadIfThere is load, but for a command that optional says can do without a
// configuration: then the defaults stand where there is no file.
func loadIfThere(path string, optional bool) (Config, error) {
	if _, err := os.Stat(path); optional && errors.Is(err, fs.ErrNotExist) {
		config := defaults()
		config.Sources, config.Channels = nil, nil
		return config, nil
	}
	return load(path)
}

// beside makes the path of a SQLite address one that starts at the configuration's folder.
func beside(config, address string) string {
	if file, ok := strings.CutPrefix(address, "sqlite:"); ok {
		return "sqlite:" + besideFile(config, file)
	}
	return address
}

// besideFile makes a relative path one that starts at the configuration's folder.
func besideFile(config, path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(config), path)
}

func readSmall(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("%s: larger than %d bytes", path, limit)
	}
	return b, nil
}

// A secret is a text that is never printed: it shows itself as a word in brackets.
type secret string

// String hides the secret from messages and logs.
func (s secret) String() string { return "[secret]" }

// GoString hides it from %#v too.
func (s secret) GoString() string { return "[secret]" }

// token returns the Slack token, or "" if none is configured.
func (s Slack) token(env func(string) string) (secret, error) {
	return readSecret("slack.token", s.TokenFile, s.TokenEnv, env)
}

// appToken returns the app's own token, or "" if none is configured. It is of no use without
// the other one.
func (s Slack) appToken(env func(string) string) (secret, error) {
	app, err := readSecret("slack.app_token", s.AppTokenFile, s.AppTokenEnv, env)
	if err != nil || app == "" {
		return app, err
	}
	bot, err := s.token(env)
	if err == nil && bot == "" {
		err = usage{errors.New("slack.app_token: needs slack.token too, for people are answered in the name of the bot")}
	}
	return app, err
}

// address returns where the database is.
func (d Database) address(env func(string) string) (string, error) {
	hidden, err := readSecret("database.address", d.AddressFile, d.AddressEnv, env)
	if err != nil || hidden == "" {
		return d.Address, err
	}
	if !knownEngine(string(hidden)) {
		return "", usage{errors.New("database address from its file or environment variable: must begin with sqlite: or postgres://")}
	}
	return string(hidden), nil
}

// readSecret reads a secret from file, else from the environment variable env names. A
// file that is named must be there and hold something; a variable may be unset.
func readSecret(key, file, variable string, env func(string) string) (secret, error) {
	if file == "" {
		return secret(strings.TrimSpace(env(variable))), nil
	}
	b, err := readSmall(file, maxSecret)
	if err != nil {
		return "", usage{fmt.Errorf("%s_file: %w", key, err)}
	}
	text := strings.TrimSpace(string(b))
	if text == "" {
		return "", usage{fmt.Errorf("%s_file: %s is empty", key, file)}
	}
	return secret(text), nil
}
