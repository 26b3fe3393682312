package paper

import (
	"embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"guongsang/internal/award"
)

//go:embed layouts/*.json
var layoutFiles embed.FS

// Certificate is the text of one certificate (giấy khen, bằng), as it is printed.
type Certificate struct {
	Decider     string `json:"decider"`     // CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …
	Giving      string `json:"giving"`      // TẶNG, TẶNG DANH HIỆU
	Award       string `json:"award"`       // GIẤY KHEN
	Recipient   string `json:"recipient"`   // Ông Nguyễn Văn A
	Address     string `json:"address"`     // post and unit, or address
	Achievement string `json:"achievement"` // Đã có thành tích …
	Decision    string `json:"decision"`    // Quyết định số …, ngày …
	GoldenBook  string `json:"golden_book"` // Số sổ vàng: 3
	PlaceDate   string `json:"place_date"`
	Signing     string `json:"signing"` // lines over the signature
	Signer      string `json:"signer"`
}

// CertificateInput is what the certificates of a decision are made of.
type CertificateInput struct {
	Office Letterhead
	Number string
	Symbol string // QĐ-UBND where empty
	Date   string
	Signer Signer
	Merit  string // printed where a line has no achievement of its own, or for all where SameMerit is set
	// SameMerit prints Merit on every certificate, as is usual for a movement, in place of each line's achievement.
	SameMerit bool
	Lines     []Recipient
}

// NewCertificates returns the certificates of a decision in the order of its list.
func NewCertificates(in CertificateInput) []Certificate {
	symbol := orElse(in.Symbol, "QĐ-UBND")
	items := []Certificate{}
	for _, group := range parts(in.Lines) {
		for _, r := range group.list {
			merit := clean(r.Achievement)
			if merit == "" || in.SameMerit {
				merit = meritText(in.Merit, []Recipient{r})
			}
			giving := "TẶNG"
			if r.AwardClass == award.TitleAward {
				giving = "TẶNG DANH HIỆU"
			}
			items = append(items, Certificate{
				Decider: strings.ToUpper(in.Office.Chairman()), Giving: giving, Award: strings.ToUpper(clean(r.AwardName)),
				Recipient: r.FullName(), Address: upperFirst(r.Where()), Achievement: upperFirst(trimEnd(merit)),
				Decision:   "Quyết định số " + numberText(in.Number, symbol) + ", " + dateWords(in.Date),
				GoldenBook: fmt.Sprintf("Số sổ vàng: %d", r.Number), PlaceDate: in.Office.placeDate(in.Date),
				Signing: in.Signer.lines(""), Signer: clean(in.Signer.Name),
			})
		}
	}
	return items
}

// CertificateLayout says where on an A4 landscape page the text stands, in mm from the top left corner. It is data: an
// office keeps its own for each kind of blank and each printer.
type CertificateLayout struct {
	Key     string       `json:"key"`
	Label   string       `json:"label"`
	Frame   bool         `json:"frame"`    // draw the border too
	OffsetX float64      `json:"offset_x"` // mm, what the printer shifts to the right; negative to the left
	OffsetY float64      `json:"offset_y"` // mm, downwards
	Emblem  Emblem       `json:"emblem"`
	Fields  []FieldPlace `json:"fields"`
}

// Emblem is the place of the emblem at the top and its picture, a PNG the office provides; without a picture the place
// stays empty.
type Emblem struct {
	X    float64 `json:"x"`
	Y    float64 `json:"y"`
	Size float64 `json:"size"`
	PNG  []byte  `json:"png,omitempty"`
}

// FieldPlace is the place of one field: X and Width the column in which it is aligned, Y the baseline of its first line,
// Size in points. A text that is too wide becomes smaller down to MinSize and breaks into at most MaxLines lines.
type FieldPlace struct {
	Field      string  `json:"field"`
	X          float64 `json:"x"`
	Y          float64 `json:"y"`
	Width      float64 `json:"width"`
	Align      string  `json:"align"` // left, center, right
	Size       float64 `json:"size"`
	MinSize    float64 `json:"min_size,omitempty"`    // 0: Size
	MaxLines   int     `json:"max_lines,omitempty"`   // 0: 1
	LineHeight float64 `json:"line_height,omitempty"` // mm; 0: by size
	Style      string  `json:"style,omitempty"`       // B, I, BI
	Color      string  `json:"color,omitempty"`       // red; empty: black
	Underline  bool    `json:"underline,omitempty"`   // a rule as long as the text
}

