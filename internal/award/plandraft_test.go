package award

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

func soundDraft() PlanDraft {
	due, half := "2025-11-30", "half_year"
	return PlanDraft{
		Title: "Nhân rộng điển hình tiên tiến năm 2025", Year: 2025, Date: "2025-02-10",
		Movements: []DraftMovement{{
			Name: "Dân vận khéo", Mode: LeadRequested, Start: "2025-01-01", End: "2025-12-31",
			Criteria: []DraftCriteria{{Subjects: []SubjectKind{Model}, Items: []string{"Có hồ sơ đầy đủ"}}},
		}},
		Duties: []DraftDuty{{Party: "Công an phường", Items: []string{"Báo cáo"}, Due: &due, Recurs: &half}},
	}
}

func TestPlanDraftValidate(t *testing.T) {
	if err := soundDraft().Validate(); err != nil {
		t.Fatalf("a sound draft: %v", err)
	}
	bad := "2025-02-30"
	for field, spoil := range map[string]func(*PlanDraft){
		"title":                           func(d *PlanDraft) { d.Title = " " },
		"year":                            func(d *PlanDraft) { d.Year = 25 },
		"date":                            func(d *PlanDraft) { d.Date = bad },
		"implements.date":                 func(d *PlanDraft) { d.Implements.Date = bad },
		"movements":                       func(d *PlanDraft) { d.Movements = nil },
		"movements.0.name":                func(d *PlanDraft) { d.Movements[0].Name = "" },
		"movements.0.mode":                func(d *PlanDraft) { d.Movements[0].Mode = "" },
		"movements.0.start":               func(d *PlanDraft) { d.Movements[0].Start = bad },
		"movements.0.end":                 func(d *PlanDraft) { d.Movements[0].End = "2024-12-31" },
		"movements.0.criteria.0.items":    func(d *PlanDraft) { d.Movements[0].Criteria[0].Items = []string{" "} },
		"movements.0.criteria.0.subjects": func(d *PlanDraft) { d.Movements[0].Criteria[0].Subjects = nil },
		"duties.0.party":                  func(d *PlanDraft) { d.Duties[0].Party = "" },
		"duties.0.due":                    func(d *PlanDraft) { d.Duties[0].Due = &bad },
		"duties.0.recurs":                 func(d *PlanDraft) { d.Duties[0].Recurs = &bad },
	} {
		d := soundDraft()
		spoil(&d)
		var e *Error
		if err := d.Validate(); !errors.As(err, &e) || e.Field != field || e.Kind != KindInvalid {
			t.Errorf("%s: got %v", field, err)
		}
	}
	d := soundDraft()
	d.Movements[0].Criteria[0].Subjects = []SubjectKind{"nobody"}
	if d.Validate() == nil {
		t.Error("an unknown subject kind must be refused")
	}
}

func TestPlanDraftJSONHasNoNullLists(t *testing.T) {
	for name, d := range map[string]PlanDraft{
		"empty":         {},
		"bare movement": {Movements: []DraftMovement{{Criteria: []DraftCriteria{{}}}}},
	} {
		data, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(data), "null") {
			t.Errorf("%s: %s", name, data)
		}
	}
	data, _ := json.Marshal(PlanDraft{Duties: []DraftDuty{{}}})
	if !strings.Contains(string(data), `"items":[],"due":null,"recurs":null`) {
		t.Errorf("duties: %s", data)
	}
	var back PlanDraft
	if err := json.Unmarshal(data, &back); err != nil || len(back.Duties) != 1 {
		t.Errorf("reading back: %v", err)
	}
}
