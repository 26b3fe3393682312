package award

// SubjectKind is the kind of subject (đối tượng) that is nominated and commended.
type SubjectKind string

// The subject kinds; stored as this text.
const (
	Individual SubjectKind = "individual" // cá nhân
	Household  SubjectKind = "household"  // hộ gia đình
	Collective SubjectKind = "collective" // tập thể
	Clan       SubjectKind = "clan"       // dòng họ
	Enterprise SubjectKind = "enterprise" // doanh nghiệp
	Model      SubjectKind = "model"      // mô hình
	Other      SubjectKind = "other"      // đối tượng khác
)

// SubjectKinds lists all kinds in the order lists show them.
var SubjectKinds = []SubjectKind{Collective, Household, Individual, Clan, Enterprise, Model, Other}

var subjectLabels = map[SubjectKind]string{
	Individual: "Cá nhân", Household: "Hộ gia đình", Collective: "Tập thể", Clan: "Dòng họ",
	Enterprise: "Doanh nghiệp", Model: "Mô hình", Other: "Đối tượng khác",
}

// Label returns the Vietnamese name of the kind, as lists print it.
func (k SubjectKind) Label() string { return subjectLabels[k] }

// Valid reports whether k is one of the kinds.
func (k SubjectKind) Valid() bool { _, ok := subjectLabels[k]; return ok }

// IsPerson reports whether the subject is described by the fields of a person (plan part V.1: name, date of birth,
// native place, post, work unit or permanent residence): an individual, or a household by its head.
func (k SubjectKind) IsPerson() bool { return k == Individual || k == Household }
