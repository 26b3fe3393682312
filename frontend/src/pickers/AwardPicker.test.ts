import { describe, expect, it } from 'vitest';
import { withLevel } from './AwardPicker';

describe('the name of an award with its level', () => {
  it.each([
    ['Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Cấp tỉnh', 'Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh'],
    ['Bằng khen của Thủ tướng Chính phủ', 'Chính phủ', 'Bằng khen của Thủ tướng Chính phủ'],
    ['Tập thể lao động xuất sắc', 'Cấp tỉnh', 'Tập thể lao động xuất sắc (cấp tỉnh)'],
    ['Chiến sĩ thi đua toàn quốc', 'Chính phủ', 'Chiến sĩ thi đua toàn quốc (Chính phủ)'],
  ])('%s, %s', (name, level, label) => expect(withLevel(name, level)).toBe(label));
});
