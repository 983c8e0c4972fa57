package extract

import (
	"math/bits"
	"unicode/utf8"
)

// A wordIndex numbers words. It is read with a key that is made while the letters of a word
// are lowered, and takes a fifth of the time of a built-in map: half of an article's words
// are looked up only to find that no table speaks of them.
type wordIndex struct {
	words []string // by wordID
	known []known  // likewise
	slots []slot   // a power of two of them, at most five eighths of them in use
	shift int      // of a hash, to a place among the slots
}

// A known is what a word is found by, and beside it what is asked of each word that was found.
type known struct {
	key    wordKey
	traits trait
}

// A slot is a word by its number and, above that, 16 bits of the hash of its key, by which
// nearly all other words are seen to be none of the index without a look elsewhere; 0 if it is
// free.
type slot uint32

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

// withAll returns the key of a word with some more letters.
func (k wordKey) withAll(letters string) wordKey {
	for ; len(letters) >= exactLetters; letters = letters[exactLetters:] {
		k ^= wordKey(eight(letters)) // for each letter takes the place of the one eight before
	}
	for i := range len(letters) {
		k = k.with(letters[i])
	}
	return k
}

// eight returns the first eight bytes of a text, the first one highest.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[7]) | uint64(s[6])<<8 | uint64(s[5])<<16 | uint64(s[4])<<24 | uint64(s[3])<<32 | uint64(s[2])<<40 | uint64(s[1])<<48 | uint64(s[0])<<56
}

// keyOf returns the key of a word in small letters.
func keyOf(word string) wordKey { return wordKey(0).withAll(word) }

// plainWord returns where the word of small ASCII letters that starts at byte i ends, and
// its key, if what follows ends it, as most signs do; else i.
//
// It looks at eight bytes at once, for words are short and no processor foresees where a loop
// over their letters ends.
func plainWord(src string, i int) (int, wordKey) {
	if i+exactLetters >= len(src) {
		return longWord(src, i, i, 0)
	}
	s := src[i : i+exactLetters+1]
	b := eight(s)
	n := smallFirst(b)
	if n == exactLetters {
		return longWord(src, i, i+exactLetters, wordKey(b))
	}
	if s[n] != ' ' && !endsWord(src, i+n) {
		return i, 0
	}
	return i + n, wordKey(b >> (64 - 8*n))
}

// eachByte is 1 in each of eight bytes.
const eachByte = 0x0101010101010101

// smallFirst returns how many of eight bytes are small ASCII letters, from the first one on.
func smallFirst(b uint64) int {
	seven := b &^ (eachByte << 7)
	fromA, pastZ := seven+eachByte*(0x80-'a'), seven+eachByte*(0x7F-'z') // tell it by the highest bit of each byte
	return bits.LeadingZeros64((^fromA|pastZ|b)&(eachByte<<7)) / 8
}

// capitalWord returns where the word of up to eight ASCII letters that starts with a capital at byte i ends, its key and the shape
// of its letters, if what follows ends it, as most signs do; else i.
func capitalWord(src string, i int) (int, wordKey, shape) {
	if i+exactLetters >= len(src) {
		return i, 0, 0
	}
	s := src[i : i+exactLetters+1]
	b := eight(s)
	lower := b | eachByte<<5
	n := smallFirst(lower)
	if s[n] != ' ' && !endsWord(src, i+n) {
		return i, 0, 0
	}
	is, rest := upperFirst, 64-8*n
	if n > 1 && b&(eachByte<<5)>>rest == 0 {
		is |= allUpper
	}
	return i + n, wordKey(lower >> rest), is
}

// longWord does the work of plainWord letter by letter, of a word whose letters before byte j have
// the key k.
func longWord(src string, i, j int, k wordKey) (int, wordKey) {
	for src = src[:min(len(src), i+maxWord)]; j < len(src); j++ {
		if c := src[j]; c >= 'a' && c <= 'z' {
			k = k.with(c)
			continue
		}
		if endsWord(src, j) {
			return j, k
		}
		break
	}
	return i, 0
}

