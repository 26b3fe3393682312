import { queryOptions } from '@tanstack/react-query';
import * as Journal from '../../wailsjs/go/app/Journal';
import type { office } from '../../wailsjs/go/models';
import { ask, longTimeout } from './call';
import { dependsOn } from './events';

export type OperationRow = office.OperationView;
export type FieldChange = office.FieldChangeView;
export type JournalFilter = office.JournalFilter;

/** Takes back the last operation of this machine; resolves with its Vietnamese name. */
export async function undoLast(): Promise<string> {
  return (await ask(Journal.Undo, longTimeout)).label;
}

/** Does again what was taken back last; resolves with its Vietnamese name. */
export async function redoLast(): Promise<string> {
  return (await ask(Journal.Redo, longTimeout)).label;
}

/** Takes back one operation of the journal, however old. */
export async function undoOperation(id: string): Promise<string> {
  return (await ask(() => Journal.UndoOperation(id), longTimeout)).label;
}

/** One page of the journal, newest first; `before` is the cursor of the last line seen, 0 for the first page. */
export function listJournal(filter: JournalFilter): Promise<office.JournalPage> {
  return ask(() => Journal.List(filter));
}

/** Every change of one record, oldest first; any operation may concern it. */
export const historyQuery = (recordId: string) =>
  queryOptions({
    queryKey: ['journal', 'of', recordId],
    meta: dependsOn('all'),
    queryFn: () => ask(() => Journal.Of(recordId)),
  });

/** What one operation changed. */
export const operationQuery = (operationId: string) =>
  queryOptions({
    queryKey: ['journal', 'changes', operationId],
    queryFn: () => ask(() => Journal.Changes(operationId)),
  });
