package intake

import "strings"

// role is what a column gives to its rows. A column may have several.
type role string

// The roles: one for each field, and those that only help to understand a list. roleNone marks words that are known but
// give nothing, so that "Số tiền thưởng" is not taken for an award.
const (
	roleNone     role = ""
	roleOrder    role = "order"
	roleWho      role = "who"      // names somebody, but may be something else when there is a better name column
	rolePlace    role = "place"    // work unit or residence, whatever stands there
	roleDecision role = "decision" // number and date of a decision in one cell
	roleMark     role = "mark"     // an x under the name of an award
	roleMale     role = "male"
	roleFemale   role = "female"
	roleDay      role = "day"
	roleMonth    role = "month"
	roleYear     role = "birth_year"
	roleFamily   role = "family" // họ và tên đệm
	roleGiven    role = "given"  // tên, beside a column with the family name
	roleAsked    role = "asked"  // the unit that introduces the subject

	roleKind        role = FieldKind
	roleName        role = FieldName
	roleGender      role = FieldGender
	roleBirth       role = FieldBirth
	roleNative      role = FieldNativePlace
	rolePost        role = FieldPost
	roleUnit        role = FieldUnit
	roleAddress     role = FieldAddress
	roleAchievement role = FieldAchievement
	roleAward       role = FieldAward
	roleNumber      role = FieldDecisionNumber
	roleDate        role = FieldDecisionDate
	roleCitizen     role = FieldCitizenID
	roleNote        role = FieldNote
	roleHistory     role = FieldHistory
	roleStructure   role = FieldStructure
	roleFunctions   role = FieldFunctions
	roleCommended   role = FieldCommended
	roleMovement    role = FieldMovement
	roleForYear     role = fieldYear
	roleFormID      role = fieldFormID
)

