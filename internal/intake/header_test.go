package intake

import (
	"strings"
	"testing"
)

var headerCases = map[string]struct {
	build       func(m *maker)
	first, last int // 0, 0: no header
	path        map[int]string
}{
	"first row": {func(m *maker) { m.row(1, "STT", "Họ và tên", "Năm sinh") }, 1, 1, map[int]string{2: "Họ và tên"}},
	"under titles": {func(m *maker) {
		m.row(1, "UBND PHƯỜNG", nil, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
		m.row(3, "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG")
		m.row(4, "TT", "Họ tên", "Đơn vị")
	}, 4, 4, map[int]string{3: "Đơn vị"}},
	"letterhead just above": {func(m *maker) {
		m.row(1, "UBND PHƯỜNG MẪU", nil, nil, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
		m.merge("A1", "C1")
		m.merge("D1", "F1")
		m.row(2, "TT", "Họ tên", "Đơn vị", "Chức vụ", "Quê quán", "Ghi chú")
	}, 2, 2, map[int]string{1: "TT"}},
	"two rows, merged": {func(m *maker) {
		m.row(1, "STT", "Họ tên", "Năm sinh")
		m.merge("C1", "D1")
		m.row(2, nil, nil, "Nam", "Nữ")
	}, 1, 2, map[int]string{3: "Năm sinh/Nam", 4: "Năm sinh/Nữ"}},
	"two rows, outer groups first": {func(m *maker) {
		m.row(1, "Thông tin", nil, nil, "Đề nghị khen")
		m.merge("A1", "C1")
		m.merge("D1", "E1")
		m.row(2, "STT", "Họ tên", "Năm sinh", "Hình thức", "Lý do")
	}, 1, 2, map[int]string{2: "Thông tin/Họ tên", 5: "Đề nghị khen/Lý do"}},
	"wide title just above": {func(m *maker) {
		m.row(1, "Danh sách các gương điển hình của khóm")
		m.merge("A1", "C1")
		m.row(2, "STT", "Họ tên", "Năm sinh")
	}, 2, 2, map[int]string{1: "STT"}},
	"not merged": {func(m *maker) {
		m.row(1, "STT", "Họ tên", "Quyết định", nil, "Ghi chú")
		m.row(2, nil, nil, "Số", "Ngày")
	}, 1, 2, map[int]string{3: "Quyết định/Số", 4: "Quyết định/Ngày"}},
	"data under it stays data": {func(m *maker) {
		m.row(1, "STT", "Họ tên", "Hình thức", "Ghi chú")
		m.row(2, nil, "Nguyễn Văn Một", "Giấy khen", nil)
	}, 1, 1, nil},
	"one column of names": {func(m *maker) { m.row(1, "Họ và tên"); m.row(2, "Nguyễn Văn Một") }, 1, 1, map[int]string{1: "Họ và tên"}},
	"no list":             {func(m *maker) { m.row(1, "Nội dung", "Số lượng"); m.row(2, "Giấy khen", 5) }, 0, 0, nil},
	"codes": {func(m *maker) {
		m.row(1, "STT", "Mã số", "Hình thức khen thưởng")
		m.row(2, 1, "165", "Giấy khen")
	}, 0, 0, nil},
	"prose": {func(m *maker) {
		m.row(1, "Căn cứ họ và tên, năm sinh của từng cá nhân được các đơn vị lập danh sách gửi về, đề nghị xem xét")
	}, 0, 0, nil},
	"a row of data": {func(m *maker) { m.row(1, 1, "Nguyễn Văn Một", 1956, "Trưởng khóm") }, 0, 0, nil},
}

func TestFindHeader(t *testing.T) {
	for name, c := range headerCases {
		t.Run(name, func(t *testing.T) {
			m := newMaker(t, "Trang")
			c.build(m)
			wb := m.workbook()
			b, ok := newGrid(&wb.Sheets[0]).findHeader(1)
			if b.first != c.first || b.last != c.last || ok != (c.first > 0) {
				t.Fatalf("got %d-%d", b.first, b.last)
			}
			for col, want := range c.path {
				if got := strings.Join(b.paths[col], "/"); got != want {
					t.Errorf("column %d: got %q, want %q", col, got, want)
				}
			}
		})
	}
}

func TestRolesOfHeaderPaths(t *testing.T) {
	for path, want := range map[string]string{
		"Năm sinh/Nam":                    "birth male",
		"Năm sinh/Nữ":                     "birth female",
		"NAM SINH/NAM":                    "birth male",
		"NAM SINH/NU":                     "birth female",
		"Ngày sinh/Ngày":                  "day",
		"Ngày sinh/Tháng":                 "month",
		"Ngày tháng năm sinh/Nữ":          "birth female",
		"Giới tính/Nam":                   "male",
		"Giới tính/Nữ":                    "female",
		"Năm sinh (Nữ)":                   "birth female",
		"Năm sinh (Nam)":                  "birth male",
		"Quyết định/Số":                   "decision_number",
		"Quyết định/Ngày":                 "decision_date",
		"Quyết định khen thưởng/Số, ngày": "decision",
		"Khen thưởng/Số QĐ":               "decision_number",
		"Khen thưởng/Hình thức":           "award",
		"Danh hiệu đề nghị/LĐTT":          "award mark",
		"Thông tin cá nhân/Họ và tên":     "name",
		"Quá trình khen thưởng/Hình thức": "commendation_history",
		"Đơn vị công tác/Phòng":           "unit",
		"Đơn vị hoặc hộ khẩu/Hộ khẩu thường trú": "address",
		"Họ và tên": "name",
		"":          "",
	} {
		t.Run(path, func(t *testing.T) {
			var steps []string
			if path != "" {
				steps = strings.Split(path, "/")
			}
			var got []string
			for _, r := range rolesOf(steps, map[string]bool{"nu": true}) {
				got = append(got, string(r))
			}
			if strings.Join(got, " ") != want {
				t.Errorf("got %v, want %s", got, want)
			}
		})
	}
}

func TestYearBesideMonth(t *testing.T) {
	if got := rolesOf([]string{"Ngày sinh", "Năm"}, map[string]bool{"thang": true, "ngay": true}); len(got) != 1 || got[0] != roleYear {
		t.Errorf("got %v", got)
	}
}

// TestColumnsByContent: where the header leaves it open, what stands under it decides.
func TestColumnsByContent(t *testing.T) {
	for name, c := range map[string]struct {
		header []any
		rows   [][]any
		want   string // fields of the columns
	}{
		"marks under awards":           {[]any{"STT", "Họ tên", "Giấy khen"}, [][]any{{1, "Nguyễn Văn Một", "x"}, {2, "Trần Thị Hai", "x"}}, ",name,award"},
		"years under Nam and Nữ":       {[]any{"STT", "Họ tên", "Nam", "Nữ"}, [][]any{{1, "Nguyễn Văn Một", 1956, nil}, {2, "Trần Thị Hai", nil, 1960}}, ",name,birth,birth"},
		"marks under Nam and Nữ":       {[]any{"STT", "Họ tên", "Nam", "Nữ"}, [][]any{{1, "Nguyễn Văn Một", "x", nil}, {2, "Trần Thị Hai", nil, "x"}}, ",name,gender,gender"},
		"kinds under Đối tượng":        {[]any{"STT", "Đối tượng", "Họ tên"}, [][]any{{1, "Cá nhân", "Nguyễn Văn Một"}}, ",kind,name"},
		"names under Đối tượng":        {[]any{"STT", "Đối tượng", "Thành tích"}, [][]any{{1, "Nguyễn Văn Một", "Tốt"}}, ",name,achievement"},
		"names under Ông/Bà":           {[]any{"STT", "Ông/Bà", "Đơn vị", "Thành tích"}, [][]any{{1, "Nguyễn Văn Một", "Khóm 1", "Tốt"}}, ",name,unit,achievement"},
		"Ông and Bà beside names":      {[]any{"STT", "Ông/Bà", "Họ và tên"}, [][]any{{1, "Ông", "Nguyễn Văn Một"}, {2, "Bà", "Trần Thị Hai"}}, ",gender,name"},
		"units are the subjects":       {[]any{"STT", "Đơn vị", "Thành tích", "Hình thức"}, [][]any{{1, "Khóm 1", "Tốt", "Giấy khen"}}, ",name,achievement,award"},
		"who proposes is the unit":     {[]any{"STT", "Họ tên", "Đơn vị đề nghị"}, [][]any{{1, "Nguyễn Văn Một", "Khóm 1"}}, ",name,unit"},
		"unit beside who proposes":     {[]any{"STT", "Họ tên", "Đơn vị công tác", "Đơn vị đề nghị"}, [][]any{{1, "Nguyễn Văn Một", "Khóm 1", "Khóm 1"}}, ",name,unit,"},
		"two class columns, one kind":  {[]any{"STT", "Phân loại khen thưởng", "Tên tập thể/cá nhân", "Phân loại đối tượng"}, [][]any{{1, "TAPTHE", "Khóm 1", "Cơ quan"}}, ",kind,name,"},
		"date right of the number":     {[]any{"STT", "Họ tên", "Số quyết định", "Ngày, tháng, năm"}, [][]any{{1, "Nguyễn Văn Một", "1/QĐ", "1/2/2024"}}, ",name,decision_number,decision_date"},
		"given name without a header":  {[]any{"STT", "Họ và tên", nil, "Lớp"}, [][]any{{1, "Nguyễn Văn", "Một", "5A"}, {2, "Trần Thị", "Hai", "5B"}}, ",name,name,unit"},
		"a remark beside the table":    {[]any{"STT", "Họ và tên", "Lớp"}, [][]any{{1, "Nguyễn Văn Một", "5A", "đã sửa"}, {2, "Trần Thị Hai", "5B"}, {3, "Lê Văn Ba", "5B"}}, ",name,unit"},
		"family name and whole name":   {[]any{"STT", "Họ và tên đệm", "Năm sinh"}, [][]any{{1, "Nguyễn Văn Một", 1956}}, ",name,birth"},
		"last year's award left alone": {[]any{"STT", "Họ tên", "Danh hiệu năm 2023", "Danh hiệu đề nghị năm 2024"}, [][]any{{1, "Nguyễn Văn Một", "LĐTT", "LĐTT"}}, ",name,,award"},
	} {
		t.Run(name, func(t *testing.T) {
			m := newMaker(t, "Trang")
			m.row(1, c.header...)
			for i, r := range c.rows {
				m.row(2+i, r...)
			}
			got := ""
			for i, col := range ReadLists(m.workbook()).Sheets[0].Columns {
				if i > 0 {
					got += ","
				}
				got += col.Field
			}
			if got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestHiddenColumnsGiveWay(t *testing.T) {
	m := newMaker(t, "Trang")
	m.row(1, "STT", "Họ và tên", "Đơn vị", "Đơn vị", "Ghi chú")
	m.row(2, 1, "Nguyễn Văn Một", "mã 12", "UBND phường", "ẩn")
	m.must(m.file.SetColVisible("Trang", "C", false))
	m.must(m.file.SetColVisible("Trang", "E", false))
	p := PreviewOf(m.workbook(), nil)
	if c := p.Candidates()[0]; c.Unit != "UBND phường" || c.Note != "ẩn" {
		t.Errorf("got unit %q note %q", c.Unit, c.Note)
	}
	if !p.Sheets[0].Columns[2].Hidden || p.Sheets[0].Columns[3].Hidden {
		t.Error("the window should see which columns are hidden")
	}
}

func TestHeaderKind(t *testing.T) {
	for header, want := range map[string]string{
		"Tên tập thể": "collective", "Họ và tên": "individual", "Họ tên chủ hộ": "household", "Tên hộ gia đình": "household", "Họ và tên, tên tập thể": "", "Tên tập thể/cá nhân": "",
		"Tên đối tượng": "", "Họ tên/đơn vị": "", "Họ và tên cá nhân": "individual",
	} {
		if got := string(headerKind(header)); got != want {
			t.Errorf("%s: got %q", header, got)
		}
	}
}

func TestLayoutKnowsTheSameHeader(t *testing.T) {
	layout := func(header ...any) string {
		m := newMaker(t, "Trang")
		m.row(1, header...)
		m.row(2, 1, "Nguyễn Văn Một", "x")
		return PreviewOf(m.workbook(), nil).Sheets[0].Layout
	}
	a := layout("STT", "Họ và tên", "Đơn vị")
	if a != layout("stt", "HỌ VÀ TÊN", "Đơn  vị") {
		t.Error("case and spaces should not matter")
	}
	if a == layout("STT", "Họ và tên", "Địa chỉ") {
		t.Error("another header is another layout")
	}
}
