import type { Attendee, MarkCommand, Meeting } from '../../backend/council';

/** How each member takes part while it is being marked, by member. */
export type Marks = Record<string, { presence: string; note: string }>;

/** The marks as they are stored. */
export function marksOf(meeting: Meeting): Marks {
  return Object.fromEntries(
    meeting.attendance.map(({ memberId, presence, note }) => [memberId, { presence, note }] as const),
  );
}

/** The marks with everybody who is not marked yet present. */
export function allPresent(attendance: readonly Attendee[], marks: Marks): Marks {
  const next = { ...marks };
  for (const { memberId } of attendance) {
    const mark = next[memberId];
    if (!mark?.presence) next[memberId] = { presence: 'present', note: mark?.note ?? '' };
  }
  return next;
}

/** What is sent. */
export function markCommands(marks: Marks): MarkCommand[] {
  return Object.entries(marks).map(([memberId, { presence, note }]) => ({ memberId, presence, note }));
}

/** Reports whether something differs from what is stored. */
export function marksDiffer(a: Marks, b: Marks): boolean {
  return JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b));
}

function sorted(marks: Marks) {
  return Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Members who vote, counted by how they take part. */
export interface Tally {
  total: number;
  present: number;
  written: number;
  unmarked: number;
}

/** Counts the voting members by their marks. */
export function tally(attendance: readonly Attendee[], marks: Marks): Tally {
  const voting = attendance.filter((one) => one.votes).map((one) => marks[one.memberId]?.presence ?? '');
  const count = (presence: string) => voting.filter((one) => one === presence).length;
  return {
    total: voting.length,
    present: count('present'),
    written: count('absent_written'),
    unmarked: count(''),
  };
}
