// Package sample builds a demo ward: an invented office with a year of work in every stage, for a person who wants to try
// the program and for tests that need an office that is not empty. All names are made up.
package sample

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// Ward is the invented ward of the demo.
var Ward = award.Profile{WardKind: "phường", WardName: "Bình Minh", Province: "tỉnh Mẫu", Chairperson: "Nguyễn Hoàng Mẫu", DeputyChair: "Trần Thị Thử", Place: "Bình Minh"}

// Official is the invented person at the machine.
var Official = award.Staff{Name: "Lê Thị Minh Họa", Post: "Công chức phụ trách thi đua, khen thưởng"}

// Names of families, middles and given names out of which people are made up; combined by position, never taken from a
// list of real people.
var (
	families = []string{"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Chau", "Dương"}
	middles  = []string{"Văn", "Thị", "Hữu", "Ngọc", "Minh", "Kim", "Thanh", "Mỹ"}
	givens   = []string{"An", "Bích", "Châu", "Dũng", "Đào", "Giang", "Hạnh", "Khôi", "Lan", "Mai", "Nam", "Oanh", "Phúc", "Quý", "Sáng", "Tâm", "Uyên", "Vinh", "Xuân", "Yến"}
	deeds    = []string{
		"Vận động hàng xóm góp công làm đường hẻm, giữ tuyến đường sạch, trồng hoa hai bên.",
		"Nhiều năm dạy học miễn phí cho trẻ em khó khăn trong khóm vào buổi tối.",
		"Áp dụng tưới tiết kiệm, tăng thu nhập và hướng dẫn cho các hộ trong tổ cùng làm.",
		"Rút ngắn thời gian giải quyết thủ tục, không để hồ sơ trễ hẹn trong năm.",
		"Tổ chức tổ tự quản về an ninh, nhiều tháng liền không xảy ra trộm cắp.",
		"Hiến đất mở rộng lối đi chung, tham gia đầy đủ hoạt động từ thiện của khóm.",
	}
)

// PersonName returns the i-th made-up name; the same i gives the same name.
func PersonName(i int) string {
	return families[i%len(families)] + " " + middles[(i/3)%len(middles)] + " " + givens[(i*7)%len(givens)]
}

// Fill makes the demo ward in an empty office: units, the built-in movements of the year, nominees of every kind,
// nominations in every step before the council, a closed meeting and an issued decision. year is the year of the work;
// its dates lie before the clock of the office.
func Fill(ctx context.Context, o *office.Office, year int) error {
	b := builder{ctx: ctx, o: o, year: year}
	for _, step := range []func() error{b.start, b.units, b.council, b.nominate, b.meet, b.decide} {
		if err := step(); err != nil {
			return fmt.Errorf("fill demo ward: %w", err)
		}
	}
	return o.MarkDemo(ctx)
}

// builder carries what one step makes for the next.
type builder struct {
	ctx       context.Context
	o         *office.Office
	year      int
	quarters  []string // ids
	movements []office.MovementOptionView
	members   []string
	passed    []string // nominations for the council
	meeting   string
}

func (b *builder) day(month, day int) string { return fmt.Sprintf("%d-%02d-%02d", b.year, month, day) }

func (b *builder) start() error {
	_, err := b.o.Start(b.ctx, Ward, Official)
	return err
}

func (b *builder) units() error {
	offer, err := b.o.BuiltInOffer(b.ctx, b.year)
	if err != nil {
		return err
	}
	if _, err := b.o.StartBuiltIn(b.ctx, b.year, offer.Units); err != nil {
		return err
	}
	if b.movements, err = b.o.MovementOptions(b.ctx); err != nil {
		return err
	}
	page, err := b.o.Units(b.ctx, office.UnitFilter{Kind: string(award.UnitQuarter)})
	if err != nil {
		return err
	}
	for _, u := range page.Rows {
		b.quarters = append(b.quarters, u.ID)
	}
	for i := len(b.quarters); i < 3; i++ {
		u, err := b.o.SaveUnit(b.ctx, award.Unit{Name: fmt.Sprintf("Khóm Minh %s", givens[i]), Kind: award.UnitQuarter})
		if err != nil {
			return err
		}
		b.quarters = append(b.quarters, u.ID)
	}
	return nil
}

func (b *builder) council() error {
	posts := []struct {
		post string
		role award.Role
	}{{"Chủ tịch Ủy ban nhân dân phường", award.RoleChair}, {"Phó Chủ tịch Ủy ban nhân dân phường", award.RoleDeputy},
		{Official.Post, award.RoleStanding}, {"Trưởng Công an phường", award.RoleMember}, {"Chỉ huy trưởng Ban Chỉ huy quân sự phường", award.RoleMember},
		{"Chủ tịch Hội Liên hiệp Phụ nữ phường", award.RoleMember}, {"Bí thư Đoàn phường", award.RoleMember}}
	for i, p := range posts {
		name := PersonName(60 + i)
		switch i {
		case 0:
			name = Ward.Chairperson
		case 1:
			name = Ward.DeputyChair
		case 2:
			name = Official.Name
		}
		m, err := b.o.SaveMember(b.ctx, award.Member{Name: name, Post: p.post, Role: p.role, ValidFrom: b.day(1, 1), Position: i + 1})
		if err != nil {
			return err
		}
		b.members = append(b.members, m.ID)
	}
	return nil
}
