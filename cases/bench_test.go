package cases

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"regwire"
)

// benchPiece makes an ordinary article of four hundred words about one of many matters.
func benchPiece(i int) piece {
	rng := rand.New(rand.NewPCG(uint64(i), 2))
	text := ""
	for range 400 {
		text += fmt.Sprintf("w%c%c%c%c ", 'a'+rng.IntN(26), 'a'+rng.IntN(26), 'a'+rng.IntN(26), 'a'+rng.IntN(26))
	}
	return news(fmt.Sprint("n", i), "2024-01-01", text,
		action("ICO", fmt.Sprintf("Norvia Unit%d Ltd|Norvia", i), "fine imposed", fmt.Sprintf("£%d", 100000+i*77919),
			fmt.Sprintf("%d people", 1000+i*7717), fmt.Sprintf("ransomware %d-08", 1950+i)))
}

func BenchmarkKeys(b *testing.B) {
	p := benchPiece(1)
	b.ReportAllocs()
	for b.Loop() {
		Keys(p.a, p.f)
	}
}

// The cost of a decision grows with the candidates alone: what is stored beside them is
// never seen.
func BenchmarkDecide(b *testing.B) {
	for _, k := range []int{0, 1, 8, 64} {
		b.Run(fmt.Sprintf("candidates=%d", k), func(b *testing.B) {
			var known []regwire.Case
			for i := range k {
				p := benchPiece(i + 2)
				known = append(known, Decide(nil, p.a, p.f, today).Changes[0].Case)
			}
			p := benchPiece(1)
			b.ReportAllocs()
			for b.Loop() {
				Decide(known, p.a, p.f, today)
			}
		})
	}
}