// phraseLists gives the words with which lists name their columns, folded; the longest phrase wins at every word.
var phraseLists = map[role]string{
	roleOrder: "stt|tt|s t t|so tt|s tt|so thu tu|thu tu",
	roleName: "ho va ten|ho ten|ho va ten dem va ten|ten tap the|ten ca nhan|ten doi tuong|ten ho|ten ho gia dinh|ho ten chu ho|ten chu ho|chu ho|" +
		"ten tac gia|tac gia|ho va ten chu ho|ten nguoi|ho ten ca nhan|ho va ten ca nhan|nguoi duoc khen thuong|nguoi duoc khen|ho ten nguoi|" +
		"ten dien hinh|dien hinh|guong dien hinh|ten guong|ho va ten ten tap the|ho ten ten tap the|ten tap the ca nhan|ten ca nhan tap the|ten nguoi duoc khen|ten doanh nghiep|ten co so|ten to chuc|ten hop tac xa|ten cong ty|ten cau lac bo|ten mo hinh|ten truong|ten nha hao tam|ten don vi tai tro|" +
		"ho va ten ten don vi|ho ten ten don vi|ten tap the ca nhan ho gia dinh|ten tap the ho gia dinh ca nhan|danh tinh|ten don vi ca nhan|ten goi",
	roleWho: "doanh nghiep|ho kinh doanh|nha hao tam|mo hinh|cau lac bo|hop tac xa|tap the|ca nhan|ho gia dinh|gia dinh|doi tuong|doi tuong khen thuong|doi tuong de nghi|ho|tap the ca nhan|ca nhan tap the|" +
		"ca nhan ho gia dinh|tap the ho gia dinh|danh sach|ten",
	roleFamily: "ho va ten dem|ho va dem|ho dem|ho va ten lot|ho lot|ho va chu lot|ho chu lot",
	roleGender: "gioi tinh|gioi|phai|male nu|nam nu|nu male|nu nam|ong ba|danh xung",
	roleFemale: "nu",
	roleMale:   "male",
	roleBirth: "nam sinh|ngay sinh|ngay thang nam sinh|ngay nam sinh|sinh nam|sinh ngay|ngay thang sinh|thang nam sinh|ngay sinh nam sinh|" +
		"sinh|ngay thang va nam sinh|sn|nam sinh ngay sinh",
	roleNative: "que quan|nguyen quan|noi sinh|que|nguyen quan que quan",
	rolePost: "chuc vu|chuc danh|nghe nghiep|cong viec|chuc vu cong tac|nhiem vu duoc giao|vi tri cong tac|vi tri viec lam|cap bac chuc vu|" +
		"cap bac|chuc vu chuc danh|nghe nghiep chuc vu|chuc vu nghe nghiep|chuc vu hien nay|chuc trach|chuc nghiep|chuc vu dang doan the|vi tri",
	roleUnit: "don vi|don vi cong tac|co quan|noi cong tac|co quan don vi|co quan cong tac|noi lam viec|cong tac|to chuc|don vi truc thuoc|" +
		"chi bo|chi hoi|truong|phong ban|ten don vi|ten co quan|ten co quan don vi|co quan lam viec|don vi lam viec|ten don vi tap the cong tac|" +
		"don vi tap the cong tac|ten don vi cong tac|ten co quan lam viec|phong ban lam viec|thuoc don vi|don vi quan ly|phong ban don vi|" +
		"ten don vi tap the|don vi tap the|tap the cong tac|noi cong tac hien nay|don vi hien nay|co quan to chuc|truc thuoc|lop|don vi hoc tap|khoi|" +
		"ten phong ban khoi to cong tac|phong ban khoi to cong tac|phong ban to|ten phong ban|bo phan|to cong tac|co quan don vi cong tac",
	roleAsked: "don vi de nghi|don vi gioi thieu|noi gioi thieu|noi de nghi|co quan de nghi|co quan gioi thieu|don vi de xuat|don vi lap|khom de nghi",
	rolePlace: "don vi dia chi|dia chi don vi|noi cong tac noi o|khom don vi|don vi khom|don vi noi o|don vi ap|ap don vi",
	roleAddress: "dia chi|noi o|ho khau|ho khau thuong tru|thuong tru|cho o|noi cu tru|tru quan|khom|ap|khom ap|ap khom|to dan pho|khu pho|thon|" +
		"cu ngu|noi thuong tru|cho o hien nay|noi o hien nay|noi o hien tai|dia chi thuong tru|dia chi noi o|dia chi hien nay|dia chi lien he|so nha|duong|" +
		"noi dang ky ho khau thuong tru|noi dang ky thuong tru|hktt|ho khau hktt|thon ap|ap thon|to|phuong|phuong xa|xa phuong|xa|dia chi cu tru|dia ban|" +
		"noi cu ngu|thuong tru tai|noi tam tru|dia chi nha|khom ap khu pho|noi dktt|dktt|to khom|khom to|dia chi noi cu tru|thon to dan pho|dia chi tru so|tru so",
	roleAchievement: "thanh tich|tom tat thanh tich|noi dung khen thuong|noi dung thanh tich|ly do|ly do khen thuong|noi dung khen|thanh tich dat duoc|" +
		"noi dung|tom tat noi dung thanh tich|thanh tich tieu bieu|thanh tich khen thuong|noi dung de nghi|noi dung de nghi khen thuong|ly do khen|ket qua dat duoc|" +
		"thanh tich noi bat|thanh tich xuat sac|trich yeu thanh tich|da co thanh tich|co thanh tich|ly do de nghi|thanh tich tieu bieu xuat sac|viec lam tieu bieu|" +
		"thanh tich dong gop|ket qua|guong tieu bieu|noi dung tieu bieu|tom tat thanh tich noi bat|tom tat thanh tich dat duoc|thanh tich de nghi khen thuong|" +
		"ly do de nghi khen thuong|thanh tich de nghi|noi dung guong dien hinh",
	roleAward: "hinh thuc khen thuong|hinh thuc|danh hieu|danh hieu thi dua|hinh thuc de nghi|hinh thuc khen|loai khen|khen thuong|de nghi khen thuong|" +
		"de nghi khen|danh hieu hinh thuc khen thuong|danh hieu thi dua hinh thuc khen thuong|hinh thuc danh hieu|hinh thuc de nghi khen thuong|muc khen|muc khen thuong|" +
		"danh hieu de nghi|de nghi hinh thuc khen thuong|danh hieu thi dua de nghi|de nghi danh hieu|hinh thuc khen thuong de nghi|de nghi|hinh thuc khen thuong danh hieu thi dua|" +
		"loai giay khen|de nghi hinh thuc|danh hieu dat duoc|danh hieu thi dua khen thuong|danh hieu hinh thuc",
	roleNumber: "so quyet dinh|so qd|quyet dinh so|qd so|so van ban|so ky hieu|so hieu|so qd khen thuong|so quyet dinh khen thuong|so ky hieu quyet dinh|ky hieu",
	roleDate: "ngay quyet dinh|ngay qd|ngay ky|ngay ban hanh|ngay thang nam quyet dinh|ngay thang quyet dinh|ngay cong nhan|ngay thang nam qd|ngay khen thuong|" +
		"ngay ky quyet dinh|ngay ra quyet dinh|ngay thang nam ban hanh|ngay thang ban hanh|ngay thang qd|ngay thang nam ky|ngay ky qd",
	roleDecision: "quyet dinh|quyet dinh khen thuong|so ngay qd|so ngay quyet dinh|so ngay thang nam quyet dinh|so va ngay quyet dinh|qd khen thuong|so ngay thang nam qd|" +
		"quyet dinh so ngay|qd so ngay|so ngay thang quyet dinh|so ngay thang qd|so quyet dinh ngay|so qd ngay|so quyet dinh ngay thang nam|quyet dinh so ngay thang nam|" +
		"so ngay thang nam cua quyet dinh|so quyet dinh ngay quyet dinh|so qd ngay qd|so ngay thang nam|so quyet dinh ngay ky|so qd ngay thang nam|so qd ngay ky|" +
		"so quyet dinh ngay thang|so va ngay qd|so va ngay thang nam quyet dinh|so quyet dinh ngay thang nam quyet dinh|can cu quyet dinh|so quyet dinh va ngay",
	roleCitizen: "cccd|cmnd|can cuoc|so dinh danh|can cuoc cong dan|so cccd|so cmnd|chung minh|chung minh nhan dan|cmt|cmtnd|ma dinh danh|so giay to|so can cuoc|" +
		"so can cuoc cong dan|so cmnd cccd|so cccd cmnd|cmnd cccd|cccd cmnd|so dinh danh ca nhan|ma so dinh danh|dinh danh ca nhan|so the can cuoc|ma dinh danh ca nhan|so cc",
	roleNote:      "ghi chu|chu thich|ghi chu khac|luu y",
	roleHistory:   "qua trinh thanh lap|lich su thanh lap|qua trinh hinh thanh|qua trinh hinh thanh phat trien",
	roleStructure: "co cau to chuc|co cau|co cau to chuc bo may|to chuc bo may|bo may",
	roleFunctions: "chuc nang|chuc nang nhiem vu|nhiem vu chuc nang",
	roleCommended: "qua trinh khen thuong|da duoc khen thuong|hinh thuc khen thuong da duoc|thanh tich khen thuong da dat|cac hinh thuc da duoc khen thuong|da duoc khen|" +
		"cac hinh thuc khen thuong da duoc|hinh thuc da duoc khen thuong|hinh thuc khen thuong da dat|qua trinh duoc khen thuong|khen thuong da dat|da khen thuong|" +
		"hinh thuc khen thuong da dat duoc|danh hieu da dat|danh hieu da dat duoc|thanh tich da duoc khen thuong|khen thuong da nhan|hinh thuc da khen thuong",
	roleMovement: "phong trao|phong trao thi dua|ten phong trao|thuoc phong trao|chuyen de",
	roleKind:     "loai doi tuong|phan loai|phan loai khen thuong|loai|phan loai doi tuong|tap the hay ca nhan|loai khen thuong tap the ca nhan",
	roleFormID:   "ma ho so gs",
	roleForYear:  "nam de nghi|nam xet",
	roleNone: "don vi tinh|so dien thoai|dien thoai|email|ngay vao dang|trinh do|trinh do chuyen mon|trinh do hoc van|dan toc|ton giao|so tien|muc thuong|tien thuong|so tien thuong|" +
		"muc tien thuong|thanh tien|he so|ky nhan|ngay nhan|ngay cap|noi cap|tuoi|so luong|sdt|loai hinh khen thuong|loai hinh|cap khen thuong|linh vuc|linh vuc hoat dong|" +
		"co quan ban hanh|co quan ky|co quan cong nhan|don vi cong nhan|nguoi ky|cap ban hanh|co quan quyet dinh|phan loai can bo|phan loai tap the|phan loai don vi|ten phan loai don vi|" +
		"ten de tai|de tai|sang kien|ten sang kien|ngay cap cmnd|noi cap cccd|so tai khoan|ngan hang|so phieu|ty le|ket qua xep loai|xep loai|chu ky|ky ten|so so vang|dang vien|" +
		"tong so|tong cong|muc luong|luong co so|luong|thoi gian|nam cong tac|ngay thanh lap|co quan khen thuong|cap quyet dinh|hinh anh|stk|so tien chu|tham nien|chuyen mon|" +
		"de tai sang kien|ten de tai sang kien|co quan cap|noi cap can cuoc|ngay cap can cuoc|quan he|quan he voi chu ho|so nhan khau|nhan khau|so khau|dien tich|thu nhap|y kien|y kien cua hoi dong|ket qua bieu quyet|so dang vien|khoi thi dua|cum thi dua|khoi cum thi dua",
}

