import { describe, expect, it } from 'vitest';
import type { ChecklistLine, Nomination } from '../../backend/nominations';
import { nominationStates } from '../../words/nominations';
import {
  changedChecks,
  checkValues,
  commonState,
  listFilter,
  movesFrom,
  noChoice,
  nominationCommand,
  nominationDraftKey,
  nominationValues,
  validateMove,
  validateNomination,
} from './nomination-form';

const lines: ChecklistLine[] = [
  { id: 'a', text: 'Gương mẫu', met: '', evidence: '', general: false },
  { id: 'b', text: 'Chấp hành pháp luật', met: 'yes', evidence: '', general: true },
] as ChecklistLine[];

describe('the form of a nomination', () => {
  it('begins with the nominee and the year', () => {
    const values = nominationValues(null, 'n1', '2024');
    expect(values).toMatchObject({ nomineeId: 'n1', year: '2024', basis: 'movement' });
    expect(nominationCommand(values).year).toBe(2024);
    const stored = { line: { id: 'x', nomineeId: 'n2', year: 2023, basis: 'regular' } } as unknown as Nomination;
    expect(nominationValues(stored, '', '2024')).toMatchObject({ id: 'x', nomineeId: 'n2', year: '2023' });
    expect(nominationDraftKey(stored)).toBe('nomination:x');
  });

  it('asks for what its basis needs', () => {
    const wrong = (change: object) =>
      Object.entries(validateNomination({ ...nominationValues(null, 'n1', '2024'), ...change }))
        .filter(([, text]) => text)
        .map(([name]) => name);
    expect(wrong({})).toEqual(['movementId']);
    expect(wrong({ basis: 'drive' })).toEqual(['driveId']);
    expect(wrong({ basis: 'exceptional' })).toEqual(['fieldText']);
    expect(wrong({ basis: 'regular' })).toEqual([]);
    expect(wrong({ basis: 'regular', year: '24', nomineeId: '' })).toEqual(['nomineeId', 'year']);
  });
});

describe('the checklist', () => {
  it('stores only what changed', () => {
    const values = checkValues(lines);
    expect(changedChecks(lines, values)).toEqual([]);
    const judged = values.map((line) => (line.id === 'a' ? { ...line, met: 'no' } : { ...line, remove: true }));
    const added = { id: '', text: 'Có đơn', met: 'yes', evidence: '', general: true, remove: false };
    const empty = { ...added, text: ' ' };
    expect(changedChecks(lines, [...judged, added, empty])).toEqual([
      { id: 'a', text: 'Gương mẫu', met: 'no', evidence: '', remove: false },
      { id: 'b', text: 'Chấp hành pháp luật', met: 'yes', evidence: '', remove: true },
      { id: '', text: 'Có đơn', met: 'yes', evidence: '', remove: false },
    ]);
  });
});

describe('moves', () => {
  it('are offered for nominations in one state', () => {
    expect(commonState([{ state: 'draft' }, { state: 'draft' }])).toBe('draft');
    expect(commonState([{ state: 'draft' }, { state: 'council' }])).toBe('');
    expect(movesFrom('draft').map((move) => move.label)).toEqual(['Chờ xác minh', 'Chờ thẩm định', 'Rút']);
    for (const { value } of nominationStates)
      for (const move of movesFrom(value))
        expect(nominationStates.some((state) => state.value === move.state)).toBe(true);
  });

  it('need a date, and a reason where something is given back', () => {
    const [, , withdraw] = movesFrom('draft');
    if (!withdraw) throw new Error('no move');
    expect(validateMove({ date: '2024-05-01', reason: ' ' }, withdraw).reason).toBeTruthy();
    expect(validateMove({ date: '', reason: 'x' }, withdraw).date).toBeTruthy();
    expect(validateMove({ date: '2024-05-01', reason: 'x' }, withdraw)).toEqual({ date: null, reason: null });
  });

  it('makes the filter of a page', () => {
    expect(listFilter({ ...noChoice, state: 'draft' }, 'an', '', 200)).toMatchObject({
      state: 'draft',
      text: 'an',
      nomineeId: '',
    });
  });
});
