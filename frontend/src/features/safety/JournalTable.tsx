import { IconArrowBackUp, IconEye, IconHistory } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { OperationRow } from '../../backend/journal';
import { EmptyState } from '../../ui/feedback';
import { DataTable } from '../../ui/table/DataTable';
import { FilterDate } from '../../ui/table/filters';
import type { Column, PagedSource, RowAction } from '../../ui/table/model';
import { showInstant } from '../../words/dates';
import { showNumber } from '../../words/numbers';
import { journalWords } from '../../words/safety';
import type { JournalDays } from './journal-source';

const columns: Column<OperationRow>[] = [
  { id: 'at', header: journalWords.at, text: (row) => showInstant(row.at), width: 11, sortable: false },
  { id: 'label', header: journalWords.label, text: (row) => row.label, width: 20, grow: 3, sortable: false },
  { id: 'person', header: journalWords.person, text: (row) => row.person, width: 14, grow: 2, sortable: false },
  {
    id: 'changes',
    header: journalWords.changes,
    text: (row) => showNumber(row.changes),
    width: 8,
    number: true,
    sortable: false,
  },
];

interface JournalTableProps {
  source: PagedSource<OperationRow>;
  days: JournalDays;
  onDays: (days: JournalDays) => void;
  onOpen: (row: OperationRow) => void;
  onUndo: (row: OperationRow) => void;
}

const operationKey = (row: OperationRow) => row.id;

/** The journal as a list. */
export function JournalTable({ source, days, onDays, onOpen, onUndo }: JournalTableProps) {
  const actions = useMemo<RowAction<OperationRow>[]>(
    () => [
      {
        id: 'open',
        label: journalWords.open,
        icon: <IconEye size="1.1rem" aria-hidden />,
        run: ([row]) => row && onOpen(row),
      },
      {
        id: 'undo',
        label: journalWords.undo,
        icon: <IconArrowBackUp size="1.1rem" aria-hidden />,
        hidden: (rows) => rows.some((row) => row.isUndo),
        run: ([row]) => row && onUndo(row),
      },
    ],
    [onOpen, onUndo],
  );
  return (
    <DataTable
      name="journal"
      label={journalWords.list}
      columns={columns}
      rowKey={operationKey}
      source={source}
      filters={
        <>
          <FilterDate label={journalWords.from} value={days.from} onChange={(from) => onDays({ ...days, from })} />
          <FilterDate label={journalWords.to} value={days.to} onChange={(to) => onDays({ ...days, to })} />
        </>
      }
      filtered={days.from !== '' || days.to !== ''}
      onClearFilters={() => onDays({ from: '', to: '' })}
      onOpen={onOpen}
      actions={actions}
      empty={
        <EmptyState
          icon={<IconHistory aria-hidden />}
          title={journalWords.emptyTitle}
          advice={journalWords.emptyAdvice}
        />
      }
    />
  );
}
