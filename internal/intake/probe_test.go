package intake

import (
	"os"
	"path/filepath"
	"testing"

	"guongsang/internal/sheet"
)

func TestProbe(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/lists/*.xlsx")
	for _, n := range files {
		d, _ := os.ReadFile(n)
		wb, err := sheet.Read(n, d)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range ReadLists(wb).Sheets {
			t.Logf("%s %s\n%s", filepath.Base(n), s.Name, told(s))
		}
	}
	m := newMaker(t, "DS")
	m.row(1, "ỦY BAN NHÂN DÂN", nil, nil, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
	m.merge("A1", "C1")
	m.merge("D1", "H1")
	m.row(2, "PHƯỜNG MẪU", nil, nil, "Độc lập - Tự do - Hạnh phúc")
	m.row(4, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024")
	m.merge("A4", "H4")
	m.row(6, "STT", "Họ và tên/Tên tập thể", "Năm sinh", nil, "Chức vụ – đơn vị hoặc địa chỉ", "Thành tích", "Hình thức đề nghị", "Ghi chú")
	m.row(7, nil, nil, "Nam", "Nữ")
	m.merge("C6", "D6")
	for _, c := range []string{"A", "B", "E", "F", "G", "H"} {
		m.merge(c+"6", c+"7")
	}
	m.row(8, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)")
	m.row(9, "I", "TẬP THỂ")
	m.row(10, 1, "Khóm Hòa Hưng", nil, nil, "Phường Mẫu", "Xây dựng nông thôn mới", "Giấy khen")
	m.row(11, "II", "HỘ GIA ĐÌNH")
	m.row(12, 1, "Hộ ông Trần Văn Bảy", 1956, nil, "Khóm Hòa Hưng", "Gia đình hiếu học", "Giấy khen")
	m.row(13, "III", "CÁ NHÂN")
	m.row(14, 1, "Ông Nguyễn Văn An", "24/3/1956", nil, "Trưởng khóm Hòa Hưng", "Phòng chống tội phạm", "Giấy khen")
	m.row(15, 2, "Bà Lê Thị Ba", nil, "1960", "Giáo viên Trường Tiểu học B", "Dạy tốt", "Giấy khen")
	m.row(16, "Tổng cộng", nil, nil, nil, "4")
	m.row(18, nil, nil, nil, nil, nil, "Nơi Mẫu, ngày 20 tháng 12 năm 2024")
	m.row(19, nil, "NGƯỜI LẬP BIỂU", nil, nil, nil, "CHỦ TỊCH")
	m.row(23, nil, "Phạm Văn C", nil, nil, nil, "Đỗ Văn D")
	for _, s := range ReadLists(m.workbook()).Sheets {
		t.Logf("%s\n%s", s.Name, told(s))
	}
}
