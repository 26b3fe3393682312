import { describe, expect, it } from 'vitest';
import { driveCommand, driveDraftKey, driveValues, validateDrive } from './drive-form';

describe('form of a drive', () => {
  it('begins in the given year and sends it as a number', () => {
    const values = { ...driveValues(null, 2026), name: 'Chào mừng Quốc khánh' };
    expect(values.year).toBe('2026');
    expect(driveCommand(values)).toMatchObject({ year: 2026, name: 'Chào mừng Quốc khánh' });
    expect(validateDrive(values)).toEqual({ name: null, year: null, startDate: null, endDate: null });
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['a year of two digits', { year: '26' }, 'year'],
    ['a day that is not there', { startDate: '31/2/26' }, 'startDate'],
    ['an end before the start', { startDate: '2026-05-01', endDate: '2026-04-01' }, 'endDate'],
  ] as const)('points at %s', (_, change, field) => {
    const values = { ...driveValues(null, 2026), name: 'A', ...change };
    expect(validateDrive(values)[field]).toBeTruthy();
  });

  it('keeps one draft for each record', () => {
    const drive = driveCommand({ ...driveValues(null, 2026), id: 'd1' });
    expect(driveDraftKey(drive)).toBe('drive:d1');
    expect(driveDraftKey(null)).toBe('drive:new');
  });
});
