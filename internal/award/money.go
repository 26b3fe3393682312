package award

import "math/bits"

// Bonus is the money that goes with an award: coefficient × base salary, rounded as the rule set says. Verified is true
// only when the coefficient, the base salary and the rounding are; Doubt says in words what is not.
type Bonus struct {
	Coefficient int64  `json:"coefficient"` // thousandths
	BaseSalary  int64  `json:"base_salary"` // đồng
	Raw         int64  `json:"raw"`         // đồng, the product before rounding (a part of a đồng is dropped)
	Amount      int64  `json:"amount"`      // đồng
	Verified    bool   `json:"verified"`
	Doubt       string `json:"doubt"`
	RuleSetID   string `json:"rule_set_id"`
	Source      string `json:"source"`
}

// Bonus returns the bonus of an award for a subject kind under the rules and the base salary in force on a date, the
// date of the decision. Errors: invalid date; not found where the award, its coefficient or the base salary is unknown.
func (l *Law) Bonus(awardCode string, kind SubjectKind, date string) (Bonus, error) {
	set, err := l.On(date)
	if err != nil {
		return Bonus{}, err
	}
	c, err := set.Coefficient(awardCode, kind)
	if err != nil {
		return Bonus{}, err
	}
	salary, err := l.BaseSalary(date)
	if err != nil {
		return Bonus{}, err
	}
	rounding := set.Rounding()
	raw, amount := roundProduct(c.Value, salary.Value, rounding)
	doubt := Doubts(c.Mark, salary.Mark, rounding.Mark)
	return Bonus{
		Coefficient: c.Value, BaseSalary: salary.Value, Raw: raw, Amount: amount,
		Verified: c.Verified && salary.Verified && rounding.Verified, Doubt: doubt,
		RuleSetID: set.ID(), Source: c.Source + "; " + salary.Source,
	}, nil
}

// roundProduct multiplies thousandths by đồng and rounds the exact product, not the product already cut to a đồng.
func roundProduct(thousandths, salary int64, r Rounding) (raw, amount int64) {
	product := thousandths * salary // at most maxCoefficient × maxSalary, far below the limit of int64
	raw = product / 1000
	step := r.To * 1000
	switch r.Mode {
	case RoundUp:
		return raw, (product + step - 1) / step * r.To
	case RoundNearest:
		return raw, (product + step/2) / step * r.To
	}
	return raw, raw
}

// SumMoney adds amounts of đồng; it reports false instead of a wrong total when the sum leaves the range of int64 or an
// amount is negative.
func SumMoney(amounts ...int64) (int64, bool) {
	var total uint64
	for _, amount := range amounts {
		if amount < 0 {
			return 0, false
		}
		sum, carry := bits.Add64(total, uint64(amount), 0)
		if carry != 0 || sum > 1<<63-1 {
			return 0, false
		}
		total = sum
	}
	return int64(total), true
}
