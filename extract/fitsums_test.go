package extract

import (
	"math"

	"regwire"
)

// A labelledSum is a sum of money as the labelling guide writes it.
type labelledSum struct {
	Currency string
	Value    float64
}

// is reports whether a sum is the labelled one.
func (s *labelledSum) is(m regwire.Money) bool {
	minor := s.Value * math.Pow10(regwire.MinorDigits(m.Currency))
	return s.Currency == m.Currency && math.Abs(minor-float64(m.Minor)) <= 0.0005*minor
}

// sumExample is the choice among the sums of an article, or none of them.
func (r *reading) sumExample(k regwire.Kind, s regwire.Stage, gold *labelledSum) example {
	var x example
	all := r.sums()
	s = r.sumStage(s, all)
	for i := range all {
		sum, _ := r.sum(all[i].best)
		x.candidates = append(x.candidates, r.vocabulary.spelled("", r.sumFeatures(all, i, k, s)))
		x.right = append(x.right, gold != nil && gold.is(sum))
	}
	x.candidates, x.right = append(x.candidates, r.vocabulary.spelled("", r.noSum(all, k, s))), append(x.right, gold == nil)
	return x
}

// earlierExample is the choice of the sum that was proposed or set before the amount.
func (r *reading) earlierExample(k regwire.Kind, s regwire.Stage, amount, gold *labelledSum) example {
	var x example
	all, main := r.sums(), -1
	s = r.sumStage(s, all)
	for i := range all {
		if sum, _ := r.sum(all[i].best); amount != nil && amount.is(sum) {
			main = i
		}
	}
	for i := range all {
		if i == main {
			continue
		}
		f := r.vocabulary.spelled("", r.sumFeatures(all, i, k, s))
		x.candidates = append(x.candidates, append(f, r.vocabulary.spelled("", r.relationSigns(all, i, main, k, s))...))
		sum, _ := r.sum(r.upperOf(&all[i]))
		x.right = append(x.right, gold != nil && gold.is(sum))
	}
	x.candidates, x.right = append(x.candidates, r.vocabulary.spelled("", r.noEarlier(r.noSum(all, k, s)))), append(x.right, gold == nil)
	return x
}
