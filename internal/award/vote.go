package award

import (
	"fmt"
	"strconv"
	"strings"
)

// Fraction is a share such as 4/5, kept as two whole numbers so that a vote on the very threshold is never lost.
type Fraction struct {
	Num int64 `json:"num"`
	Den int64 `json:"den"`
}

func (f Fraction) valid() bool { return f.Den > 0 && f.Num > 0 && f.Num <= f.Den && f.Den <= 10_000 }

// String returns the share as people write it: 80%, 66,67% is written 2/3.
func (f Fraction) String() string {
	if f.Den > 0 && f.Num*100%f.Den == 0 && f.Den != 2 {
		return strconv.FormatInt(f.Num*100/f.Den, 10) + "%"
	}
	return fmt.Sprintf("%d/%d", f.Num, f.Den)
}

// LeastOf returns the least number of n that makes up the share: of 2/3, 6 of 9 and 7 of 10.
func (f Fraction) LeastOf(n int) int {
	if f.Den <= 0 {
		return n
	}
	return int((int64(n)*f.Num + f.Den - 1) / f.Den)
}

// ParseFraction reads "4/5", "80%" or "66,5%"; the share must be above 0 and at most 1.
func ParseFraction(text string) (Fraction, error) {
	fail := Invalid("", "Tỷ lệ chưa đúng. Hãy nhập như 2/3 hoặc 80%.")
	text = strings.TrimSpace(text)
	var f Fraction
	if percent, ok := strings.CutSuffix(text, "%"); ok {
		value, err := parseThousandths(strings.TrimSpace(percent))
		if err != nil {
			return Fraction{}, fail
		}
		f = Fraction{Num: value, Den: 100_000}.reduce()
	} else {
		num, den, ok := strings.Cut(text, "/")
		n, err1 := strconv.ParseInt(strings.TrimSpace(num), 10, 32)
		d, err2 := strconv.ParseInt(strings.TrimSpace(den), 10, 32)
		if !ok || err1 != nil || err2 != nil {
			return Fraction{}, fail
		}
		f = Fraction{Num: n, Den: d}
	}
	if !f.valid() {
		return Fraction{}, fail
	}
	return f, nil
}

func (f Fraction) reduce() Fraction {
	a, b := f.Num, f.Den
	for b != 0 {
		a, b = b, a%b
	}
	if a == 0 {
		return f
	}
	return Fraction{Num: f.Num / a, Den: f.Den / a}
}

// Denominator says on what the share of a vote is counted.
type Denominator string

// The denominators.
const (
	OfTotalMembers Denominator = "total"   // tổng số thành viên Hội đồng
	OfPresent      Denominator = "present" // số thành viên có mặt
	OfIssued       Denominator = "issued"  // số phiếu phát ra
)

var denominatorLabels = map[Denominator]string{
	OfTotalMembers: "tổng số thành viên Hội đồng", OfPresent: "số thành viên có mặt", OfIssued: "số phiếu phát ra",
}

// Label returns the Vietnamese words for the denominator.
func (d Denominator) Label() string { return denominatorLabels[d] }

func (d Denominator) valid() bool { return d.Label() != "" }

// VoteRule is the rule by which the council votes on an award.
type VoteRule struct {
	Ballot      bool        // a secret ballot is compulsory
	Threshold   Fraction    // the share needed
	MoreThan    bool        // the share has to be exceeded, not only reached
	Denominator Denominator // on what it is counted
	Quorum      Fraction    // the share of members that has to be present
	Mark
}

// Text says the rule in words, as minutes print it.
func (r VoteRule) Text() string {
	word := "từ " + r.Threshold.String() + " trở lên"
	if r.MoreThan {
		word = "trên " + r.Threshold.String()
	}
	return "đồng ý " + word + " tính trên " + r.Denominator.Label()
}

// VoteCount is the count of a vote on one nomination. Issued minus Returned were not returned; Agree, Disagree and
// Invalid make up Returned (a blank ballot is invalid). The ballots of absent members who gave a written opinion are
// issued and returned like the others.
type VoteCount struct {
	TotalMembers int `json:"total_members"`
	Present      int `json:"present"`
	Issued       int `json:"issued"`
	Returned     int `json:"returned"`
	Agree        int `json:"agree"`
	Disagree     int `json:"disagree"`
	Invalid      int `json:"invalid"`
}

