package extract

import "math/bits"

// A wordIndex numbers words. It is read with a key that is made while the letters of a word
// are lowered, and takes a fifth of the time of a built-in map: half of an article's words
// are looked up only to find that no table speaks of them.
type wordIndex struct {
	words []string  // by wordID
	keys  []wordKey // a power of two of them, at most half of them in use
	ids   []wordID  // by place of the key
	shift int       // of a hash, to a place
}

// A wordKey is the letters of a word of up to eight, and of a longer one a hash of them. In
// an index 0 stands for no key: 1, that of no letter, takes its place.
type wordKey uint64

// hashed is the bit of the keys that are no letters of ASCII, and may be those of several words.
const hashed wordKey = 1 << 63

// with returns the key of a word with one more letter.
func (k wordKey) with(c byte) wordKey {
	return wordKey(bits.RotateLeft64(uint64(k), 8)) ^ wordKey(c)
}

// whole returns the key of a word of so many letters after the last of them.
func (k wordKey) whole(letters int) wordKey {
	if letters > exactLetters {
		return k | hashed
	}
	return max(k, 1)
}

// exactLetters is the length of the longest words whose letters are their key.
const exactLetters = 8

// keyOf returns the key of a word in small letters.
func keyOf(word string) wordKey {
	k := wordKey(0)
	for i := range len(word) {
		k = k.with(word[i])
	}
	return k
}

// plainWord returns where the word of small ASCII letters that starts at byte i ends, and
// its key, if a blank or a comma follows, as on most words; else i.
func plainWord(src string, i int) (int, wordKey) {
	k := wordKey(0)
	src = src[:min(len(src), i+maxWord)]
	for j := i; j < len(src); j++ {
		switch c := src[j]; {
		case c >= 'a' && c <= 'z':
			k = k.with(c)
		case c == ' ' || c == ',':
			return j, k
		default:
			return i, 0
		}
	}
	return i, 0
}

// newWordIndex returns an index that knows no word.
func newWordIndex() *wordIndex {
	x := &wordIndex{words: []string{""}}
	x.grow(4)
	return x
}

// grow makes place for a number of keys, a power of two, and forgets those that it had.
func (x *wordIndex) grow(size int) {
	x.keys, x.ids, x.shift = make([]wordKey, size), make([]wordID, size), 64-bits.Len(uint(size-1))
}

// find returns the number of a word with its key, or 0.
func find[W string | []byte](x *wordIndex, k wordKey, word W) wordID {
	k = k.whole(len(word))
	for i := x.home(k); x.keys[i] != 0; i = (i + 1) & (len(x.keys) - 1) {
		if x.keys[i] == k && (k&hashed == 0 || x.words[x.ids[i]] == string(word)) {
			return x.ids[i]
		}
	}
	return 0
}

// home is where the search for a key starts.
func (x *wordIndex) home(k wordKey) int {
	return int(uint64(k) * 0x9E3779B97F4A7C15 >> (x.shift & 63))
}

// put returns the number of a word: the next one, from 1, if it is new.
func (x *wordIndex) put(word string) wordID {
	if id := find(x, keyOf(word), word); id != 0 {
		return id
	}
	x.words = append(x.words, word)
	if 2*len(x.words) > len(x.keys) {
		x.grow(2 * len(x.keys))
		for id := 1; id < len(x.words)-1; id++ {
			x.place(wordID(id))
		}
	}
	return x.place(wordID(len(x.words) - 1))
}

// place notes where a word is found.
func (x *wordIndex) place(id wordID) wordID {
	k := keyOf(x.words[id]).whole(len(x.words[id]))
	i := x.home(k)
	for x.keys[i] != 0 {
		i = (i + 1) & (len(x.keys) - 1)
	}
	x.keys[i], x.ids[i] = k, id
	return id
}
