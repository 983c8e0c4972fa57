package feeds

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ledongthuc/pdf"
)

const (
	// maxSheets is how many pages of a PDF document are read, the first ones.
	maxSheets = 200
	// maxUnpacked is how much, in bytes, all streams of a PDF document may hold unpacked.
	maxUnpacked = 64 << 20
	// maxSteps is how many drawing steps of a PDF document are followed.
	maxSteps = 2_000_000
	// maxPeeks is how much of a PDF document is read in all, as a multiple of its length: one that leads in
	// circles is read for ever.
	maxPeeks = 50
)

var (
	errPDFLarge = fmt.Errorf("the PDF unpacks to more than %d bytes", maxUnpacked)
	errPDFSteps = errors.New("the PDF takes too long to draw")
	errScanned  = errors.New("the PDF holds no text, perhaps only pictures of it")
)

// isPDF reports whether a body is a PDF document.
func isPDF(body []byte) bool { return bytes.HasPrefix(body, []byte("%PDF-")) }

// pdfPage reads the text of a PDF document. The library panics at what it does not understand; that
// is an error about this one document.
func pdfPage(doc document) (page Page, err error) {
	defer func() {
		p := recover()
		if cause, ok := p.(error); ok && (errors.Is(cause, errPDFSteps)) {
			err = cause
		} else if p != nil {
			err = errors.New("broken PDF")
		}
	}()
	if overfull(doc.body) {
		return Page{}, errPDFLarge
	}
	length := int64(len(doc.body))
	r, err := pdf.NewReader(&peeks{doc.body, maxPeeks*length + 1<<20}, length)
	if errors.Is(err, pdf.ErrInvalidPassword) {
		return Page{}, errors.New("the PDF is locked by a password")
	}
	if err != nil {
		return Page{}, errors.New("broken PDF")
	}
	page = pdfInfo(r)
	page.URL, _ = Canonical(doc.url)
	sheets := readSheets(r)
	if page.Title == "" {
		page.Title = largest(sheets)
	}
	page.Text = paragraphs(sheets)
	if page.Text == "" {
		return page, errScanned
	}
	return page, nil
}

// peeks gives out a document until too much of it was read.
type peeks struct {
	body []byte
	left int64
}

func (p *peeks) ReadAt(b []byte, at int64) (int, error) {
	if p.left -= int64(len(b)); p.left < 0 {
		panic(errPDFSteps)
	}
	return bytes.NewReader(p.body).ReadAt(b, at)
}

// overfull reports whether the streams of a PDF document hold too much, or pack a stream into a
// stream, which nobody needs who means well.
func overfull(body []byte) bool {
	left := int64(maxUnpacked)
	for {
		i := bytes.Index(body, []byte("stream"))
		if i < 0 {
			return false
		}
		body = bytes.TrimLeft(body[i+len("stream"):], "\r\n")
		z, err := zlib.NewReader(bytes.NewReader(body))
		if err != nil {
			continue
		}
		first := make([]byte, 512)
		n, _ := io.ReadFull(z, first)
		if inner, err := zlib.NewReader(bytes.NewReader(first[:n])); err == nil {
			if _, err := inner.Read(make([]byte, 1)); err == nil {
				return true
			}
		}
		rest, _ := io.Copy(io.Discard, io.LimitReader(z, left+1)) // what is broken ends early
		if left -= int64(n) + rest; left < 0 {
			return true
		}
	}
}

// pdfInfo returns what a document says of itself.
func pdfInfo(r *pdf.Reader) Page {
	info := r.Trailer().Key("Info")
	page := Page{Title: oneLine(info.Key("Title").Text()), Byline: oneLine(info.Key("Author").Text())}
	if programs.match(strings.ToLower(page.Title)) {
		page.Title = ""
	}
	said := strings.TrimPrefix(info.Key("CreationDate").RawString(), "D:")
	if len(said) >= 8 {
		if t, err := time.Parse("20060102", said[:8]); err == nil && plausible(t) {
			page.Published = t
		}
	}
	return page
}

// programs are titles that a program made up.
var programs = newPhrases("microsoft word*", "*.doc", "*.docx", "*.pdf", "*.indd", "untitled*", "document", "title", "powerpoint presentation")

// readSheets reads the lines of each page.
func readSheets(r *pdf.Reader) [][]line {
	steps := maxSteps
	var sheets [][]line
	for n := 1; n <= min(r.NumPage(), maxSheets); n++ {
		sheets = append(sheets, readSheet(r.Page(n), &steps))
	}
	return sheets
}

// readSheet reads the lines of one page, in the order in which they are drawn.
func readSheet(p pdf.Page, steps *int) (lines []line) {
	if p.V.IsNull() || p.V.Key("Contents").Kind() == pdf.Null {
		return nil
	}
	pen := pen{page: p, fonts: map[string]*face{}, scale: 1}
	defer func() { // a fault in one page leaves what was drawn before it
		cause := recover()
		if err, ok := cause.(error); ok && errors.Is(err, errPDFSteps) {
			panic(err)
		}
		lines = pen.finish()
	}()
	pdf.Interpret(p.V.Key("Contents"), func(stack *pdf.Stack, op string) {
		if *steps--; *steps < 0 {
			panic(errPDFSteps)
		}
		args := make([]pdf.Value, stack.Len())
		for i := len(args) - 1; i >= 0; i-- {
			args[i] = stack.Pop()
		}
		pen.do(op, args)
	})
	return nil // set by the deferred function
}
