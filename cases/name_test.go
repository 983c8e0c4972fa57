package cases

import (
	"testing"

	"regwire"
)

func TestKinship(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want kinship
	}{
		{"Capstone plc", "Capstone", same},
		{"The Capstone Group Holdings Ltd.", "CAPSTONE", same},
		{"Douglas Italia S.p.A.", "douglas italia spa", same},
		{"Østfold Sykehus HF", "Ostfold sykehus hf", same},
		{"easyJet", "Easy Jet", same},
		{"Marks & Fields", "Marks and Fields", same},
		{"Carphone's Warehouse", "Carphone Warehouse", same},
		{"DSV Communications Ltd t/a The One Broadband", "One Broadband", same},
		{"Norvia (formerly Facegram Ireland Limited)", "Facegram Ireland", same},
		{"Advanta", "Advanta Computer Software Group Ltd", short},
		{"PSNI", "Police Service of Northern Ireland", short},
		{"XIUC", "X Internet Unlimited Company", short},
		{"Mr Stanley", "Jes Stanley", short},
		{"I-DO Redes Norte SA", "Redes Norvia Norte", stranger},
		{"I-DO Redes Norvia SA", "Redes Norvia", short},
		{"Region of Calvardia", "Region of Calvardy", short},
		{"Vodafon España SAU", "Vodafone España, S.A.U.", short},
		{"Norvia Platforms Ireland", "Norvia Ireland", kin},
		{"KPLG LLP", "KPLG Audit Plc", short},
		{"Norvia Platforms Ireland", "Chatly Ireland", stranger},
		{"Norvia Italia Logistica", "Norvia Italia Transporti srl", sister},
		{"Harbour Fund 103", "Harbour Fund 104", sister},
		{"Unit103 Services", "Unit104 Services", stranger},
		{"NHS Highland", "NHS Lanarkshire", stranger},
		{"NHS", "NHS Highland", unknown},
		{"PCT", "Stourford Primary Care Trust", unknown},
		{"NHS Trust", "Stourford Hospitals NHS Trust", unknown},
		{"Kent County Council", "Essex County Council", stranger},
		{"South Yorkshire Police", "South Wales Police", stranger},
		{"Bank of Ireland", "Bank of Scotland", stranger},
		{"Surrey Police", "Sussex Police", stranger},
		{"Johnson Smith", "Johnson Clark", stranger},
		{"National Grid plc", "National Trust", stranger},
		{"a hospital", "Sanavita S.R.L.", unknown},
		{"boating club", "Club Nautilo", unknown},
		{"Stourford firm", "Sanavita", unknown},
		{"man from Norvia", "Scott Roads", unknown},
		{"Stourford Firm Ltd", "Sanavita", stranger},
		{"Citogroup UK", "Cito", short},
		{"Drumsmith (UK) Limited", "Pharmalex (UK) Limited", stranger},
		{"Drumsmith (UK) Limited", "Drumsmith", same},
		{"electrical company", "Norvia Energy", unknown},
		{"norvia.example", "Sanavita", stranger},
		{"former health adviser at Stourford NHS Trust", "Chris O'Brien", unknown},
		{"", "Capstone", unknown},
	} {
		var a, b party
		lex.add(&a, regwire.Organisation{Name: c.a})
		lex.add(&b, regwire.Organisation{Name: c.b})
		if got := lex.kinship(a, b); got != c.want {
			t.Errorf("kinship(%q, %q) = %v, want %v", c.a, c.b, got, c.want)
		}
		if got := lex.kinship(b, a); got != c.want {
			t.Errorf("kinship(%q, %q) = %v, want %v", c.b, c.a, got, c.want)
		}
	}
}

// Names come from outside: nothing in them may break the comparison, and it is the same
// from both sides.
func FuzzKinship(f *testing.F) {
	f.Add("Capstone plc", "The Capstone Group")
	f.Add("a (b|c); t/a \xff", "''s .. \u0301")
	f.Add("C sA", "Cs") // initials that the other bears as its name
	f.Fuzz(func(t *testing.T, x, y string) {
		var a, b party
		lex.add(&a, regwire.Organisation{Name: x})
		lex.add(&b, regwire.Organisation{Name: y})
		if lex.kinship(a, b) != lex.kinship(b, a) {
			t.Errorf("kinship of %q and %q depends on the side", x, y)
		}
		if a.named() && lex.kinship(a, a) != same {
			t.Errorf("%q is not itself", x)
		}
	})
}
