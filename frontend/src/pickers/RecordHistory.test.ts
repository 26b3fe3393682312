import { describe, expect, it } from 'vitest';
import type { FieldChange } from '../backend/journal';
import { historyRows } from './RecordHistory';

const change = (part: Partial<FieldChange>): FieldChange =>
  ({
    operationId: 'o1',
    label: 'Sửa đơn vị',
    person: 'Trần Văn Mẫu',
    at: '2026-11-22T03:00:00Z',
    table: 'unit',
    recordId: 'u1',
    created: false,
    column: '',
    old: '',
    new: '',
    fields: [],
    ...part,
  }) as FieldChange;

describe('historyRows', () => {
  it('groups by operation, newest first', () => {
    const rows = historyRows([
      change({ column: 'name', old: 'A', new: 'B' }),
      change({ column: 'contact', old: '', new: 'C' }),
      change({ operationId: 'o2', column: 'name', old: 'B', new: 'D' }),
    ]);
    expect(rows.map((row) => [row.id, row.changes.length])).toEqual([
      ['o2', 1],
      ['o1', 2],
    ]);
  });
  it('lists the values a record began with', () => {
    const fields = [
      { column: 'name', value: 'Khóm 1' },
      { column: 'sort_key', value: 'x' },
    ];
    const [row] = historyRows([change({ created: true, fields } as Partial<FieldChange>)]);
    expect(row?.changes).toEqual([{ field: 'Tên đơn vị', before: '', after: 'Khóm 1' }]);
  });
  it('writes dates for people and lets a feature word its values', () => {
    const changes = [
      change({ column: 'valid_to', old: '', new: '2025-06-30' }),
      change({ column: 'kind', old: 'a', new: 'b' }),
    ];
    const [row] = historyRows(changes, (column, value) => (column === 'kind' ? value.toUpperCase() : ''));
    expect(row?.changes.map((one) => one.after)).toEqual(['30/06/2025', 'B']);
  });
});
