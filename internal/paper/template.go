package paper

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"reflect"
	"slices"

	"guongsang/internal/award"
)

//go:embed templates/*.docx
var templates embed.FS

// Kind is a kind of Word paper.
type Kind string

// The kinds of Word papers that have a built-in template.
const (
	KindDecision        Kind = "decision"         // Quyết định khen thưởng và danh sách kèm theo
	KindMinutes         Kind = "minutes"          // Biên bản họp Hội đồng
	KindSubmission      Kind = "submission"       // Tờ trình Chủ tịch
	KindSubmissionUpper Kind = "submission_upper" // Tờ trình cấp trên
	KindReport          Kind = "report"           // Báo cáo
)

// Kinds lists the kinds in the order of the work.
var Kinds = []Kind{KindMinutes, KindSubmission, KindDecision, KindSubmissionUpper, KindReport}

var kindFiles = map[Kind]struct{ file, label string }{
	KindDecision: {"quyet-dinh.docx", "Quyết định khen thưởng"}, KindMinutes: {"bien-ban.docx", "Biên bản họp Hội đồng"},
	KindSubmission: {"to-trinh.docx", "Tờ trình"}, KindSubmissionUpper: {"to-trinh.docx", "Tờ trình cấp trên"},
	KindReport: {"bao-cao.docx", "Báo cáo"},
}

// Label returns the Vietnamese name of the paper.
func (k Kind) Label() string { return kindFiles[k].label }

// Template returns the built-in template of a kind: its file name, its bytes and their SHA-256 in hexadecimal. An unknown
// kind is an error of kind not found.
func Template(kind Kind) (name string, data []byte, sum string, err error) {
	entry, ok := kindFiles[kind]
	if !ok {
		return "", nil, "", award.NewError(award.KindNotFound, "Chưa có mẫu cho loại văn bản này. Hãy chọn một loại văn bản khác.")
	}
	data, err = templates.ReadFile("templates/" + entry.file)
	if err != nil {
		return "", nil, "", award.Wrap(award.KindInternal, "Mẫu văn bản kèm theo chương trình không đọc được. Hãy cài đặt lại chương trình.", err)
	}
	digest := sha256.Sum256(data)
	return entry.file, data, hex.EncodeToString(digest[:]), nil
}

// dataTypes are the data that fill the templates of each kind.
var dataTypes = map[Kind]any{
	KindDecision: Decision{}, KindMinutes: Minutes{}, KindSubmission: Submission{}, KindSubmissionUpper: Submission{},
	KindReport: ReportPaper{},
}

// Tags returns every tag a template of the kind may use, those inside loops included, in alphabetical order. A template
// brought by the office that uses another tag prints nothing there. An unknown kind has no tags.
func Tags(kind Kind) []string {
	tags := map[string]bool{}
	if data, ok := dataTypes[kind]; ok {
		collectTags(reflect.TypeOf(data), tags)
	}
	list := make([]string, 0, len(tags))
	for tag := range tags {
		list = append(list, tag)
	}
	slices.Sort(list)
	return list
}

func collectTags(t reflect.Type, tags map[string]bool) {
	for i := range t.NumField() {
		field := t.Field(i)
		if name := field.Tag.Get("json"); name != "" {
			tags[name] = true
		}
		inner := field.Type
		if inner.Kind() == reflect.Slice {
			inner = inner.Elem()
		}
		if inner.Kind() == reflect.Struct {
			collectTags(inner, tags)
		}
	}
}
