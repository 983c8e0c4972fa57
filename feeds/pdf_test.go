package feeds

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"regwire"
)

func deflate(text string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	io.WriteString(z, text)
	z.Close()
	return b.String()
}

// makePDF writes a PDF document of the given objects, the first of which is the catalogue.
func makePDF(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	var at []int
	for i, object := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, offset := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R /Info 2 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return b.Bytes()
}

// samplePDF draws pages of text, each line where its paragraph and number put it.
func samplePDF(t testing.TB, sheets ...string) []byte {
	t.Helper()
	kids, objects := "", []string{"<< /Type /Catalog /Pages 3 0 R >>", "<< /Title (Microsoft Word - notice.docx) /Author (ICO) /CreationDate (D:20250327093000Z) >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"}
	for _, sheet := range sheets {
		n := len(objects) + 1
		kids += fmt.Sprintf("%d 0 R ", n)
		stream := deflate(sheet)
		objects = append(objects,
			fmt.Sprintf("<< /Type /Page /Parent 3 0 R /Contents %d 0 R /Resources << /Font << /F1 4 0 R >> >> >>", n+1),
			fmt.Sprintf("<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream", len(stream), stream))
	}
	objects[2] = fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", kids, len(sheets))
	return makePDF(objects...)
}

// noticeSheets is a penalty notice of three pages with heads and feet.
func noticeSheets() []string {
	var sheets []string
	for n, body := range []string{
		"0 -40 Td /F1 18 Tf (Penalty notice: Acme Ltd) Tj /F1 11 Tf 0 -30 Td (The Commissioner has decided to issue Acme) Tj 0 -14 Td [(L) 20 (td) -250 (with a penalty of \\243120,000 under)] TJ 0 -14 Td (section 155.) Tj 0 -28 Td (Acme sold software and) Tj",
		"0 -40 Td /F1 11 Tf (kept the data of 82,946 people.) Tj 0 -30 Td (It may appeal.) Tj",
		"0 -40 Td /F1 11 Tf (Dated the 27th day of March 2025.) Tj",
	} {
		sheets = append(sheets, fmt.Sprintf("BT /F1 9 Tf 1 0 0 1 72 780 Tm (ICO. Information Commissioner's Office) Tj %s ET BT /F1 9 Tf 1 0 0 1 300 40 Tm (Page %d of 3) Tj ET", body, n+1))
	}
	return sheets
}

const noticeText = "Penalty notice: Acme Ltd\n\nThe Commissioner has decided to issue Acme Ltd with a penalty of £120,000 under section 155.\n\n" +
	"Acme sold software and kept the data of 82,946 people.\n\nIt may appeal.\n\nDated the 27th day of March 2025."

func TestReadPDF(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/pdf")
		w.Write(samplePDF(t, noticeSheets()...))
	})
	c := newTestClient(t, Settings{})
	page, err := c.Fetch(t.Context(), url+"/media2/1/notice.pdf")
	if err != nil {
		t.Fatal(err)
	}
	if page.Text != noticeText {
		t.Errorf("text =\n%s\nwant\n%s", page.Text, noticeText)
	}
	if page.Title != "Penalty notice: Acme Ltd" || page.Byline != "ICO" || !page.Published.Equal(time.Date(2025, 3, 27, 0, 0, 0, 0, time.UTC)) || page.URL != url+"/media2/1/notice.pdf" {
		t.Errorf("page = %+v", page)
	}
	article, err := c.Read(t.Context(), regwire.Entry{URL: url + "/n.pdf", Summary: "Short."})
	if err != nil || article.Origin != regwire.FromPage || article.Text != noticeText {
		t.Errorf("article = %+v, %v", article, err)
	}
}

func TestHostilePDF(t *testing.T) {
	zeros := deflate(strings.Repeat("\x00", maxUnpacked+1))
	packed := func(stream string) []byte {
		return makePDF("<< /Type /Catalog /Pages 3 0 R >>", "<< >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", "<< /Type /Page /Parent 3 0 R /Contents 5 0 R >>",
			fmt.Sprintf("<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream", len(stream), stream))
	}
	circle := makePDF("<< /Type /Catalog /Pages 3 0 R >>", "<< >>", "<< /Type /Pages /Kids [3 0 R 3 0 R] /Parent 3 0 R /Count 9 >>")
	for _, c := range []struct {
		name string
		body []byte
		want string
	}{
		{"nothing but a name", []byte("%PDF-1.4"), "broken PDF"},
		{"cut off", samplePDF(t, noticeSheets()...)[:600], "broken PDF"},
		{"too large once unpacked", packed(zeros), errPDFLarge.Error()},
		{"packed twice", packed(deflate(deflate(strings.Repeat("\x00", 1000)))), errPDFLarge.Error()},
		{"pictures only", samplePDF(t, "q 1 0 0 1 0 0 cm /Im1 Do Q"), errScanned.Error()},
		{"steps without end", samplePDF(t, strings.Repeat("BT ", maxSteps+1)), errPDFSteps.Error()},
		{"no steps but nonsense", samplePDF(t, "BT ) > ] TJ Tj Tf (x"), errScanned.Error()},
		{"pages in a circle", circle, errPDFSteps.Error()},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			page, err := text(document{body: c.body, url: "https://a.example/x.pdf"})
			if err == nil || err.Error() != c.want {
				t.Errorf("text = %q, %v, want %q", clip(page.Text, 80), err, c.want)
			}
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}
