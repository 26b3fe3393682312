import { describe, expect, it } from 'vitest';
import type { Ballot, Quorum } from '../../backend/council';
import { ballotWords } from '../../words/council';
import {
  afterEnter,
  type BallotDraft,
  balance,
  countCommand,
  differs,
  draftOf,
  outcomes,
  readCount,
  voteRules,
} from './ballot-form';

const quorum = { total: 12, present: 9, written: 2, absent: 1, unmarked: 0 } as Quorum;
const ballot = (over: Partial<Ballot> = {}) => ({ id: 'b', note: '', counted: false, result: '', ...over }) as Ballot;
const draft = (over: Partial<BallotDraft> = {}): BallotDraft => ({
  issued: '11',
  returned: '11',
  agree: '',
  disagree: '',
  invalid: '',
  ...over,
});

describe('draftOf', () => {
  it('issues a ballot to everybody present and to written opinions', () => {
    expect(draftOf(ballot(), quorum)).toEqual(draft());
  });
  it('shows what is stored', () => {
    const stored = ballot({ counted: true, issued: 11, returned: 10, agree: 9, disagree: 1, invalid: 0 });
    const shown = draftOf(stored, quorum);
    expect(shown).toEqual({ issued: '11', returned: '10', agree: '9', disagree: '1', invalid: '0' });
    expect(differs(stored, shown)).toBe(false);
    expect(differs(stored, { ...shown, agree: '8', disagree: '2' })).toBe(true);
    expect(differs(ballot(), shown)).toBe(true);
  });
});

describe('readCount', () => {
  it.each([
    ['', 0],
    [' 7 ', 7],
    ['0', 0],
    ['-1', null],
    ['bảy', null],
    ['1,5', null],
    ['123456', null],
  ])('%j is %j', (text, value) => expect(readCount(text)).toBe(value));
});

describe('balance', () => {
  it.each([
    ['nothing typed', draft(), 'empty', ''],
    ['all agree', draft({ agree: '11' }), 'ok', ballotWords.balanced],
    ['three kinds', draft({ agree: '8', disagree: '2', invalid: '1' }), 'ok', ballotWords.balanced],
    ['some did not come back', draft({ returned: '9', agree: '9' }), 'ok', ballotWords.notReturned(2)],
    ['short', draft({ agree: '9' }), 'wrong', ballotWords.short(2)],
    ['over', draft({ agree: '11', disagree: '1' }), 'wrong', ballotWords.over(1)],
    ['more back than out', draft({ returned: '12', agree: '12' }), 'wrong', ballotWords.moreReturned],
    ['more than members', draft({ issued: '13', returned: '13' }), 'wrong', ballotWords.moreIssued(12)],
    ['no figure', draft({ agree: 'x' }), 'wrong', ballotWords.notANumber],
  ])('%s', (_, figures, state, text) => expect(balance(figures, 12)).toEqual({ state, text }));
});

describe('countCommand', () => {
  it('sends figures that balance, and nothing else', () => {
    expect(countCommand(ballot(), draft({ agree: '9', disagree: '2' }), 12)).toEqual({
      ballotId: 'b',
      note: '',
      issued: 11,
      returned: 11,
      agree: 9,
      disagree: 2,
      invalid: 0,
    });
    expect(countCommand(ballot(), draft({ agree: '9' }), 12)).toBeNull();
    expect(countCommand(ballot(), draft(), 12)).toBeNull();
  });
});

describe('afterEnter', () => {
  it('walks agree, disagree, invalid, next nominee', () => {
    expect(afterEnter('agree')).toBe('disagree');
    expect(afterEnter('disagree')).toBe('invalid');
    expect(afterEnter('invalid')).toBe('next');
    expect(afterEnter('issued')).toBe('returned');
    expect(afterEnter('returned')).toBe('agree');
  });
});

it('counts outcomes', () => {
  const list = [
    ballot({ counted: true, result: 'passed' }),
    ballot({ counted: true, result: 'failed' }),
    ballot(),
    ballot({ counted: true, result: 'passed' }),
  ];
  expect(outcomes(list)).toEqual({ counted: 3, passed: 2, failed: 1 });
});

it('names each rule once', () => {
  const of = (awardName: string, ruleText: string) =>
    ballot({ card: { awardName } as Ballot['card'], ruleText, doubt: '' });
  const rules = voteRules([
    of('Giấy khen', 'quá nửa'),
    of('Giấy khen', 'quá nửa'),
    of('Chiến sĩ thi đua', '80%'),
    of('', ''),
  ]);
  expect(rules.map((one) => one.award)).toEqual(['Giấy khen', 'Chiến sĩ thi đua']);
});
