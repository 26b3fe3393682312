import { Button } from '@mantine/core';
import { IconFileCertificate, IconFolderOpen, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { DecisionLineOfList } from '../../backend/decisions';
import { EmptyState } from '../../ui/feedback';
import { StateBadge } from '../../ui/StateBadge';
import { DataTable } from '../../ui/table/DataTable';
import { FilterSelect } from '../../ui/table/filters';
import type { Column, RowAction } from '../../ui/table/model';
import { showDate, todayStored } from '../../words/dates';
import { decisionStates, decisionWords } from '../../words/decisions';
import { showMoney, showNumber } from '../../words/numbers';
import { yearOptions } from './decision-form';

const columns: Column<DecisionLineOfList>[] = [
  { id: 'number', header: decisionWords.number, text: (row) => row.fullNumber, width: 9 },
  { id: 'date', header: decisionWords.date, text: (row) => showDate(row.date), order: (row) => row.date, width: 7 },
  { id: 'title', header: decisionWords.summary, text: (row) => row.title, width: 18, grow: 3 },
  {
    id: 'state',
    header: decisionWords.state,
    text: (row) => row.stateLabel,
    cell: (row) => <StateBadge state={decisionStates[row.state] ?? { label: row.stateLabel, tone: 'neutral' }} />,
    width: 9,
  },
  {
    id: 'lines',
    header: decisionWords.lines,
    text: (row) => showNumber(row.lines),
    order: (row) => row.lines,
    width: 8,
    number: true,
  },
  {
    id: 'total',
    header: decisionWords.total,
    text: (row) => showNumber(row.total),
    order: (row) => row.total,
    width: 9,
    number: true,
  },
  {
    id: 'conferred',
    header: decisionWords.conferred,
    text: (row) => showNumber(row.conferred),
    order: (row) => row.conferred,
    width: 6,
    number: true,
  },
  { id: 'signer', header: decisionWords.signer, text: (row) => row.signerName, width: 11, hidden: true },
  { id: 'meeting', header: decisionWords.meeting, text: (row) => row.meetingTitle, width: 14, hidden: true },
];

const decisionKey = (row: DecisionLineOfList) => row.id;

interface DecisionTableProps {
  page: { rows: DecisionLineOfList[]; money: number } | undefined;
  error: unknown;
  onRetry: () => void;
  year: string;
  onYear: (year: string) => void;
  onOpen: (decision: DecisionLineOfList) => void;
  onAdd: () => void;
  onTrash: (decision: DecisionLineOfList) => void;
}

function useDecisionActions({ onOpen, onTrash }: DecisionTableProps) {
  return useMemo<RowAction<DecisionLineOfList>[]>(
    () => [
      {
        id: 'open',
        label: decisionWords.open,
        key: 'F2',
        icon: <IconFolderOpen size="1.1rem" aria-hidden />,
        run: ([decision]) => decision && onOpen(decision),
      },
      {
        id: 'trash',
        label: decisionWords.trash,
        key: 'Delete',
        danger: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        hidden: (chosen) => chosen.some((decision) => decision.state === 'issued'),
        run: ([decision]) => decision && onTrash(decision),
      },
    ],
    [onOpen, onTrash],
  );
}

/** The decisions as a list, drafts first. */
export function DecisionTable(props: DecisionTableProps) {
  const { page, year, onYear } = props;
  const actions = useDecisionActions(props);
  const years = yearOptions(page?.rows.map((row) => row.date) ?? [], todayStored());
  return (
    <DataTable
      name="decisions"
      label={decisionWords.list}
      columns={columns}
      rowKey={decisionKey}
      rows={page?.rows}
      error={props.error}
      onRetry={props.onRetry}
      filters={
        <FilterSelect
          label={decisionWords.year}
          all={decisionWords.allYears}
          options={years}
          value={year}
          onChange={onYear}
          width={9}
        />
      }
      filtered={year !== ''}
      onClearFilters={() => onYear('')}
      onOpen={props.onOpen}
      actions={actions}
      totals={decisionWords.totalMoney(showMoney(page?.money ?? 0))}
      empty={
        <EmptyState
          icon={<IconFileCertificate aria-hidden />}
          title={decisionWords.emptyTitle}
          advice={decisionWords.emptyAdvice}
          action={
            <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={props.onAdd}>
              {decisionWords.add}
            </Button>
          }
        />
      }
    />
  );
}
