package award

import (
	"errors"
	"fmt"
)

// ErrorKind says what sort of thing went wrong; the window chooses its behaviour by it. The list only grows.
type ErrorKind string

// The kinds of errors a user can meet.
const (
	KindInvalid    ErrorKind = "invalid"     // what was typed or given cannot be taken as it is
	KindNotFound   ErrorKind = "not_found"   // the record or file is not there (any more)
	KindConflict   ErrorKind = "conflict"    // somebody or something else holds or changed it
	KindNotAllowed ErrorKind = "not_allowed" // the rules of the office forbid it
	KindWrongStage ErrorKind = "wrong_stage" // the record is in a state in which this cannot be done
	KindBadFile    ErrorKind = "bad_file"    // a file from outside is damaged, encrypted or of another kind
	KindStorage    ErrorKind = "storage"     // the disk or the data folder refuses
	KindInternal   ErrorKind = "internal"    // a fault of the program
)

// Error is the one error a user reads: a kind, one Vietnamese sentence of fact and one of what to do (never personal
// data), the field it stands at if any, and the cause for the log.
type Error struct {
	Kind    ErrorKind
	Message string
	Field   string
	Cause   error
}

// Error returns the sentence for the user, followed by the cause where there is one.
func (e *Error) Error() string {
	if e.Cause != nil {
		return fmt.Sprintf("%s (%v)", e.Message, e.Cause)
	}
	return e.Message
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// NewError returns an Error of the kind with the sentence for the user.
func NewError(kind ErrorKind, message string) *Error { return &Error{Kind: kind, Message: message} }

// Invalid returns an error that stands at a field of a form.
func Invalid(field, message string) *Error {
	return &Error{Kind: KindInvalid, Field: field, Message: message}
}

// Wrap returns an Error of the kind with the sentence for the user and the cause for the log.
func Wrap(kind ErrorKind, message string, cause error) *Error {
	return &Error{Kind: kind, Message: message, Cause: cause}
}

// KindOf returns the kind of the first Error in the chain of err, or KindInternal where there is none.
func KindOf(err error) ErrorKind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return KindInternal
}
