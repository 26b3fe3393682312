package paper

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"guongsang/internal/award"
)

var update = flag.Bool("update", false, "rewrite the files in testdata")

var office = Letterhead{WardKind: "phường", WardName: "An Hòa", Above: "thị xã Tân Lập", Place: "An Hòa"}

var chairman = Signer{Post: "CHỦ TỊCH", Name: "Phan Thị Mẫu"}

var deputy = Signer{Authority: "KT. CHỦ TỊCH", Post: "PHÓ CHỦ TỊCH", Name: "Đỗ Văn Thử"}

const achievement = "Vận động 45 hộ hiến 1.200 m² đất làm đường liên khóm; duy trì tổ tự quản bảo vệ môi trường suốt năm"

func certificate(number int, kind award.SubjectKind, honorific, name string) Recipient {
	return Recipient{
		Number: number, Kind: kind, Honorific: honorific, Name: name, Achievement: achievement,
		AwardCode: "certificate_of_commendation", AwardName: "Giấy khen", AwardClass: award.FormAward,
		Coefficient: 150, BaseSalary: 2_340_000, Amount: 360_000, Doubt: "hệ số cần đối chiếu",
	}
}

func recipients() []Recipient {
	union := certificate(1, award.Collective, "", "Chi hội Phụ nữ khóm Đông")
	union.Coefficient, union.Amount, union.Address = 300, 710_000, "khóm Đông"
	home := certificate(2, award.Household, "Ông", "Lâm Văn Gương")
	home.Coefficient, home.Amount, home.Address = 225, 530_000, "Số 12, tổ 3, khóm Tây, phường An Hòa"
	head := certificate(3, award.Individual, "Bà", "Ngô Thị Sáng")
	head.Birth, head.Gender, head.Post, head.Unit = "1978-05-03", award.Female, "Trưởng khóm", "khóm Tây"
	worker := certificate(4, award.Individual, "Ông", "Chau Sóc Vươn")
	worker.Birth, worker.Gender, worker.Address = "1956", award.Male, "tổ 7, khóm Đông"
	long := certificate(5, award.Individual, "Bà", "Công Huyền Tôn Nữ Thị Hoàng Nguyên Phượng Khánh Vân An")
	long.Birth, long.Post = "1990-01", "Phó Hiệu trưởng phụ trách chuyên môn, Tổ trưởng tổ thi đua khối tiểu học"
	long.Unit = "Trường Tiểu học và Trung học cơ sở An Hòa"
	long.AwardCode, long.AwardName, long.AwardClass = "advanced_worker", "Lao động tiên tiến", award.TitleAward
	long.Coefficient, long.Amount, long.Verified = 300, 710_000, true
	return []Recipient{union, home, head, worker, long}
}

func decisionInput() DecisionInput {
	return DecisionInput{
		Office: office, Number: "123", Date: "2024-12-20", Merit: "đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2024",
		Citations: []string{"Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"},
		Signer:    deputy, Lines: recipients(),
	}
}

// golden compares the data of a paper with its file; the same files feed the tests of the templates.
func golden(t *testing.T, name string, data any) {
	t.Helper()
	text, err := json.MarshalIndent(data, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, '\n')
	file := filepath.Join("testdata", name+".json")
	if *update {
		if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(text, want) {
		t.Errorf("%s differs; run with -update and read the difference", file)
	}
	if bytes.Contains(text, []byte("null")) {
		t.Errorf("%s has a null: a template would print nothing where a list belongs", name)
	}
}
