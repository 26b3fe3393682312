import { describe, expect, it } from 'vitest';
import type { DutyGroup, PlanPart } from '../../backend/plans';
import {
  changedParts,
  newDutyGroup,
  partsValues,
  planCommand,
  planDraftKey,
  planValues,
  validatePlan,
  withDutyTexts,
  withDutyTime,
} from './plan-form';

describe('head of a plan', () => {
  it('begins in the given year and sends it as a number', () => {
    const values = { ...planValues(null, 2026), title: 'Thi đua năm 2026' };
    expect(planCommand(values)).toMatchObject({ id: '', year: 2026, title: 'Thi đua năm 2026' });
    expect(Object.values(validatePlan(values)).every((message) => message === null)).toBe(true);
  });

  it('begins with what is stored', () => {
    const head = planCommand({ ...planValues(null, 2024), id: 'p1', number: '64/KH-UBND', funds: 'Quỹ' });
    expect(planValues(head, 2026)).toMatchObject({ year: '2024', number: '64/KH-UBND', funds: 'Quỹ' });
    expect(planDraftKey('p1')).toBe('plan:p1');
    expect(planDraftKey('')).toBe('plan:new');
  });

  it.each([
    ['no title', { title: ' ' }, 'title'],
    ['a year of two digits', { year: '26' }, 'year'],
    ['a date that is none', { date: 'mai' }, 'date'],
    ['a date of the superior that is none', { superiorDate: '30/2/24' }, 'superiorDate'],
  ] as const)('points at %s', (_, change, field) => {
    expect(validatePlan({ ...planValues(null, 2026), title: 'A', ...change })[field]).toBeTruthy();
  });
});

describe('parts of a plan', () => {
  const parts: PlanPart[] = [
    { part: 'purpose', label: 'Mục đích', items: [{ id: 'a', text: 'Một' }] },
    { part: 'recipient', label: 'Nơi nhận', items: [] },
  ];

  it('sends only what changed, without blank sentences', () => {
    const values = partsValues(parts);
    expect(changedParts(parts, values)).toEqual([]);
    expect(changedParts(parts, { ...values, recipient: [' Lưu: VT. ', ' '] })).toEqual([
      { part: 'recipient', items: ['Lưu: VT.'] },
    ]);
    expect(changedParts(parts, { ...values, purpose: [] })).toEqual([{ part: 'purpose', items: [] }]);
  });
});

describe('duties of a plan', () => {
  const group: DutyGroup = {
    ...newDutyGroup,
    body: 'Công an',
    items: [{ id: 'd1', text: 'Báo cáo', due: '2026-11-30', recurs: 'year', recursLabel: 'Hằng năm' }],
  };

  it('keeps the ids of sentences that stay and gives new ones the same time', () => {
    const [first, second] = withDutyTexts(group, ['Báo cáo gấp', 'Theo dõi']).items;
    expect(first).toMatchObject({ id: 'd1', text: 'Báo cáo gấp', recurs: 'year' });
    expect(second).toMatchObject({ id: '', text: 'Theo dõi', due: '2026-11-30', recurs: 'year' });
    expect(withDutyTexts({ ...group, items: [] }, ['A']).items[0]).toMatchObject({ due: '', recurs: '' });
  });

  it('changes the time of all sentences', () => {
    expect(withDutyTime(group, { due: '2026-12-01' }).items[0]).toMatchObject({ due: '2026-12-01', recurs: 'year' });
  });
});
