import { Button } from '@mantine/core';
import { IconFolderOpen, IconPlus, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { MeetingLine } from '../../backend/council';
import { EmptyState } from '../../ui/feedback';
import { StateBadge } from '../../ui/StateBadge';
import { DataTable } from '../../ui/table/DataTable';
import type { Column, RowAction } from '../../ui/table/model';
import { meetingStates, meetingWords } from '../../words/council';
import { showDate } from '../../words/dates';
import { showNumber } from '../../words/numbers';

const figure = (id: 'items' | 'counted' | 'passed' | 'decisions', header: string): Column<MeetingLine> => ({
  id,
  header,
  text: (meeting) => showNumber(meeting[id]),
  order: (meeting) => meeting[id],
  width: 8,
  number: true,
});

const columns: Column<MeetingLine>[] = [
  {
    id: 'date',
    header: meetingWords.date,
    text: (meeting) => showDate(meeting.date),
    order: (meeting) => meeting.date,
    width: 8,
  },
  { id: 'title', header: meetingWords.name, text: (meeting) => meeting.title, width: 18, grow: 3 },
  { id: 'place', header: meetingWords.place, text: (meeting) => meeting.place, width: 10, grow: 1, hidden: true },
  {
    id: 'state',
    header: meetingWords.state,
    text: (meeting) => meeting.stateLabel,
    cell: (meeting) => (
      <StateBadge state={meetingStates[meeting.state] ?? { label: meeting.stateLabel, tone: 'neutral' }} />
    ),
    width: 10,
  },
  figure('items', meetingWords.items),
  figure('counted', meetingWords.counted),
  figure('passed', meetingWords.passed),
  figure('decisions', meetingWords.decisions),
];

const meetingKey = (meeting: MeetingLine) => meeting.id;

interface MeetingTableProps {
  rows: MeetingLine[] | undefined;
  error: unknown;
  onRetry: () => void;
  onOpen: (meeting: MeetingLine) => void;
  onAdd: () => void;
  onTrash: (meeting: MeetingLine) => void;
}

/** The meetings as a list, the latest first. */
export function MeetingTable({ rows, error, onRetry, onOpen, onAdd, onTrash }: MeetingTableProps) {
  const actions = useMemo<RowAction<MeetingLine>[]>(
    () => [
      {
        id: 'open',
        label: meetingWords.open,
        key: 'F2',
        icon: <IconFolderOpen size="1.1rem" aria-hidden />,
        run: ([meeting]) => meeting && onOpen(meeting),
      },
      {
        id: 'trash',
        label: meetingWords.trash,
        key: 'Delete',
        danger: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        hidden: (chosen) => chosen.some((meeting) => meeting.state === 'closed'),
        run: ([meeting]) => meeting && onTrash(meeting),
      },
    ],
    [onOpen, onTrash],
  );
  return (
    <DataTable
      name="meetings"
      label={meetingWords.list}
      columns={columns}
      rowKey={meetingKey}
      rows={rows}
      error={error}
      onRetry={onRetry}
      onOpen={onOpen}
      actions={actions}
      empty={
        <EmptyState
          icon={<IconUsersGroup aria-hidden />}
          title={meetingWords.emptyTitle}
          advice={meetingWords.emptyAdvice}
          action={
            <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={onAdd}>
              {meetingWords.add}
            </Button>
          }
        />
      }
    />
  );
}
