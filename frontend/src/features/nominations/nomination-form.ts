import type {
  CheckCommand,
  ChecklistLine,
  Move,
  Nomination,
  NominationCommand,
  NominationFilter,
  NominationLine,
} from '../../backend/nominations';
import { noNominationFilter } from '../../backend/nominations';
import { checkDate } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { nominationState, nominationWords } from '../../words/nominations';
import { uiWords } from '../../words/ui';

/** The form of a nomination is its command; the year is text while it is typed. */
export type NominationValues = Omit<NominationCommand, 'year'> & { year: string };

/** Names of the fields, for the preview of a draft. */
export const nominationLabels = {
  year: nominationWords.year,
  fieldText: nominationWords.field,
  achievement: nominationWords.achievement,
  note: nominationWords.remark,
} as const;

/** The values a form begins with; null is a new nomination, of the nominee where one was chosen before. */
export function nominationValues(view: Nomination | null, nomineeId: string, thisYear: string): NominationValues {
  return {
    id: view?.line.id ?? '',
    nomineeId: view?.line.nomineeId ?? nomineeId,
    basis: view?.line.basis ?? 'movement',
    movementId: view?.movementId ?? '',
    driveId: view?.driveId ?? '',
    fieldText: view?.fieldText ?? '',
    year: view ? String(view.line.year) : thisYear,
    unitId: view?.line.unitId ?? '',
    awardCode: view?.line.awardCode ?? '',
    achievement: view?.ownAchievement ?? '',
    note: view?.note ?? '',
  };
}

/** The command of the typed values. */
export function nominationCommand(values: NominationValues): NominationCommand {
  return { ...values, year: Number(values.year) };
}

/** What the window can tell by itself; the program checks again. */
export function validateNomination(values: NominationValues): FieldErrors<NominationValues> {
  const { basis } = values;
  const field = basis === 'field' || basis === 'exceptional';
  const missing = (is: boolean, label: string) => (is ? uiWords.required(label) : null);
  return {
    nomineeId: missing(values.nomineeId === '', nominationWords.nominee),
    basis: missing(basis === '', nominationWords.basis),
    movementId: missing(basis === 'movement' && values.movementId === '', nominationWords.movement),
    driveId: missing(basis === 'drive' && values.driveId === '', nominationWords.drive),
    fieldText: missing(field && values.fieldText.trim() === '', nominationWords.field),
    year: /^\d{4}$/.test(values.year.trim()) ? null : uiWords.required(nominationWords.year),
  };
}

/** Key of the draft of a nomination. */
export function nominationDraftKey(view: Nomination | null): string {
  return `nomination:${view?.line.id ?? 'new'}`;
}

/** What a person chose to narrow the list by. */
export type NominationChoice = Pick<
  NominationFilter,
  'year' | 'movementId' | 'state' | 'unitId' | 'kind' | 'awardCode'
>;

export const noChoice: NominationChoice = { year: 0, movementId: '', state: '', unitId: '', kind: '', awardCode: '' };

/** The filter of a page of the list. */
export function listFilter(choice: NominationChoice, text: string, after: string, limit: number): NominationFilter {
  return { ...noNominationFilter, ...choice, text, after, limit };
}

/** A line of the checklist while it is judged; a new one has no id. */
export type CheckValues = CheckCommand & { general: boolean };

/** The checklist as it begins. */
export function checkValues(lines: ChecklistLine[]): CheckValues[] {
  return lines.map(({ id, text, met, evidence, general }) => ({ id, text, met, evidence, general, remove: false }));
}

/** What has to be stored: lines that were changed, added or taken away. */
export function changedChecks(before: ChecklistLine[], now: CheckValues[]): CheckCommand[] {
  const known = new Map(before.map((line) => [line.id, line]));
  return now
    .filter((line) => {
      const old = known.get(line.id);
      if (!old) return !line.remove && line.text.trim() !== '';
      return line.remove || old.met !== line.met || old.evidence !== line.evidence;
    })
    .map(({ id, text, met, evidence, remove }) => ({ id, text, met, evidence, remove }));
}

/** The states several nominations may all be moved to; those of one step have the same. */
export function commonState(lines: Pick<NominationLine, 'state'>[]): string {
  const states = new Set(lines.map((line) => line.state));
  return states.size === 1 ? (lines[0]?.state ?? '') : '';
}

/** Steps a person may take by hand, the usual one first; the same as internal/award/nomination.go. */
const moves: Record<string, string[]> = {
  draft: ['verifying', 'appraisal', 'withdrawn'],
  verifying: ['appraisal', 'returned', 'withdrawn'],
  appraisal: ['council', 'verifying', 'returned', 'withdrawn'],
  council: ['appraisal', 'returned', 'withdrawn'],
  returned: ['draft', 'verifying', 'appraisal', 'withdrawn'],
  withdrawn: ['draft'],
  failed: ['council'],
  passed: ['submitted'],
  decided: ['conferred'],
  submitted: ['passed'],
};

/** Moves offered for several nominations in one state; the program checks again. */
export function movesFrom(state: string): Move[] {
  return (moves[state] ?? []).map((to) => ({
    state: to,
    label: nominationState(to).label,
    needsReason: to === 'returned' || to === 'withdrawn',
  }));
}

/** What is typed when nominations are moved. */
export interface MoveValues {
  date: string;
  reason: string;
}

/** Checks what is typed for a move. */
export function validateMove(values: MoveValues, move: Move): FieldErrors<MoveValues> {
  return {
    date: values.date === '' ? uiWords.required(nominationWords.date) : checkDate(values.date),
    reason: move.needsReason && values.reason.trim() === '' ? nominationWords.needsReason : null,
  };
}
