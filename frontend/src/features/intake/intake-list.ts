import type { IntakeCounts, IntakeDiff, IntakeList, IntakeOptions, IntakeRow, IntakeSheet } from '../../backend/intake';
import { showDate } from '../../words/dates';
import { intakeFields, intakeWords, rowStates } from '../../words/intake';
import { subjectKinds } from '../../words/movements';
import { genders } from '../../words/nominees';
import { labelOf } from '../../words/options';
import type { StateWord } from '../../words/states';

export type IntakeTab = 'columns' | 'options' | 'rows';

/** A list that was taken in: its name and what was chosen for it. */
export interface Taken {
  name: string;
  options: IntakeOptions;
}

/** The options of the list taken before, for the next one; the unit only where it is the same file again. */
export function optionsAfter(
  before: Taken | null,
  list: Pick<IntakeList, 'name' | 'ownForm' | 'options'>,
): IntakeOptions | null {
  if (!before || list.ownForm) return null;
  return { ...before.options, unitId: before.name === list.name ? before.options.unitId : list.options.unitId };
}

/** The word of a field inside a sentence or over a column. */
export function fieldLabel(field: string): string {
  return labelOf(intakeFields, field);
}

/** A stored value of a field as a person reads it. */
export function fieldText(field: string, value: string): string {
  if (field === 'kind') return labelOf(subjectKinds, value);
  if (field === 'gender') return labelOf(genders, value);
  if (field === 'birth' || field === 'decision_date') return showDate(value) || value;
  return value;
}

/** The fields a list gives, in the order of the words; the name is always one of them. */
export function fieldsOf(sheets: readonly Pick<IntakeSheet, 'skip' | 'columns'>[]): string[] {
  const given = new Set(['name', 'kind']);
  for (const sheet of sheets) {
    if (!sheet.skip) for (const column of sheet.columns) for (const field of column.fields) given.add(field);
  }
  return intakeFields.map(({ value }) => value).filter((field) => given.has(field));
}

/** The fields of a row that can be corrected: what the list gives and whatever the row holds beyond it. */
export function fieldsOfRow(given: readonly string[], row: Pick<IntakeRow, 'fields' | 'problems'>): string[] {
  const all = new Set([...given, ...Object.keys(row.fields), ...row.problems.map(({ field }) => field)]);
  return intakeFields.map(({ value }) => value).filter((field) => all.has(field) && field !== 'honorific');
}

/** Where a person begins: at the columns, except where the program knows this header already. */
export function firstTab(list: Pick<IntakeList, 'ownForm' | 'remembered' | 'counts'>): IntakeTab {
  if (list.counts.rows === 0) return 'columns';
  return list.ownForm || list.remembered ? 'rows' : 'columns';
}

/** Rows that stay out until a person does something about them. */
export function leftRows(counts: IntakeCounts): number {
  return counts.similar + counts.refused + counts.left;
}

/** Whether taking the list would change nothing at all. */
export function nothingNew(counts: IntakeCounts): boolean {
  return counts.writes === 0 && counts.same + counts.differs > 0;
}

/** The field of the options that keeps the list from being taken; empty where nothing does. */
export function openOption(options: IntakeOptions, counts: IntakeCounts): '' | 'year' {
  if (!options.nominate || counts.nominate === 0) return '';
  return options.year < 1990 || options.year > 2100 ? 'year' : '';
}

/** A year typed by a person; 0 where it is none. */
export function readYear(text: string): number {
  return /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
}

/** Header rows typed by a person: 0, 0 for "find them", null where they are wrong. */
export function readHeaderRows(first: string, last: string): [number, number] | null {
  if (first.trim() === '' && last.trim() === '') return [0, 0];
  const from = Number(first.trim());
  const to = last.trim() === '' ? from : Number(last.trim());
  const fine = Number.isInteger(from) && Number.isInteger(to) && from > 0 && to >= from && to - from < 10;
  return fine ? [from, to] : null;
}

/** How a row stands, with its colour. */
export function rowState(status: string): StateWord {
  return rowStates[status] ?? { label: status, tone: 'neutral' };
}

