import { describe, expect, it } from 'vitest';
import { columnLabel } from './columns';
import { labelOf } from './options';
import { compareText, fold, matches } from './text';

describe('text', () => {
  it('folds marks, case, spaces and every d', () => {
    expect(fold('  Đặng  Thị Hoà ')).toBe('dang thi hoa');
    expect(fold('Ðỗ ðức')).toBe('do duc');
  });
  it('matches words in any order', () => {
    expect(matches('Hội Liên hiệp Phụ nữ phường', 'phu nu hoi')).toBe(true);
    expect(matches('Hội Nông dân', 'phu nu')).toBe(false);
    expect(matches('gì cũng được', '')).toBe(true);
  });
  it('orders numbers inside text by value', () => {
    expect(['Khóm 10', 'Khóm 2', 'Ấp 1'].sort(compareText)).toEqual(['Ấp 1', 'Khóm 2', 'Khóm 10']);
  });
});

describe('labels', () => {
  it('names a value or gives it back', () => {
    expect(labelOf([{ value: 'a', label: 'A' }], 'a')).toBe('A');
    expect(labelOf([], 'khác')).toBe('khác');
  });
  it('names columns by table first, and hides inner ones', () => {
    expect(columnLabel('unit', 'name')).toBe('Tên đơn vị');
    expect(columnLabel('plan', 'year')).toBe('Năm');
    expect(columnLabel('unit', 'sort_key')).toBe('');
  });
});
