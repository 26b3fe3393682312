import { describe, expect, it } from 'vitest';
import {
  arrangeRows,
  type Column,
  cellSize,
  leastWidth,
  movedRow,
  nextSort,
  toggleKeys,
  visibleColumns,
} from './model';

interface Thing {
  name: string;
  count: number;
}

const columns: Column<Thing>[] = [
  { id: 'name', header: 'Tên', text: (row) => row.name, width: 10, grow: 1 },
  { id: 'count', header: 'Số', text: (row) => String(row.count), order: (row) => row.count, width: 5 },
];
const things: Thing[] = [
  { name: 'Đặng Văn Ánh', count: 10 },
  { name: 'Bùi Thị Hòa', count: 9 },
  { name: 'Ân Đức', count: 100 },
];
const names = (rows: Thing[]) => rows.map((row) => row.name);

describe('arrangeRows', () => {
  it('finds without accents, in any order of words', () => {
    expect(names(arrangeRows(things, columns, 'anh dang', null))).toEqual(['Đặng Văn Ánh']);
  });
  it('sorts text in Vietnamese order', () => {
    const sorted = arrangeRows(things, columns, '', { column: 'name', descending: false });
    expect(names(sorted)).toEqual(['Ân Đức', 'Bùi Thị Hòa', 'Đặng Văn Ánh']);
  });
  it('sorts by value where there is one', () => {
    const sorted = arrangeRows(things, columns, '', { column: 'count', descending: true });
    expect(sorted.map((row) => row.count)).toEqual([100, 10, 9]);
  });
  it('leaves the given rows alone', () => {
    const before = [...things];
    arrangeRows(things, columns, '', { column: 'count', descending: true });
    expect(things).toEqual(before);
  });
  it('ignores a sort by a column that is gone', () => {
    expect(arrangeRows(things, columns, '', { column: 'gone', descending: false })).toEqual(things);
  });
});

describe('nextSort', () => {
  it('goes up, down, away', () => {
    const up = nextSort(null, 'name');
    const down = nextSort(up, 'name');
    expect([up, down, nextSort(down, 'name')]).toEqual([
      { column: 'name', descending: false },
      { column: 'name', descending: true },
      null,
    ]);
    expect(nextSort(down, 'count')).toEqual({ column: 'count', descending: false });
  });
});

describe('toggleKeys', () => {
  const keys = ['a', 'b', 'c', 'd'];
  it('turns one on and off', () => {
    const on = toggleKeys(new Set(), keys, 1, null, false);
    expect([...on]).toEqual(['b']);
    expect(toggleKeys(on, keys, 1, 1, false).size).toBe(0);
  });
  it('extends from the last one, both ways', () => {
    expect([...toggleKeys(new Set(['a']), keys, 2, 0, true)]).toEqual(['a', 'b', 'c']);
    expect([...toggleKeys(new Set(['d']), keys, 1, 3, true)].sort()).toEqual(['b', 'c', 'd']);
  });
  it('ignores a row that is not loaded', () => expect(toggleKeys(new Set(), keys, 9, null, false).size).toBe(0));
});

describe('movedRow', () => {
  const cases: [string, string, number, number | null][] = [
    ['down', 'ArrowDown', 3, 4],
    ['up', 'ArrowUp', 3, 2],
    ['up at the top stays', 'ArrowUp', 0, 0],
    ['down at the end stays', 'ArrowDown', 9, 9],
    ['page down', 'PageDown', 3, 8],
    ['page up stops at the top', 'PageUp', 3, 0],
    ['end', 'End', 3, 9],
    ['home', 'Home', 3, 0],
    ['letters move nothing', 'a', 3, null],
  ];
  it.each(cases)('%s', (_, key, from, to) => expect(movedRow(key, from, 10, 5)).toBe(to));
  it('moves nothing in an empty list', () => expect(movedRow('ArrowDown', 0, 0, 5)).toBeNull());
});

describe('widths', () => {
  it('columns that grow also give way, the others keep theirs', () => {
    expect(columns.map(cellSize)).toEqual([
      { flex: '1 1 10rem', minWidth: '7.5rem' },
      { flex: '0 0 5rem', minWidth: '5rem' },
    ]);
    expect(columns.map(leastWidth)).toEqual([7.5, 5]);
  });
  it('the column that names the row is never squeezed', () => {
    const shown = visibleColumns(columns, ['count']);
    expect(shown.map((column) => [column.id, cellSize(column).minWidth])).toEqual([['name', '10rem']]);
  });
});
