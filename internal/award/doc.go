// Package award is the domain of Gương Sáng: the words, kinds, states and rules with which a ward office runs its
// emulation and commendation work (thi đua - khen thưởng). It knows no database, no window and no file format, and
// imports the standard library alone.
//
// # Vocabulary
//
//	Plan          kế hoạch: the paper of a year (or of one movement) that says what is to be done, by whom, until when
//	Movement      phong trào thi đua: named work with a lead (cơ quan chủ trì), coordinators (cơ quan phối hợp), a period and criteria
//	Drive         đợt thi đua: a short movement towards an anniversary
//	Criterion     tiêu chuẩn, tiêu chí: one sentence an exemplar of a given subject kind has to meet
//	Duty          nhiệm vụ trong phần Tổ chức thực hiện: what a body has to do
//	Party         chủ thể thực hiện: a unit, a post (chức danh) or a group of units that leads, coordinates or is responsible
//	Unit          cơ quan, đơn vị, khóm, đoàn thể, trường học, doanh nghiệp
//	Subject kind  đối tượng: individual, household, collective, clan, enterprise, model, other
//	Nominee       đối tượng được giới thiệu: the person, household or collective
//	Nomination    hồ sơ đề nghị: a nominee tied to a basis (căn cứ xét), a year and the unit that introduces it
//	Exemplar      điển hình tiên tiến
//	Council       Hội đồng Thi đua - Khen thưởng; member: ủy viên; meeting: phiên họp; ballot: phiếu bầu
//	Decision      quyết định khen thưởng, made by the Chairman in person, with its list (danh sách kèm theo)
//	Submission    tờ trình
//	Award         danh hiệu thi đua (title) or hình thức khen thưởng (form), see the catalogue of a rule set
//	Rule set      bộ quy định: catalogue, coefficients, rounding, votes and citations in force from a date to a date
//	Bonus         mức tiền thưởng: coefficient (hệ số) × base salary (lương cơ sở) in force on the decision date
//	Golden book   sổ vàng: the ordinal of a recipient in a decision
//
// # Dates, money, text
//
// Dates are text of the form YYYY-MM-DD; a date of birth may be 1956, 1956-03 or 1956-03-24. Instants are UTC text of
// RFC 3339. Money is an integer number of đồng. Text is NFC, trimmed, with single spaces. Ids are UUIDv7 text.
package award
