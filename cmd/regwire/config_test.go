package main

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"regwire"
	"regwire/feeds"
)

// sameConfig compares zones by name: a *time.Location has no exported fields.
var sameConfig = cmp.Options{
	cmp.Comparer(func(a, b Zone) bool { return a.String() == b.String() }),
	cmp.Comparer(func(a, b Schedule) bool { return a.String() == b.String() }),
	cmp.Comparer(func(a, b Question) bool { return a.text == b.text }),
	cmpopts.EquateComparable(),
	cmpopts.EquateEmpty(),
}

// commented is a setting that is shown, with its default, behind a "#".
var commented = regexp.MustCompile(`(?m)^# ([a-z_]+ = )`)

func TestExampleConfig(t *testing.T) {
	example := regwire.ExampleConfig()
	config, found := decode([]byte(example))
	if err := found.err(); err != nil {
		t.Fatalf("config.example.toml is wrong:\n%s", err)
	}
	whole := commented.ReplaceAllString(example, "$1")
	same, found := decode([]byte(whole))
	if err := found.err(); err != nil {
		t.Fatalf("config.example.toml with every comment taken off is wrong:\n%s", err)
	}
	if diff := cmp.Diff(config, same, sameConfig); diff != "" {
		t.Errorf("a default shown in config.example.toml is not the default (-file +comments):\n%s", diff)
	}
	shown := map[string]bool{}
	for path := range locate([]byte(whole)) {
		shown[element.ReplaceAllString(path, "")] = true
	}
	for _, path := range paths("", reflect.TypeFor[Config]()) {
		if !shown[path] {
			t.Errorf("config.example.toml does not show %s", path)
		}
	}
}

// paths lists every key of a configuration.
func paths(prefix string, t reflect.Type) []string {
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || len(keysOf(t)) == 0 {
		return []string{prefix}
	}
	var out []string
	for i := range t.NumField() {
		switch f := t.Field(i); {
		case f.Type == reflect.TypeFor[Interest]() && prefix == "webhook": // has the keys of a channel
		case f.Anonymous && f.Type.Kind() == reflect.Struct:
			out = append(out, paths(prefix, f.Type)...)
		case f.Type == reflect.TypeFor[[]feeds.Route](): // has the keys of a source
			out = append(out, join(prefix, f.Tag.Get("toml")))
		default:
			out = append(out, paths(join(prefix, f.Tag.Get("toml")), f.Type)...)
		}
	}
	return out
}

func TestPathsFindsKeysOfLists(t *testing.T) {
	got := strings.Join(paths("", reflect.TypeFor[Config]()), " ")
	for _, want := range []string{"contact", "web.allow_networks", "source.every", "channel.zone"} {
		if !strings.Contains(got, want) {
			t.Errorf("paths of Config = %s, want %s among them", got, want)
		}
	}
}

