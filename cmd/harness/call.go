package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
)

// method is one bound method, called exactly as the window's bridge calls it: every argument is unmarshalled into the
// type of its parameter, and the number of arguments has to fit.
type method struct {
	name  string
	value reflect.Value
}

// methods are the bound methods by struct and name.
type methods map[string]map[string]method

// bindMethods lists the exported methods of the bound structs.
func bindMethods(bound []any) methods {
	all := methods{}
	for _, b := range bound {
		value := reflect.ValueOf(b)
		structName := value.Elem().Type().Name()
		all[structName] = map[string]method{}
		for i := range value.NumMethod() {
			name := value.Type().Method(i).Name
			all[structName][name] = method{name: "app." + structName + "." + name, value: value.Method(i)}
		}
	}
	return all
}

// list names the methods by struct, sorted, for the script in the page.
func (m methods) list() map[string][]string {
	names := map[string][]string{}
	for structName, byName := range m {
		for name := range byName {
			names[structName] = append(names[structName], name)
		}
		sort.Strings(names[structName])
	}
	return names
}

// panicError is a panic of a bound method that the method did not recover from itself.
type panicError struct{ value any }

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v", e.value) }

// call runs the method with the arguments. Where the arguments do not fit the error is an argumentError.
func (m method) call(args []json.RawMessage) (result any, err error) {
	in, err := m.arguments(args)
	if err != nil {
		return nil, &argumentError{err}
	}
	defer func() {
		if p := recover(); p != nil {
			result, err = nil, &panicError{p}
		}
	}()
	return results(m.value.Call(in))
}

// argumentError says that a call does not fit the method; the window's bridge passes it to the page as plain text.
type argumentError struct{ cause error }

func (e *argumentError) Error() string { return "error parsing arguments: " + e.cause.Error() }

func (m method) arguments(args []json.RawMessage) ([]reflect.Value, error) {
	kind := m.value.Type()
	if len(args) != kind.NumIn() {
		return nil, fmt.Errorf("received %d arguments to method '%s', expected %d", len(args), m.name, kind.NumIn())
	}
	in := make([]reflect.Value, len(args))
	for i, arg := range args {
		target := reflect.New(kind.In(i))
		if err := json.Unmarshal(arg, target.Interface()); err != nil {
			return nil, err
		}
		in[i] = target.Elem()
	}
	return in, nil
}

// results takes (), (error), (value) and (value, error) apart as the window's bridge does.
func results(out []reflect.Value) (value any, err error) {
	switch len(out) {
	case 1:
		if e, ok := out[0].Interface().(error); ok {
			return nil, e
		}
		if out[0].Type() == reflect.TypeFor[error]() {
			return nil, nil
		}
		return out[0].Interface(), nil
	case 2:
		if e, ok := out[1].Interface().(error); ok {
			err = e
		}
		return out[0].Interface(), err
	}
	return nil, nil
}
