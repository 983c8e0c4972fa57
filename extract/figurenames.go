package extract

// figureNames name what speaks for a figure beside the words around it.
type figureNames struct {
	role         [len(countRoles)]featureName // "says:people": by a pattern
	here         [3]featureName               // "here.title", "here.lead", "here.rest": where this place is
	echo         [3]featureName               // "echo.title": where the number is given in round figures
	with         [nameAtom]featureName        // "with_money": in the same sentence
	withName     [len(nameSorts)]featureName  // "with:party"
	mailed       [len(mailedHow)]featureName  // "mailed:visible": of those whom something was sent to
	echoes       featureName                  // how much the patterns call the round figure the total
	echoed       featureName                  // and of a round figure, how much they call the exact one so
	totalHere    featureName                  // how much they call it the total at this place
	againstHere  featureName                  // and how much anything else
	whole        featureName                  // a part of it is counted next
	nearMessages featureName                  // messages are counted beside it
	messages     featureName                  // the article counts messages, which speaks of none
}

// newFigureNames names these features.
func newFigureNames(v *vocabulary) figureNames {
	f := figureNames{
		echoes: v.named("echo"), echoed: v.named("echoed"), totalHere: v.named("total_here"), againstHere: v.named("against_here"),
		whole: v.named("whole"), nearMessages: v.named("near_messages"), messages: v.named("messages"),
	}
	for role, name := range countRoles {
		f.role[role] = v.named("says:", name)
	}
	for place, at := range [...]string{".title", ".lead", ".rest"} {
		f.echo[place], f.here[place] = v.named("echo", at), v.named("here", at)
	}
	for kind, name := range atomNames[:nameAtom] {
		f.with[kind] = v.named("with_", name)
	}
	for sort, name := range nameSorts {
		f.withName[sort] = v.named("with:", name)
	}
	for how, name := range mailedHow {
		f.mailed[how] = v.named("mailed:", name)
	}
	return f
}