// fillers are words that say nothing about the meaning of a column.
var fillers = wordSet("neu co ghi ro theo cua cac va hoac duoc de nghi xet nhan hien nay hien tai moi day du dong the noi tai trong nam den voi la so cu cho thoi diem bang vnd in hoa")

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// phrases maps each phrase to its role; longestPhrase bounds the search.
var phrases, longestPhrase = makePhrases()

func makePhrases() (map[string]role, int) {
	m, longest := map[string]role{}, 0
	for r, list := range phraseLists {
		for _, p := range strings.Split(list, "|") {
			m[p] = r
			longest = max(longest, strings.Count(p, " ")+1)
		}
	}
	return m, longest
}

// weakAwards name an award only where the header says nothing else: "Họ và tên người được đề nghị khen thưởng".
var weakAwards = map[string]bool{"khen thuong": true, "de nghi khen thuong": true, "de nghi": true, "de nghi khen": true}

// meaning is what the words of one header text say.
type meaning struct {
	roles []role // in the order of the text, each once, without roleNone
	known int    // words that belong to a phrase or are fillers
	total int
	weak  bool // the award comes from a weak phrase
	code  bool // the column holds codes ("Mã hình thức khen thưởng")
}

// sure reports whether the text reads like a header and not like a sentence that happens to hold a known word.
func (m meaning) sure() bool { return m.total > 0 && m.total <= 24 && m.known*2 >= m.total }

