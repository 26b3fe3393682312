package award

import "regexp"

// Gender is the gender of a person, as statistics count it.
type Gender string

// The genders; stored as this text, empty where not known.
const (
	Male   Gender = "male"
	Female Gender = "female"
)

// Nominee is who is introduced: exactly the fields of part V.1 of the plan. A collective has a name, history of
// establishment, structure, functions and duties; a person (or a household by its head) has a date of birth, native
// place, post, and a work unit or a permanent residence; both have achievements and a commendation history.
type Nominee struct {
	ID                  string
	Kind                SubjectKind
	Honorific           string // Ông, Bà, or a rank
	Name                string
	Gender              Gender
	Birth               string // 1956, 1956-03 or 1956-03-24
	NativePlace         string
	Post                string
	UnitID              string // work unit from the catalogue
	UnitText            string // work unit in words where it is not in the catalogue
	Address             string // permanent residence
	QuarterID           string // khóm/ấp the subject lives in or belongs to
	CitizenID           string // CCCD, 12 digits, optional, masked on screen
	DirectWorker        bool   // người trực tiếp lao động, counted by the statistics
	History             string // quá trình thành lập
	Structure           string // cơ cấu tổ chức bộ máy
	Functions           string // chức năng, nhiệm vụ
	Achievement         string // thành tích tiêu biểu xuất sắc đạt được
	CommendationHistory string // quá trình khen thưởng
	Note                string
	SortKeyOverride     string // for names that do not sort by their last word
}

var citizenID = regexp.MustCompile(`^\d{12}$`)

// Validate returns an *Error at the first field that cannot be stored. today (YYYY-MM-DD) bounds the date of birth.
func (n Nominee) Validate(today string) error {
	switch {
	case !n.Kind.Valid():
		return Invalid("kind", "Chưa chọn loại đối tượng. Hãy chọn tập thể, hộ gia đình hay cá nhân.")
	case n.Name == "":
		return Invalid("name", "Chưa có tên. Hãy nhập họ và tên hoặc tên tập thể.")
	case !ValidBirth(n.Birth):
		return Invalid("birth", "Ngày sinh không đúng. Hãy nhập dạng 24/03/1956, 03/1956 hoặc 1956.")
	case n.Birth != "" && n.Birth > today:
		return Invalid("birth", "Ngày sinh ở sau ngày hôm nay. Hãy kiểm tra lại năm sinh.")
	case n.CitizenID != "" && !citizenID.MatchString(n.CitizenID):
		return Invalid("citizenId", "Số căn cước phải có đúng 12 chữ số. Hãy kiểm tra lại hoặc để trống.")
	case n.Kind == Individual && n.UnitID == "" && n.UnitText == "" && n.Address == "":
		return Invalid("unitId", "Chưa có đơn vị công tác hoặc hộ khẩu thường trú. Hãy nhập một trong hai.")
	case n.Kind == Household && n.Address == "" && n.QuarterID == "" && n.UnitID == "" && n.UnitText == "":
		return Invalid("address", "Hộ gia đình chưa có nơi thường trú. Hãy nhập địa chỉ hoặc chọn khóm, ấp.")
	}
	return nil
}
