import { queryOptions } from '@tanstack/react-query';
import * as Intake from '../../wailsjs/go/app/Intake';
import type { app, office } from '../../wailsjs/go/models';
import { fromBase64, toBase64 } from './base64';
import { ask, longTimeout, type Plain } from './call';

export type IntakeList = Plain<office.IntakeView>;
export type IntakeSheet = Plain<office.IntakeSheetView>;
export type IntakeCounts = office.IntakeCounts;
export type IntakeOptions = office.IntakeOptions;
export type IntakeRow = Plain<office.IntakeRowView>;
export type IntakeDiff = office.IntakeDiff;
export type IntakeRowFilter = office.IntakeRowFilter;
export type IntakeRowPage = Plain<office.IntakeRowPage>;
export type IntakeResult = Plain<office.IntakeResult>;
export type CollectionRequest = office.FormRequest;
export type CollectionForms = office.FormsView;

/** Asks for an Excel list; '' where the person changed their mind. The dialog may stay open for long. */
export function chooseList(): Promise<string> {
  return ask(Intake.Choose, longTimeout);
}

/** Reads a list from its file; an old .xls is turned into .xlsx in the window first. Nothing is stored. */
export async function readList(path: string): Promise<IntakeList> {
  if (!/\.xls$/i.test(path)) return ask(() => Intake.Read(path), longTimeout) as Promise<IntakeList>;
  const bytes = fromBase64(await ask(() => Intake.Bytes(path), longTimeout));
  return readListBytes(path.split(/[\\/]/).pop() ?? path, bytes);
}

/** Reads a list from the bytes of a file, as it is dropped onto the window. */
export async function readListBytes(name: string, bytes: Uint8Array): Promise<IntakeList> {
  const old = /\.xls$/i.test(name);
  const body = old ? await (await import('./old-list')).convertOldList(bytes) : bytes;
  const data = toBase64(body);
  return ask(() => Intake.ReadBytes(old ? `${name}x` : name, data), longTimeout) as Promise<IntakeList>;
}

/** A page of the rows that meet a filter; `next` is 0 on the last one. */
export function intakeRows(filter: IntakeRowFilter): Promise<IntakeRowPage> {
  return ask(() => Intake.Rows(filter)) as Promise<IntakeRowPage>;
}

/** One row of the list as it stands after what a person did so far; `revision` grows with every such thing. */
export const intakeRowQuery = (id: string, revision: number, sheet: string, row: number) =>
  queryOptions({
    queryKey: ['intake-list', id, 'row', sheet, row, revision],
    queryFn: async (): Promise<IntakeRow | null> =>
      (await intakeRows({ id, sheet, row, status: '', text: '', after: 0, limit: 1 })).rows[0] ?? null,
  });

/** Gives a column a meaning; '' leaves the column alone. */
export function setIntakeColumn(command: app.ColumnCommand): Promise<IntakeList> {
  return ask(() => Intake.Column(command), longTimeout) as Promise<IntakeList>;
}

/** Says whether a sheet is a list and where its header stands; 0, 0 leaves the guess. */
export function setIntakeSheet(command: app.SheetCommand): Promise<IntakeList> {
  return ask(() => Intake.Sheet(command), longTimeout) as Promise<IntakeList>;
}

/** Chooses basis, year and introducing unit for the whole list; sets the rows against the register anew. */
export function setIntakeOptions(id: string, options: IntakeOptions): Promise<IntakeList> {
  return ask(() => Intake.Options(id, options), longTimeout) as Promise<IntakeList>;
}

/** Puts another value in the place of a cell's; refused at `text`. */
export function correctCell(command: app.CellCommand): Promise<IntakeList> {
  return ask(() => Intake.Correct(command), longTimeout) as Promise<IntakeList>;
}

/** Gives a verdict on rows of a sheet: '' (as usual), leave, new, overwrite, or same: with the id of a nominee. */
export function decideRows(command: app.VerdictCommand): Promise<IntakeList> {
  return ask(() => Intake.Decide(command), longTimeout) as Promise<IntakeList>;
}

/** Takes the rows into the register as one operation. */
export function applyIntake(id: string): Promise<IntakeResult> {
  return ask(() => Intake.Apply(id), longTimeout) as Promise<IntakeResult>;
}

/** Forgets the list that is being taken in. */
export function closeIntake(): Promise<void> {
  return ask(Intake.Close);
}

/** Asks where to put the rows that were not taken and writes them; the path is '' where the person changed their mind. */
export function exportRefused(id: string): Promise<office.FileView> {
  return ask(() => Intake.Refused(id), longTimeout);
}

/** Asks where to put collection forms and writes them; the path is '' where the person changed their mind. */
export function exportForms(request: CollectionRequest): Promise<CollectionForms> {
  return ask(() => Intake.Forms(request), longTimeout);
}
