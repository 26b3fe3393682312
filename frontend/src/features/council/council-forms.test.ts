import { describe, expect, it } from 'vitest';
import type { Attendee, Meeting } from '../../backend/council';
import { allPresent, markCommands, marksDiffer, marksOf, tally } from './attendance-form';
import { meetingCommand, meetingValues, paperKinds, readTime, validateMeeting } from './meeting-form';
import { memberValues, movedOrder, validateMember } from './member-form';

describe('readTime', () => {
  it.each([
    ['', ''],
    ['7h30', '07:30'],
    ['7:30', '07:30'],
    ['07.30', '07:30'],
    ['0730', '07:30'],
    ['14 giờ 00', '14:00'],
    ['8g', '08:00'],
    ['8', '08:00'],
    ['25:00', null],
    ['7:75', null],
    ['sáng', null],
  ])('%j is %j', (typed, value) => expect(readTime(typed)).toBe(value));
});

describe('meeting form', () => {
  const values = { ...meetingValues(null), title: 'Họp', date: '2024-12-18', startTime: '7h30', endTime: '11h' };
  it('accepts times as people type them and sends the stored form', () => {
    expect(Object.values(validateMeeting(values)).filter(Boolean)).toEqual([]);
    expect(meetingCommand(values)).toMatchObject({ startTime: '07:30', endTime: '11:00' });
  });
  it('points out what is missing or backwards', () => {
    expect(validateMeeting(meetingValues(null)).title).toBeTruthy();
    expect(validateMeeting(meetingValues(null)).date).toBeTruthy();
    expect(validateMeeting({ ...values, endTime: '7:00' }).endTime).toBeTruthy();
    expect(validateMeeting({ ...values, startTime: 'x' }).startTime).toBeTruthy();
  });
});

describe('member form', () => {
  it('wants a name and dates in order', () => {
    const values = memberValues(null);
    expect(validateMember(values).name).toBeTruthy();
    const named = { ...values, name: 'Nguyễn Văn Mẫu', validFrom: '2024-02-01', validTo: '2024-01-01' };
    expect(validateMember(named)).toMatchObject({ name: null, validFrom: null });
    expect(validateMember(named).validTo).toBeTruthy();
  });
  it('moves by one place', () => {
    expect(movedOrder(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedOrder(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movedOrder(['a', 'b', 'c'], 'c', 1)).toBeNull();
    expect(movedOrder(['a'], 'x', 1)).toBeNull();
  });
});

describe('attendance', () => {
  const attendance = [
    { memberId: 'a', votes: true, presence: 'present', note: '' },
    { memberId: 'b', votes: true, presence: '', note: '' },
    { memberId: 'c', votes: true, presence: 'absent_written', note: 'đi công tác' },
    { memberId: 's', votes: false, presence: '', note: '' },
  ] as Attendee[];
  const stored = marksOf({ attendance } as Meeting);
  it('counts those who vote', () => {
    expect(tally(attendance, stored)).toEqual({ total: 3, present: 1, written: 1, unmarked: 1 });
  });
  it('marks only those who are not marked as present', () => {
    const all = allPresent(attendance, stored);
    expect(tally(attendance, all)).toEqual({ total: 3, present: 2, written: 1, unmarked: 0 });
    expect(marksDiffer(stored, all)).toBe(true);
    expect(marksDiffer(stored, marksOf({ attendance } as Meeting))).toBe(false);
    expect(markCommands(all)).toContainEqual({ memberId: 'c', presence: 'absent_written', note: 'đi công tác' });
  });
});

describe('the papers of a meeting', () => {
  it('are submissions only where something is to be submitted', () => {
    expect(paperKinds({ submits: false, submitsUp: false })).toEqual(['minutes']);
    expect(paperKinds({ submits: true, submitsUp: false })).toEqual(['minutes', 'submission']);
    expect(paperKinds({ submits: false, submitsUp: true })).toEqual(['minutes', 'submission_upper']);
    expect(paperKinds({ submits: true, submitsUp: true })).toEqual(['minutes', 'submission', 'submission_upper']);
  });
});
