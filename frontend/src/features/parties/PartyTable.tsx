import { IconPencil, IconSitemap, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PartyFilter, PartyRow } from '../../backend/parties';
import { EmptyState } from '../../ui/feedback';
import { DataTable } from '../../ui/table/DataTable';
import { FilterSelect } from '../../ui/table/filters';
import type { Column, RowAction } from '../../ui/table/model';
import { showNumber } from '../../words/numbers';
import { partyKinds, partyWords } from '../../words/parties';

function holderText(row: PartyRow): string {
  if (row.kind !== 'group') return row.holder;
  return row.members === 0 ? partyWords.noMembers : partyWords.membersCount(showNumber(row.members));
}

const columns: Column<PartyRow>[] = [
  { id: 'name', header: partyWords.name, text: (row) => row.name, width: 20, grow: 3 },
  { id: 'kind', header: partyWords.kind, text: (row) => row.kindLabel, width: 8 },
  { id: 'unit', header: partyWords.unitColumn, text: (row) => row.unitName, width: 14, grow: 2 },
  { id: 'holder', header: partyWords.holder, text: holderText, width: 11, grow: 1 },
  {
    id: 'uses',
    header: partyWords.uses,
    text: (row) => showNumber(row.uses),
    order: (row) => row.uses,
    width: 9,
    number: true,
  },
];

interface PartyTableProps {
  rows: PartyRow[] | undefined;
  error: unknown;
  onRetry: () => void;
  filter: PartyFilter;
  onFilter: (filter: PartyFilter) => void;
  onOpen: (row: PartyRow) => void;
  onTrash: (rows: PartyRow[]) => void;
}

const partyKey = (row: PartyRow) => row.id;

/** The catalogue of parties as a list. */
export function PartyTable(props: PartyTableProps) {
  const { filter, onFilter, onOpen, onTrash } = props;
  const actions = useMemo<RowAction<PartyRow>[]>(
    () => [
      {
        id: 'edit',
        label: partyWords.edit,
        key: 'F2',
        icon: <IconPencil size="1.1rem" aria-hidden />,
        run: ([row]) => row && onOpen(row),
      },
      {
        id: 'trash',
        label: partyWords.trash,
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
      name="parties"
      label={partyWords.list}
      columns={columns}
      rowKey={partyKey}
      rows={props.rows}
      error={props.error}
      onRetry={props.onRetry}
      filters={
        <FilterSelect
          label={partyWords.kind}
          all={partyWords.allKinds}
          options={partyKinds}
          value={filter.kind}
          onChange={(kind) => onFilter({ ...filter, kind })}
        />
      }
      filtered={filter.kind !== ''}
      onClearFilters={() => onFilter({ kind: '', text: '' })}
      onOpen={onOpen}
      actions={actions}
      empty={
        <EmptyState icon={<IconSitemap aria-hidden />} title={partyWords.emptyTitle} advice={partyWords.emptyAdvice} />
      }
    />
  );
}
