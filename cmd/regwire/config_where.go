package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/vm"

	"regwire"
)

// A Question is what an operator asks of a case in words of the expression language expr.
// The zero value asks nothing.
type Question struct {
	text string
	ask  func(regwire.Case) bool
}

// A matter is what a question can be about, under these names.
type matter struct {
	Regulator    string   `expr:"regulator"`
	Organisation string   `expr:"organisation"`
	Names        []string `expr:"names"`
	Kind         string   `expr:"kind"`
	Stage        string   `expr:"stage"`
	Incident     string   `expr:"incident"`
	Sum          float64  `expr:"sum"`
	Currency     string   `expr:"currency"`
	People       int64    `expr:"people"`
	Laws         []string `expr:"laws"`
	Publishers   []string `expr:"publishers"`
	Official     bool     `expr:"official"`
	Reports      int      `expr:"reports"`
}

// matterOf is a case as questions see it; what is not known is empty or 0.
func matterOf(c regwire.Case) matter {
	f := matter{
		Regulator: c.Regulator, Organisation: c.Organisation.Name, Names: c.Organisation.Names(),
		Kind: string(c.Kind), Stage: string(c.Stage), Laws: c.Laws, Reports: len(c.Reports),
	}
	if c.Incident != nil {
		f.Incident = string(c.Incident.Kind)
	}
	if c.People != nil {
		f.People = c.People.N
	}
	if sum, ok := c.Amount(); ok {
		f.Sum, f.Currency = float64(sum.Amount.Minor), sum.Amount.Currency
		for range regwire.MinorDigits(f.Currency) {
			f.Sum /= 10
		}
	}
	for _, r := range c.Reports {
		f.Publishers = append(f.Publishers, r.Publisher)
		f.Official = f.Official || r.Official
	}
	return f
}

// UnmarshalText compiles a question; its error names the column that is wrong.
func (q *Question) UnmarshalText(text []byte) error {
	*q = Question{}
	source := strings.TrimSpace(string(text))
	if source == "" {
		return nil
	}
	program, err := expr.Compile(source, expr.Env(matter{}), expr.AsBool(), expr.MaxNodes(1000))
	var at *file.Error
	if errors.As(err, &at) {
		return fmt.Errorf("column %d: %s", at.Column+1, at.Message)
	}
	if err != nil {
		return err
	}
	*q = Question{source, func(c regwire.Case) bool { return ask(program, c) }}
	return nil
}

// ask puts a question of a case. One that cannot be answered lets the case pass:
// nothing is to be missed for a slip in a question.
func ask(program *vm.Program, c regwire.Case) bool {
	result, err := expr.Run(program, matterOf(c))
	yes, ok := result.(bool)
	return err != nil || !ok || yes
}
