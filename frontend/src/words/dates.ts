/**
 * Dates as the office writes them. Stored form: `YYYY-MM-DD`; a date whose day or month is not known is `YYYY-MM` or
 * `YYYY`. Everything here takes and returns text: no time zone can shift a day.
 */

/** How exact a date has to be: a full day, or as much as is known. */
export type DatePrecision = 'day' | 'any';

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const pad = (value: number) => String(value).padStart(2, '0');

/** Two digits mean this century up to ten years ahead, else the last: `24` is 2024, `56` is 1956. */
function fullYear(text: string, today: Date): number {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return year > today.getFullYear() + 10 ? year - 100 : year;
}

function fromParts(day: number | null, month: number | null, year: number): string | null {
  if (year < 1800 || year > 2200) return null;
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${pad(month)}`;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function fromDigits(digits: string, today: Date): string | null {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return fromParts(day, month, fullYear(digits.slice(4), today));
}

/**
 * Reads a date typed day first: `1/3/24`, `01-03-2024`, `1.3.2024`, `01032024`, `03/1956`, `1956`, also stored forms.
 * Returns the stored form, or null where it is no date or not exact enough.
 */
export function readDate(typed: string, precision: DatePrecision = 'day', today: Date = new Date()): string | null {
  const text = typed.trim();
  const parts = text.split(/[\s/.-]+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => !/^\d{1,8}$/.test(part))) return null;
  const found = readParts(parts, today);
  return found !== null && (precision === 'any' || found.length === 10) ? found : null;
}

function readParts(parts: string[], today: Date): string | null {
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) {
    if (first.length === 4) return fromParts(null, null, Number(first));
    return first.length === 6 || first.length === 8 ? fromDigits(first, today) : null;
  }
  if (parts.length === 2) {
    if (first.length === 4) return second.length <= 2 ? fromParts(null, Number(second), Number(first)) : null;
    return second.length === 4 ? fromParts(null, Number(first), Number(second)) : null;
  }
  if (parts.length !== 3) return null;
  if (first.length === 4) return fromParts(Number(third), Number(second), Number(first));
  if (first.length > 2 || second.length > 2 || (third.length !== 2 && third.length !== 4)) return null;
  return fromParts(Number(first), Number(second), fullYear(third, today));
}

/** Writes a stored date for reading: `01/03/2024`, `03/1956`, `1956`. Text that is no date comes back unchanged. */
export function showDate(stored: string | null | undefined): string {
  if (!stored) return '';
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(stored);
  if (!match) return stored;
  return [match[3], match[2], match[1]].filter((part) => part !== undefined).join('/');
}

/**
 * An instant moved so that its UTC parts are those of Vietnam (UTC+7): the program counts its days there, whatever zone
 * the machine is set to.
 */
function inVietnam(at: Date): Date {
  return new Date(at.getTime() + 7 * 60 * 60 * 1000);
}

/** Writes an instant (UTC, RFC 3339) as `10:42 01/03/2024` in Vietnam. */
export function showInstant(instant: string | null | undefined): string {
  if (!instant) return '';
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return `${showClock(at)} ${showDate(todayStored(at))}`;
}

/** Writes the time of day in Vietnam: `10:42`. */
export function showClock(at: Date): string {
  return inVietnam(at).toISOString().slice(11, 16);
}

/** Today in Vietnam, in the stored form. */
export function todayStored(now: Date = new Date()): string {
  return inVietnam(now).toISOString().slice(0, 10);
}
