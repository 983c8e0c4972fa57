package notify

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"regwire"
)

// The drawing is compared by its pixels, a few of which may be a shade off: processors
// round in different ways.
func TestChartGolden(t *testing.T) {
	m := Summary(tallied(uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil), autumn()...))
	got, err := m.Picture.PNG()
	if err != nil {
		t.Fatal(err)
	}
	again, err := m.Picture.PNG()
	if err != nil || !bytes.Equal(got, again) {
		t.Errorf("drawn again (%v) the chart is another", err)
	}
	path := filepath.Join("testdata", "chart.png")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if off := apartBy(t, decoded(t, got), decoded(t, want)); off > 0.001 {
		t.Errorf("%.2f%% of the pixels differ from %s (go test ./notify -update draws it anew)", 100*off, path)
	}
}

// Another value must be another drawing, or the test above would prove nothing.
func TestChartShowsItsValues(t *testing.T) {
	draw := func(c chart) image.Image {
		b, err := c.png()
		if err != nil {
			t.Fatal(err)
		}
		return decoded(t, b)
	}
	c, ok := tallied(uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil), autumn()...).chart()
	if !ok || len(c.panels) != maxPanels+1 {
		t.Fatalf("%d panels (%v), want %d of sums and one of people", len(c.panels), ok, maxPanels)
	}
	before := draw(c)
	c.panels = append([]panel{}, c.panels...)
	c.panels[0].values[2] = c.panels[0].values[4] / 2
	if off := apartBy(t, draw(c), before); off < 0.001 {
		t.Errorf("%.3f%% of the pixels differ", 100*off)
	}
}

// The paper is white and opaque, whatever lies behind it.
func TestChartBringsItsPaper(t *testing.T) {
	for n := range 3 {
		c := chart{title: "Title", panels: make([]panel, n+1)}
		for i := range c.months {
			c.months[i] = date(2025, time.Month(i+1), 1)
		}
		b, err := c.png()
		if err != nil {
			t.Fatal(err)
		}
		drawn := decoded(t, b)
		white, total := 0, 0
		for y := range drawn.Bounds().Dy() {
			for x := range drawn.Bounds().Dx() {
				r, g, b, a := drawn.At(x, y).RGBA()
				if a != 0xffff {
					t.Fatalf("pixel %d,%d shows what is behind", x, y)
				}
				if total++; r&g&b == 0xffff {
					white++
				}
			}
		}
		if white*10 < total*8 {
			t.Errorf("with %d panels %d of %d pixels are paper", n+1, white, total)
		}
	}
}

// Nothing that a case can hold keeps a chart from being drawn.
func TestChartOfExtremes(t *testing.T) {
	c := chart{title: "個人情報保護委員会 😀", note: "\u202E", panels: []panel{
		{title: "", values: [monthsShown]float64{0, 1e-9, 1e18, 9.3e18, 1, 2}},
		{title: "個人情報保護委員会: imposed, JPY", values: [monthsShown]float64{}},
		{title: strings.Repeat("Datatilsynet ", 9), values: [monthsShown]float64{9.3e18, 9.3e18}},
	}}
	if b, err := c.png(); err != nil || decoded(t, b).Bounds().Dx() != 1000 {
		t.Errorf("not drawn: %v", err)
	}
}

func decoded(t *testing.T, b []byte) image.Image {
	t.Helper()
	drawn, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return drawn
}

// apartBy is the share of the pixels of two pictures that are visibly different.
func apartBy(t *testing.T, a, b image.Image) float64 {
	t.Helper()
	if a.Bounds() != b.Bounds() {
		t.Errorf("one picture is %v, the other %v", a.Bounds(), b.Bounds())
		return 1
	}
	off, size := 0, a.Bounds().Size()
	for y := range size.Y {
		for x := range size.X {
			r, g, b1, _ := a.At(x, y).RGBA()
			r2, g2, b2, _ := b.At(x, y).RGBA()
			if far(r, r2) || far(g, g2) || far(b1, b2) {
				off++
			}
		}
	}
	return float64(off) / float64(size.X*size.Y)
}

func far(a, b uint32) bool { return max(a, b)-min(a, b) > 0x1000 }

func TestBrief(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 0.4: "0", 1: "1", 950: "950", 999.4: "999", 999.6: "1k", 1000: "1k", 1500: "1.5k", 79404: "79.4k", 140000: "140k",
		999_499: "999k", 999_500: "1m", 3_076_320: "3.08m", 9_996_000: "10m", 12_700_000: "12.7m", 530e6: "530m", 1.2e9: "1.2bn", 92e15: "92000tn",
	} {
		if got := brief(v); got != want {
			t.Errorf("brief(%v) = %q, want %q", v, got, want)
		}
	}
}
