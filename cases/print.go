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
		if telltale(w) {
			hs = append(hs, stem(w))
		}
	}
	slices.Sort(hs)
	hs = slices.Compact(hs)
	return hs[:min(len(hs), leadSize)]
}

// telltale reports whether w can tell one matter from another: numbers are left to the
// facts, short and ordinary words say nothing.
func telltale(w string) bool {
	return len(w) >= 4 && !ordinary[w[:min(len(w), stemSize)]] && !strings.ContainsAny(w, "0123456789")
}

// stem returns the hash of the beginning of a word.
func stem(w string) uint64 { return hash(w[:min(len(w), stemSize)]) >> 32 }

// ordinary are the stems of the words that most reports of enforcement share.
var ordinary = stems(`about after against also although another article articles because been before being
	between both company companies complied could data decision does during each enforcement failed failing
	failure fine fined fines following former found from general given have having however imposed including
	individuals information into issued issuing make making more must notice only organisation other over
	penalty people personal privacy processing protection provided public regulation regulator regulatory
	regarding said same security service services should since some such than that their them then there
	these they this those through under united until used using violated violating violation violations
	watchdog were what when where which while will with without within would year years authority
	commissioner commission office controller processor sanction sanctioned breach breached infringement
	amount administrative measures appropriate technical organisational organizational subject subjects
	basis legal lawful unlawful unlawfully lawfully million euro euros pounds dollars gdpr supervisory
	approximately romanian spanish italian french german dutch belgian danish norwegian swedish finnish
	greek hellenic polish czech hungarian austrian irish portuguese croatian luxembourg icelandic estonian
	latvian lithuanian slovenian slovak bulgarian cypriot maltese swiss european aepd cnil garante ansp
	datatilsynet uodo naih anspdcp specifically agency impose imposes article paragraph letter company
	investigation kingdom british according order ordered case including customers first time`)

func stems(text string) map[string]bool {
	set := map[string]bool{}
	for w := range words(text) {
		set[w[:min(len(w), stemSize)]] = true
	}
	return set
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

// shared returns how many telling words two texts have in common, besides those left
// out, and what share this is of all their telling words.
func shared(a, b []uint64, without map[uint64]bool) (count int, share float64) {
	if len(a) <= copyRows || len(b) <= copyRows {
		return 0, 0
	}
	in := map[uint64]bool{}
	for _, h := range a[copyRows:] {
		if !without[h] {
			in[h] = true
		}
	}
	all := len(in)
	for _, h := range b[copyRows:] {
		switch {
		case without[h]:
		case in[h]:
			count++
		default:
			all++
		}
	}
	return count, float64(count) / float64(max(all, 1))
}

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