// CertificateFields lists the names of the fields a layout may place.
var CertificateFields = []string{
	"nation", "motto", "decider", "giving", "award", "recipient", "address", "achievement", "decision", "golden_book",
	"place_date", "signing", "signer",
}

func (c Certificate) field(name string) string {
	switch name {
	case "nation":
		return "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	case "motto":
		return "Độc lập - Tự do - Hạnh phúc"
	case "decider":
		return c.Decider
	case "giving":
		return c.Giving
	case "award":
		return c.Award
	case "recipient":
		return c.Recipient
	case "address":
		return c.Address
	case "achievement":
		return c.Achievement
	case "decision":
		return c.Decision
	case "golden_book":
		return c.GoldenBook
	case "place_date":
		return c.PlaceDate
	case "signing":
		return c.Signing
	case "signer":
		return c.Signer
	}
	return ""
}

// Layouts returns the built-in layouts: the whole page ("full") and text alone on a pre-printed blank ("blank").
func Layouts() ([]CertificateLayout, error) {
	list := []CertificateLayout{}
	for _, key := range []string{"full", "blank"} {
		data, err := layoutFiles.ReadFile("layouts/" + key + ".json")
		if err != nil {
			return nil, award.Wrap(award.KindInternal, "Mẫu giấy khen kèm theo chương trình không đọc được. Hãy cài đặt lại chương trình.", err)
		}
		layout, err := ReadLayout(data)
		if err != nil {
			return nil, err
		}
		list = append(list, layout)
	}
	return list, nil
}

// ReadLayout reads a layout from JSON and checks it.
func ReadLayout(data []byte) (CertificateLayout, error) {
	var layout CertificateLayout
	if err := json.Unmarshal(data, &layout); err != nil {
		return layout, award.Wrap(award.KindBadFile, "Tệp bố trí giấy khen không đọc được. Hãy chọn tệp khác.", err)
	}
	return layout, layout.Validate()
}

// Validate returns an error of kind invalid at the first field that cannot be printed.
func (l CertificateLayout) Validate() error {
	if !within(l.OffsetX, -50, 50) || !within(l.OffsetY, -50, 50) {
		return award.Invalid("offset", "Độ lệch máy in quá 50 mm. Hãy nhập lại độ lệch.")
	}
	if !within(l.Emblem.Size, 0, 100) || !within(l.Emblem.X, 0, pageWide) || !within(l.Emblem.Y, 0, pageHigh) {
		return award.Invalid("emblem", "Vị trí Quốc huy nằm ngoài trang giấy. Hãy nhập lại vị trí.")
	}
	for _, f := range l.Fields {
		switch {
		case !slices.Contains(CertificateFields, f.Field):
			return award.Invalid(f.Field, "Bố trí giấy khen có một mục không rõ. Hãy chọn lại mục.")
		case !within(f.X, 0, pageWide) || !within(f.Y, 0, pageHigh) || !within(f.Width, 1, pageWide):
			return award.Invalid(f.Field, "Vị trí chữ nằm ngoài trang giấy A4 ngang. Hãy nhập lại vị trí.")
		case !within(f.Size, 5, 100) || !within(f.MinSize, 0, f.Size) || !within(f.LineHeight, 0, 60) || f.MaxLines < 0 || f.MaxLines > 20:
			return award.Invalid(f.Field, "Cỡ chữ chưa đúng. Hãy nhập cỡ chữ từ 5 đến 100.")
		case !slices.Contains([]string{"", "B", "I", "BI"}, f.Style) || !slices.Contains([]string{"", "left", "center", "right"}, f.Align):
			return award.Invalid(f.Field, "Kiểu chữ hoặc cách căn lề chưa đúng. Hãy chọn lại.")
		}
	}
	return nil
}

// within is false for numbers that are none (NaN), too.
func within(value, low, high float64) bool { return value >= low && value <= high }
