package extract

import "strings"

// putBothAside makes outsiders of names that stand for two others: "Ash and Birch Police" where the article names Ash Police and Birch
// Police too.
func (r *reading) putBothAside() {
	var known map[string]int
	for e := range r.entities {
		for _, k := range r.entities[e].keys {
			left, right, ok := strings.Cut(k, " and ")
			at := strings.IndexByte(right, ' ')
			if !ok || at < 0 {
				continue
			}
			if known == nil {
				known = r.byKeys()
			}
			first, named := known[left+right[at:]]
			second, too := known[right]
			if named && too && first != e && second != e && first != second {
				r.entities[e].kinds |= anOutsider
			}
		}
	}
}

// byKeys returns the entities by their names in lower case.
func (r *reading) byKeys() map[string]int {
	out := make(map[string]int)
	for e := range r.entities {
		for _, k := range r.entities[e].keys {
			out[k] = e
		}
	}
	return out
}