function named(diffs: readonly IntakeDiff[]): string {
  return diffs.map(({ field }) => fieldLabel(field).toLowerCase()).join(', ');
}

/** What a person has to know about a row, in one line. */
export function rowRemark(row: IntakeRow): string {
  const parts: string[] = [];
  if (row.status === 'refused') parts.push(row.refusal);
  if (row.status === 'similar') {
    const count = row.similar.length;
    parts.push(count > 1 ? intakeWords.twoOnRecord(count) : intakeWords.oneOnRecord);
  }
  const differs = row.diffs.filter(({ fills }) => !fills);
  const fills = row.diffs.filter((diff) => diff.fills);
  if (differs.length > 0) parts.push(intakeWords.changed(named(differs)));
  if (fills.length > 0) parts.push(intakeWords.filled(named(fills)));
  for (const { message } of row.problems) if (!parts.includes(message)) parts.push(message);
  return parts.join(' · ');
}

/** The key of a row in the list. */
export function rowKey(row: Pick<IntakeRow, 'sheet' | 'row'>): string {
  return `${row.sheet} ${row.row}`;
}

/** Rows by the sheet they stand on, since a verdict is given sheet by sheet. */
export function bySheet(rows: readonly Pick<IntakeRow, 'sheet' | 'row'>[]): { sheet: string; rows: number[] }[] {
  const found = new Map<string, number[]>();
  for (const { sheet, row } of rows) found.set(sheet, [...(found.get(sheet) ?? []), row]);
  return [...found].map(([sheet, numbers]) => ({ sheet, rows: numbers }));
}

/** What stays on record after the row is taken: what was empty is filled, the rest only when the file goes first. */
export function afterTaking(diff: IntakeDiff, verdict: string): string {
  return diff.fills || verdict === 'overwrite' ? diff.incoming : diff.stored;
}

/** The corrections of a row: the fields whose text is another one than before. */
export function corrections(before: Record<string, string>, now: Record<string, string>): [string, string][] {
  return Object.entries(now).filter(([field, text]) => text.trim() !== (before[field] ?? '').trim());
}

/** The values of a row as they stand in the fields of the form: dates as a person types them. */
export function typedFields(row: IntakeRow, fields: readonly string[]): Record<string, string> {
  const chosen = (field: string) => field === 'kind' || field === 'gender';
  return Object.fromEntries(
    fields.map((field) => {
      const value = row.fields[field] ?? '';
      return [field, chosen(field) ? value : fieldText(field, value)];
    }),
  );
}

/** Whether a dropped file may be a list. */
export function isListFile(name: string): boolean {
  return /\.(xlsx|xlsm|xls)$/i.test(name);
}

type ListColumn = IntakeSheet['columns'][number];

/** Stands for "as it was understood" where one column gives several fields. */
const asUnderstood = '*';

/** What the select of a column offers and shows; ' ' stands for "not taken", since '' is no choice to a select. */
export function columnChoice(column: Pick<ListColumn, 'field' | 'fields'>) {
  const options = [{ value: ' ', label: intakeWords.leaveColumn as string }];
  const several = column.fields.length > 1;
  if (several) options.push({ value: asUnderstood, label: column.fields.map(fieldLabel).join(intakeWords.and) });
  options.push(...intakeFields.filter(({ value }) => value !== 'honorific'));
  return { options, value: several ? asUnderstood : column.field || ' ' };
}

/** What is special about a column, in brackets. */
export function columnMarks(column: Pick<ListColumn, 'hidden' | 'legacy'>): string {
  const marks = [column.hidden ? intakeWords.hiddenColumn : '', column.legacy ? intakeWords.legacyColumn : ''];
  const told = marks.filter((mark) => mark !== '').join(', ');
  return told === '' ? '' : `(${told})`;
}

/** How many rows a filter of the preview shows. */
export function countOf(counts: IntakeCounts, status: string): number {
  return (counts as unknown as Record<string, number>)[status] ?? 0;
}
