package feeds

import (
	"math"
	"strings"

	"github.com/ledongthuc/pdf"
)

// A line is what a page of a PDF document shows at one height.
type line struct {
	text string
	y    float64 // grows upwards
	size float64 // of its letters
}

// A pen follows the drawing of one page and writes down the lines that it makes. It knows
// where text begins and about how wide it is, which is enough to tell words and lines apart.
type pen struct {
	page  pdf.Page
	fonts map[string]*face
	font  *face
	size  float64 // as set with the font
	scale float64 // of the text matrix

	x, y          float64 // where the next letters go
	lineX, lineY  float64 // where the line began that moves are relative to
	leading       float64
	endX, endY    float64 // where the last letters ended
	lines         []line
	now           strings.Builder
	nowY, nowSize float64
}

// do follows one step. Those that draw no text are left alone.
func (p *pen) do(op string, args []pdf.Value) {
	number := func(i int) float64 {
		if i < len(args) {
			return args[i].Float64()
		}
		return 0
	}
	switch op {
	case "BT":
		p.place(1, 0, 0)
	case "Tf":
		if len(args) == 2 {
			p.font, p.size = p.fontNamed(args[0].Name()), args[1].Float64()
		}
	case "TL":
		p.leading = number(0)
	case "TD":
		p.leading = -number(1)
		p.move(number(0), number(1))
	case "Td":
		p.move(number(0), number(1))
	case "Tm":
		p.place(math.Hypot(number(0), number(1)), number(4), number(5))
	case "T*":
		p.move(0, -p.leading)
	case "'", `"`:
		p.move(0, -p.leading)
		p.show(args[max(0, len(args)-1):])
	case "Tj":
		p.show(args)
	case "TJ":
		if len(args) > 0 {
			p.showSpread(args[0])
		}
	}
}

// A face is a font as far as text needs it: looked up once, since the library goes through the
// document for each letter.
type face struct {
	decode func(string) string
	first  int
	widths []float64 // of the letters from first on, in thousandths of an em
}

func (p *pen) fontNamed(name string) *face {
	if known, ok := p.fonts[name]; ok {
		return known
	}
	font := p.page.Font(name)
	f := &face{decode: font.Encoder().Decode, first: font.FirstChar(), widths: font.Widths()}
	p.fonts[name] = f
	return f
}

// place moves to a point of the page.
func (p *pen) place(scale, x, y float64) {
	p.scale = scale
	p.x, p.y, p.lineX, p.lineY = x, y, x, y
}

// move moves relative to where the line began.
func (p *pen) move(dx, dy float64) { p.place(p.scale, p.lineX+dx*p.scale, p.lineY+dy*p.scale) }

// em is the height of the letters on the page.
func (p *pen) em() float64 { return max(1, math.Abs(p.size*p.scale)) }

func (p *pen) show(args []pdf.Value) {
	if len(args) > 0 && args[0].Kind() == pdf.String {
		p.write(args[0].RawString())
	}
}

// showSpread shows letters with gaps between them, in thousandths of an em. A wide gap is a space.
func (p *pen) showSpread(list pdf.Value) {
	for i := range list.Len() {
		v := list.Index(i)
		if v.Kind() == pdf.String {
			p.write(v.RawString())
			continue
		}
		p.x -= v.Float64() / 1000 * p.em()
	}
}

// write puts letters down where the pen is.
func (p *pen) write(raw string) {
	if p.font == nil || len(raw) == 0 {
		return
	}
	text := strings.Map(func(r rune) rune {
		if r < ' ' || r == '\uFFFD' || r == '\u00ad' {
			return -1
		}
		return r
	}, ligatures.Replace(p.font.decode(raw)))
	em := p.em()
	switch apart := math.Abs(p.y - p.endY); {
	case p.now.Len() == 0:
	case apart > 0.5*em:
		p.flush()
	case p.x-p.endX > 0.17*em || p.endX-p.x > 2*em:
		p.now.WriteByte(' ')
	}
	if p.now.Len() == 0 {
		p.nowY, p.nowSize = p.y, em
	}
	if p.now.Len()+len(text) <= maxText {
		p.now.WriteString(text)
	}
	p.x += p.width(raw, text) * em
	p.endX, p.endY = p.x, p.y
}

// width is about how wide letters are, in em. Fonts of several bytes a letter do not say it in a
// way that the library reads.
func (p *pen) width(raw, text string) float64 {
	sum := 0.0
	for i := range len(raw) {
		if at := int(raw[i]) - p.font.first; 0 <= at && at < len(p.font.widths) {
			sum += p.font.widths[at] / 1000
		}
	}
	if sum > 0 {
		return sum
	}
	return 0.5 * float64(len([]rune(text)))
}

func (p *pen) flush() {
	if text := oneLineOf(p.now.String()); text != "" {
		p.lines = append(p.lines, line{text, p.nowY, p.nowSize})
	}
	p.now.Reset()
}

func (p *pen) finish() []line {
	p.flush()
	return p.lines
}

// ligatures are letters that are drawn as one.
var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl")

// oneLineOf sets the words of s apart by single spaces.
func oneLineOf(s string) string { return strings.Join(strings.Fields(s), " ") }
