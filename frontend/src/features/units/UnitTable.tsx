import { Button } from '@mantine/core';
import { IconBuildingCommunity, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Unit, UnitFilter } from '../../backend/units';
import { EmptyState } from '../../ui/feedback';
import { StateBadge } from '../../ui/StateBadge';
import { DataTable } from '../../ui/table/DataTable';
import { FilterCheck, FilterSelect } from '../../ui/table/filters';
import type { Column, RowAction } from '../../ui/table/model';
import { showDate } from '../../words/dates';
import { unitKinds, unitWords } from '../../words/units';

const columns: Column<Unit>[] = [
  { id: 'name', header: unitWords.name, text: (unit) => unit.name, width: 18, grow: 3 },
  { id: 'shortName', header: unitWords.shortName, text: (unit) => unit.shortName, width: 7, grow: 1 },
  { id: 'kind', header: unitWords.kind, text: (unit) => unit.kindLabel, width: 11, grow: 1 },
  { id: 'contact', header: unitWords.contact, text: (unit) => unit.contact, width: 12, grow: 1 },
  {
    id: 'state',
    header: unitWords.state,
    text: (unit) => (unit.validTo ? unitWords.closed : unitWords.living),
    cell: (unit) =>
      unit.validTo ? (
        <StateBadge state={{ label: unitWords.closed, tone: 'neutral' }} date={unit.validTo} />
      ) : (
        <StateBadge state={{ label: unitWords.living, tone: 'good' }} />
      ),
    width: 13,
  },
  {
    id: 'validFrom',
    header: unitWords.validFrom,
    text: (unit) => showDate(unit.validFrom),
    order: (unit) => unit.validFrom,
    width: 8,
    hidden: true,
  },
  { id: 'note', header: unitWords.remark, text: (unit) => unit.note, width: 12, grow: 2, hidden: true },
];

interface UnitTableProps {
  rows: Unit[] | undefined;
  error: unknown;
  onRetry: () => void;
  filter: UnitFilter;
  onFilter: (filter: UnitFilter) => void;
  onOpen: (unit: Unit) => void;
  onAdd: () => void;
  onTrash: (units: Unit[]) => void;
}

const unitKey = (unit: Unit) => unit.id;

/** The catalogue of units as a list. */
export function UnitTable(props: UnitTableProps) {
  const { filter, onFilter, onOpen, onTrash } = props;
  const actions = useMemo<RowAction<Unit>[]>(
    () => [
      {
        id: 'edit',
        label: unitWords.edit,
        key: 'F2',
        icon: <IconPencil size="1.1rem" aria-hidden />,
        run: ([unit]) => unit && onOpen(unit),
      },
      {
        id: 'trash',
        label: unitWords.trash,
        key: 'Delete',
        danger: true,
        bulk: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        run: onTrash,
      },
    ],
    [onOpen, onTrash],
  );
  return (
    <DataTable
      name="units"
      label={unitWords.list}
      columns={columns}
      rowKey={unitKey}
      rows={props.rows}
      error={props.error}
      onRetry={props.onRetry}
      filters={<UnitFilters filter={filter} onFilter={onFilter} />}
      filtered={filter.kind !== '' || filter.closed}
      onClearFilters={() => onFilter({ text: '', kind: '', closed: false })}
      onOpen={onOpen}
      actions={actions}
      empty={
        <EmptyState
          icon={<IconBuildingCommunity aria-hidden />}
          title={unitWords.emptyTitle}
          advice={unitWords.emptyAdvice}
          action={
            <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={props.onAdd}>
              {unitWords.add}
            </Button>
          }
        />
      }
    />
  );
}

function UnitFilters({ filter, onFilter }: { filter: UnitFilter; onFilter: (filter: UnitFilter) => void }) {
  return (
    <>
      <FilterSelect
        label={unitWords.kind}
        all={unitWords.allKinds}
        options={unitKinds}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      <FilterCheck
        label={unitWords.showClosed}
        value={filter.closed}
        onChange={(closed) => onFilter({ ...filter, closed })}
      />
    </>
  );
}
