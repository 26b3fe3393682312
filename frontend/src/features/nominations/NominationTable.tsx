import { Button } from '@mantine/core';
import { IconArrowRight, IconFileImport, IconFolderOpen, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  countNominations,
  type NominationLine,
  nominationCountsQuery,
  nominationKinds,
  nominationPage,
} from '../../backend/nominations';
import { EmptyState } from '../../ui/feedback';
import { StateBadge } from '../../ui/StateBadge';
import { DataTable } from '../../ui/table/DataTable';
import type { Column, PagedSource, RowAction, TableView } from '../../ui/table/model';
import { showDate } from '../../words/dates';
import { nominationState, nominationWords } from '../../words/nominations';
import { nomineeWords } from '../../words/nominees';
import { NominationFilters } from './NominationFilters';
import { listFilter, type NominationChoice, noChoice } from './nomination-form';
import classes from './nominations.module.css';

const fixed = { sortable: false } as const;

const columns: Column<NominationLine>[] = [
  {
    id: 'name',
    header: nominationWords.name,
    text: (one) => `${one.honorific} ${one.name}`.trim(),
    cell: (one) => (
      <>
        {one.honorific} <b>{one.name}</b>
      </>
    ),
    width: 12,
    grow: 2,
    ...fixed,
  },
  { id: 'kind', header: nominationWords.kind, text: (one) => one.kindLabel, width: 7.5, ...fixed },
  { id: 'birth', header: nominationWords.birth, text: (one) => showDate(one.birth), width: 7, hidden: true, ...fixed },
  {
    id: 'place',
    header: nominationWords.place,
    text: (one) => [one.post, one.workUnit, one.address].filter((part) => part !== '').join(', '),
    width: 9,
    grow: 1,
    hidden: true,
    ...fixed,
  },
  { id: 'basis', header: nominationWords.basisShort, text: (one) => one.basisText, width: 9, grow: 2, ...fixed },
  { id: 'award', header: nominationWords.award, text: (one) => one.awardName, width: 7, grow: 1, ...fixed },
  { id: 'unit', header: nominationWords.unit, text: (one) => one.unitName, width: 9, grow: 1, hidden: true, ...fixed },
  {
    id: 'year',
    header: nominationWords.year,
    text: (one) => String(one.year),
    width: 5,
    number: true,
    hidden: true,
    ...fixed,
  },
  {
    id: 'state',
    header: nominationWords.state,
    text: (one) => one.stateLabel,
    cell: (one) => <StateBadge state={nominationState(one.state)} date={one.stateDate} />,
    width: 15.5,
    ...fixed,
  },
  {
    id: 'missing',
    header: nominationWords.missing,
    text: (one) => one.missing.join('; '),
    width: 7,
    grow: 1,
    ...fixed,
  },
  {
    id: 'achievement',
    header: nominationWords.achievementShort,
    text: (one) => one.achievement,
    width: 14,
    grow: 2,
    hidden: true,
    ...fixed,
  },
];

interface NominationTableProps {
  choice: NominationChoice;
  onChoice: (choice: NominationChoice) => void;
  onOpen: (one: NominationLine) => void;
  onAdd: () => void;
  onImport: () => void;
  onMove: (lines: NominationLine[]) => void;
  onTrash: (lines: NominationLine[]) => void;
  onExport: (view: TableView) => void;
}

const keyOf = (one: NominationLine) => one.id;

function useSource(choice: NominationChoice): PagedSource<NominationLine> {
  return useMemo(
    () => ({
      key: ['nomination', 'list', choice],
      meta: nominationKinds,
      load: async ({ search, after, limit }) => {
        const filter = listFilter(choice, search, after, limit);
        const [page, counts] = await Promise.all([
          nominationPage(filter),
          after === '' ? countNominations(filter) : null,
        ]);
        return { rows: page.rows as NominationLine[], total: counts?.total ?? null, next: page.next };
      },
    }),
    [choice],
  );
}

function useActions({ onOpen, onMove, onTrash }: NominationTableProps): RowAction<NominationLine>[] {
  return useMemo(
    () => [
      {
        id: 'open',
        label: nominationWords.open,
        key: 'F2',
        icon: <IconFolderOpen size="1.1rem" aria-hidden />,
        run: ([one]) => one && onOpen(one),
      },
      {
        id: 'move',
        label: nominationWords.move,
        bulk: true,
        icon: <IconArrowRight size="1.1rem" aria-hidden />,
        run: onMove,
      },
      {
        id: 'trash',
        label: nominationWords.trash,
        key: 'Delete',
        danger: true,
        bulk: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        run: onTrash,
      },
    ],
    [onOpen, onMove, onTrash],
  );
}

/** The nominations as a list, with the totals of every state. */
export function NominationTable(props: NominationTableProps) {
  const { choice, onChoice } = props;
  const filtered = Object.values(choice).some((value) => value !== '' && value !== 0);
  return (
    <DataTable
      name="nominations"
      label={nominationWords.list}
      columns={columns}
      rowKey={keyOf}
      source={useSource(choice)}
      filters={<NominationFilters choice={choice} onChoice={onChoice} />}
      filtered={filtered}
      onClearFilters={() => onChoice(noChoice)}
      onOpen={props.onOpen}
      actions={useActions(props)}
      totals={<Tally choice={choice} />}
      onExport={props.onExport}
      empty={<NoNominations onAdd={props.onAdd} onImport={props.onImport} />}
    />
  );
}

/** How many stand in each state, whatever state is chosen. */
function Tally({ choice }: { choice: NominationChoice }) {
  const counts = useQuery(nominationCountsQuery(listFilter(choice, '', '', 0)));
  return (
    <span className={classes.tally}>
      {(counts.data?.states ?? []).map((one) => (
        <span key={one.state}>
          <StateBadge state={nominationState(one.state)} /> {one.count}
        </span>
      ))}
    </span>
  );
}

function NoNominations({ onAdd, onImport }: { onAdd: () => void; onImport: () => void }) {
  return (
    <EmptyState
      icon={<IconFolderOpen aria-hidden />}
      title={nominationWords.emptyTitle}
      advice={nominationWords.emptyAdvice}
      action={
        <>
          <Button variant="default" leftSection={<IconFileImport size="1.1rem" aria-hidden />} onClick={onImport}>
            {nomineeWords.importList}
          </Button>{' '}
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={onAdd}>
            {nominationWords.add}
          </Button>
        </>
      }
    />
  );
}
