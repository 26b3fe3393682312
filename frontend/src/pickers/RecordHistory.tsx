import { useQuery } from '@tanstack/react-query';
import { type FieldChange, historyQuery } from '../backend/journal';
import { Loaded } from '../ui/feedback';
import { type HistoryRow, HistoryTab } from '../ui/HistoryTab';
import { columnLabel } from '../words/columns';
import { showDate, showInstant } from '../words/dates';
import { storedWord } from '../words/stored';

/** Words for stored values of a feature (kinds, states); gives '' where it has none. */
export type ValueWords = (column: string, value: string) => string;

/** Stored dates as people read them, everything else as it is. */
export function usualValue(value: string): string {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return showDate(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? showInstant(value) : value;
}

/** Groups changes by operation, newest first; columns that are not for people are left out. */
export function historyRows(changes: FieldChange[], words?: ValueWords): HistoryRow[] {
  const rows = new Map<string, HistoryRow>();
  for (const change of changes) {
    const { operationId: id, person: who, at, label, table } = change;
    const say = (column: string, value: string) =>
      words?.(column, value) || storedWord(table, column, value) || usualValue(value);
    const row = rows.get(id) ?? { id, who, at, label, changes: [] };
    rows.set(id, row);
    const fields = change.created
      ? change.fields.map(({ column, value }) => ({ column, old: '', new: value }))
      : [{ column: change.column, old: change.old, new: change.new }];
    for (const { column, old, new: after } of fields) {
      const field = columnLabel(table, column);
      if (field) row.changes.push({ field, before: say(column, old), after: say(column, after) });
    }
  }
  return [...rows.values()].reverse();
}

/** History tab of any record, read from the journal. */
export function RecordHistory({ recordId, words }: { recordId: string; words?: ValueWords }) {
  const history = useQuery(historyQuery(recordId));
  return <Loaded query={history}>{(changes) => <HistoryTab rows={historyRows(changes, words)} />}</Loaded>;
}
