package sqlite

import (
	"context"
	"errors"
	"slices"
	"testing"

	"guongsang/internal/award"
)

func TestWorkCounts(t *testing.T) {
	a := newAwarded(t)
	const today, soon = "2024-06-10", "2024-06-20"
	base := WorkCounts{Council: 1, NoAchievement: 1, NotConferred: 1}
	for name, c := range map[string]struct {
		change string
		want   func(*WorkCounts)
	}{
		"AsItStands":          {"", func(*WorkCounts) {}},
		"AchievementOfPerson": {`UPDATE nominee SET achievement = 'Hiến đất'`, func(w *WorkCounts) { w.NoAchievement = 0 }},
		"NoAwardProposed":     {`UPDATE nomination SET award_code = ''`, func(w *WorkCounts) { w.NoAward = 1 }},
		"Conferred":           {`UPDATE decision_line SET conferred_on = '2024-06-05'`, func(w *WorkCounts) { w.NotConferred = 0 }},
		"DraftPaper":          {`UPDATE decision SET state = 'draft'`, func(w *WorkCounts) { w.DraftPapers, w.NotConferred = 1, 0 }},
		"MeetingOpen":         {`UPDATE meeting SET state = 'open'`, func(w *WorkCounts) { w.OpenMeetings = 1 }},
		"PassedAndOnAPaper":   {`UPDATE nomination SET state = 'passed' WHERE state = 'decided'`, func(*WorkCounts) {}},
		"PassedAndOnNone":     {`UPDATE nomination SET state = 'passed' WHERE state = 'council'`, func(w *WorkCounts) { w.Council, w.NoAchievement, w.Passed = 0, 0, 1 }},
		"InTheTrash":          {`UPDATE nomination SET deleted_at = 'x'`, func(w *WorkCounts) { w.Council, w.NoAchievement = 0, 0 }},
	} {
		t.Run(name, func(t *testing.T) {
			want := base
			c.want(&want)
			var got WorkCounts
			_, err := tallyAfter(a, c.change, func(tx *Tx) ([]TallyRow, error) {
				var err error
				got, err = tx.Work(today, soon)
				return nil, err
			})
			if err != nil || got != want {
				t.Errorf("got %+v, want %+v (%v)", got, want, err)
			}
		})
	}
}

func TestWorkCountsDutiesByTheirDay(t *testing.T) {
	db := openTest(t)
	planID, _, _ := storePlan(t, db)
	write(t, db, "Đặt hạn", func(tx *Tx) error {
		return tx.SetDuties(planID, []award.Duty{{Body: "A", Text: "trễ", Due: "2024-06-09"}, {Body: "A", Text: "hôm nay", Due: "2024-06-10"},
			{Body: "A", Text: "ngày cuối", Due: "2024-06-20"}, {Body: "A", Text: "còn lâu", Due: "2024-06-21"}, {Body: "A", Text: "không hạn"}})
	})
	count := func() (w WorkCounts) {
		read(t, db, func(tx *Tx) (err error) { w, err = tx.Work("2024-06-10", "2024-06-20"); return err })
		return w
	}
	if w := count(); w.Overdue != 1 || w.Due != 2 || w.Plans != 1 || w.Units != 1 {
		t.Errorf("work = %+v", w)
	}
	write(t, db, "Kết thúc kế hoạch", func(tx *Tx) error {
		p, err := tx.Plan(planID)
		p.State = award.PlanEnded
		return errors.Join(err, tx.SavePlan(&p))
	})
	if w := count(); w.Overdue != 0 || w.Due != 0 {
		t.Errorf("duties of an ended plan still press: %+v", w)
	}
}

