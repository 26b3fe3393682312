import { IconFileText, IconPencil, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { PlanRow } from '../../backend/plans';
import { EmptyState } from '../../ui/feedback';
import { StateBadge } from '../../ui/StateBadge';
import { DataTable } from '../../ui/table/DataTable';
import { FilterSelect } from '../../ui/table/filters';
import type { Column, RowAction } from '../../ui/table/model';
import { showDate } from '../../words/dates';
import { showNumber } from '../../words/numbers';
import { planStates, planWords } from '../../words/plans';

const columns: Column<PlanRow>[] = [
  { id: 'year', header: planWords.year, text: (row) => String(row.year), order: (row) => row.year, width: 5 },
  { id: 'number', header: planWords.number, text: (row) => row.number, width: 9 },
  { id: 'date', header: planWords.date, text: (row) => showDate(row.date), order: (row) => row.date, width: 9 },
  { id: 'title', header: planWords.name, text: (row) => row.title, width: 22, grow: 1 },
  {
    id: 'movements',
    header: planWords.movements,
    text: (row) => showNumber(row.movements),
    order: (row) => row.movements,
    width: 8,
    number: true,
  },
  {
    id: 'state',
    header: planWords.state,
    text: (row) => row.stateLabel,
    cell: (row) => <StateBadge state={planStates[row.state] ?? { label: row.stateLabel, tone: 'neutral' }} />,
    width: 10,
  },
];

interface PlanTableProps {
  rows: PlanRow[] | undefined;
  error: unknown;
  onRetry: () => void;
  years: number[];
  year: string;
  onYear: (year: string) => void;
  onOpen: (row: PlanRow) => void;
  onTrash: (rows: PlanRow[]) => void;
  /** The first steps, shown where there is no plan yet. */
  steps: ReactNode;
}

const planKey = (row: PlanRow) => row.id;

function useActions({ onOpen, onTrash }: PlanTableProps) {
  return useMemo<RowAction<PlanRow>[]>(
    () => [
      {
        id: 'open',
        label: planWords.open,
        key: 'F2',
        icon: <IconPencil size="1.1rem" aria-hidden />,
        run: ([row]) => row && onOpen(row),
      },
      {
        id: 'trash',
        label: planWords.trash,
        key: 'Delete',
        danger: true,
        bulk: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        run: onTrash,
      },
    ],
    [onOpen, onTrash],
  );
}

/** The plans as a list. */
export function PlanTable(props: PlanTableProps) {
  const actions = useActions(props);
  const years = props.years.map((year) => ({ value: String(year), label: String(year) }));
  const filter = (
    <FilterSelect
      label={planWords.year}
      all={planWords.allYears}
      options={years}
      value={props.year}
      onChange={props.onYear}
      width={9}
    />
  );
  return (
    <DataTable
      name="plans"
      label={planWords.list}
      columns={columns}
      rowKey={planKey}
      rows={props.rows}
      error={props.error}
      onRetry={props.onRetry}
      filters={filter}
      filtered={props.year !== ''}
      onClearFilters={() => props.onYear('')}
      onOpen={props.onOpen}
      actions={actions}
      empty={
        <EmptyState
          icon={<IconFileText aria-hidden />}
          title={planWords.emptyTitle}
          advice={planWords.emptyAdvice}
          action={props.steps}
        />
      }
    />
  );
}
