import { describe, expect, it } from 'vitest';
import { storedWord } from './stored';

describe('stored codes', () => {
  it.each([
    ['decision', 'state', 'issued', 'Đã ban hành'],
    ['nomination', 'state', 'passed', 'Đạt'],
    ['meeting', 'state', 'closed', 'Đã kết thúc'],
    ['plan', 'state', 'issued', 'Đã ban hành'],
    ['attendance', 'presence', 'absent_written', 'Vắng, có ý kiến'],
    ['council_member', 'role', 'secretary', 'Thư ký'],
    ['nominee', 'kind', 'household', 'Hộ gia đình'],
    ['decision_line', 'amount', '360000', '360.000 đồng'],
  ])('%s.%s %s reads %s', (table, column, value, words) => {
    expect(storedWord(table, column, value)).toBe(words);
  });

  it('leaves words and nothing alone', () => {
    expect(storedWord('nominee', 'name', 'Nguyễn Văn Mẫu')).toBe('');
    expect(storedWord('decision', 'state', '')).toBe('');
    expect(storedWord('unheard_of', 'state', 'open')).toBe('');
  });
});
