import { describe, expect, it } from 'vitest';
import type { BodyMapping, PlanDraft } from '../../../backend/plans';
import {
  acceptance,
  bodyNames,
  choiceOf,
  doubtFields,
  firstUse,
  newMovement,
  rolesOf,
  sourcesWithout,
  spanOf,
  tabOf,
  unmappedNames,
  valueAt,
  withChoice,
  withMembers,
  withoutItem,
  withUnitName,
  withValueAt,
} from './plan-reading';

const body = (name: string): BodyMapping => ({
  name,
  kind: 'unit',
  partyId: '',
  sameAs: '',
  unitId: '',
  unitName: name,
  unitKind: 'union',
  members: [],
});

function draft(): PlanDraft {
  const one = { ...newMovement(2025), name: 'Một', lead: 'Công an phường', coordinators: ['Hội Mẫu'], lines: [10, 20] };
  const two = { ...newMovement(2025), name: 'Hai', lead: 'công an  phường', coordinators: ['Đoàn Mẫu', 'Hội Mẫu'] };
  return {
    number: '07/KH-UBND',
    date: '2025-02-15',
    place: '',
    title: 'Thi đua',
    year: 2025,
    issuer: '',
    implements: { number: '', date: '', issuer: '' },
    legal_bases: [],
    purposes: ['A', 'B'],
    requirements: [],
    publicity: { contents: [], forms: [] },
    general_criteria: [],
    movements: [one, two],
    other_fields: [],
    funds: '',
    duties: [{ party: 'Hội Mẫu', items: ['Báo cáo'] }],
    recipients: [],
    signer: { authority: '', post: '', name: '' },
    doubts: [
      { line: 31, message: 'Không ghi thời gian.' },
      { line: 0, message: 'Chung.' },
    ],
    sources: {
      number: [1, 1],
      'movements.0.name': [10, 10],
      'movements.0.period_text': [13, 13],
      'movements.1.name': [31, 31],
      'movements.1.criteria.0': [31, 40],
      'purposes.0': [5, 6],
      'purposes.1': [7, 7],
    },
    source_lines: ['Số: 07/KH-UBND'],
  };
}

describe('paths', () => {
  it('reads and changes one place and leaves the rest alone', () => {
    const before = draft();
    const after = withValueAt(before, 'movements.1.coordinators.0', 'Đoàn khác');
    expect(valueAt(after, 'movements.1.coordinators.0')).toBe('Đoàn khác');
    expect(after.movements[0]).toBe(before.movements[0]);
    expect(before.movements[1]?.coordinators[0]).toBe('Đoàn Mẫu');
    expect(valueAt(after, 'movements.7.name')).toBeUndefined();
  });

  it('moves sources up with their items', () => {
    const after = withoutItem(draft(), 'movements', 0);
    expect(after.movements.map((movement) => movement.name)).toEqual(['Hai']);
    expect(after.sources['movements.0.name']).toEqual([31, 31]);
    expect(after.sources['movements.1.name']).toBeUndefined();
    expect(sourcesWithout(draft().sources, 'purposes', 0)['purposes.0']).toEqual([7, 7]);
    expect(withoutItem(draft(), 'nothing', 0)).toEqual(draft());
  });
});

describe('lines of a field', () => {
  it.each([
    ['number', [1, 1]],
    ['movements.0.start', [13, 13]],
    ['movements.0.ordinal', [10, 10]],
    ['movements.0.coordinators.0', [10, 20]],
    ['movements.1.criteria.0.items.2', [31, 40]],
    ['movements.1.lead', null],
    ['funds', null],
  ])('%s', (path, span) => {
    expect(spanOf(draft(), path)).toEqual(span);
  });

  it('puts a doubt at the narrowest field around its line', () => {
    expect(doubtFields(draft()).map((doubt) => doubt.field)).toEqual(['movements.1.name', '']);
  });
});

describe('bodies', () => {
  it('names each once, whatever its spelling', () => {
    expect(bodyNames(draft())).toEqual(['Công an phường', 'Hội Mẫu', 'Đoàn Mẫu']);
    expect(rolesOf(draft(), 'CÔNG AN PHƯỜNG')).toEqual({ lead: 2, coordinate: 0, duty: 0 });
    expect(rolesOf(draft(), 'Hội Mẫu')).toEqual({ lead: 0, coordinate: 2, duty: 1 });
  });

  it('sends only mappings the draft still names', () => {
    const values = { fileName: 'a.txt', hash: 'h', draft: draft(), bodies: [body('Hội Mẫu'), body('Hội cũ')] };
    expect(acceptance(values, true)).toMatchObject({ again: true, hash: 'h', bodies: [{ name: 'Hội Mẫu' }] });
    expect(unmappedNames(values)).toEqual(['Công an phường', 'Đoàn Mẫu']);
  });
});

describe('tabs and new movements', () => {
  it.each([
    ['number', 'head'],
    ['implements.date', 'head'],
    ['movements.1.name', 'movements'],
    ['bodies.0.kind', 'bodies'],
    ['duties.0.due', 'duties'],
    ['funds', 'parts'],
  ])('%s stands in %s', (path, tab) => {
    expect(tabOf(path)).toBe(tab);
  });

  it('gives a new movement the year of the plan', () => {
    expect(newMovement(2025)).toMatchObject({ start: '2025-01-01', end: '2025-12-31', period_is_implied: true });
    expect(newMovement(0)).toMatchObject({ start: '', end: '', period_is_implied: false });
  });
});

describe('who a body is', () => {
  const units = [{ id: 'u1', name: 'Hội Phụ nữ' }];

  it('is new, known or the same as another', () => {
    const one = body('Hội Mẫu');
    expect(choiceOf(one)).toBe('new');
    expect(choiceOf(withChoice(one, 'party:p1'))).toBe('party:p1');
    expect(choiceOf(withChoice(one, 'same:Ban: hai'))).toBe('same:Ban: hai');
    expect(choiceOf(withChoice(withChoice(one, 'party:p1'), 'new'))).toBe('new');
  });

  it('takes units of the catalogue by name, whatever the accents', () => {
    expect(withUnitName(body('A'), 'hoi phu nu', units).unitId).toBe('u1');
    expect(withUnitName(body('A'), 'Hội khác', units)).toMatchObject({ unitId: '', unitName: 'Hội khác' });
    const proposed = { ...body('A'), members: [{ unitId: '', name: 'Hội Nông dân', kind: 'union' }] };
    expect(withMembers(proposed, ['Hội Nông dân', 'hoi phu nu', 'Hội mới'], units).members).toEqual([
      { unitId: '', name: 'Hội Nông dân', kind: 'union' },
      { unitId: 'u1', name: 'Hội Phụ nữ', kind: '' },
      { unitId: '', name: 'Hội mới', kind: '' },
    ]);
  });

  it('is shown where it first stands', () => {
    expect(firstUse(draft(), 'Công an phường')).toBe('movements.0.lead');
    expect(firstUse(draft(), 'Đoàn Mẫu')).toBe('movements.1.coordinators');
    expect(firstUse({ ...draft(), movements: [] }, 'hội mẫu')).toBe('duties.0.party');
    expect(firstUse(draft(), 'Ai đó')).toBe('');
  });
});
