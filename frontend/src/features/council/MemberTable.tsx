import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Member } from '../../backend/council';
import { EmptyState } from '../../ui/feedback';
import { StateBadge } from '../../ui/StateBadge';
import { DataTable } from '../../ui/table/DataTable';
import { FilterCheck } from '../../ui/table/filters';
import type { Column, RowAction } from '../../ui/table/model';
import { memberWords } from '../../words/council';
import { showDate } from '../../words/dates';
import { showNumber } from '../../words/numbers';

const columns: Column<Member>[] = [
  {
    id: 'position',
    header: memberWords.order,
    text: (member) => String(member.position),
    order: (member) => member.position,
    width: 5,
    number: true,
  },
  { id: 'name', header: memberWords.name, text: (member) => member.name, width: 11, grow: 2 },
  { id: 'post', header: memberWords.post, text: (member) => member.post, width: 10, grow: 3 },
  { id: 'role', header: memberWords.role, text: (member) => member.roleLabel, width: 11, grow: 1 },
  {
    id: 'votes',
    header: memberWords.votes,
    text: (member) => (member.votes ? memberWords.voting : memberWords.notVoting),
    width: 10,
  },
  {
    id: 'state',
    header: memberWords.inForce,
    text: (member) => (member.inForce ? memberWords.inForce : memberWords.former),
    cell: (member) =>
      member.inForce ? (
        <StateBadge state={{ label: memberWords.inForce, tone: 'good' }} />
      ) : (
        <StateBadge state={{ label: memberWords.former, tone: 'neutral' }} />
      ),
    width: 15,
    hidden: true,
  },
  {
    id: 'validFrom',
    header: memberWords.validFrom,
    text: (member) => showDate(member.validFrom),
    order: (member) => member.validFrom,
    width: 6.5,
  },
  {
    id: 'validTo',
    header: memberWords.validTo,
    text: (member) => showDate(member.validTo),
    order: (member) => member.validTo,
    width: 7,
  },
];

const memberKey = (member: Member) => member.id;

interface MemberTableProps {
  rows: Member[] | undefined;
  voting: number;
  error: unknown;
  onRetry: () => void;
  closed: boolean;
  onClosed: (closed: boolean) => void;
  onOpen: (member: Member) => void;
  onAdd: () => void;
  onMove: (member: Member, step: 1 | -1) => void;
  onTrash: (members: Member[]) => void;
}

function useMemberActions({ onOpen, onMove, onTrash }: MemberTableProps) {
  return useMemo<RowAction<Member>[]>(() => {
    const action = (id: string, label: string, Icon: typeof IconPencil, run: (member: Member) => void) => ({
      id,
      label,
      icon: <Icon size="1.1rem" aria-hidden />,
      run: ([member]: Member[]) => member && run(member),
    });
    return [
      { ...action('edit', memberWords.edit, IconPencil, onOpen), key: 'F2' },
      action('up', memberWords.up, IconArrowUp, (member) => onMove(member, -1)),
      action('down', memberWords.down, IconArrowDown, (member) => onMove(member, 1)),
      {
        id: 'trash',
        label: memberWords.trash,
        key: 'Delete',
        danger: true,
        bulk: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        run: onTrash,
      },
    ];
  }, [onOpen, onMove, onTrash]);
}

/** The council as a list in its order. */
export function MemberTable(props: MemberTableProps) {
  const actions = useMemberActions(props);
  return (
    <DataTable
      name="members"
      label={memberWords.list}
      columns={columns}
      rowKey={memberKey}
      rows={props.rows}
      error={props.error}
      onRetry={props.onRetry}
      filters={<FilterCheck label={memberWords.showClosed} value={props.closed} onChange={props.onClosed} />}
      filtered={props.closed}
      onClearFilters={() => props.onClosed(false)}
      onOpen={props.onOpen}
      actions={actions}
      totals={memberWords.votingTotal(showNumber(props.voting))}
      empty={
        <EmptyState
          icon={<IconUsersGroup aria-hidden />}
          title={memberWords.emptyTitle}
          advice={memberWords.emptyAdvice}
          action={
            <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={props.onAdd}>
              {memberWords.add}
            </Button>
          }
        />
      }
    />
  );
}