// endsWord reports at a glance whether a word before byte j ends there: a sign of ASCII follows
// that joins no letters, or a full stop with no letter behind it.
func endsWord(src string, j int) bool {
	c := src[j]
	if c == '.' && j+1 < len(src) {
		c = src[j+1]
	}
	return c < utf8.RuneSelf && !isASCIILetter(c) && c != '.' && c != '\'' && (c < '0' || c > '9')
}

// newWordIndex returns an index that knows no word, with room for a number of them.
func newWordIndex(room int) *wordIndex {
	x := &wordIndex{words: append(make([]string, 0, room), ""), known: append(make([]known, 0, room), known{})}
	size := 4
	for 8*room > 5*size {
		size *= 2
	}
	x.grow(size)
	return x
}

// grow makes place for a number of words, a power of two, and forgets where they were found.
func (x *wordIndex) grow(size int) {
	x.slots, x.shift = make([]slot, size), 64-bits.Len(uint(size-1))
}

// find returns the number of a word with its key, or 0.
func find[W string | []byte](x *wordIndex, k wordKey, word W) wordID {
	k = k.whole(len(word))
	i, tag := x.home(k)
	for slots := x.slots; ; i++ {
		s := slots[i&(len(slots)-1)]
		if s == 0 {
			return 0
		}
		if s&^0xFFFF == tag {
			if id := wordID(s); k&hashed == 0 && x.known[id].key == k || k&hashed != 0 && x.words[id] == string(word) {
				return id
			}
		}
	}
}

// exact returns the number of a word of up to eight letters, which are its key, or 0.
func (x *wordIndex) exact(k wordKey) wordID {
	i, tag := x.home(k)
	for slots := x.slots; ; i++ {
		s := slots[i&(len(slots)-1)]
		if s == 0 {
			return 0
		}
		if s&^0xFFFF == tag && x.known[wordID(s)].key == k {
			return wordID(s)
		}
	}
}

// home is where the search for a key starts, and the tag of its slot.
func (x *wordIndex) home(k wordKey) (place int, tag slot) {
	hash := uint64(k) * 0x9E3779B97F4A7C15
	return int(hash >> (x.shift & 63)), slot(hash>>16) &^ 0xFFFF
}

// put returns the number of a word: the next one, from 1, if it is new.
func (x *wordIndex) put(word string) wordID { return numberWord(x, keyOf(word), word) }

// numberWord does the work of put for a word with its key.
func numberWord[W string | []byte](x *wordIndex, k wordKey, word W) wordID {
	if id := find(x, k, word); id != 0 {
		return id
	}
	return x.add(k, string(word))
}

// add numbers a word that is new, with its key.
func (x *wordIndex) add(k wordKey, word string) wordID {
	x.words, x.known = append(x.words, word), append(x.known, known{key: k.whole(len(word))})
	if 8*len(x.words) > 5*len(x.slots) {
		x.grow(2 * len(x.slots))
		for id := 1; id < len(x.words)-1; id++ {
			x.place(wordID(id))
		}
	}
	return x.place(wordID(len(x.words) - 1))
}

// place notes where a word is found.
func (x *wordIndex) place(id wordID) wordID {
	i, tag := x.home(x.known[id].key)
	for i &= len(x.slots) - 1; x.slots[i] != 0; i = (i + 1) & (len(x.slots) - 1) {
	}
	x.slots[i] = tag | slot(id)
	return id
}

// numberOften numbers the signs and the common words first, so that what tables keep by the
// number of a word stands together for those that are looked up most.
func (l *lexicon) numberOften() {
	for _, words := range []string{"the , . of to a and in - ' ’ s ( ) \" “ ” : ;", file("newswords.txt")} {
		for _, line := range numbered(words) {
			for w := range fields(line) {
				l.intern(w)
			}
		}
	}
}
