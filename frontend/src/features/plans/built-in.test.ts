import { describe, expect, it } from 'vitest';
import type { BuiltInUnit } from '../../backend/plans';
import { chosenUnits, isChosen, nameOf } from './built-in';

const unit = (key: string, kind: string): BuiltInUnit => ({
  key,
  name: key,
  kind,
  kindLabel: kind,
  known: false,
  guessed: kind !== 'force',
});

describe('units offered with the built-in movements', () => {
  const units = [unit('Công an phường', 'force'), unit('Khóm 1', 'quarter'), unit('Trường Tiểu học', 'school')];

  it('ticks what every ward has and leaves guessed names to the person', () => {
    expect(units.map((one) => isChosen(one, {}))).toEqual([true, false, false]);
  });

  it('takes names as the person gave them', () => {
    const choices = { 'Khóm 1': { chosen: true, name: ' Khóm Đông ' }, 'Công an phường': { chosen: true, name: ' ' } };
    expect(chosenUnits(units, choices).map((one) => [one.key, one.name])).toEqual([
      ['Công an phường', 'Công an phường'],
      ['Khóm 1', 'Khóm Đông'],
    ]);
    expect(nameOf(unit('A', 'union'), {})).toBe('A');
  });
});
