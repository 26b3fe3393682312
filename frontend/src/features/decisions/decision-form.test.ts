import { describe, expect, it } from 'vitest';
import type { Decision, Finding, Recipient } from '../../backend/decisions';
import {
  decisionCommand,
  decisionValues,
  lineValues,
  signerOptions,
  sortFindings,
  toggled,
  validateDecision,
  validateLine,
  whereFrom,
  yearOptions,
} from './decision-form';

const decision = (over: Partial<Decision> = {}) =>
  ({
    id: 'd',
    number: '123',
    symbol: 'QĐ-UBND',
    date: '2024-12-20',
    title: 'Về việc khen thưởng',
    fundText: '',
    citations: 'Luật A\nLuật B',
    citationsEdited: false,
    deputy: false,
    signers: [
      { deputy: false, form: 'CHỦ TỊCH', name: 'Nguyễn Văn Chủ' },
      { deputy: true, form: 'KT. CHỦ TỊCH – PHÓ CHỦ TỊCH', name: '' },
    ],
    ...over,
  }) as Decision;

const line = {
  id: 'l',
  honorific: 'Ông',
  name: 'Trần Văn Mẫu',
  post: 'Khóm trưởng',
  unitName: '',
  address: 'Khóm Một',
  awardCode: 'a',
  achievement: '',
} as Recipient;

describe('decision form', () => {
  it('leaves citations to the date unless a person edited them', () => {
    expect(decisionValues(decision()).citations).toBe('');
    expect(decisionValues(decision({ citationsEdited: true })).citations).toBe('Luật A\nLuật B');
  });
  it('sends the signer as a choice', () => {
    const values = { ...decisionValues(decision()), signer: 'deputy' };
    expect(decisionCommand('d', values)).toMatchObject({ id: 'd', deputy: true, number: '123', date: '2024-12-20' });
    expect(decisionCommand('d', values)).not.toHaveProperty('signer');
  });
  it('lets a draft wait for its number and date, but not for a wrong date', () => {
    const values = { ...decisionValues(decision()), number: '', date: '' };
    expect(Object.values(validateDecision(values)).filter(Boolean)).toEqual([]);
    expect(validateDecision({ ...values, date: '31/02' }).date).toBeTruthy();
    expect(validateDecision({ ...values, title: ' ' }).title).toBeTruthy();
  });
  it('names both ways to sign', () => {
    expect(signerOptions(decision())).toEqual([
      { value: 'chair', label: 'CHỦ TỊCH: Nguyễn Văn Chủ' },
      { value: 'deputy', label: 'KT. CHỦ TỊCH – PHÓ CHỦ TỊCH' },
    ]);
  });
});

it('puts what stands in the way first', () => {
  const findings = [
    { code: 'a', severity: 'warn' },
    { code: 'b', severity: 'block' },
  ] as Finding[];
  const { blocks, warns } = sortFindings(findings);
  expect([blocks[0]?.code, warns[0]?.code]).toEqual(['b', 'a']);
});

describe('line form', () => {
  it('begins with the line and wants a name', () => {
    expect(lineValues(line)).toEqual({ ...lineValues(line), name: 'Trần Văn Mẫu', awardCode: 'a' });
    expect(validateLine({ ...lineValues(line), name: '' }).name).toBeTruthy();
    expect(validateLine(lineValues(line)).name).toBeNull();
  });
  it('says who somebody is', () => expect(whereFrom(line)).toBe('Khóm trưởng, Khóm Một'));
});

it('offers the years of the decisions and this one', () => {
  expect(yearOptions(['2024-12-20', '', '2023-01-05', '2024-06-01'], '2026-11-22').map((one) => one.value)).toEqual([
    '2026',
    '2024',
    '2023',
  ]);
});

it('toggles a choice', () => {
  expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
  expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
});
