// Package cases decides which case an article belongs to and what it changes.
//
// The decision is a function of its arguments alone. [Keys] names the shelves on which
// cases that might match stand; [Decide] is given those cases and returns what to save;
// [Derive] works the current facts of a case out of its reports, at any time and always
// with the same result. Reading and saving cases is left to package store.
package cases
