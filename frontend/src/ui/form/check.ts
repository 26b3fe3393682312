import { type DatePrecision, readDate } from '../../words/dates';
import { uiWords } from '../../words/ui';

/** For `validate`: the sentence for a date field holding text that is no date, else null. Empty is fine. */
export function checkDate(value: string, precision: DatePrecision = 'day'): string | null {
  if (value === '' || readDate(value, precision) !== null) return null;
  return precision === 'day' ? uiWords.badDate : uiWords.badDateAny;
}

/** For `validate`: the sentence for a required field left empty, else null. */
export function checkRequired(value: string | number | null, label: string): string | null {
  return value === null || String(value).trim() === '' ? uiWords.required(label) : null;
}
