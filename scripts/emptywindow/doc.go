//go:build !desktop

// Command emptywindow is the smallest window the library makes: the bench compares the start of the program with it.
// Without the tags of the window it does nothing.
package main

func main() {}