func (m meaning) has(r role) bool {
	for _, x := range m.roles {
		if x == r {
			return true
		}
	}
	return false
}

// understand finds the known phrases in a header text.
func understand(text string) meaning {
	ws := words(text)
	m := meaning{total: len(ws)}
	for i := 0; i < len(ws); {
		r, n := phraseAt(ws[i:])
		switch {
		case n > 0:
			m.known += n
			if r == roleAward && !m.has(roleAward) {
				m.weak = weakAwards[strings.Join(ws[i:i+n], " ")]
			}
			if r != roleNone && !m.has(r) {
				m.roles = append(m.roles, r)
			}
			i += n
			continue
		case i == 0 && ws[0] == "ma":
			m.code = true
			m.known++
		case fillers[ws[i]]:
			m.known++
		}
		i++
	}
	m.settle()
	return m
}

func phraseAt(ws []string) (role, int) {
	for n := min(longestPhrase, len(ws)); n > 0; n-- {
		if r, ok := phrases[strings.Join(ws[:n], " ")]; ok {
			return r, n
		}
	}
	return roleNone, 0
}

// settle resolves words that mean less beside others.
func (m *meaning) settle() {
	if m.code {
		m.roles = nil
		return
	}
	if m.has(roleCommended) {
		m.roles = []role{roleCommended}
		return
	}
	if m.has(roleName) {
		m.drop(roleWho)
	}
	if m.weak && len(m.roles) > 1 && !m.has(roleDecision) && !m.has(roleNumber) && !m.has(roleDate) {
		m.drop(roleAward)
	}
	if m.has(roleNumber) && m.has(roleDate) {
		m.replace(roleNumber, roleDecision)
		m.drop(roleDate)
	}
	if m.has(roleAward) && m.has(roleDecision) && m.roles[0] != roleAward {
		m.drop(roleAward)
	}
	if m.has(roleAchievement) && m.roles[0] == roleAchievement {
		m.drop(roleAward)
		m.drop(roleWho)
	}
	if m.has(rolePlace) {
		m.drop(roleUnit)
		m.drop(roleAddress)
	}
	if m.has(roleUnit) && m.has(roleAddress) {
		m.replace(roleUnit, rolePlace)
		m.drop(roleAddress)
	}
	if m.has(roleGender) || len(m.roles) > 1 {
		m.drop(roleMale)
		m.drop(roleFemale)
	}
}

func (m *meaning) drop(r role) {
	out := m.roles[:0:0]
	for _, x := range m.roles {
		if x != r {
			out = append(out, x)
		}
	}
	m.roles = out
}

func (m *meaning) replace(old, new role) {
	for i, x := range m.roles {
		if x == old {
			m.roles[i] = new
		}
	}
}
