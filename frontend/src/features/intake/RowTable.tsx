import { IconAlertTriangle, IconArrowBackUp, IconEyeOff, IconFileImport, IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { IntakeCounts, IntakeRow } from '../../backend/intake';
import { EmptyState } from '../../ui/feedback';
import { StateBadge } from '../../ui/StateBadge';
import { DataTable } from '../../ui/table/DataTable';
import { FilterSelect } from '../../ui/table/filters';
import type { Column, PagedSource, RowAction } from '../../ui/table/model';
import { intakeWords, rowFilters } from '../../words/intake';
import { showNumber } from '../../words/numbers';
import classes from './intake.module.css';
import { countOf, fieldLabel, fieldText, rowKey, rowRemark, rowState } from './intake-list';
import type { OpenRow } from './RowsPart';

interface RowTableProps {
  source: PagedSource<IntakeRow>;
  fields: string[];
  /** How many sheets give rows. */
  sheets: number;
  counts: IntakeCounts;
  status: string;
  onStatus: (status: string) => void;
  onOpen: (row: OpenRow) => void;
  onDecide: (rows: IntakeRow[], verdict: string) => void;
}

/** The rows as a list: red cells open at the cell, verdicts go to one row or to all that are chosen. */
export function RowTable(props: RowTableProps) {
  const { source, fields, sheets, counts, status, onStatus, onOpen, onDecide } = props;
  const columns = useMemo(() => columnsOf(fields, sheets > 1, onOpen), [fields, sheets, onOpen]);
  const actions = useMemo(() => actionsOf(onOpen, onDecide), [onOpen, onDecide]);
  const options = useMemo(
    () =>
      rowFilters
        .map(({ value, label }) => ({ value, label: `${label} (${showNumber(countOf(counts, value))})` }))
        .filter(({ value }) => value === status || countOf(counts, value) > 0),
    [counts, status],
  );
  return (
    <DataTable
      name="intake-rows"
      label={intakeWords.list}
      columns={columns}
      rowKey={rowKey}
      source={source}
      filters={
        <FilterSelect
          label={intakeWords.state}
          all={intakeWords.allStates}
          options={options}
          value={status}
          onChange={onStatus}
          width={17}
        />
      }
      filtered={status !== ''}
      onClearFilters={() => onStatus('')}
      onOpen={(row) => onOpen(placeOf(row, ''))}
      actions={actions}
      empty={<EmptyState title={intakeWords.tabRows} advice={intakeWords.noRows} />}
    />
  );
}

function placeOf({ sheet, row, fields }: IntakeRow, field: string): OpenRow {
  return { sheet, row, field, name: fields.name ?? '' };
}

function columnsOf(fields: string[], sheets: boolean, onOpen: (row: OpenRow) => void): Column<IntakeRow>[] {
  const state: Column<IntakeRow> = {
    id: 'state',
    header: intakeWords.state,
    text: (row) => rowState(row.status).label,
    cell: (row) => <StateBadge state={rowState(row.status)} />,
    width: 7,
    sortable: false,
  };
  const why: Column<IntakeRow> = {
    id: 'why',
    header: intakeWords.why,
    text: (row) =>
      [row.verdict === 'overwrite' ? intakeWords.overwritten : '', rowRemark(row)].filter(Boolean).join(' · '),
    width: 22,
    grow: 2,
    sortable: false,
  };
  const [name, ...rest] = fields.map((field) => fieldColumn(field, onOpen));
  return [
    { id: 'row', header: intakeWords.row, text: (row) => String(row.row), width: 5, number: true, sortable: false },
    state,
    ...(name ? [name] : []),
    why,
    ...rest,
    {
      id: 'nominate',
      header: intakeWords.willNominate,
      text: (row) => (row.nominate ? intakeWords.yes : ''),
      width: 6,
      sortable: false,
    },
    { id: 'sheet', header: intakeWords.sheet, text: (row) => row.sheet, width: 8, sortable: false, hidden: !sheets },
  ];
}

const widths: Record<string, number> = {
  name: 12,
  kind: 8,
  birth: 8,
  gender: 6,
  achievement: 16,
  address: 12,
  unit: 11,
};

function fieldColumn(field: string, onOpen: (row: OpenRow) => void): Column<IntakeRow> {
  const text = (row: IntakeRow) => fieldText(field, row.fields[field] ?? '');
  return {
    id: field,
    header: fieldLabel(field),
    text,
    cell: (row) => <FieldCell row={row} field={field} text={text(row)} onOpen={onOpen} />,
    width: widths[field] ?? 9,
    grow: field === 'name' || field === 'achievement' ? 1 : 0,
    sortable: false,
  };
}

interface FieldCellProps {
  row: IntakeRow;
  field: string;
  text: string;
  onOpen: (row: OpenRow) => void;
}

/** A cell; with a remark it is a button that opens the row at this field. */
function FieldCell({ row, field, text, onOpen }: FieldCellProps) {
  const problem = row.problems.find((one) => one.field === field);
  if (!problem) return text;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${classes.badCell} ${problem.missing || row.status === 'refused' ? '' : classes.doubtful}`}
      title={problem.message}
      aria-label={`${intakeWords.fixCell(fieldLabel(field))}. ${problem.message}`}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(placeOf(row, field));
      }}
    >
      <IconAlertTriangle size="1rem" aria-hidden />
      <span>{text || problem.original || intakeWords.missing}</span>
    </button>
  );
}

function actionsOf(
  onOpen: (row: OpenRow) => void,
  onDecide: (rows: IntakeRow[], verdict: string) => void,
): RowAction<IntakeRow>[] {
  const none = (rows: IntakeRow[], fits: (row: IntakeRow) => boolean) => !rows.some(fits);
  const decide = (verdict: string, fits: (row: IntakeRow) => boolean) => ({
    bulk: true,
    hidden: (rows: IntakeRow[]) => none(rows, fits),
    run: (rows: IntakeRow[]) => onDecide(rows.filter(fits), verdict),
  });
  return [
    {
      id: 'open',
      label: intakeWords.openRow,
      key: 'F2',
      icon: <IconPencil size="1.1rem" aria-hidden />,
      run: ([row]) => row && onOpen(placeOf(row, '')),
    },
    {
      id: 'leave',
      label: intakeWords.leaveRows,
      key: 'Delete',
      icon: <IconEyeOff size="1.1rem" aria-hidden />,
      ...decide('leave', (row) => row.status !== 'left'),
    },
    {
      id: 'take',
      label: intakeWords.takeRows,
      icon: <IconArrowBackUp size="1.1rem" aria-hidden />,
      ...decide('', (row) => row.status === 'left'),
    },
    { id: 'new', label: intakeWords.newRows, ...decide('new', (row) => row.status === 'similar') },
    {
      id: 'overwrite',
      label: intakeWords.overwriteRows,
      icon: <IconFileImport size="1.1rem" aria-hidden />,
      ...decide('overwrite', (row) => row.status === 'differs' && row.verdict !== 'overwrite'),
    },
    {
      id: 'keep',
      label: intakeWords.keepRows,
      ...decide('', (row) => row.verdict === 'overwrite'),
    },
  ];
}
