import { describe, expect, it } from 'vitest';
import type { Unit } from '../../backend/units';
import { unitDraftKey, unitValues, validateUnit } from './unit-form';

const unit = { id: 'u1', name: 'Khóm 1', kind: 'quarter', validFrom: '2025-07-01' } as Unit;

describe('unitValues', () => {
  it('is empty for a new unit', () => {
    expect(new Set(Object.values(unitValues(null)))).toEqual(new Set(['']));
  });
  it('holds what the unit says', () => {
    expect(unitValues(unit)).toMatchObject({ id: 'u1', name: 'Khóm 1', kind: 'quarter', validFrom: '2025-07-01' });
  });
});

describe('validateUnit', () => {
  const found = (change: Partial<Unit>) => {
    const errors = validateUnit({ ...unitValues(unit), ...change });
    return Object.entries(errors)
      .filter(([, message]) => message)
      .map(([name]) => name);
  };
  const cases: [string, Partial<Unit>, string[]][] = [
    ['nothing wrong', {}, []],
    ['blank name', { name: '   ' }, ['name']],
    ['no kind', { kind: '' }, ['kind']],
    ['no date', { validFrom: 'hôm qua' }, ['validFrom']],
    ['ends before it begins', { validTo: '2025-06-30' }, ['validTo']],
    ['ends the day it begins', { validTo: '2025-07-01' }, []],
    ['order is not judged while a date is unread', { validFrom: 'x', validTo: '2020-01-01' }, ['validFrom']],
  ];
  it.each(cases)('%s', (_, change, names) => expect(found(change)).toEqual(names));
});

it('unitDraftKey keeps drafts of units apart', () => {
  expect([unitDraftKey(null), unitDraftKey(unit)]).toEqual(['unit:new', 'unit:u1']);
});
