import { Text } from '@mantine/core';
import { showInstant } from '../words/dates';
import { uiWords } from '../words/ui';
import classes from './ui.module.css';

/** One operation in the life of a record. */
export interface HistoryRow {
  id: string;
  who: string;
  /** Instant, UTC RFC 3339. */
  at: string;
  /** Vietnamese name of the operation. */
  label: string;
  changes: { field: string; before: string; after: string }[];
}

/** Who changed what, and when; newest first as given. */
export function HistoryTab({ rows }: { rows: HistoryRow[] }) {
  if (rows.length === 0) return <Text c="dimmed">{uiWords.historyEmpty}</Text>;
  return (
    <table className={classes.history}>
      <thead>
        <tr>
          <th>{uiWords.historyWhen}</th>
          <th>{uiWords.historyWho}</th>
          <th>{uiWords.historyWhat}</th>
          <th>{uiWords.historyField}</th>
          <th>{uiWords.historyOld}</th>
          <th>{uiWords.historyNew}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Operation key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Operation({ row }: { row: HistoryRow }) {
  const changes = row.changes.length > 0 ? row.changes : [{ field: '', before: '', after: '' }];
  return changes.map((change, index) => (
    <tr key={change.field || 'none'}>
      {index === 0 && (
        <>
          <td rowSpan={changes.length}>{showInstant(row.at)}</td>
          <td rowSpan={changes.length}>{row.who}</td>
          <td rowSpan={changes.length}>{row.label}</td>
        </>
      )}
      <td>{change.field}</td>
      <td>
        <del style={{ textDecoration: 'none' }}>{change.field && (change.before || uiWords.blank)}</del>
      </td>
      <td>
        <ins>{change.field && (change.after || uiWords.blank)}</ins>
      </td>
    </tr>
  ));
}
