import { describe, expect, it } from 'vitest';
import type { Nominee } from '../../backend/nominees';
import {
  isPerson,
  listFilter,
  nameLabel,
  noChoice,
  nomineeDraftKey,
  nomineeValues,
  validateNominee,
} from './nominee-form';

const filled = { ...nomineeValues(null), name: 'Lê Văn Mẫu', birth: '1956' };

describe('the form of a nominee', () => {
  it('begins as an individual and takes what is on record', () => {
    expect(nomineeValues(null).kind).toBe('individual');
    const stored = { ...filled, id: 'n1', kind: 'collective', missing: [], kindLabel: 'Tập thể' } as unknown as Nominee;
    expect(nomineeValues(stored)).toMatchObject({ id: 'n1', kind: 'collective', name: 'Lê Văn Mẫu' });
    expect(nomineeValues(stored)).not.toHaveProperty('missing');
    expect(nomineeDraftKey(stored)).toBe('nominee:n1');
    expect(nomineeDraftKey(null)).toBe('nominee:new');
  });

  it('asks for a name and readable dates', () => {
    const errors = (values: Partial<typeof filled>) =>
      Object.entries(validateNominee({ ...filled, ...values }))
        .filter(([, text]) => text)
        .map(([name]) => name);
    expect(errors({})).toEqual([]);
    expect(errors({ name: '  ' })).toEqual(['name']);
    expect(errors({ birth: 'hôm qua' })).toEqual(['birth']);
    expect(errors({ birth: '1956-03' })).toEqual([]);
    expect(errors({ citizenId: '123' })).toEqual(['citizenId']);
    expect(errors({ kind: 'collective', citizenId: '123', birth: 'x' })).toEqual([]);
  });

  it('names the name by kind', () => {
    expect(isPerson('household')).toBe(true);
    expect(isPerson('collective')).toBe(false);
    expect(new Set(['individual', 'household', 'collective', 'clan'].map(nameLabel)).size).toBe(4);
  });

  it('makes the filter of a page', () => {
    expect(listFilter({ ...noChoice, kind: 'household' }, 'mau', 'k:1', 200)).toMatchObject({
      kind: 'household',
      text: 'mau',
      after: 'k:1',
      limit: 200,
      year: 0,
    });
  });
});
