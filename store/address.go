package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// A place is where a database is and how it is reached.
type place struct {
	dialect dialect
	// shown is the address as people may see it.
	shown string
	// connect makes the pool; lock keeps others from the schema until unlock.
	connect func() (*sql.DB, error)
	lock    func(context.Context, *sql.DB) (unlock func() error, err error)
}

// parse reads an address. Its errors do not repeat the address, which may hold a password
// in a form that cannot be told apart.
func parse(address string) (place, error) {
	if path, ok := strings.CutPrefix(address, "sqlite:"); ok {
		return sqlitePlace(path)
	}
	if strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://") {
		return postgresPlace(address)
	}
	return place{}, errors.New(`the address must be "sqlite:PATH" or "postgres://USER@HOST/NAME"`)
}

func sqlitePlace(path string) (place, error) {
	if path == "" || strings.HasPrefix(path, ":memory:") || strings.ContainsRune(path, 0) {
		return place{}, errors.New(`the address "sqlite:PATH" needs the path of a file`)
	}
	path = filepath.Clean(path)
	// Four connections hold 2 MB of pages at most; those beyond are in the cache of the system. Eight
	// times as much makes no difference that could be measured at 100,000 cases.
	name := sqliteName(path) + "?_txlock=immediate&_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)" +
		"&_pragma=foreign_keys(1)&_pragma=cache_size(-500)"
	return place{
		dialect: onSQLite(),
		shown:   path,
		connect: func() (*sql.DB, error) {
			if err := touch(path); err != nil {
				return nil, err
			}
			return sql.Open("sqlite", name)
		},
		lock: func(ctx context.Context, _ *sql.DB) (func() error, error) { return lockSQLite(ctx, path) },
	}, nil
}

// touch makes the file if there is none. SQLite would make it readable by all, and says
// less about why it cannot be made.
func touch(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err == nil {
		return f.Close()
	}
	if !errors.Is(err, fs.ErrExist) {
		return errors.Unwrap(err)
	}
	// A file that is there is not opened here: closing it again would drop the locks that
	// this process may hold on it through another connection.
	info, err := os.Stat(path)
	if err != nil {
		return errors.Unwrap(err)
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("not a regular file (%s)", info.Mode().Type())
	}
	return nil
}

func postgresPlace(address string) (place, error) {
	u, err := url.Parse(address)
	if err != nil {
		return place{}, errors.New("the postgres:// address is not a well-formed URL")
	}
	if u.User == nil && strings.Contains(address, "@") {
		// A slash in a password ends the host early, and what is left looks like a port.
		return place{}, errors.New("the postgres:// address has an @ but no user; write special signs in a password as %2F, %3F, %23")
	}
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return place{}, fmt.Errorf("read address %s: %s", redact(u), conceal(err.Error(), u))
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = 10 * time.Second
	}
	if config.RuntimeParams["application_name"] == "" {
		config.RuntimeParams["application_name"] = "regwire"
	}
	return place{
		dialect: onPostgres(),
		shown:   redact(u),
		connect: func() (*sql.DB, error) { return stdlib.OpenDB(*config), nil },
		lock:    lockPostgres,
	}, nil
}

// secrets are the parameters of a postgres address that no one may see.
var secrets = []string{"password", "sslpassword"}

// redact writes u with every password in it as "xxxxx".
func redact(u *url.URL) string {
	shown := *u
	q := shown.Query()
	for _, name := range secrets {
		if q.Has(name) {
			q.Set(name, "xxxxx")
		}
	}
	shown.RawQuery = q.Encode()
	return shown.Redacted()
}

// conceal takes the passwords of u out of a text that may repeat them.
func conceal(text string, u *url.URL) string {
	hidden := []string{}
	if p, ok := u.User.Password(); ok {
		hidden = append(hidden, p, url.QueryEscape(p), url.PathEscape(p))
	}
	for _, name := range secrets {
		p := u.Query().Get(name)
		hidden = append(hidden, p, url.QueryEscape(p))
	}
	for _, h := range hidden {
		if h != "" {
			text = strings.ReplaceAll(text, h, "xxxxx")
		}
	}
	return text
}
