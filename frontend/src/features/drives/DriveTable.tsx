import { Button } from '@mantine/core';
import { IconCalendarEvent, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Drive } from '../../backend/movements';
import { EmptyState } from '../../ui/feedback';
import { DataTable } from '../../ui/table/DataTable';
import type { Column, RowAction } from '../../ui/table/model';
import { showDate } from '../../words/dates';
import { driveWords } from '../../words/movements';

const columns: Column<Drive>[] = [
  { id: 'name', header: driveWords.name, text: (drive) => drive.name, width: 20, grow: 3 },
  { id: 'occasion', header: driveWords.occasion, text: (drive) => drive.occasion, width: 12, grow: 1 },
  { id: 'year', header: driveWords.year, text: (drive) => String(drive.year), width: 6, number: true },
  {
    id: 'start',
    header: driveWords.start,
    text: (drive) => showDate(drive.startDate),
    order: (drive) => drive.startDate,
    width: 8,
  },
  {
    id: 'end',
    header: driveWords.end,
    text: (drive) => showDate(drive.endDate),
    order: (drive) => drive.endDate,
    width: 8,
  },
];

interface DriveTableProps {
  rows: Drive[] | undefined;
  error: unknown;
  onRetry: () => void;
  onOpen: (drive: Drive) => void;
  onAdd: () => void;
  onTrash: (drives: Drive[]) => void;
}

const driveKey = (drive: Drive) => drive.id;

/** The short drives as a list. */
export function DriveTable(props: DriveTableProps) {
  const { onOpen, onTrash } = props;
  const actions = useMemo<RowAction<Drive>[]>(
    () => [
      {
        id: 'edit',
        label: driveWords.edit,
        key: 'F2',
        icon: <IconPencil size="1.1rem" aria-hidden />,
        run: ([one]) => one && onOpen(one),
      },
      {
        id: 'trash',
        label: driveWords.trash,
        key: 'Delete',
        danger: true,
        bulk: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        run: onTrash,
      },
    ],
    [onOpen, onTrash],
  );
  const add = (
    <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={props.onAdd}>
      {driveWords.add}
    </Button>
  );
  return (
    <DataTable
      name="drives"
      label={driveWords.list}
      columns={columns}
      rowKey={driveKey}
      rows={props.rows}
      error={props.error}
      onRetry={props.onRetry}
      onOpen={onOpen}
      actions={actions}
      empty={
        <EmptyState
          icon={<IconCalendarEvent aria-hidden />}
          title={driveWords.emptyTitle}
          advice={driveWords.emptyAdvice}
          action={add}
        />
      }
    />
  );
}
