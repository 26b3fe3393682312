package office

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
)

// decidedOffice returns an office with a closed meeting that passed two nominations, and a draft decision on them.
func decidedOffice(t *testing.T) (o *Office, decisionID, meetingID string) {
	t.Helper()
	ctx := context.Background()
	o, _ = openTest(t)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	member, err := o.SaveMember(ctx, award.Member{Name: "Nguyễn Văn Chủ", Post: "Chủ tịch UBND", Role: award.RoleChair, ValidFrom: "2024-01-01"})
	must(err)
	nominations := []string{}
	for _, c := range []award.Nominee{{Kind: award.Collective, Name: "Chi hội Phụ nữ khóm Một"}, {Kind: award.Individual, Name: "Lê Thị Mẫu", Gender: award.Female, DirectWorker: true, Address: "Khóm 2"}} {
		saved, err := o.SaveNominee(ctx, c, true)
		must(err)
		n, err := o.SaveNomination(ctx, award.Nomination{NomineeID: saved.Nominee.ID, Basis: award.BasisRegular, Year: 2024, AwardCode: "certificate_of_commendation", Achievement: "Tích cực", State: award.StateDraft})
		must(err)
		for _, to := range []award.State{award.StateAppraisal, award.StateCouncil} {
			_, err = o.MoveNominations(ctx, []string{n.Line.ID}, to, "2024-05-10", "")
			must(err)
		}
		nominations = append(nominations, n.Line.ID)
	}
	m, err := o.SaveMeeting(ctx, award.Meeting{Title: "Xét khen thưởng", Date: "2024-05-20", StartTime: "08:00", ChairID: member.ID, SecretaryID: member.ID, Place: "Hội trường"})
	must(err)
	_, err = o.MarkAttendance(ctx, m.ID, []Mark{{MemberID: member.ID, Presence: award.Present}})
	must(err)
	m, err = o.AddToAgenda(ctx, m.ID, nominations)
	must(err)
	for _, b := range m.Ballots {
		_, err = o.CountBallot(ctx, BallotCount{BallotID: b.ID, Issued: 1, Returned: 1, Agree: 1})
		must(err)
	}
	_, err = o.CloseMeeting(ctx, m.ID)
	must(err)
	d, err := o.NewDecision(ctx, m.ID, nominations)
	must(err)
	d, err = o.SaveDecision(ctx, DecisionForm{ID: d.ID, Date: "2024-06-01", Title: d.Title, Symbol: "QĐ-UBND"})
	must(err)
	return o, d.ID, m.ID
}

func TestTicketsHoldTemplateAndData(t *testing.T) {
	ctx := context.Background()
	o, decision, meeting := decidedOffice(t)
	stored, err := o.SaveReport(ctx, ReportForm{Kind: "half1", Year: 2024, Words: map[string]string{"tasks": "Tiếp tục phát động.\nGiữ vững kết quả."}})
	if err != nil {
		t.Fatal(err)
	}
	for kind, record := range map[string]string{"decision": decision, "minutes": meeting, "submission": meeting, "report": stored.Form.ID} {
		ticket, err := o.PaperTicket(ctx, kind, record)
		if err != nil {
			t.Errorf("%s: %v", kind, err)
			continue
		}
		body, err := base64.StdEncoding.DecodeString(ticket.Template)
		if err != nil || checkWord(body) != nil || !json.Valid([]byte(ticket.Data)) || !strings.HasSuffix(ticket.FileName, ".docx") {
			t.Errorf("%s: %+v, %v", kind, ticket.FileName, err)
		}
		if kind == "decision" && (!strings.Contains(ticket.Data, "Lê Thị Mẫu") || !strings.Contains(ticket.Data, "PHƯỜNG BÌNH AN")) {
			t.Errorf("data of the decision: %s", ticket.Data)
		}
	}
	if view, err := o.Meeting(ctx, meeting); err != nil || !view.Submits || view.SubmitsUp {
		t.Errorf("the meeting offers %v and %v, %v", view.Submits, view.SubmitsUp, err)
	}
	_, err = o.PaperTicket(ctx, "submission_upper", meeting)
	wantKind(t, err, award.KindInvalid)
	_, err = o.PaperTicket(ctx, "poem", decision)
	wantKind(t, err, award.KindNotFound)
	_, err = o.PaperTicket(ctx, "decision", "không có")
	wantKind(t, err, award.KindNotFound)
}

func wordFile(t *testing.T, text string) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	w, err := z.Create("word/document.xml")
	if err == nil {
		_, err = w.Write([]byte(text))
	}
	if err != nil || z.Close() != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func TestSavePaperWritesWholeFilesAndRemembersThem(t *testing.T) {
	ctx := context.Background()
	o, decision, _ := decidedOffice(t)
	ticket, err := o.PaperTicket(ctx, "decision", decision)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "Quyết định.docx")
	data := wordFile(t, "<w:document/>")
	file, err := o.SavePaper(ctx, ticket.ID, data, path)
	if err != nil || file.Name != "Quyết định.docx" {
		t.Fatal(file, err)
	}
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, data) {
		t.Error("the file differs", err)
	}
	papers, err := o.Papers(ctx, decision)
	if err != nil || len(papers) != 1 || papers[0].FileName != file.Name {
		t.Errorf("papers = %+v, %v", papers, err)
	}
	_, err = o.SavePaper(ctx, ticket.ID, []byte("không phải Word"), path)
	wantKind(t, err, award.KindInternal)
	_, err = o.SavePaper(ctx, "vé lạ", data, path)
	wantKind(t, err, award.KindNotFound)
	_, err = o.SavePaper(ctx, ticket.ID, data, filepath.Join(t.TempDir(), "không có", "a.docx"))
	wantKind(t, err, award.KindStorage)
	if got, _ := os.ReadFile(path); !bytes.Equal(got, data) {
		t.Error("a refused save touched the file")
	}
}

