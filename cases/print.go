package cases

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"regwire"
)

// A fingerprint has two halves. The first, of copyRows numbers, is a MinHash over runs of
// four words: the share of equal rows estimates how much of the wording two texts share,
// and finds syndicated copies. The second holds hashes of the telling words of headline
// and opening, each cut to a stem: reports of one matter share more of them than reports
// of two. All numbers are below 1<<32.
const (
	copyRows  = 32
	bandRows  = 4
	shingle   = 4
	copyWords = 1200 // words of the text that the first half looks at
	leadWords = 140  // words of the text that the second half looks at
	leadSize  = 72   // most numbers in the second half
	stemSize  = 6    // bytes of a word that count, so that "password" meets "passwords"
)

// fingerprint returns the fingerprint of an article; nil if it has no words.
func fingerprint(a regwire.Article) []uint64 {
	text := wordsOf(a.Text, copyWords)
	title := wordsOf(a.Title, 40)
	if len(text)+len(title) == 0 {
		return nil
	}
	rows := minhash(text)
	if len(text) < shingle {
		rows = minhash(title)
	}
	return append(rows, lead(title, text[:min(len(text), leadWords)])...)
}

// wordsOf returns the first words of s, at most limit.
func wordsOf(s string, limit int) []string {
	if most := limit * 16; len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	ws := strings.FieldsFunc(fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return ws[:min(len(ws), limit)]
}

// minhash returns copyRows minima over the runs of words.
func minhash(ws []string) []uint64 {
	rows := make([]uint64, copyRows)
	for i := range rows {
		rows[i] = math.MaxUint32
	}
	for i := 0; i+shingle <= max(len(ws), shingle); i++ {
		h := hash(ws[i:min(i+shingle, len(ws))]...)
		for j := range rows {
			rows[j] = min(rows[j], mix(h+uint64(j)*0x9e3779b97f4a7c15)>>32)
		}
	}
	return rows
}

// lead returns the hashes of the telling words, sorted.
func lead(title, text []string) []uint64 {
	var hs []uint64
	for _, w := range slices.Concat(title, text) {
		switch {
		case telltale(w):
			hs = append(hs, concept(w))
		case numeral(w):
			hs = append(hs, stem(w))
		}
	}
	slices.Sort(hs)
	hs = slices.Compact(hs)
	return hs[:min(len(hs), leadSize)]
}

// copied estimates the share of wording that two texts have in common, from 0 to 1.
func copied(a, b []uint64) float64 {
	if len(a) < copyRows || len(b) < copyRows {
		return 0
	}
	n := 0
	for i := range copyRows {
		if a[i] == b[i] && a[i] != math.MaxUint32 {
			n++
		}
	}
	return float64(n) / copyRows
}

// An overlap is what two texts have in common of their telling words.
type overlap struct {
	count int     // telling words in both
	own   int     // those of them that are not stock
	share float64 // how alike, from 0 to 1
	least float64 // the weight of the telling words of the text that has fewer
}

// shared compares two texts by their telling words, besides those left out. The share is
// what they have in common against the geometric mean of what each has, so that a text of
// one sentence can be as like to a long one as to another of its kind.
func shared(a, b []uint64, without map[uint64]bool) overlap {
	if len(a) <= copyRows || len(b) <= copyRows {
		return overlap{}
	}
	in := map[uint64]bool{}
	var o overlap
	var ofA, ofB, both float64
	for _, h := range a[copyRows:] {
		if !without[h] {
			in[h] = true
			ofA += weight(h)
		}
	}
	for _, h := range b[copyRows:] {
		if without[h] {
			continue
		}
		ofB += weight(h)
		if in[h] {
			o.count++
			both += weight(h)
			if !stock[h] {
				o.own++
			}
		}
	}
	o.share, o.least = both/(math.Sqrt(ofA*ofB)+few), min(ofA, ofB)
	return o
}

// few is the weight of the words that two short texts may share by chance.
const few = 0.5

// bands returns the hashes under which near copies meet: two texts that share most of
// their wording have a band in common almost surely.
func bands(print []uint64) []uint64 {
	var bs []uint64
	for i := 0; i+bandRows <= min(len(print), copyRows); i += bandRows {
		h := uint64(i)
		for _, row := range print[i : i+bandRows] {
			h = mix(h ^ row)
		}
		bs = append(bs, h)
	}
	return bs
}

// hash returns the FNV-1a hash of the words, mixed.
func hash(ws ...string) uint64 {
	h := uint64(14695981039346656037)
	for _, w := range ws {
		for i := range len(w) {
			h = (h ^ uint64(w[i])) * 1099511628211
		}
		h = (h ^ ' ') * 1099511628211
	}
	return mix(h)
}

// mix spreads the bits of h.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
