package cases

import (
	"slices"
	"time"

	"regwire"
)

// reopens is how long after the end of an appeal the report of an appeal must appear to be
// about a further one, before a higher court, and not about the one that ended.
const reopens = 30 * 24 * time.Hour

// stageOf returns how far the matter has come: the furthest stage, save that an appeal told
// well after the end of another one is a further one, and the matter is open again. Of
// rival ends of an appeal the one reported last stands, the regulator's own word before
// others of the same day. An older stage that is reported late changes nothing.
func stageOf(said []saying) regwire.Stage {
	said = slices.Clone(said)
	slices.SortStableFunc(said, func(x, y saying) int { return x.report.Published.Compare(y.report.Published) })
	var now saying
	var ended time.Time // when the end of the last appeal was told last
	for _, s := range said {
		by, than := s.action.Stage.Order(), now.action.Stage.Order()
		later := s.report.Published.After(now.report.Published)
		switch {
		case by > than, by == than && later, s.main && later && furthered(s, now, ended):
			now = s
		}
		if ends(s.action.Stage) && !s.report.Published.IsZero() {
			ended = s.report.Published
		}
	}
	return now.action.Stage
}

// furthered reports whether s tells of an appeal against the end of an appeal.
func furthered(s, now saying, ended time.Time) bool {
	return s.action.Stage == regwire.Appealed && ends(now.action.Stage) && !ended.IsZero() &&
		s.report.Published.Sub(ended) > reopens
}

// ends reports whether s is the end of an appeal.
func ends(s regwire.Stage) bool { return s.Order() == regwire.Upheld.Order() }

// standing leaves out the sums of an end that did not last: while a further appeal goes on,
// neither what a court left of the fine nor what it quashed is settled, and a fine that a
// higher court confirmed is quashed no more.
func standing(sums []regwire.Sum, stage regwire.Stage) []regwire.Sum {
	return slices.DeleteFunc(sums, func(s regwire.Sum) bool {
		return stage == regwire.Appealed && ends(s.Stage) ||
			s.Stage == regwire.Overturned && (stage == regwire.Upheld || stage == regwire.Varied)
	})
}
