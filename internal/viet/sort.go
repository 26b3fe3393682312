package viet

import (
	"encoding/hex"
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// SortKeyVersion names the way keys are made. It is stored beside the keys; they are rebuilt when it differs.
const SortKeyVersion = 1

// Collators keep state between calls and must not be shared, hence the pools. Case is ignored so that names typed in
// capitals stand among the others.
var (
	nameCollators  = collatorPool(collate.IgnoreCase)
	plainCollators = collatorPool(collate.IgnoreCase, collate.Numeric)
)

type keyMaker struct {
	collator *collate.Collator
	buffer   collate.Buffer
}

func collatorPool(options ...collate.Option) *sync.Pool {
	return &sync.Pool{New: func() any {
		return &keyMaker{collator: collate.New(language.Vietnamese, options...)}
	}}
}

// SortKey returns the key by which names of persons are ordered as plain text: given name, then family name, then the
// names between, in Vietnamese letter and tone order. Honorifics do not count. Keys compare as bytes; equal names of
// different case have equal keys.
func SortKey(name string) string {
	_, name = SplitHonorific(Clean(name))
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	given, rest := words[len(words)-1], words[:len(words)-1]
	parts := []string{given}
	if len(rest) > 0 {
		parts = append(parts, rest[0], strings.Join(rest[1:], " "))
	}
	return joinKeys(nameCollators, parts)
}

// SortKeyPlain returns the key by which names of units and collectives are ordered: the words in their own order,
// numbers by value (Khóm 2 before Khóm 10).
func SortKeyPlain(s string) string {
	if s = Clean(s); s == "" {
		return ""
	}
	return joinKeys(plainCollators, []string{s})
}

// joinKeys makes one hexadecimal key of the parts. Two zero bytes sort below every collation weight, so a shorter part
// comes first, as in a dictionary.
func joinKeys(pool *sync.Pool, parts []string) string {
	m := pool.Get().(*keyMaker)
	defer pool.Put(m)
	var key []byte
	for i, part := range parts {
		if i > 0 {
			key = append(key, 0, 0)
		}
		m.buffer.Reset()
		key = append(key, m.collator.KeyFromString(&m.buffer, toneLast(part))...)
	}
	return hex.EncodeToString(key)
}

// toneLast moves the tone of every word behind its last letter, so that tones are compared with each other whatever
// letter they are written on: Hòa and Hoà have one key, and both stand before Hoá.
func toneLast(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if letters, tone, ok := splitTone(w); ok && tone != 0 {
			words[i] = letters + string(tone)
		}
	}
	return strings.Join(words, " ")
}
