import { describe, expect, it } from 'vitest';
import { readDecimal, readMoney, showDecimal, showMoney, showNumber } from './numbers';

describe('numbers', () => {
  it('groups by dots', () => {
    expect(showNumber(1410000)).toBe('1.410.000');
    expect(showNumber(null)).toBe('');
    expect(showMoney(351000)).toBe('351.000 đồng');
    expect(showDecimal(0.45)).toBe('0,45');
  });
  const amounts: [string, number | null][] = [
    ['1410000', 1410000],
    ['1.410.000', 1410000],
    ['1 410 000 đ', 1410000],
    ['1,410,000 đồng', 1410000],
    ['0', 0],
    ['1.41', null],
    ['1.410.00', null],
    ['-5', null],
    ['một triệu', null],
    ['', null],
    ['99999999999999999999', null],
  ];
  it.each(amounts)('reads the amount %s', (typed, value) => expect(readMoney(typed)).toBe(value));
  it('reads decimals with comma or dot', () => {
    expect(readDecimal('0,45')).toBe(0.45);
    expect(readDecimal('0.45')).toBe(0.45);
    expect(readDecimal('2')).toBe(2);
    expect(readDecimal('1.2.3')).toBeNull();
  });
});
