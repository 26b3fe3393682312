import type { Ballot, CountCommand, Quorum } from '../../backend/council';
import { ballotWords } from '../../words/council';

/** The figures of one ballot as they are typed; an empty one of the three counts as 0. */
export interface BallotDraft {
  issued: string;
  returned: string;
  agree: string;
  disagree: string;
  invalid: string;
}

export type BallotField = keyof BallotDraft;

/** The fields Enter walks through; after the last comes the next nominee. */
export const countFields = ['agree', 'disagree', 'invalid'] as const;

/** The figures a ballot begins with: as stored, or one ballot for everybody present or with a written opinion. */
export function draftOf(ballot: Ballot, quorum: Quorum): BallotDraft {
  if (ballot.counted) {
    const { issued, returned, agree, disagree, invalid } = ballot;
    return {
      issued: String(issued),
      returned: String(returned),
      agree: String(agree),
      disagree: String(disagree),
      invalid: String(invalid),
    };
  }
  const issued = String(quorum.present + quorum.written);
  return { issued, returned: issued, agree: '', disagree: '', invalid: '' };
}

/** Reads a figure; '' is 0, null is no figure. */
export function readCount(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return /^\d{1,5}$/.test(trimmed) ? Number(trimmed) : null;
}

/** The figures as numbers, or null where one is none. */
export function figures(draft: BallotDraft): Record<BallotField, number> | null {
  const entries = Object.entries(draft).map(([name, text]) => [name, readCount(text)] as const);
  if (entries.some(([, value]) => value === null)) return null;
  return Object.fromEntries(entries) as Record<BallotField, number>;
}

/** Whether the figures balance, with the sentence for the person. `empty`: nothing typed yet. */
export interface Balance {
  state: 'empty' | 'ok' | 'wrong';
  text: string;
}

/** Holds the figures of a ballot against each other and against the council. */
export function balance(draft: BallotDraft, totalMembers: number): Balance {
  const untouched = countFields.every((name) => draft[name].trim() === '');
  const found = figures(draft);
  if (!found) return { state: 'wrong', text: ballotWords.notANumber };
  if (found.issued > totalMembers) return { state: 'wrong', text: ballotWords.moreIssued(totalMembers) };
  if (found.returned > found.issued) return { state: 'wrong', text: ballotWords.moreReturned };
  if (untouched) return { state: 'empty', text: '' };
  const gap = found.returned - found.agree - found.disagree - found.invalid;
  if (gap > 0) return { state: 'wrong', text: ballotWords.short(gap) };
  if (gap < 0) return { state: 'wrong', text: ballotWords.over(-gap) };
  const lost = found.issued - found.returned;
  return { state: 'ok', text: lost > 0 ? ballotWords.notReturned(lost) : ballotWords.balanced };
}

/** What is sent, or null where the figures do not balance. */
export function countCommand(ballot: Ballot, draft: BallotDraft, totalMembers: number): CountCommand | null {
  const found = figures(draft);
  if (!found || balance(draft, totalMembers).state !== 'ok') return null;
  return { ballotId: ballot.id, note: ballot.note, ...found };
}

/** Reports whether the draft says something else than what is stored. */
export function differs(ballot: Ballot, draft: BallotDraft): boolean {
  const found = figures(draft);
  if (!ballot.counted || !found) return true;
  return (Object.keys(draft) as BallotField[]).some((name) => found[name] !== ballot[name]);
}

/** Where Enter goes from a field: the next one of the nominee, or on to the next nominee. */
export function afterEnter(field: BallotField): BallotField | 'next' {
  if (field === 'issued') return 'returned';
  if (field === 'returned') return 'agree';
  const at = countFields.indexOf(field);
  return countFields[at + 1] ?? 'next';
}

/** The outcomes so far. */
export function outcomes(ballots: readonly Ballot[]): { counted: number; passed: number; failed: number } {
  return {
    counted: ballots.filter((one) => one.counted).length,
    passed: ballots.filter((one) => one.result === 'passed').length,
    failed: ballots.filter((one) => one.result === 'failed').length,
  };
}

/** The rules by which an agenda is voted on, each once, with the award it is for. */
export function voteRules(ballots: readonly Ballot[]): { award: string; rule: string; doubt: string }[] {
  const rules = new Map<string, { award: string; rule: string; doubt: string }>();
  for (const { card, ruleText, doubt } of ballots) {
    if (ruleText !== '') rules.set(`${card.awardName} ${ruleText}`, { award: card.awardName, rule: ruleText, doubt });
  }
  return [...rules.values()];
}