func TestBonusListAddsUp(t *testing.T) {
	ctx := context.Background()
	o, decision, _ := decidedOffice(t)
	path := filepath.Join(t.TempDir(), "tien.xlsx")
	if _, err := o.ExportBonusList(ctx, decision, path); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(f.GetSheetName(0))
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, r := range rows {
		text += strings.Join(r, "|") + "\n"
	}
	for _, want := range []string{"Chi hội Phụ nữ khóm Một", "Lê Thị Mẫu", "810.000", "Tám trăm mười nghìn đồng", "chưa kiểm chứng"} {
		if !strings.Contains(text, want) && !strings.Contains(strings.ReplaceAll(text, ",", "."), want) {
			t.Errorf("the sheet does not say %q:\n%s", want, text)
		}
	}
}

func TestReportFiguresAgreeWithTheRecords(t *testing.T) {
	ctx := context.Background()
	o, decision, _ := decidedOffice(t)
	if _, err := o.SaveDecision(ctx, DecisionForm{ID: decision, Number: "12", Symbol: "QĐ-UBND", Date: "2024-06-01", Title: "Về việc khen thưởng"}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.IssueDecision(ctx, decision); err != nil {
		t.Fatal(err)
	}
	view, err := o.BuildReport(ctx, ReportForm{Kind: "half1", Year: 2024})
	if err != nil {
		t.Fatal(err)
	}
	r := view.Report
	if r.AwardSum.Total != 2 || r.AwardSum.Collective != 1 || r.AwardSum.Individual != 1 || r.AwardSum.Money != 810_000 || r.MovementSum.Total != 2 {
		t.Errorf("figures = %+v %+v", r.AwardSum, r.MovementSum)
	}
	other, err := o.BuildReport(ctx, ReportForm{Kind: "half2", Year: 2024})
	if err != nil || other.Report.AwardSum.Total != 0 || other.Report.MovementSum.Total != 0 {
		t.Errorf("the other half counts %+v, %v", other.Report.AwardSum, err)
	}
	stored, err := o.SaveReport(ctx, ReportForm{Kind: "year", Year: 2024, Number: " 9 ", Words: map[string]string{"causes": " Do thiếu người. ", "lessons": " "}})
	if err != nil || len(stored.Form.Words) != 1 || stored.Form.Words["causes"] != "Do thiếu người." || stored.Form.Number != "9" {
		t.Fatalf("stored = %+v, %v", stored.Form, err)
	}
	if in, err := o.reportPaper(ctx, stored.Form.ID); err != nil || len(in.To) != 1 || in.To[0] != "Ủy ban nhân dân thị xã Thử Nghiệm" {
		t.Errorf("the report of 2024 goes to %q, %v", in.To, err)
	}
	path := filepath.Join(t.TempDir(), "bieu.xlsx")
	if _, err := o.ExportReportTables(ctx, stored.Form.ID, path); err != nil {
		t.Fatal(err)
	}
	if list, err := o.Reports(ctx); err != nil || len(list) != 1 {
		t.Errorf("reports = %v, %v", list, err)
	}
	if name, err := o.ExportName(ctx, "report_tables", stored.Form.ID); err != nil || name != "2024_BC-9_BieuSoLieu-Nam2024.xlsx" {
		t.Errorf("name = %s, %v", name, err)
	}
	if _, err := o.TrashReport(ctx, stored.Form.ID); err != nil {
		t.Error(err)
	}
}

func TestReportPeriods(t *testing.T) {
	o, _ := openTest(t)
	for name, c := range map[string]struct {
		form  ReportForm
		field string
	}{
		"NoKind":       {ReportForm{Year: 2024}, "kind"},
		"NoYear":       {ReportForm{Kind: "year"}, "year"},
		"NoStart":      {ReportForm{Kind: "between", To: "2024-01-01"}, "from"},
		"EndBeforeOne": {ReportForm{Kind: "between", From: "2024-02-01", To: "2024-01-01"}, "to"},
	} {
		_, err := o.BuildReport(context.Background(), c.form)
		if e, ok := err.(*award.Error); !ok || e.Field != c.field {
			t.Errorf("%s: %v", name, err)
		}
	}
	if v, err := o.BuildReport(context.Background(), ReportForm{Kind: "between", From: "2024-02-01", To: "2024-02-29"}); err != nil || v.Form.From != "2024-02-01" {
		t.Error(v, err)
	}
}

func TestUndatedDraftCitesWhatItsScreenShows(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	person := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	m := approved(t, o, clock, person)
	d, err := o.NewDecision(ctx, m.ID, []string{person})
	if err != nil || d.Date != "" {
		t.Fatal(d.Date, err)
	}
	in, err := o.DecisionPaper(ctx, d.ID)
	if err != nil || len(in.Citations) == 0 || strings.Join(in.Citations, "\n") != d.Citations {
		t.Errorf("the paper cites %q, the screen %q, %v", in.Citations, d.Citations, err)
	}
}
