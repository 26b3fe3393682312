import type { DutyGroup, Plan, PlanHead, PlanPart } from '../../backend/plans';
import { checkDate, checkRequired } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { planWords } from '../../words/plans';

/** The form of what a plan says of itself; the year is text while it is typed. */
export interface PlanValues extends Omit<PlanHead, 'year'> {
  year: string;
}

export const planLabels = {
  number: planWords.number,
  date: planWords.date,
  place: planWords.place,
  title: planWords.name,
  year: planWords.year,
  issuer: planWords.issuer,
  superiorNumber: planWords.superiorNumber,
  superiorDate: planWords.superiorDate,
  superiorIssuer: planWords.superiorIssuer,
  funds: planWords.funds,
  signerAuthority: planWords.signerAuthority,
  signerPost: planWords.signerPost,
  signerName: planWords.signerName,
} as const;

/** The values a form begins with; null is a new plan of the year. */
export function planValues(plan: PlanHead | null, year: number): PlanValues {
  const text = (key: Exclude<keyof PlanHead, 'year'>) => plan?.[key] ?? '';
  return {
    id: text('id'),
    year: String(plan?.year ?? year),
    number: text('number'),
    date: text('date'),
    place: text('place'),
    title: text('title'),
    issuer: text('issuer'),
    superiorNumber: text('superiorNumber'),
    superiorDate: text('superiorDate'),
    superiorIssuer: text('superiorIssuer'),
    funds: text('funds'),
    signerAuthority: text('signerAuthority'),
    signerPost: text('signerPost'),
    signerName: text('signerName'),
  };
}

/** The command a form stands for. */
export function planCommand(values: PlanValues): PlanHead {
  return { ...values, year: Number(values.year) };
}

/** What the window can tell by itself; the program checks again. */
export function validatePlan(values: PlanValues): FieldErrors<PlanValues> {
  return {
    title: checkRequired(values.title, planWords.name),
    year: /^20\d{2}$/.test(values.year.trim()) ? null : planWords.badYear,
    date: checkDate(values.date),
    superiorDate: checkDate(values.superiorDate),
  };
}

/** Key of the draft of a plan. */
export function planDraftKey(id: string): string {
  return `plan:${id || 'new'}`;
}

/** The form of the parts of a plan: the sentences of each by its name. */
export type PartsValues = Record<string, string[]>;

export function partsValues(parts: PlanPart[]): PartsValues {
  return Object.fromEntries(parts.map(({ part, items }) => [part, items.map((item) => item.text)]));
}

/** The parts that differ from what is stored; blank sentences do not count. */
export function changedParts(parts: PlanPart[], values: PartsValues): { part: string; items: string[] }[] {
  return parts.flatMap(({ part, items }) => {
    const next = (values[part] ?? []).map((text) => text.trim()).filter((text) => text !== '');
    const same = next.length === items.length && next.every((text, index) => text === items[index]?.text);
    return same ? [] : [{ part, items: next }];
  });
}

/** The form of the duties of a plan. */
export interface DutiesValues {
  groups: DutyGroup[];
}

export function dutiesValues(plan: Plan): DutiesValues {
  return { groups: plan.duties };
}

/** A body that is given something by hand. */
export const newDutyGroup: DutyGroup = {
  body: '',
  partyId: '',
  partyName: '',
  items: [{ id: '', text: '', due: '', recurs: '', recursLabel: '' }],
};

/** The group with other sentences: one that stays at its place keeps its id, date and rhythm. */
export function withDutyTexts(group: DutyGroup, texts: string[]): DutyGroup {
  const { due = '', recurs = '' } = group.items[0] ?? {};
  const items = texts.map((text, index) => {
    const there = group.items[index];
    return there ? { ...there, text } : { id: '', text, due, recurs, recursLabel: '' };
  });
  return { ...group, items };
}

/** The group with one date or rhythm for all of its sentences. */
export function withDutyTime(group: DutyGroup, time: { due?: string; recurs?: string }): DutyGroup {
  return { ...group, items: group.items.map((item) => ({ ...item, ...time })) };
}
