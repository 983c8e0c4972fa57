package extract

import (
	"slices"
	"testing"

	"regwire"
)

func TestEveryCueIsFoundInItsExample(t *testing.T) {
	all, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	for _, set := range all.cues {
		for _, c := range set.all {
			if c.example == "" {
				t.Errorf("cue %d has no example", c.name)
				continue
			}
			r := understand(regwire.Article{Text: c.example})
			words := r.inGroups(&set.groups, r.glossed, nil)
			if _, ok := c.in(words); !ok {
				t.Errorf("%q: the cue of this example is not found among %d words", c.example, len(words))
			}
		}
	}
}

func TestCuesKnowTheirPlace(t *testing.T) {
	r := understand(regwire.Article{Entry: regwire.Entry{Title: "Lender faces a penalty"}, Text: "The watchdog said on Monday that it had closed its inquiry. Nobody was there."})
	x := r.cuesTold(r.cues[stageCues])
	if got := x.in[cueTitle] & ofValue(r.cues[stageCues], r.cues[stageCues].of, "proposed"); got == 0 {
		t.Errorf("title: got no cue of proposed")
	}
	if got := x.in[cueFirst] & ofValue(r.cues[stageCues], r.cues[stageCues].of, "closed"); got == 0 {
		t.Errorf("first sentence: got no cue of closed")
	}
	if got := r.slice(r.whereCued(r.cues[stageCues], "closed").from, r.whereCued(r.cues[stageCues], "closed").to); got != "closed its inquiry" {
		t.Errorf("where: got %q, want %q", got, "closed its inquiry")
	}
}

func TestCuesRefuseWhatTheyDoNotKnow(t *testing.T) {
	for _, src := range []string{"finished x: a", "closed x: b", "closed: a", "closed x a", "closed x:"} {
		lex, err := newLexicon(file("words.txt"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := newCues(lex, newVocabulary(), cueFields[stageCues], "a: fine", src); err == nil {
			t.Errorf("%q: got no error", src)
		}
	}
}

func TestCuesSpeakForAKindOrAgainstIt(t *testing.T) {
	r := understand(regwire.Article{Entry: regwire.Entry{Title: "Lender is spared a fine"}, Text: "The lender has agreed to pay £5,000 to customers, the watchdog said on Monday."})
	all := r.cues[kindCues]
	x := r.cuesTold(all)
	if x.in[cueTitle]&ofValue(all, all.against, "fine") == 0 {
		t.Errorf("title: got no cue against a fine")
	}
	if x.in[cueFirst]&ofValue(all, all.of, "settlement") == 0 {
		t.Errorf("first sentence: got no cue of a settlement")
	}
	if x.in[cueFirst]&ofValue(all, all.of, "audit") != 0 {
		t.Errorf("first sentence: got a cue of an audit")
	}
}

// ofValue returns the names of a kind or stage.
func ofValue(c *cues, names []uint64, value string) uint64 {
	return names[slices.Index(c.values, value)]
}
