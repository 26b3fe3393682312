import { useQuery } from '@tanstack/react-query';
import { type FieldChange, historyQuery } from '../backend/journal';
import { Loaded } from '../ui/feedback';
import { type HistoryRow, HistoryTab } from '../ui/HistoryTab';

import { showDate } from '../words/dates';

interface RecordHistoryProps {
  recordId: string;
  /** Vietnamese names of the columns; columns without a name are inner ones and not shown. */
  columns: Record<string, string>;
  /** Words for stored values, e.g. of kinds. */
  value?: (column: string, value: string) => string;
}

/** Stored dates as people read them, everything else as it is. */
function usualValue(_column: string, value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? showDate(value) : value;
}

/** Groups the changes of a record by operation, newest first. */
export function historyRows(changes: FieldChange[], props: Omit<RecordHistoryProps, 'recordId'>): HistoryRow[] {
  const { columns, value = usualValue } = props;
  const rows = new Map<string, HistoryRow>();
  for (const change of changes) {
    const row = rows.get(change.operationId) ?? {
      id: change.operationId,
      who: change.person,
      at: change.at,
      label: change.label,
      changes: [],
    };
    rows.set(change.operationId, row);
    const fields = change.created
      ? change.fields.map((field) => ({ column: field.column, before: '', after: field.value }))
      : [{ column: change.column, before: change.old, after: change.new }];
    for (const { column, before, after } of fields) {
      const field = columns[column];
      if (field) row.changes.push({ field, before: value(column, before), after: value(column, after) });
    }
  }
  return [...rows.values()].reverse();
}

/** History tab of any record, read from the journal. */
export function RecordHistory({ recordId, ...look }: RecordHistoryProps) {
  const history = useQuery(historyQuery(recordId));
  return <Loaded query={history}>{(changes) => <HistoryTab rows={historyRows(changes, look)} />}</Loaded>;
}
