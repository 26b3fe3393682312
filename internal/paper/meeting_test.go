package paper

import (
	"strings"
	"testing"

	"guongsang/internal/award"
)

var eighty = award.VoteRule{
	Ballot: true, Threshold: award.Fraction{Num: 4, Den: 5}, Denominator: award.OfTotalMembers, Quorum: award.Fraction{Num: 2, Den: 3},
}

func minutesInput() MinutesInput {
	member := func(name, post string, role award.Role, presence award.Presence) Attendant {
		return Attendant{Name: name, Post: post, Role: role, Presence: presence}
	}
	in := MinutesInput{
		Office: office, Number: "3", Date: "2024-12-18", StartTime: "14:00", EndTime: "16:30", Place: "Phòng họp Ủy ban nhân dân phường An Hòa",
		Title: "Họp xét khen thưởng phong trào thi đua yêu nước năm 2024",
		Chair: member("Phan Thị Mẫu", "Chủ tịch UBND phường", award.RoleChair, award.Present), Secretary: member("Vũ Thị Ghi", "Công chức Văn phòng - Thống kê", award.RoleSecretary, award.Present),
		Agenda: "Xem xét hồ sơ đề nghị khen thưởng phong trào thi đua yêu nước năm 2024.\nBỏ phiếu theo từng hồ sơ.",
	}
	in.Attendants = []Attendant{
		in.Chair, member("Đỗ Văn Thử", "Chủ tịch UBMTTQ phường", award.RoleDeputy, award.Present), member("Hà Văn Ba", "Trưởng Công an phường", award.RoleMember, award.Present),
		member("Lý Thị Tư", "Chủ tịch Hội Phụ nữ", award.RoleMember, award.Present), member("Mai Văn Năm", "Bí thư Đoàn phường", award.RoleMember, award.AbsentWritten),
		{Name: "Tạ Thị Sáu", Post: "Chủ tịch Hội Nông dân", Role: award.RoleMember, Presence: award.Absent, Note: "đi học"}, in.Secretary,
	}
	counts := []award.VoteCount{
		{TotalMembers: 6, Present: 4, Issued: 5, Returned: 5, Agree: 5}, {TotalMembers: 6, Present: 4, Issued: 5, Returned: 5, Agree: 4, Disagree: 1},
		{TotalMembers: 6, Present: 4, Issued: 5, Returned: 4, Agree: 3, Disagree: 0, Invalid: 1},
	}
	for i, c := range counts {
		in.Votes = append(in.Votes, Vote{Recipient: recipients()[i], Count: c, Counted: true, Rule: eighty, Result: c.Result(eighty)})
	}
	in.Votes = append(in.Votes, Vote{Recipient: recipients()[4], Rule: eighty})
	return in
}

func TestMinutes(t *testing.T) {
	m := NewMinutes(minutesInput())
	golden(t, "minutes", m)
	if want := "Tổng số thành viên Hội đồng có quyền bỏ phiếu: 6; có mặt: 4; vắng mặt: 2 (trong đó 1 thành viên có ý kiến bằng văn bản)."; m.Members != want {
		t.Error(m.Members)
	}
	if len(m.Present) != 5 || len(m.Absent) != 2 || !strings.HasSuffix(m.Absent[1].Text, "(đi học)") {
		t.Errorf("present %v, absent %v", m.Present, m.Absent)
	}
	if m.Start != "14 giờ 00 phút, ngày 18 tháng 12 năm 2024" || m.ChairName != "Phan Thị Mẫu" || m.SecName != "Vũ Thị Ghi" {
		t.Errorf("start %q", m.Start)
	}
	for i, want := range []string{"83,33 Đạt", "66,67 Không đạt", "50 Không đạt", " "} {
		if got := m.Votes[i].Share + " " + m.Votes[i].Result; got != want {
			t.Errorf("vote %d: %q, want %q", i, got, want)
		}
	}
	if r := m.Votes[2]; r.Issued != "5" || r.Returned != "4" || r.Valid != "3" || r.Invalid != "1" || r.Disagree != "0" {
		t.Errorf("counts %+v", r)
	}
	if !strings.Contains(m.Conclusion[0].Text, "01 tập thể") || !strings.Contains(m.Conclusion[1].Text, "Có 02 đề nghị không đạt") {
		t.Errorf("conclusion %v", m.Conclusion)
	}
	if m.Ratio != "Điều kiện đạt: đồng ý từ 80% trở lên tính trên tổng số thành viên Hội đồng." {
		t.Error(m.Ratio)
	}
	in := minutesInput()
	in.Votes[3].Rule.Threshold = award.Fraction{Num: 1, Den: 2}
	if want := "Giấy khen đồng ý từ 80% trở lên tính trên tổng số thành viên Hội đồng; Lao động tiên tiến đồng ý từ 1/2"; !strings.Contains(NewMinutes(in).Ratio, want) {
		t.Error(NewMinutes(in).Ratio)
	}
}

