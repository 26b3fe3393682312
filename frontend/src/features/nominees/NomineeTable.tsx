import { Button } from '@mantine/core';
import { IconFileImport, IconFilePlus, IconPencil, IconPlus, IconTrash, IconUserStar } from '@tabler/icons-react';
import { useMemo } from 'react';
import { countNominees, type NomineeLine, nomineeKinds, nomineePage } from '../../backend/nominees';
import { useUnitOptions } from '../../pickers/UnitPicker';
import { EmptyState } from '../../ui/feedback';
import { DataTable } from '../../ui/table/DataTable';
import { FilterCheck, FilterSelect } from '../../ui/table/filters';
import type { Column, PagedSource, RowAction, TableView } from '../../ui/table/model';
import { showDate } from '../../words/dates';
import { subjectKinds } from '../../words/movements';
import { nominationWords } from '../../words/nominations';
import { nomineeWords } from '../../words/nominees';
import { listFilter, type NomineeChoice, noChoice } from './nominee-form';

const fixed = { sortable: false } as const;

const columns: Column<NomineeLine>[] = [
  {
    id: 'name',
    header: nominationWords.name,
    text: (one) => `${one.honorific} ${one.name}`.trim(),
    cell: (one) => (
      <>
        {one.honorific} <b>{one.name}</b>
      </>
    ),
    width: 13,
    grow: 2,
    ...fixed,
  },
  { id: 'kind', header: nomineeWords.kind, text: (one) => one.kindLabel, width: 7, ...fixed },
  { id: 'birth', header: nomineeWords.birthShort, text: (one) => showDate(one.birth), width: 7.5, ...fixed },
  { id: 'post', header: nomineeWords.post, text: (one) => one.post, width: 8, grow: 1, hidden: true, ...fixed },
  { id: 'unit', header: nomineeWords.unit, text: (one) => one.unitName, width: 9, grow: 1, ...fixed },
  { id: 'address', header: nomineeWords.addressShort, text: (one) => one.address, width: 9, grow: 1, ...fixed },
  { id: 'quarter', header: nomineeWords.quarter, text: (one) => one.quarterName, width: 8, hidden: true, ...fixed },
  {
    id: 'nominations',
    header: nomineeWords.nominations,
    text: (one) => String(one.nominations),
    width: 4.5,
    number: true,
    ...fixed,
  },
  {
    id: 'missing',
    header: nomineeWords.missing,
    text: (one) => one.missing.join('; '),
    width: 8,
    grow: 1,
    ...fixed,
  },
];

interface NomineeTableProps {
  choice: NomineeChoice;
  onChoice: (choice: NomineeChoice) => void;
  onOpen: (nominee: NomineeLine) => void;
  onAdd: () => void;
  onImport: () => void;
  onNominate: (nominee: NomineeLine) => void;
  onTrash: (nominees: NomineeLine[]) => void;
  onExport: (view: TableView) => void;
}

const keyOf = (one: NomineeLine) => one.id;

/** Pages of the register; the total comes with the first one. */
function useSource(choice: NomineeChoice): PagedSource<NomineeLine> {
  return useMemo(
    () => ({
      key: ['nominee', 'list', choice],
      meta: nomineeKinds,
      load: async ({ search, after, limit }) => {
        const filter = listFilter(choice, search, after, limit);
        const [page, total] = await Promise.all([nomineePage(filter), after === '' ? countNominees(filter) : null]);
        return { rows: page.rows as NomineeLine[], total, next: page.next };
      },
    }),
    [choice],
  );
}

function useActions({ onOpen, onNominate, onTrash }: NomineeTableProps): RowAction<NomineeLine>[] {
  return useMemo(
    () => [
      {
        id: 'open',
        label: nomineeWords.edit,
        key: 'F2',
        icon: <IconPencil size="1.1rem" aria-hidden />,
        run: ([one]) => one && onOpen(one),
      },
      {
        id: 'nominate',
        label: nomineeWords.nominate,
        icon: <IconFilePlus size="1.1rem" aria-hidden />,
        run: ([one]) => one && onNominate(one),
      },
      {
        id: 'trash',
        label: nomineeWords.trash,
        key: 'Delete',
        danger: true,
        bulk: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        run: onTrash,
      },
    ],
    [onOpen, onNominate, onTrash],
  );
}

/** The register of nominees as a list. */
export function NomineeTable(props: NomineeTableProps) {
  const { choice, onChoice } = props;
  return (
    <DataTable
      name="nominees"
      label={nomineeWords.list}
      columns={columns}
      rowKey={keyOf}
      source={useSource(choice)}
      filters={<NomineeFilters choice={choice} onChoice={onChoice} />}
      filtered={choice.kind !== '' || choice.quarterId !== '' || choice.unitId !== '' || choice.deep}
      onClearFilters={() => onChoice(noChoice)}
      onOpen={props.onOpen}
      actions={useActions(props)}
      onExport={props.onExport}
      empty={<NoNominees onAdd={props.onAdd} onImport={props.onImport} />}
    />
  );
}

function NoNominees({ onAdd, onImport }: { onAdd: () => void; onImport: () => void }) {
  return (
    <EmptyState
      icon={<IconUserStar aria-hidden />}
      title={nomineeWords.emptyTitle}
      advice={nomineeWords.emptyAdvice}
      action={
        <>
          <Button variant="default" leftSection={<IconFileImport size="1.1rem" aria-hidden />} onClick={onImport}>
            {nomineeWords.importList}
          </Button>{' '}
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={onAdd}>
            {nomineeWords.add}
          </Button>
        </>
      }
    />
  );
}

function NomineeFilters({ choice, onChoice }: Pick<NomineeTableProps, 'choice' | 'onChoice'>) {
  const quarters = useUnitOptions('quarter');
  return (
    <>
      <FilterSelect
        label={nomineeWords.kind}
        all={nomineeWords.allKinds}
        options={subjectKinds}
        value={choice.kind}
        onChange={(kind) => onChoice({ ...choice, kind })}
        width={11}
      />
      <FilterSelect
        label={nomineeWords.quarter}
        all={nomineeWords.allQuarters}
        options={quarters}
        value={choice.quarterId}
        onChange={(quarterId) => onChoice({ ...choice, quarterId })}
        width={11}
      />
      <FilterCheck label={nomineeWords.deep} value={choice.deep} onChange={(deep) => onChoice({ ...choice, deep })} />
    </>
  );
}
