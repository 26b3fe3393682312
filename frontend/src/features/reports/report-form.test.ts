import { describe, expect, it } from 'vitest';
import { reportCommand, reportValues, validateReport } from './report-form';

describe('reportValues', () => {
  it('offers the half year that is being or was last worked on', () => {
    expect(reportValues(null, '2024-06-20')).toMatchObject({ kind: 'half1', year: '2024' });
    expect(reportValues(null, '2025-01-10')).toMatchObject({ kind: 'half2', year: '2024' });
  });

  it('copies the words of a stored report', () => {
    const words = { tasks: 'Tiếp tục phát động' };
    const form = { id: 'a', kind: 'year', year: 2024, from: '', to: '', number: '12', date: '2024-12-20', words };
    const values = reportValues(form, '2024-06-20');
    expect(values).toMatchObject({ kind: 'year', year: '2024', number: '12', words });
    expect(values.words).not.toBe(words);
  });
});

describe('validateReport', () => {
  const values = reportValues(null, '2024-06-20');
  it('takes a half year', () => {
    expect(Object.values(validateReport(values)).filter(Boolean)).toEqual([]);
  });
  it('wants both days of a free period', () => {
    const errors = validateReport({ ...values, kind: 'between', from: '2024-01-01', to: '' });
    expect(errors.from).toBeFalsy();
    expect(errors.to).toContain('Chưa có ngày');
  });
  it('refuses a year that is none', () => {
    expect(validateReport({ ...values, year: 'năm nay' }).year).toContain('bốn chữ số');
  });
});

describe('reportCommand', () => {
  it('sends the year as a number', () => {
    expect(reportCommand('x', reportValues(null, '2024-06-20'))).toMatchObject({ id: 'x', year: 2024 });
  });
});