func TestMinutesWithNothingFilledIn(t *testing.T) {
	m := NewMinutes(MinutesInput{Office: office})
	golden(t, "minutes-empty", m)
	if m.HasVotes || m.HasAbsent || m.Conclusion[0].Text != "Hội đồng chưa có kết luận." || !strings.HasPrefix(m.Start, "..... giờ") {
		t.Errorf("%+v", m)
	}
	if m.Opinions[0].Text != blankLine || m.Agenda[0].Text != blankLine {
		t.Errorf("minutes say what nobody wrote: %v %v", m.Agenda, m.Opinions)
	}
	in := minutesInput()
	in.Agenda = ""
	if got := NewMinutes(in).Agenda[0].Text; got != "Hội đồng xem xét hồ sơ đề nghị tặng Giấy khen, danh hiệu “Lao động tiên tiến” cho 01 tập thể, 01 hộ gia đình và 02 cá nhân." {
		t.Error(got)
	}
	if m.Members != "Tổng số thành viên Hội đồng: 0; có mặt: 0; vắng mặt: 0." {
		t.Error(m.Members)
	}
}

func TestSubmissionToTheChairman(t *testing.T) {
	s := NewSubmission(SubmissionInput{
		Office: office, Date: "2024-12-19", Number: "7", Meeting: "phiên họp ngày 18 tháng 12 năm 2024",
		Merit: "đã có thành tích xuất sắc năm 2024", Citations: decisionInput().Citations,
		Signer: Signer{Authority: "KT. CHỦ TỊCH", Post: "PHÓ CHỦ TỊCH", Name: "Đỗ Văn Thử"}, Lines: recipients(),
	})
	golden(t, "submission", s)
	if s.To != "Chủ tịch Ủy ban nhân dân phường An Hòa" || len(s.ToMany) != 0 || s.Number != "Số: 07/TTr-HĐTĐKT" {
		t.Errorf("to %q, number %q", s.To, s.Number)
	}
	if s.Signing != "TM. HỘI ĐỒNG\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" || !strings.HasSuffix(s.Grounds[1].Text, ".") {
		t.Errorf("signing %q, grounds %v", s.Signing, s.Grounds)
	}
	if last := s.Body[len(s.Body)-1].Text; !strings.Contains(last, "01 tập thể, 01 hộ gia đình và 03 cá nhân") {
		t.Error(last)
	}
	if !strings.HasPrefix(s.ListTitle, "Tập thể, hộ gia đình, cá nhân đề nghị tặng Giấy khen") {
		t.Error(s.ListTitle)
	}
}

func TestSubmissionToTheSuperior(t *testing.T) {
	s := NewSubmission(SubmissionInput{
		Office: office, Upper: true, To: []string{"Chủ tịch Ủy ban nhân dân tỉnh Mẫu", "Sở Nội vụ tỉnh Mẫu"},
		Signer: chairman, Lines: recipients()[:1], Body: "Đoạn một.\n\nĐoạn hai.",
	})
	golden(t, "submission-upper", s)
	if s.To != "" || s.ToMany[1].Text != "- Sở Nội vụ tỉnh Mẫu." || s.Signing != "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" {
		t.Errorf("to %q %v, signing %q", s.To, s.ToMany, s.Signing)
	}
	if s.Number != "Số:         /TTr-UBND" || s.Issuer != "ỦY BAN NHÂN DÂN\nPHƯỜNG AN HÒA" || len(s.Superior) != 0 {
		t.Errorf("number %q, issuer %q", s.Number, s.Issuer)
	}
	if !strings.HasSuffix(s.Closing, "kính trình Chủ tịch Ủy ban nhân dân tỉnh Mẫu xem xét, quyết định./.") || len(s.Body) != 3 {
		t.Errorf("closing %q, body %v", s.Closing, s.Body)
	}
	empty := NewSubmission(SubmissionInput{Office: office, Upper: true})
	if empty.HasList || empty.To != "Chủ tịch Ủy ban nhân dân thị xã Tân Lập" {
		t.Errorf("%+v", empty)
	}
}