func TestDecisionNumbersAndEarlierAwards(t *testing.T) {
	a := newAwarded(t)
	second := award.Decision{Number: "7", Symbol: "QĐ-UBND", Date: "2024-09-01", State: award.DecisionDraft}
	line := award.DecisionLine{NominationID: a.secondNomination, Position: 1, Name: "Trần Văn Mẫu"}
	op := a.write(t, "second", func(tx *Tx) error {
		err := tx.SaveDecision(&second)
		line.DecisionID = second.ID
		return errors.Join(err, tx.SaveDecisionLine(&line))
	})
	err := a.db.Read(context.Background(), func(tx *Tx) error {
		for name, c := range map[string]struct {
			change func(*award.Decision)
			want   int
		}{
			"SameNumberSameYear": {func(*award.Decision) {}, 1},
			"OtherYear":          {func(d *award.Decision) { d.Date = "2025-01-02" }, 0},
			"OtherSymbol":        {func(d *award.Decision) { d.Symbol = "QĐ-CT" }, 0},
			"OtherNumber":        {func(d *award.Decision) { d.Number = "8" }, 0},
		} {
			d := second
			c.change(&d)
			if n, err := tx.SameNumber(d); n != c.want || err != nil {
				t.Errorf("%s: %d, want %d (%v)", name, n, c.want, err)
			}
		}
		earlier, err := tx.EarlierAwards(second.ID)
		if len(earlier) != 1 || earlier[0].LineID != line.ID || earlier[0].Number != "7" || earlier[0].Date != "2024-06-02" {
			t.Errorf("earlier awards = %+v", earlier)
		}
		if uses, err := tx.NominationUses(a.nomination); uses != 2 || err != nil {
			t.Errorf("uses of a voted and decided nomination = %d, %v", uses, err)
		}
		if opened, err := tx.Unlocked(op); opened || err != nil {
			t.Errorf("a new draft opens nothing: %v, %v", opened, err)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	a.write(t, "trash", func(tx *Tx) error { return tx.TrashDecision(second.ID) })
	opened := a.write(t, "unlock", func(tx *Tx) error {
		d, err := tx.Decision(a.decision)
		d.State = award.DecisionDraft
		return errors.Join(err, tx.SaveDecision(&d))
	})
	err = a.db.Read(context.Background(), func(tx *Tx) error {
		if _, err := tx.DecisionLine(line.ID); award.KindOf(err) != award.KindNotFound {
			t.Errorf("the line of a trashed decision: %v", err)
		}
		if list, err := tx.EarlierAwards(a.decision); len(list) != 0 || err != nil {
			t.Errorf("what is in the trash was not given: %+v, %v", list, err)
		}
		ok, err := tx.Unlocked(opened)
		if !ok {
			t.Error("opening an issued decision is not told")
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestMeetingGoesWithItsAgendaAndAttendance(t *testing.T) {
	db := openTest(t)
	chair := award.Member{Name: "Lê Văn Thử", Role: award.RoleChair, Position: 1}
	clerk := award.Member{Name: "Trần Thị Mẫu", Role: award.RoleSecretary, Position: 2}
	meeting := award.Meeting{Title: "Họp xét", Date: "2024-06-01", State: award.MeetingOpen}
	nominations := storeSteps(t, db, award.Nomination{Note: "individual", Year: 2024, State: award.StateCouncil}, award.Nomination{Note: "individual", Year: 2024, State: award.StateCouncil})
	write(t, db, "Mở phiên họp", func(tx *Tx) error {
		err := errors.Join(tx.SaveMember(&clerk), tx.SaveMember(&chair), tx.SaveMeeting(&meeting))
		for _, m := range []string{clerk.ID, chair.ID} {
			err = errors.Join(err, tx.SaveAttendance(&award.Attendance{MeetingID: meeting.ID, MemberID: m, Presence: award.Present}))
		}
		for i, n := range nominations {
			err = errors.Join(err, tx.SaveBallot(&award.Ballot{MeetingID: meeting.ID, NominationID: n.ID, Position: 2 - i}))
		}
		return err
	})
	read(t, db, func(tx *Tx) error {
		seats, e1 := tx.Attendance(meeting.ID)
		agenda, e2 := tx.Ballots(meeting.ID)
		if len(seats) != 2 || seats[0].MemberID != chair.ID || len(agenda) != 2 || agenda[0].NominationID != nominations[1].ID {
			t.Errorf("in the order of council and agenda: %+v, %+v", seats, agenda)
		}
		uses, e3 := tx.MemberUses(chair.ID)
		if uses != 1 {
			t.Errorf("uses of the chair = %d", uses)
		}
		return errors.Join(e1, e2, e3)
	})
	write(t, db, "Xóa phiên họp", func(tx *Tx) error { return tx.TrashMeeting(meeting.ID) })
	read(t, db, func(tx *Tx) error {
		_, err := tx.Meeting(meeting.ID)
		seats, e1 := tx.Attendance(meeting.ID)
		agenda, e2 := tx.Ballots(meeting.ID)
		uses, e3 := tx.NominationUses(nominations[0].ID)
		if award.KindOf(err) != award.KindNotFound || len(seats)+len(agenda)+uses != 0 {
			t.Errorf("left behind: %v, %d seats, %d items, %d uses", err, len(seats), len(agenda), uses)
		}
		return errors.Join(e1, e2, e3)
	})
}

func TestUnitsAndPartiesAreFoundByNameAndDay(t *testing.T) {
	db := openTest(t)
	old := award.Unit{Name: "Khóm Tây Hưng", ShortName: "TH", Kind: award.UnitQuarter, ValidTo: "2025-06-30"}
	next := award.Unit{Name: "Khóm Tây Hưng Mới", Kind: award.UnitQuarter, ValidFrom: "2025-07-01"}
	write(t, db, "Thêm khóm", func(tx *Tx) error { return errors.Join(tx.SaveUnit(&old), tx.SaveUnit(&next)) })
	party := award.Party{Kind: award.PartyUnit, Name: "Khóm Tây Hưng", UnitID: old.ID}
	write(t, db, "Thêm chủ thể", func(tx *Tx) error { return tx.SaveParty(&party) })
	read(t, db, func(tx *Tx) error {
		for name, want := range map[string]string{"khom tay hung": old.ID, "th": old.ID, "KHÓM TÂY HƯNG MỚI": next.ID, "tây hưng": "", "lạ": ""} {
			if u, ok, err := tx.UnitByName(name); u.ID != want || ok != (want != "") || err != nil {
				t.Errorf("%q: %+v, %v, %v", name, u, ok, err)
			}
		}
		for day, want := range map[string][]string{"2025-06-30": {old.ID}, "2025-07-01": {next.ID}, "": {old.ID, next.ID}} {
			list, err := tx.Units(UnitFilter{Kind: award.UnitQuarter, On: day})
			ids := []string{}
			for _, u := range list {
				ids = append(ids, u.ID)
			}
			if !slices.Equal(ids, want) || err != nil {
				t.Errorf("on %q: %v, want %v (%v)", day, ids, want, err)
			}
		}
		n, err := tx.UnitUses(old.ID)
		if n != 1 {
			t.Errorf("uses of the unit = %d", n)
		}
		if p, ok, err := tx.PartyOfUnit(old.ID); !ok || p != party || err != nil {
			t.Errorf("party of the unit = %+v, %v, %v", p, ok, err)
		}
		return err
	})
}
