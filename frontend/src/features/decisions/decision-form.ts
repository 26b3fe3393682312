import type { Decision, DecisionCommand, Finding, LineCommand, Recipient } from '../../backend/decisions';
import { checkDate, checkRequired } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { draftWords, lineWords } from '../../words/decisions';

/** What is typed and picked on a draft; the signer is text for the choice. */
export interface DecisionValues {
  number: string;
  symbol: string;
  date: string;
  title: string;
  signer: string;
  fundText: string;
  citations: string;
}

/** Names of the fields, for the preview of a draft. */
export const decisionLabels = {
  number: draftWords.number,
  symbol: draftWords.symbol,
  date: draftWords.date,
  title: draftWords.title,
  fundText: draftWords.fund,
  citations: draftWords.citations,
} as const;

/** The values the form begins with. Citations that follow the date stay empty, so that they go on following it. */
export function decisionValues(decision: Decision): DecisionValues {
  const { number, symbol, date, title, fundText } = decision;
  const citations = decision.citationsEdited ? decision.citations : '';
  return { number, symbol, date, title, fundText, citations, signer: decision.deputy ? 'deputy' : 'chair' };
}

/** What is sent. */
export function decisionCommand(id: string, values: DecisionValues): DecisionCommand {
  const { signer, ...rest } = values;
  return { id, ...rest, deputy: signer === 'deputy' };
}

/** What the window can tell by itself; number and date may still be missing on a draft. */
export function validateDecision(values: DecisionValues): FieldErrors<DecisionValues> {
  return {
    title: checkRequired(values.title, draftWords.title),
    date: checkDate(values.date),
  };
}

/** The two ways to sign, with the names of the day. */
export function signerOptions(decision: Decision) {
  return decision.signers.map(({ deputy, form, name }) => ({
    value: deputy ? 'deputy' : 'chair',
    label: name === '' ? form : `${form}: ${name}`,
  }));
}

/** Findings that stand in the way first; how many of each. */
export function sortFindings(findings: readonly Finding[]): { blocks: Finding[]; warns: Finding[] } {
  return {
    blocks: findings.filter((one) => one.severity === 'block'),
    warns: findings.filter((one) => one.severity !== 'block'),
  };
}

/** What may be corrected on a line of a draft. */
export type LineValues = Omit<LineCommand, 'decisionId' | 'lineId'>;

/** Names of the fields of a line, for the preview of a draft. */
export const lineLabels = {
  honorific: lineWords.honorific,
  name: lineWords.fullName,
  post: lineWords.post,
  unitName: lineWords.unit,
  address: lineWords.address,
  achievement: lineWords.achievement,
} as const;

/** The values a line begins with. */
export function lineValues(line: Recipient): LineValues {
  const { honorific, name, post, unitName, address, awardCode, achievement } = line;
  return { honorific, name, post, unitName, address, awardCode, achievement };
}

/** What the window can tell by itself. */
export function validateLine(values: LineValues): FieldErrors<LineValues> {
  return { name: checkRequired(values.name, lineWords.fullName) };
}

/** Who somebody is, in one line: post, unit, residence. */
export function whereFrom(line: Recipient): string {
  return [line.post, line.unitName, line.address].filter((text) => text !== '').join(', ');
}

/** The years worth choosing: those of the decisions and this one, newest first. */
export function yearOptions(dates: readonly string[], today: string) {
  const years = new Set([...dates, today].map((date) => date.slice(0, 4)).filter((year) => year !== ''));
  return [...years].sort((a, b) => (a < b ? 1 : -1)).map((year) => ({ value: year, label: year }));
}

/** The chosen lines after one box was clicked. */
export function toggled(chosen: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
