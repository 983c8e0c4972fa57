package notify

import (
	"fmt"
	"slices"

	"github.com/go-analyze/charts"
)

// The measures of a drawing in pixels. Slack shows it about half as wide, so letters are
// twice as large as they are to be read.
const (
	panelWidth  = 490
	panelHeight = 240
	margin      = 10
	headHeight  = 85
	titleSize   = 19 // of letters, in points
	wordSize    = 15
)

// png draws the chart, the same bytes for the same chart: with the library's own font, and
// on white paper of its own. Slack shows a picture as it is in its light and in its dark
// mode, so one that brings both ink and paper is read alike in both: the ink has a contrast
// of 17 to 1 with the paper, the bars one of 6 to 1, and a frame ends the paper where the
// page is white too. Bars are told apart by the titles and labels beside them; their colour
// says nothing.
func (c chart) png() ([]byte, error) {
	ink, bar, frame := charts.ParseColor("#1d1c1d"), charts.ParseColor("#1264a3"), charts.ParseColor("#868686")
	theme := charts.MakeTheme(charts.ThemeOption{
		BackgroundColor: charts.ColorWhite, TextColor: ink, AxisStrokeColor: ink, SeriesColors: []charts.Color{bar},
	})
	columns := min(len(c.panels), 2)
	rows := (len(c.panels) + 1) / 2
	width, height := 2*(panelWidth+margin), headHeight+rows*panelHeight+margin
	p := charts.NewPainter(charts.PainterOptions{OutputFormat: charts.ChartOutputPNG, Width: width, Height: height, Theme: theme})
	p.FilledRect(0, 0, width, height, charts.ColorWhite, frame, 2)
	p.Text(c.title, 3*margin, 42, 0, charts.FontStyle{FontSize: titleSize, FontColor: ink})
	p.Text(c.note, 3*margin, 72, 0, charts.FontStyle{FontSize: wordSize - 2, FontColor: ink})
	for i, one := range c.panels {
		left, top := margin+i%2*panelWidth, headHeight+i/2*panelHeight
		right := left + panelWidth*2/columns
		if columns == 2 {
			right = left + panelWidth
		}
		child := p.Child(charts.PainterBoxOption(charts.NewBox(left, top, right, top+panelHeight)))
		if err := child.BarChart(c.bars(one, theme, ink)); err != nil {
			return nil, fmt.Errorf("draw chart: %w", err)
		}
	}
	drawn, err := p.Bytes()
	if err != nil {
		return nil, fmt.Errorf("draw chart: %w", err)
	}
	return drawn, nil
}

// bars are the bars of a panel with the value over each and its month under it.
func (c chart) bars(p panel, theme charts.ColorPalette, ink charts.Color) charts.BarChartOption {
	words := charts.FontStyle{FontSize: wordSize, FontColor: ink}
	opt := charts.NewBarChartOptionWithData([][]float64{p.values[:]})
	opt.Theme = theme
	opt.Padding = charts.NewBox(2*margin, margin, 2*margin, margin)
	opt.Title = charts.TitleOption{Text: p.title, FontStyle: charts.FontStyle{FontSize: wordSize + 1, FontColor: ink}}
	opt.Legend.Show = charts.Ptr(false)
	for _, month := range c.months {
		opt.CategoryAxis.Labels = append(opt.CategoryAxis.Labels, c.in.date(month, monthShort))
	}
	opt.CategoryAxis.LabelFontStyle = words
	// Room above the highest bar, so that its value stays clear of the title.
	top := max(slices.Max(p.values[:])*1.2, 1)
	opt.ValueAxis = []charts.ValueAxisOption{{Show: charts.Ptr(false), Min: charts.Ptr(0.0), Max: &top}}
	opt.SeriesList[0].Label = charts.SeriesLabel{
		Show: charts.Ptr(true), FontStyle: words, ValueFormatter: func(v float64) string { return c.in.figures(brief(v)) },
	}
	return opt
}
