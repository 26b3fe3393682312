package office

import (
	"context"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// WorkLine is one line of the home screen: what waits, how many, and the place that opens it. Tone is "late", "wait" or
// "start" (a first step of an empty office).
type WorkLine struct {
	Key    string `json:"key"`
	Label  string `json:"label"`
	Advice string `json:"advice"`
	Count  int    `json:"count"`
	Route  string `json:"route"`
	Tone   string `json:"tone"`
}

// WorkView is the home screen: what waits in the order of the work, the age of the newest backup, and the menu's counts
// by area.
type WorkView struct {
	Lines      []WorkLine     `json:"lines"`
	LastBackup string         `json:"lastBackup"` // instant, empty where there is none
	Pending    bool           `json:"pending"`    // work the newest backup does not hold
	Menu       map[string]int `json:"menu"`
}

// dueDays is how many days ahead the home screen looks for duties.
const dueDays = 14

// Work returns what waits in the office.
func (o *Office) Work(ctx context.Context) (WorkView, error) {
	view := WorkView{Lines: []WorkLine{}, Menu: map[string]int{}}
	soon := o.clock.Now().In(award.Vietnam).AddDate(0, 0, dueDays).Format(time.DateOnly)
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		w, err := tx.Work(o.today(), soon)
		if err != nil {
			return err
		}
		view.Lines = workLines(w)
		view.Menu = map[string]int{"plans": w.Overdue, "nominees": w.Drafts + w.Verifying + w.Appraisal + w.Returned,
			"council": w.Council, "decisions": w.Passed + w.DraftPapers}
		return nil
	})
	if err != nil {
		return view, err
	}
	backups, err := o.Backups(ctx)
	view.Pending = backups.Pending
	if len(backups.Rows) > 0 {
		view.LastBackup = backups.Rows[0].TakenAt
	}
	return view, err
}

func workLines(w sqlite.WorkCounts) []WorkLine {
	all := []WorkLine{
		{"overdue", "Nhiệm vụ trong kế hoạch đã quá hạn", "Đôn đốc đơn vị được giao.", w.Overdue, "/plans", "late"},
		{"due", "Nhiệm vụ trong kế hoạch sắp đến hạn", "Đến hạn trong hai tuần tới.", w.Due, "/plans", "wait"},
		{"returned", "Hồ sơ bị trả lại chờ bổ sung", "Liên hệ đơn vị giới thiệu.", w.Returned, "/nominations?state=returned", "late"},
		{"drafts", "Hồ sơ còn là nháp", "Hoàn chỉnh rồi chuyển bước.", w.Drafts, "/nominations?state=draft", "wait"},
		{"verifying", "Hồ sơ chờ xác minh", "Lên lịch đi thực tế.", w.Verifying, "/nominations?state=verifying", "wait"},
		{"appraisal", "Hồ sơ chờ thẩm định", "Kiểm tra tiêu chuẩn và giấy tờ.", w.Appraisal, "/nominations?state=appraisal", "wait"},
		{"noAchievement", "Hồ sơ chưa ghi thành tích", "Nhắc đơn vị gửi bổ sung.", w.NoAchievement, "/nominations", "wait"},
		{"noAward", "Hồ sơ chưa chọn hình thức khen thưởng", "Chọn trước khi họp Hội đồng.", w.NoAward, "/nominations", "wait"},
		{"council", "Hồ sơ chờ Hội đồng xét", "Đưa vào nội dung phiên họp.", w.Council, "/meetings", "wait"},
		{"meetings", "Phiên họp Hội đồng chưa kết thúc", "Nhập kết quả kiểm phiếu.", w.OpenMeetings, "/meetings", "wait"},
		{"passed", "Hồ sơ đạt chưa có quyết định", "Lập dự thảo quyết định hoặc trình cấp trên.", w.Passed, "/decisions", "wait"},
		{"draftPapers", "Dự thảo quyết định chưa ban hành", "Ghi số, ngày rồi ban hành.", w.DraftPapers, "/decisions", "wait"},
		{"notConferred", "Giấy khen chưa trao", "Ghi ngày trao khi đã trao.", w.NotConferred, "/decisions", "wait"},
	}
	out := []WorkLine{}
	if w.Plans == 0 {
		out = append(out, WorkLine{"firstPlan", "Chưa có kế hoạch nào", "Nhận kế hoạch từ tệp Word, PDF hoặc dùng bộ mười hai phong trào có sẵn.", 0, "/plans", "start"})
	}
	for _, line := range all {
		if line.Count > 0 {
			out = append(out, line)
		}
	}
	return out
}
