package extract

import "regwire"

// stageRules correct, one after another, how far the step has got, where what is told leaves no doubt. Each is given the action
// with its stage and sums.
var stageRules = [...]func(*reading, *regwire.Action){
	(*reading).meantAfterAll, // more is said of a fine that is only meant
	(*reading).toldOutright,  // what a court did is told outright
	(*reading).setJustNow,    // it is told as just set, and courts come up besides
	(*reading).setAfterAll,   // a proposal that was followed by what was set
	(*reading).setPlainly,
	(*reading).appealedSince, // what was chosen is only recalled, and a later step is told
	(*reading).variedSince,
	(*reading).upheldAfterAll,
	(*reading).stillOpen, // the public is still asked about it
	(*reading).takenInstead,
	(*reading).closedSince,
	(*reading).inquiryInstead,
}

// rightStage corrects the stage that the weights chose by the rules that leave no doubt.
func (r *reading) rightStage(a *regwire.Action) {
	for _, right := range stageRules {
		right(r, a)
	}
}
