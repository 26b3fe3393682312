import { Button } from '@mantine/core';
import { IconDatabaseExport, IconFolder, IconRestore } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Backup } from '../../backend/safety';
import { EmptyState } from '../../ui/feedback';
import { DataTable } from '../../ui/table/DataTable';
import type { Column, RowAction } from '../../ui/table/model';
import { showInstant } from '../../words/dates';
import { showNumber } from '../../words/numbers';
import { backupWords, showSize } from '../../words/safety';

const columns: Column<Backup>[] = [
  {
    id: 'takenAt',
    header: backupWords.takenAt,
    text: (copy) => showInstant(copy.takenAt),
    order: (copy) => copy.takenAt,
    width: 12,
    grow: 1,
  },
  { id: 'reason', header: backupWords.reason, text: (copy) => copy.reason, width: 14, grow: 3 },
  {
    id: 'nominations',
    header: backupWords.nominations,
    text: (copy) => showNumber(copy.nominations),
    order: (copy) => copy.nominations,
    width: 7,
    number: true,
  },
  {
    id: 'nominees',
    header: backupWords.nominees,
    text: (copy) => showNumber(copy.nominees),
    order: (copy) => copy.nominees,
    width: 8,
    number: true,
  },
  {
    id: 'decisions',
    header: backupWords.decisions,
    text: (copy) => showNumber(copy.decisions),
    order: (copy) => copy.decisions,
    width: 8,
    number: true,
  },
  {
    id: 'size',
    header: backupWords.size,
    text: (copy) => showSize(copy.size),
    order: (copy) => copy.size,
    width: 9,
    number: true,
  },
];

interface BackupTableProps {
  rows: Backup[] | undefined;
  error: unknown;
  onRetry: () => void;
  onRestore: (copy: Backup) => void;
  onReveal: (copy: Backup) => void;
  onBackUp: () => void;
}

const backupKey = (copy: Backup) => copy.path;

/** The backups beside the data. */
export function BackupTable({ rows, error, onRetry, onRestore, onReveal, onBackUp }: BackupTableProps) {
  const actions = useMemo<RowAction<Backup>[]>(
    () => [
      {
        id: 'restore',
        label: backupWords.restore,
        icon: <IconRestore size="1.1rem" aria-hidden />,
        run: ([copy]) => copy && onRestore(copy),
      },
      {
        id: 'reveal',
        label: backupWords.reveal,
        icon: <IconFolder size="1.1rem" aria-hidden />,
        run: ([copy]) => copy && onReveal(copy),
      },
    ],
    [onRestore, onReveal],
  );
  return (
    <DataTable
      name="backups"
      label={backupWords.list}
      columns={columns}
      rowKey={backupKey}
      rows={rows}
      error={error}
      onRetry={onRetry}
      actions={actions}
      empty={
        <EmptyState
          icon={<IconDatabaseExport aria-hidden />}
          title={backupWords.emptyTitle}
          advice={backupWords.emptyAdvice}
          action={<Button onClick={onBackUp}>{backupWords.now}</Button>}
        />
      }
    />
  );
}