// NotReturned returns the number of ballots that were issued and did not come back.
func (c VoteCount) NotReturned() int { return c.Issued - c.Returned }

// Valid returns the number of valid ballots.
func (c VoteCount) Valid() int { return c.Agree + c.Disagree }

// Validate returns an error of kind invalid at the first figure that cannot be: negative, above what it is a part of,
// or a sum that does not balance.
func (c VoteCount) Validate() error {
	fields := []struct {
		name  string
		value int
	}{{"total_members", c.TotalMembers}, {"present", c.Present}, {"issued", c.Issued}, {"returned", c.Returned},
		{"agree", c.Agree}, {"disagree", c.Disagree}, {"invalid", c.Invalid}}
	for _, f := range fields {
		if f.value < 0 || f.value > 100_000 {
			return Invalid(f.name, "Số phiếu không thể là số âm hoặc quá lớn. Hãy nhập lại.")
		}
	}
	switch {
	case c.TotalMembers == 0:
		return Invalid("total_members", "Chưa có tổng số thành viên Hội đồng. Hãy nhập danh sách Hội đồng trước.")
	case c.Present > c.TotalMembers:
		return Invalid("present", "Số thành viên có mặt nhiều hơn tổng số thành viên. Hãy kiểm tra lại.")
	case c.Issued > c.TotalMembers:
		return Invalid("issued", "Số phiếu phát ra nhiều hơn tổng số thành viên. Hãy kiểm tra lại.")
	case c.Returned > c.Issued:
		return Invalid("returned", "Số phiếu thu về nhiều hơn số phiếu phát ra. Hãy kiểm tra lại.")
	case c.Agree+c.Disagree+c.Invalid != c.Returned:
		return Invalid("agree",
			"Số phiếu đồng ý, không đồng ý và không hợp lệ cộng lại chưa bằng số phiếu thu về. Hãy kiểm tra lại.")
	}
	return nil
}

// VoteResult is the outcome of a count under a rule.
type VoteResult struct {
	Numerator   int    `json:"numerator"`
	Denominator int    `json:"denominator"`
	Percent     string `json:"percent"` // 85,71; at most two digits after the comma
	Passed      bool   `json:"passed"`
	Why         string `json:"why"`
}

// Result applies the rule to the count. A count that does not validate never passes, and Why says what is wrong with it.
func (c VoteCount) Result(rule VoteRule) VoteResult {
	r := VoteResult{Numerator: c.Agree, Denominator: c.denominator(rule.Denominator)}
	if err := c.Validate(); err != nil {
		r.Why = err.Error()
		return r
	}
	if r.Denominator == 0 {
		r.Why = "Chưa có phiếu để tính tỷ lệ."
		return r
	}
	left, right := int64(c.Agree)*rule.Threshold.Den, int64(r.Denominator)*rule.Threshold.Num
	r.Passed = left > right || (left == right && !rule.MoreThan)
	r.Percent = votePercent(int64(c.Agree), int64(r.Denominator), r.Passed, rule.Threshold)
	verdict := "chưa đạt"
	if r.Passed {
		verdict = "đạt"
	}
	r.Why = fmt.Sprintf("%d/%d phiếu đồng ý (%s%%) – %s yêu cầu %s", r.Numerator, r.Denominator, r.Percent, verdict, rule.Text())
	return r
}

func (c VoteCount) denominator(d Denominator) int {
	switch d {
	case OfPresent:
		return c.Present
	case OfIssued:
		return c.Issued
	}
	return c.TotalMembers
}

// votePercent rounds to two digits; a vote that fell short is cut where rounding would print it as the threshold.
func votePercent(num, den int64, passed bool, threshold Fraction) string {
	rounded := roundedHundredths(num, den)
	if !passed && rounded*threshold.Den >= threshold.Num*10_000 {
		rounded = num * 10_000 / den
	}
	return hundredthsText(rounded)
}

func roundedHundredths(num, den int64) int64 { return (num*20_000 + den) / (2 * den) }

func hundredthsText(hundredths int64) string {
	text := fmt.Sprintf("%d,%02d", hundredths/100, hundredths%100)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ",")
}

// PercentText returns num of den in percent with at most two digits after the comma, such as 85,71; a den of zero
// gives 0.
func PercentText(num, den int64) string {
	if den <= 0 {
		return "0"
	}
	return hundredthsText(roundedHundredths(num, den))
}