func TestMistakes(t *testing.T) {
	for _, c := range []struct{ name, doc, want string }{
		{"nothing wrong", "", ""},
		{"a key that is near another", "contct = \"a@b.c\"", `:1: contct: unknown key; did you mean "contact"?`},
		{"a key that is near none", "zzzzzz = 1", `:1: zzzzzz: unknown key`},
		{"the beginning of a key", "[slack]\ntoken = \"xoxb-1\"", `:2: slack.token: unknown key; did you mean "token_file"?`},
		{"an unknown table", "[slck]\ntoken_env = \"A\"", `:1: slck: unknown key; did you mean "slack"?`},
		{"text for a number", "[work]\n\nattempts = \"5\"", ":3: work.attempts: must be a whole number, not text"},
		{"a number for a time", "[web]\ntimeout = 30", `:2: web.timeout: must be a time in quotes, such as "30s" or "15m", not a number`},
		{"no length of time", "[web]\ntimeout = \"30\"", `:2: web.timeout: "30" is no length of time: write such as "30s", "15m" or "2h"`},
		{"a table where a value goes", "contact.x = 1", `:1: contact: must be text in quotes, not a table`},
		{"a value where tables go", "source = 5", `:1: source: must be a list of tables, not a number`},
		{
			"an element of a list", "[web]\nallow_networks = [\n  \"10.0.0.0/8\",\n  \"10.0.0.1/8\",\n]",
			`:4: web.allow_networks: "10.0.0.1/8" is no network: write such as "10.1.0.0/16" or "127.0.0.1/32"`,
		},
		{"an inline table", "[[channel]]\nid = \"C01\"\n[slack]\napi_url = { x = 1 }", ":4: slack.api_url: must be text in quotes, not a table"},
		{"out of range", "[work]\npoll_workers = 65", ":2: work.poll_workers: 65 is out of range: at least 1, at most 64"},
		{"a source that nobody knows", "[[source]]\nuse = \"ico-enforcment\"\nname = \"a\"\nurl = \"https://a.example\"", `:2: source.use: "ico-enforcment" is not in the catalogue; did you mean "ico-enforcement"?; regwire feeds catalogue lists it`},
		{"a source that needs a contact", "[[source]]\nuse = \"sec-press\"", ":1: source.needs: sec-press wants to know whom to reach: set contact at the top of the file"},
		{"a drop of nothing", "[[source]]\nuse = \"cnil\"\nlargest_drop = 0", ":3: source.largest_drop: 0 is out of range: at least 1, at most 100"},
		{
			"missing keys of the second source", "[[source]]\nname = \"a\"\nurl = \"https://a.example\"\n[[source]]\n",
			":4: source.name: missing: give the source a short name of its own\n:4: source.url: missing: write the address",
		},
		{
			"a name twice", "[[source]]\nname = \"a\"\nurl = \"https://a.example\"\n[[source]]\nname = \"a\"\nurl = \"https://b.example\"",
			`:5: source.name: "a" is the name of an earlier source`,
		},
		{"one wrong value is one mistake", "[[source]]\nname = 1\nurl = \"https://a.example\"", ":2: source.name: must be text in quotes, not a number"},
		{
			"an unknown kind", "[[channel]]\nid = \"C01\"\nkinds = [\"fien\"]",
			`:3: channel.kinds: "fien" is none of fine, prosecution, settlement, order, enforcement_notice, undertaking, reprimand, warning, audit, investigation; did you mean "fine"?`,
		},
		{
			"a channel by name", "[[channel]]\nid = \"#news\"",
			`:2: channel.id: "#news" is no id of a channel: Slack shows it at the end of the channel's details, such as C0123456789`,
		},
		{
			"a weekly summary on weekdays", "[[channel]]\nid = \"C01\"\nweekly = \"0 9 * * 1-5\"",
			`:3: channel.weekly: "0 9 * * 1-5" comes more than once a week: choose one weekday, such as "0 9 * * 1"`,
		},
		{
			"a monthly summary each week", "[[channel]]\nid = \"C01\"\nmonthly = \"0 9 * * 1\"",
			`:3: channel.monthly: "0 9 * * 1" comes more than once a month: choose one day, such as "0 9 1 * *"`,
		},
		{
			"a zone in the schedule", "[[channel]]\nid = \"C01\"\ndigest = \"CRON_TZ=Asia/Tokyo 0 9 * * *\"",
			`:3: channel.digest: "CRON_TZ=Asia/Tokyo 0 9 * * *" is no schedule for digests: write the five fields of cron, and the time zone under zone`,
		},
		{"a secret twice", "[slack]\ntoken_file = \"a\"\ntoken_env = \"B\"", ":3: slack.token_env: token_file is set too: keep one of the two"},
		{"not TOML", "contact = \"a@b.c\"\nweb = ", ":2: not TOML: column 6: expected value, not end of input"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, found := decode([]byte(c.doc))
			got := ""
			if err := found.err(); err != nil {
				got = err.Error()
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("mistakes in %q (-want +got):\n%s", c.doc, diff)
			}
		})
	}
}

