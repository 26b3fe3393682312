package intake

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
)

// The hidden sheet by which the office's own form is known when it comes back.
const (
	formSheet   = "_GuongSang"
	formVersion = "guongsang-form-1"
	formIDHead  = "Mã hồ sơ GS"
)

// FormSpec is what a collection form is made for.
type FormSpec struct {
	Ward      string // phường, xã
	Unit      string // the unit the form is sent to
	UnitID    string
	Year      int
	Movements []FormMovement
	Awards    []FormAward
	Known     []FormNominee // already introduced by the unit: they stand in the form with their ids
	BlankRows int           // rows to fill in on each sheet; 0 is 30
	Deadline  string        // YYYY-MM-DD by which it should come back, "" when there is none
}

// FormMovement is a movement to choose from.
type FormMovement struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// FormAward is an award to choose from; no kinds means all kinds.
type FormAward struct {
	Code  string              `json:"code"`
	Name  string              `json:"name"`
	Kinds []award.SubjectKind `json:"kinds"`
}

// FormNominee is a nominee the office already knows, with the id of the nomination.
type FormNominee struct {
	ID        string
	Honorific string
	Kind      award.SubjectKind
	Name      string
	Gender    award.Gender
	Birth     string
	Native    string
	Post      string
	Unit      string
	Address   string
	History   string
	Structure string
	Functions string
	Achieved  string
	Commended string
	Movement  string // name
	Award     string // name
	Year      int
	Note      string
}

// FormMark is what the hidden sheet of the office's own form says about it.
type FormMark struct {
	Ward      string         `json:"ward"`
	Unit      string         `json:"unit"`
	UnitID    string         `json:"unitId"`
	Year      string         `json:"year"`
	Movements []FormMovement `json:"movements"`
	Awards    []FormAward    `json:"awards"`
}

