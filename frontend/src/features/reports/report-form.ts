import type { ReportForm } from '../../backend/reports';
import { checkDate } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';

/** What the form of a report holds; own words stand under `words` by item code. */
export interface ReportValues {
  kind: string;
  year: string;
  from: string;
  to: string;
  number: string;
  date: string;
  words: Record<string, string>;
}

/** The values a form starts with: a stored report, or the half year that was last completed on the day. */
export function reportValues(form: ReportForm | null, today: string): ReportValues {
  if (form) {
    const { kind, from, to, number, date, words } = form;
    return { kind, year: String(form.year), from, to, number, date, words: { ...words } };
  }
  const year = Number(today.slice(0, 4));
  const first = today.slice(5, 7) > '03';
  return {
    kind: first ? 'half1' : 'half2',
    year: String(first ? year : year - 1),
    from: '',
    to: '',
    number: '',
    date: '',
    words: {},
  };
}

/** What is wrong with the values, by field. */
export function validateReport(values: ReportValues): FieldErrors<ReportValues> {
  const between = values.kind === 'between';
  return {
    year: between || /^\d{4}$/.test(values.year.trim()) ? null : 'Năm báo cáo không đúng. Hãy nhập năm gồm bốn chữ số.',
    from: between ? checkDate(values.from, 'day') || missing(values.from) : null,
    to: between ? checkDate(values.to, 'day') || missing(values.to) : null,
    date: checkDate(values.date, 'day'),
  };
}

function missing(date: string): string | null {
  return date === '' ? 'Chưa có ngày. Hãy nhập ngày dạng 01/01/2024.' : null;
}

/** The command of the values. */
export function reportCommand(id: string, values: ReportValues): ReportForm {
  return { ...values, id, year: Number(values.year.trim()) || 0 };
}
