import { Button } from '@mantine/core';
import { IconFlag, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { MovementRow } from '../../backend/movements';
import { EmptyState } from '../../ui/feedback';
import { DataTable } from '../../ui/table/DataTable';
import { FilterSelect } from '../../ui/table/filters';
import type { Column, RowAction } from '../../ui/table/model';
import { showDate } from '../../words/dates';
import { movementWords } from '../../words/movements';
import { showNumber } from '../../words/numbers';

const columns: Column<MovementRow>[] = [
  { id: 'year', header: movementWords.year, text: (row) => String(row.year), order: (row) => row.year, width: 5 },
  { id: 'ordinal', header: movementWords.ordinal, text: (row) => row.ordinal, width: 5 },
  { id: 'name', header: movementWords.name, text: (row) => row.name, width: 20, grow: 4 },
  { id: 'lead', header: movementWords.lead, text: (row) => row.leadName || row.leadText, width: 14, grow: 2 },
  {
    id: 'start',
    header: movementWords.start,
    text: (row) => showDate(row.startDate),
    order: (row) => row.startDate,
    width: 7.5,
  },
  {
    id: 'end',
    header: movementWords.end,
    text: (row) => showDate(row.endDate),
    order: (row) => row.endDate,
    width: 7.5,
  },
  {
    id: 'nominations',
    header: movementWords.nominations,
    text: (row) => showNumber(row.nominations),
    order: (row) => row.nominations,
    width: 6,
    number: true,
  },
  { id: 'mode', header: movementWords.mode, text: (row) => row.modeLabel, width: 8, hidden: true },
  {
    id: 'criteria',
    header: movementWords.criteriaCount,
    text: (row) => showNumber(row.criteria),
    order: (row) => row.criteria,
    width: 8,
    number: true,
    hidden: true,
  },
  { id: 'plan', header: movementWords.plan, text: (row) => row.planNumber, width: 9, hidden: true },
];

interface MovementTableProps {
  rows: MovementRow[] | undefined;
  error: unknown;
  onRetry: () => void;
  years: number[];
  year: string;
  onYear: (year: string) => void;
  onOpen: (row: MovementRow) => void;
  onTrash: (rows: MovementRow[]) => void;
  onPlans: () => void;
}

const movementKey = (row: MovementRow) => row.id;

function useActions(onOpen: (row: MovementRow) => void, onTrash: (rows: MovementRow[]) => void) {
  return useMemo<RowAction<MovementRow>[]>(
    () => [
      {
        id: 'open',
        label: movementWords.open,
        key: 'F2',
        icon: <IconPencil size="1.1rem" aria-hidden />,
        run: ([row]) => row && onOpen(row),
      },
      {
        id: 'trash',
        label: movementWords.trash,
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

/** The movements of all plans as a list. */
export function MovementTable(props: MovementTableProps) {
  const { onOpen } = props;
  const actions = useActions(onOpen, props.onTrash);
  const years = props.years.map((year) => ({ value: String(year), label: String(year) }));
  const filter = (
    <FilterSelect
      label={movementWords.year}
      all={movementWords.allYears}
      options={years}
      value={props.year}
      onChange={props.onYear}
      width={9}
    />
  );
  return (
    <DataTable
      name="movements"
      label={movementWords.list}
      columns={columns}
      rowKey={movementKey}
      rows={props.rows}
      error={props.error}
      onRetry={props.onRetry}
      filters={filter}
      filtered={props.year !== ''}
      onClearFilters={() => props.onYear('')}
      onOpen={onOpen}
      actions={actions}
      empty={
        <EmptyState
          icon={<IconFlag aria-hidden />}
          title={movementWords.emptyTitle}
          advice={movementWords.emptyAdvice}
          action={<Button onClick={props.onPlans}>{movementWords.toPlans}</Button>}
        />
      }
    />
  );
}