// CollectionForm makes the workbook that is sent to a unit (Biểu mẫu thu thập gửi đơn vị): a sheet each for collectives,
// households and individuals with the fields of the plan's part V.1, drop-down lists, and what is needed to know the form
// again when it comes back.
func CollectionForm(spec FormSpec) ([]byte, error) {
	if spec.BlankRows <= 0 {
		spec.BlankRows = 30
	}
	book := &sheet.Book{Title: "Biểu mẫu giới thiệu điển hình tiên tiến", Lists: []sheet.List{
		spec.guide(),
		spec.list("Tập thể", award.Collective, collectiveColumns(), collectiveValues),
		spec.list("Hộ gia đình", award.Household, personColumns("Họ và tên chủ hộ"), personValues),
		spec.list("Cá nhân", award.Individual, personColumns("Họ và tên"), personValues),
		spec.marks(),
	}}
	var buf bytes.Buffer
	if err := sheet.Write(&buf, book); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

const kindsOfText = "Ghi đầy đủ, có thể xuống dòng bằng Alt+Enter."

func collectiveColumns() []sheet.Column {
	return []sheet.Column{
		{Header: []string{"STT"}, Type: sheet.IntColumn, Width: 6},
		{Header: []string{"Tên tập thể"}, Width: 26},
		{Header: []string{"Quá trình thành lập"}, Width: 24, Prompt: kindsOfText},
		{Header: []string{"Cơ cấu tổ chức bộ máy"}, Width: 24, Prompt: kindsOfText},
		{Header: []string{"Chức năng, nhiệm vụ"}, Width: 24, Prompt: kindsOfText},
	}
}

func personColumns(name string) []sheet.Column {
	return []sheet.Column{
		{Header: []string{"STT"}, Type: sheet.IntColumn, Width: 6},
		{Header: []string{name}, Width: 22},
		{Header: []string{"Giới tính"}, Type: sheet.CenterColumn, Width: 8, Choices: []string{"Nam", "Nữ"}, ChoicesNote: "Chọn Nam hoặc Nữ.", ChoicesStrict: true},
		{Header: []string{"Ngày tháng năm sinh"}, Type: sheet.KeepAsTyped, Width: 13, Prompt: "Ghi ngày/tháng/năm; nếu không rõ thì ghi tháng/năm hoặc năm."},
		{Header: []string{"Quê quán"}, Width: 18},
		{Header: []string{"Chức vụ"}, Width: 16},
		{Header: []string{"Đơn vị công tác hoặc hộ khẩu thường trú", "Đơn vị công tác"}, Width: 20},
		{Header: []string{"Đơn vị công tác hoặc hộ khẩu thường trú", "Hộ khẩu thường trú"}, Width: 22},
	}
}

// list makes the sheet of one kind; the columns all kinds share follow the kind's own.
func (s *FormSpec) list(name string, kind award.SubjectKind, columns []sheet.Column, values func(FormNominee) []any) sheet.List {
	columns = append(columns,
		sheet.Column{Header: []string{"Thành tích tiêu biểu xuất sắc đạt được"}, Width: 32, Prompt: kindsOfText},
		sheet.Column{Header: []string{"Quá trình khen thưởng"}, Width: 22, Prompt: kindsOfText},
		sheet.Column{Header: []string{"Phong trào thi đua"}, Width: 24, Choices: s.movementNames(), ChoicesNote: "Hãy chọn phong trào trong danh sách. Nếu không có, vẫn có thể ghi tên khác."},
		sheet.Column{Header: []string{"Hình thức đề nghị"}, Width: 16, Choices: s.awardNames(kind), ChoicesNote: "Hãy chọn hình thức trong danh sách. Nếu không có, vẫn có thể ghi tên khác."},
		sheet.Column{Header: []string{"Năm đề nghị"}, Type: sheet.IntColumn, Width: 8},
		sheet.Column{Header: []string{"Ghi chú"}, Width: 14},
		sheet.Column{Header: []string{formIDHead}, Type: sheet.KeepAsTyped, Width: 10, Hidden: true})
	l := sheet.List{Name: name, Columns: columns, FrozenCols: 2, Titles: []sheet.Line{
		{Text: strings.ToUpper(s.Unit), Bold: true},
		{Text: "GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN: " + strings.ToUpper(kind.Label()), Bold: true, Size: 14, Align: sheet.Center},
		{Text: fmt.Sprintf("Năm %d", s.Year), Italic: true, Align: sheet.Center},
	}, Blocks: signatures()}
	for _, n := range s.Known {
		if n.Kind == kind {
			v := append([]any{len(l.Rows) + 1}, values(n)...)
			l.Rows = append(l.Rows, sheet.ListRow{Values: append(v, n.Achieved, n.Commended, n.Movement, n.Award, yearValue(n.Year), n.Note, n.ID)})
		}
	}
	for range s.BlankRows {
		l.Rows = append(l.Rows, sheet.ListRow{Values: []any{len(l.Rows) + 1}})
	}
	return l
}

func signatures() []sheet.Block {
	center := func(s string, bold, italic bool) sheet.Line {
		return sheet.Line{Text: s, Bold: bold, Italic: italic, Align: sheet.Center}
	}
	return []sheet.Block{
		{Lines: []sheet.Line{center("", false, false), center("NGƯỜI LẬP BIỂU", true, false), center("(Ký, ghi rõ họ tên)", false, true)}},
		{Lines: []sheet.Line{center("…, ngày … tháng … năm …", false, true), center("THỦ TRƯỞNG ĐƠN VỊ", true, false), center("(Ký, đóng dấu, ghi rõ họ tên)", false, true)}},
	}
}

func yearValue(y int) any {
	if y == 0 {
		return nil
	}
	return y
}

func collectiveValues(n FormNominee) []any {
	return []any{n.Name, n.History, n.Structure, n.Functions}
}

func personValues(n FormNominee) []any {
	return []any{strings.TrimSpace(n.Honorific + " " + n.Name), genderLabel(n.Gender), birthShown(n.Birth), n.Native, n.Post, n.Unit, n.Address}
}

func genderLabel(g award.Gender) string {
	switch g {
	case award.Male:
		return "Nam"
	case award.Female:
		return "Nữ"
	}
	return ""
}

func (s *FormSpec) movementNames() []string {
	var out []string
	for _, m := range s.Movements {
		out = append(out, m.Name)
	}
	return out
}

func (s *FormSpec) awardNames(kind award.SubjectKind) []string {
	var out []string
	for _, a := range s.Awards {
		if len(a.Kinds) == 0 || slices.Contains(a.Kinds, kind) {
			out = append(out, a.Name)
		}
	}
	return out
}

// guide is the sheet that says how to fill in the form.
func (s *FormSpec) guide() sheet.List {
	lines := []sheet.Line{
		{Text: "HƯỚNG DẪN ĐIỀN BIỂU MẪU", Bold: true, Size: 14, Align: sheet.Center},
		{Text: "Nơi nhận biểu mẫu: " + s.Ward + ". Đơn vị giới thiệu: " + s.Unit + "."},
		{Text: "1. Mỗi đối tượng ghi một dòng, ở đúng trang: tập thể, hộ gia đình hoặc cá nhân."},
		{Text: "2. Ô có mũi tên thì chọn trong danh sách; ngày sinh ghi ngày/tháng/năm, không rõ thì chỉ ghi năm."},
		{Text: "3. Với cá nhân, hộ gia đình: ghi đơn vị công tác hoặc hộ khẩu thường trú, có thể ghi cả hai."},
		{Text: "4. Muốn xuống dòng trong ô, nhấn Alt+Enter. Cần thêm dòng thì chèn dòng vào giữa bảng."},
		{Text: "5. Không đổi tiêu đề cột, không xóa cột ẩn: chương trình dựa vào đó để nhận lại biểu mẫu."},
	}
	if d := birthShown(s.Deadline); d != "" {
		lines = append(lines, sheet.Line{Text: "6. Gửi lại tệp này trước ngày " + d + ".", Bold: true})
	}
	return sheet.List{Name: "Hướng dẫn", Portrait: true, Titles: lines, Columns: []sheet.Column{{Width: 92}}}
}

// marks is the hidden sheet with the ids.
func (s *FormSpec) marks() sheet.List {
	l := sheet.List{Name: formSheet, Hidden: true, Columns: make([]sheet.Column, 4)}
	add := func(values ...any) { l.Rows = append(l.Rows, sheet.ListRow{Values: values}) }
	add(formVersion, s.Ward, s.Unit, s.UnitID)
	add("year", strconv.Itoa(s.Year))
	for _, m := range s.Movements {
		add("movement", m.ID, m.Name)
	}
	for _, a := range s.Awards {
		var kinds []string
		for _, k := range a.Kinds {
			kinds = append(kinds, string(k))
		}
		add("award", a.Code, a.Name, strings.Join(kinds, ","))
	}
	return l
}

// findForm recognises the office's own form by its hidden sheet.
func findForm(wb *sheet.Workbook) *FormMark {
	for i := range wb.Sheets {
		s := &wb.Sheets[i]
		if s.Name != formSheet || s.At(1, 1).Text() != formVersion {
			continue
		}
		m := &FormMark{Ward: s.At(1, 2).Text(), Unit: s.At(1, 3).Text(), UnitID: s.At(1, 4).Text(), Movements: []FormMovement{}, Awards: []FormAward{}}
		for row := 2; row <= s.LastRow; row++ {
			id, name := s.At(row, 2).Text(), s.At(row, 3).Text()
			switch s.At(row, 1).Text() {
			case "year":
				m.Year = id
			case "movement":
				m.Movements = append(m.Movements, FormMovement{id, name})
			case "award":
				m.Awards = append(m.Awards, FormAward{Code: id, Name: name, Kinds: kindList(s.At(row, 4).Text())})
			}
		}
		return m
	}
	return nil
}

func kindList(s string) []award.SubjectKind {
	out := []award.SubjectKind{}
	for k := range strings.SplitSeq(s, ",") {
		if k := award.SubjectKind(k); k.Valid() {
			out = append(out, k)
		}
	}
	return out
}

// birthShown writes a date as people type it.
func birthShown(iso string) string {
	parts := strings.Split(iso, "-")
	slices.Reverse(parts)
	return strings.Join(parts, "/")
}

// complete gives a candidate what the form knows: the year, the ids behind the names that were chosen.
func (m *FormMark) complete(c *Candidate) {
	if m == nil {
		return
	}
	if c.Year == "" {
		c.Year = m.Year
	}
	for _, v := range m.Movements {
		if bare(v.Name) == bare(c.Movement) {
			c.MovementID = v.ID
		}
	}
	for _, a := range m.Awards {
		if bare(a.Name) == bare(c.Award) && (len(a.Kinds) == 0 || slices.Contains(a.Kinds, c.Kind)) {
			c.AwardCode = a.Code
		}
	}
}
