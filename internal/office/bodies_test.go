package office

import (
	"context"
	"testing"

	"guongsang/internal/award"
)

func TestBodiesAreToldByTheirNames(t *testing.T) {
	ward := testProfile()
	for name, want := range map[string]award.PartyKind{
		"Công chức Tài chính - Kế toán":                      award.PartyPost,
		"Cán bộ Văn phòng Đảng ủy phụ trách Tuyên giáo":      award.PartyPost,
		"Trưởng Công an":                                     award.PartyPost,
		"Phó Chủ tịch Ủy ban nhân dân":                       award.PartyPost,
		"Trường Tiểu học Bình An":                            award.PartyUnit,
		"Hội Khuyến học":                                     award.PartyUnit,
		"Ban Chỉ huy quân sự phường":                         award.PartyUnit,
		"Công chức phường":                                   award.PartyGroup,
		"Công chức phường Bình An":                           award.PartyGroup,
		"các Trường trên địa bàn phường":                     award.PartyGroup,
		"Thành viên Hội đồng Thi đua - Khen thưởng phường":   award.PartyGroup,
		"Ủy ban Mặt trận Tổ quốc và các tổ chức thành viên":  award.PartyGroup,
		"Các cơ quan, ban ngành phường, cán bộ công chức xã": award.PartyGroup,
		"": award.PartyUnit,
	} {
		if got := guessBodyKind(name, ward); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
}

func TestUnitKindsAreToldByTheirNames(t *testing.T) {
	for name, want := range map[string]award.UnitKind{
		"Công an phường": award.UnitForce, "Ban Chỉ huy quân sự phường": award.UnitForce, "Khối vận": award.UnitParty, "Đảng uỷ phường": award.UnitParty,
		"Trường Mầm non Sen Hồng": award.UnitSchool, "Trường Nguyễn Du": award.UnitSchool, "Hội Nông dân": award.UnitUnion, "Công đoàn phường": award.UnitUnion,
		"Uỷ ban mặt trận Tổ quốc": award.UnitUnion, "Khóm 3": award.UnitQuarter, "Công ty Mẫu": award.UnitEnterprise, "Ủy ban nhân dân phường": award.UnitAgency,
		"Hội đồng nhân dân": award.UnitAgency, "Trạm Y tế": award.UnitAgency, "Câu lạc bộ Dưỡng sinh": award.UnitOther, "": award.UnitOther,
	} {
		if got := guessUnitKind(name); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
}

func TestSpellingsOfOneBodyShareTheirKey(t *testing.T) {
	ward := testProfile()
	for name, pair := range map[string][2]string{
		"AccentsAndWard": {"Uỷ ban mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc Việt Nam phường"},
		"WardName":       {"Công an", "Công an phường Bình An"},
		"Brackets":       {"Công chức Văn phòng – Thống kê", "Công chức Văn phòng - Thống kê (đ/c Nội vụ)"},
		"Abbreviation":   {"Công chức VHXH", "Công chức Văn hóa – Xã hội"},
		"Committee":      {"UBND phường", "Ủy ban nhân dân phường Bình An"},
		"WordOrder":      {"Cán bộ Văn phòng Đảng ủy phụ trách Tuyên giáo", "Cán bộ Văn phòng phụ trách Tuyên giáo Đảng uỷ"},
	} {
		if a, b := sameWords(bodyKey(pair[0], ward)), sameWords(bodyKey(pair[1], ward)); a != b {
			t.Errorf("%s: %q and %q", name, a, b)
		}
	}
	if bodyKey("Hội Nông dân", ward) == bodyKey("Hội Phụ nữ", ward) || bodyKey("Phường", ward) == "" {
		t.Error("different bodies must keep different keys")
	}
}

func TestOneUnitForABodyThatStandsAloneAndInAGroup(t *testing.T) {
	o, _ := openTest(t)
	list, err := o.ProposeBodies(context.Background(), []string{"Hội Nông dân", "các tổ chức chính trị - xã hội", "Các hợp tác xã", "các khóm"})
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, m := range list[1].Members {
		found = found || m.Name == list[0].UnitName
	}
	if !found {
		t.Errorf("alone %q, in the group %v", list[0].UnitName, list[1].Members)
	}
	if len(list[2].Members)+len(list[3].Members) != 0 {
		t.Errorf("members were invented: %v", list[2:])
	}
}

func TestBuiltInMovements(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	offer, err := o.BuiltInOffer(ctx, 2024)
	if err != nil || len(offer.Movements) != 12 || len(offer.Units) < 15 || offer.Units[0].Known {
		t.Fatalf("offer = %+v, %v", offer, err)
	}
	chosen := []BuiltInUnit{}
	for _, u := range offer.Units {
		if u.Kind == "quarter" {
			u.Name = "Khóm Đông " + u.Name[len(u.Name)-1:]
		}
		if u.Guessed != (u.Kind == "school" || u.Kind == "quarter") {
			t.Errorf("%s: guessed = %v", u.Name, u.Guessed)
		}
		if u.Kind != "school" {
			chosen = append(chosen, u)
		}
	}
	row, err := o.StartBuiltIn(ctx, 2024, chosen)
	if err != nil || row.Movements != 12 || row.State != "draft" {
		t.Fatalf("stored %+v, %v", row, err)
	}
	if group := partyNamed(t, o, "Ban quản lý các khu dân cư"); len(group.Members) != 3 || group.Members[0].Name != "Khóm Đông 1" {
		t.Errorf("group = %+v", group)
	}
	if group := partyNamed(t, o, "Các trường trên địa bàn"); len(group.Members) != 0 {
		t.Errorf("schools were not chosen: %+v", group)
	}
	_, err = o.StartBuiltIn(ctx, 2024, nil)
	wantKind(t, err, award.KindConflict)
	if _, err := o.StartBuiltIn(ctx, 2025, nil); err != nil {
		t.Errorf("another year: %v", err)
	}
	_, err = o.StartBuiltIn(ctx, 24, nil)
	wantFieldOf(t, err, award.KindInvalid, "year")
	if offer, _ := o.BuiltInOffer(ctx, 2024); !offer.Units[0].Known {
		t.Error("the catalogue has the unit now")
	}
	for range 2 {
		if _, err := o.Undo(ctx); err != nil {
			t.Fatal(err)
		}
	}
	if u, p, m := countOf(t, o); u+p+m != 0 {
		t.Errorf("undo left %d units, %d parties, %d movements", u, p, m)
	}
}
