package extract

// outcome is what a ruling makes of a sanction.
func (x ruling) outcome() outcome {
	o := x.ifDone()
	switch x.mood {
	case asPast:
		return noOutcome
	case asOpen:
		if o == isGone || o == isChanged || o == isAsked {
			return isAsked
		}
		return noOutcome
	case asNot:
		switch o {
		case isGone, isChanged:
			return staysUp
		case staysUp:
			return isGone
		}
	}
	return o
}

// ifDone is the outcome of a ruling that is told as done.
func (x ruling) ifDone() outcome {
	switch x.deed {
	case dismisses:
		return x.ifDismissed()
	case keeps:
		return x.ifKept()
	case annuls:
		return x.ifAnnulled()
	case cuts:
		if x.on == sanction {
			return isChanged
		}
	case wins:
		return wonBy(x.by)
	case loses:
		return lostBy(x.by)
	case against:
		return lostBy(x.whose)
	case restores:
		return isBack
	case asks:
		if x.by == party && (x.on != something || x.mood == asOpen || x.whose == court) {
			return isAsked
		}
	}
	return noOutcome
}

// ifDismissed is the outcome when an appeal is dismissed, or the sanction itself.
func (x ruling) ifDismissed() outcome {
	switch {
	case x.by == court && x.on == sanction, x.on == appeal && x.whose == watchdog:
		return isGone
	case x.by != watchdog && x.on == appeal:
		return staysUp
	}
	return noOutcome
}

// ifKept is the outcome when a sanction is upheld, an appeal, or somebody's view.
func (x ruling) ifKept() outcome {
	switch {
	case x.by == court && x.on == appeal && x.whose != watchdog, x.on == something && x.whose == party:
		return isGone
	case x.on == sanction, x.whose == watchdog:
		return staysUp
	}
	return noOutcome
}

// ifAnnulled is the outcome when a sanction is set aside, an appeal allowed, or the ruling of
// another court falls.
func (x ruling) ifAnnulled() outcome {
	switch {
	case x.on == judgment, x.on == appeal && x.whose == watchdog:
		return isBack
	case x.on != something:
		return isGone
	}
	return noOutcome
}

// wonBy is the outcome when somebody wins in court.
func wonBy(who int) outcome {
	switch who {
	case party:
		return isGone
	case watchdog:
		return staysUp
	}
	return noOutcome
}

// lostBy is the outcome when somebody loses there.
func lostBy(who int) outcome {
	switch who {
	case party:
		return staysUp
	case watchdog:
		return isGone
	}
	return noOutcome
}