func TestMistakesShowNoSecret(t *testing.T) {
	const token = "xoxb-7-hidden"
	for _, doc := range []string{
		"[slack]\ntoken = \"" + token + "\"",
		"[slack]\ntoken_env = \"" + token + "\"",
		"[slack]\napi_url = \"https://user:" + token + "@host/\"",
		"[database]\naddress = \"mysql://u:" + token + "@host/db\"",
		"[[source]]\nname = \"a\"\nurl = \"https://user:" + token + "@host/\"",
		"[slack]\ntoken = " + token,
	} {
		_, found := decode([]byte(doc))
		if err := found.err(); err == nil || strings.Contains(err.Error(), token) {
			t.Errorf("mistakes in %q = %v, want some that do not show the token", doc, err)
		}
	}
}

func TestLoadTellsThatTheFileIsMissing(t *testing.T) {
	_, err := load(filepath.Join(t.TempDir(), "config.toml"))
	var coded interface{ ExitCode() int }
	if !errors.As(err, &coded) || coded.ExitCode() != 2 || !strings.Contains(err.Error(), "regwire init") {
		t.Errorf("load of a missing file: %v, want exit code 2 and a hint at regwire init", err)
	}
}

func TestLoadStartsPathsAtTheFolderOfTheFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "config.toml")
	write(t, file, "[slack]\ntoken_file = \"token\"")
	config, err := load(file)
	if err != nil {
		t.Fatal(err)
	}
	if want := "sqlite:" + filepath.Join(dir, "regwire.db"); config.Database.Address != want {
		t.Errorf("database address = %q, want %q", config.Database.Address, want)
	}
	if want := filepath.Join(dir, "token"); config.Slack.TokenFile != want {
		t.Errorf("token file = %q, want %q", config.Slack.TokenFile, want)
	}
}

func TestSecrets(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "token"), "  xoxb-file \n")
	write(t, filepath.Join(dir, "empty"), " \n")
	env := func(name string) string { return map[string]string{"TOKEN": "xoxb-env"}[name] }
	for _, c := range []struct {
		name  string
		slack Slack
		want  secret
		fails bool
	}{
		{"none", Slack{}, "", false},
		{"from a file", Slack{TokenFile: filepath.Join(dir, "token")}, "xoxb-file", false},
		{"from an empty file", Slack{TokenFile: filepath.Join(dir, "empty")}, "", true},
		{"from a missing file", Slack{TokenFile: filepath.Join(dir, "nowhere")}, "", true},
		{"from a variable", Slack{TokenEnv: "TOKEN"}, "xoxb-env", false},
		{"from a variable that is unset", Slack{TokenEnv: "OTHER"}, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.slack.token(env)
			if string(got) != string(c.want) || (err != nil) != c.fails {
				t.Errorf("token = %q, %v; want %q, error %v", string(got), err, string(c.want), c.fails)
			}
		})
	}
}

func TestEachSourceStartsFromTheDefaults(t *testing.T) {
	config, found := decode([]byte("[[source]]\nname = \"a\"\nurl = \"https://a.example\"\nevery = \"1h\"\n[[source]]\nname = \"b\"\nurl = \"https://b.example\""))
	if err := found.err(); err != nil {
		t.Fatal(err)
	}
	if got := []time.Duration{config.Sources[0].Every, config.Sources[1].Every}; !cmp.Equal(got, []time.Duration{time.Hour, 30 * time.Minute}) {
		t.Errorf("pauses = %v, want 1h and the default of 30m", got)
	}
	if len(config.Channels) != 0 {
		t.Errorf("channels = %v, want none where the file has none", config.Channels)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(regwire.ExampleConfig()))
	f.Add([]byte("[[source]]\nname = 1\n[a.b]\nc = [{d=1},[2]]"))
	f.Fuzz(func(t *testing.T, doc []byte) {
		_, found := decode(doc)
		last := strings.Count(string(doc), "\n") + 1
		for _, one := range found.list {
			if one.line < 0 || one.line > last || one.text == "" {
				t.Errorf("mistake %+v in a document of %d lines", one, last)
			}
		}
	})
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
