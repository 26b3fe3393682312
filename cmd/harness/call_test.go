package main

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

// Things is a bound struct as app has them.
type Things struct{}

type thing struct {
	Name  string `json:"name"`
	Count int    `json:"count"`
}

func (*Things) Add(t thing, n int) (thing, error) {
	if n < 0 {
		return thing{}, errors.New("too few")
	}
	return thing{t.Name, t.Count + n}, nil
}
func (*Things) Check(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	return nil
}
func (*Things) Names(filter *thing) []string { return []string{filter.Name} }
func (*Things) Nothing()                     {}
func (*Things) Burst() (string, error)       { panic("burst") }

func TestCallPassesArgumentsAsTheWindowDoes(t *testing.T) {
	cases := map[string]struct{ method, args, want, wantErr string }{
		"StructAndNumber":  {"Add", `[{"name":"a","count":2},3]`, `{"name":"a","count":5}`, ""},
		"UnknownField":     {"Add", `[{"name":"a","more":1},1]`, `{"name":"a","count":1}`, ""},
		"ValueAndError":    {"Add", `[{},-1]`, "", "too few"},
		"ErrorAlone":       {"Check", `[""]`, "", "no name"},
		"NoError":          {"Check", `["x"]`, `null`, ""},
		"Pointer":          {"Names", `[{"name":"p"}]`, `["p"]`, ""},
		"NoResult":         {"Nothing", `[]`, `null`, ""},
		"NullForNumber":    {"Add", `[null,null]`, `{"name":"","count":0}`, ""},
		"TooFewArguments":  {"Add", `[{}]`, "", "received 1 arguments to method 'app.Things.Add', expected 2"},
		"TooManyArguments": {"Nothing", `[1]`, "", "expected 0"},
		"WrongType":        {"Add", `["a",1]`, "", "cannot unmarshal string"},
		"FractionForInt":   {"Add", `[{},1.5]`, "", "cannot unmarshal number"},
		"Panic":            {"Burst", `[]`, "", "panic: burst"},
	}
	bound := bindMethods([]any{&Things{}})
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			var args []json.RawMessage
			if err := json.Unmarshal([]byte(c.args), &args); err != nil {
				t.Fatal(err)
			}
			result, err := bound["Things"][c.method].call(args)
			if c.wantErr != "" {
				if err == nil || !strings.Contains(err.Error(), c.wantErr) {
					t.Fatalf("error %v, want %q", err, c.wantErr)
				}
				return
			}
			got, _ := json.Marshal(result)
			if err != nil || string(got) != c.want {
				t.Fatalf("got %s, %v; want %s", got, err, c.want)
			}
		})
	}
}

func TestListNamesEveryMethod(t *testing.T) {
	got := strings.Join(bindMethods([]any{&Things{}}).list()["Things"], " ")
	if want := "Add Burst Check Names Nothing"; got != want {
		t.Fatalf("got %q, want %q", got, want)
	}
}
