import { describe, expect, it } from 'vitest';
import type { Movement } from '../../backend/movements';
import {
  emptyBlock,
  movementDraftKey,
  movementValues,
  validateMovement,
  withoutItem,
  withTexts,
} from './movement-form';

const movement: Movement = {
  id: 'm1',
  planId: 'p1',
  planNumber: '64/KH-UBND',
  planTitle: 'Thi đua',
  year: 2024,
  ordinal: '3.5',
  name: 'Tiết kiệm',
  leadPartyId: 'x',
  leadText: 'Kế toán',
  leadName: 'Kế toán',
  mode: 'assign',
  modeLabel: 'Giao',
  startDate: '2024-03-01',
  endDate: '2024-10-31',
  periodText: '',
  periodIsImplied: false,
  criteria: 2,
  nominations: 0,
  coordinators: [{ id: 'y', name: 'Công đoàn', kind: 'unit', kindLabel: 'Đơn vị' }],
  blocks: [
    {
      subjects: ['collective'],
      label: 'Tập thể',
      items: [
        { id: 'c1', text: 'Một' },
        { id: 'c2', text: 'Hai' },
      ],
    },
  ],
};

describe('form of a movement', () => {
  it('begins with what is stored', () => {
    const values = movementValues(movement, '');
    expect(values).toMatchObject({ id: 'm1', planId: 'p1', coordinatorIds: ['y'], leadPartyId: 'x' });
    expect(Object.values(validateMovement(values)).every((message) => message === null)).toBe(true);
  });

  it('begins a new one in its plan', () => {
    expect(movementValues(null, 'p2')).toMatchObject({ id: '', planId: 'p2', mode: 'assign', blocks: [] });
  });

  it.each([
    ['no name', { name: '' }, 'name'],
    ['no mode', { mode: '' }, 'mode'],
    ['a day that is not there', { startDate: '2024-02-30' }, 'startDate'],
    ['an end before the start', { endDate: '2024-01-01' }, 'endDate'],
    ['criteria for nobody', { blocks: [withTexts(emptyBlock, ['Gương mẫu'])] }, 'blocks'],
  ] as const)('points at %s', (_, change, field) => {
    const values = { ...movementValues(movement, ''), ...(change as object) };
    expect(validateMovement(values)[field]).toBeTruthy();
  });

  it('lets an empty block be', () => {
    expect(validateMovement({ ...movementValues(movement, ''), blocks: [emptyBlock] }).blocks).toBeNull();
  });

  it('keeps the ids of sentences that stay', () => {
    const [block] = movement.blocks;
    if (!block) throw new Error('no block');
    expect(withTexts(block, ['Một sửa', 'Hai', 'Ba']).items).toEqual([
      { id: 'c1', text: 'Một sửa' },
      { id: 'c2', text: 'Hai' },
      { id: '', text: 'Ba' },
    ]);
    expect(withoutItem(block, 0).items).toEqual([{ id: 'c2', text: 'Hai' }]);
  });

  it('keeps one draft for each record', () => {
    expect(movementDraftKey(movement, '')).toBe('movement:m1');
    expect(movementDraftKey(null, 'p2')).toBe('movement:new:p2');
  });
});
