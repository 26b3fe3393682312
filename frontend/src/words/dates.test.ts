import { describe, expect, it } from 'vitest';
import { readDate, showClock, showDate, showInstant, todayStored } from './dates';

const today = new Date(2026, 10, 22);

describe('readDate', () => {
  const days: [string, string, string | null][] = [
    ['short with two-digit year', '1/3/24', '2024-03-01'],
    ['full', '01/03/2024', '2024-03-01'],
    ['dashes', '1-3-2024', '2024-03-01'],
    ['dots', '1.3.2024', '2024-03-01'],
    ['spaces', ' 1 3 2024 ', '2024-03-01'],
    ['eight digits', '01032024', '2024-03-01'],
    ['six digits', '010324', '2024-03-01'],
    ['stored form', '2024-03-01', '2024-03-01'],
    ['two digits of the last century', '24/3/56', '1956-03-24'],
    ['ten years ahead at most', '1/1/36', '2036-01-01'],
    ['eleven years ahead is the last century', '1/1/37', '1937-01-01'],
    ['leap day', '29/2/2024', '2024-02-29'],
    ['no leap day', '29/2/2023', null],
    ['day 31 of a short month', '31/4/2024', null],
    ['month 13', '1/13/2024', null],
    ['day 0', '0/1/2024', null],
    ['month alone is not exact enough', '03/1956', null],
    ['year alone is not exact enough', '1956', null],
    ['words', 'mồng một Tết', null],
    ['letters among digits', '1/3/2o24', null],
    ['empty', '', null],
    ['four parts', '1/2/3/2024', null],
    ['year out of reach', '1/1/0024', null],
  ];
  it.each(days)('day: %s', (_, typed, stored) => expect(readDate(typed, 'day', today)).toBe(stored));

  const any: [string, string, string | null][] = [
    ['month and year', '03/1956', '1956-03'],
    ['month and year short', '3/1956', '1956-03'],
    ['stored month', '1956-03', '1956-03'],
    ['year', '1956', '1956'],
    ['full day', '24/3/1956', '1956-03-24'],
    ['month 13', '13/1956', null],
    ['month and two-digit year is a question', '3/56', null],
  ];
  it.each(any)('any: %s', (_, typed, stored) => expect(readDate(typed, 'any', today)).toBe(stored));

  it('gives back what it wrote', () => {
    for (const stored of ['2024-03-01', '1956-03', '1956'])
      expect(readDate(showDate(stored), 'any', today)).toBe(stored);
  });
});

describe('showing', () => {
  it('writes stored dates day first', () => {
    expect(showDate('2024-03-01')).toBe('01/03/2024');
    expect(showDate('1956-03')).toBe('03/1956');
    expect(showDate('1956')).toBe('1956');
    expect(showDate('')).toBe('');
    expect(showDate(null)).toBe('');
  });
  it('keeps text that is no date', () => expect(showDate('hôm qua')).toBe('hôm qua'));
  it('writes instants in the time of Vietnam', () => {
    expect(showInstant('2026-11-02T02:05:00.000Z')).toBe('09:05 02/11/2026');
    expect(showInstant('2025-12-31T17:00:00Z')).toBe('00:00 01/01/2026');
    expect(showInstant('hỏng')).toBe('hỏng');
    expect(showInstant('')).toBe('');
  });
  it('writes the clock and today', () => {
    expect(showClock(new Date('2026-01-01T00:03:00Z'))).toBe('07:03');
    expect(todayStored(new Date('2026-01-05T16:59:00Z'))).toBe('2026-01-05');
    expect(todayStored(new Date('2025-12-31T17:00:00Z'))).toBe('2026-01-01');
  });
});
