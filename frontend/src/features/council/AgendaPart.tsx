import { Button } from '@mantine/core';
import { IconChecklist, IconCircleMinus, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { addToAgenda, agendaCandidatesQuery, type Ballot, type Card, removeFromAgenda } from '../../backend/council';
import { useCommand } from '../../ui/command';
import { FormPanel } from '../../ui/FormPanel';
import { EmptyState } from '../../ui/feedback';
import { StateBadge } from '../../ui/StateBadge';
import { DataTable } from '../../ui/table/DataTable';
import type { Column, RowAction } from '../../ui/table/model';
import { agendaWords, ballotResults, ballotWords } from '../../words/council';

const cardColumns: Column<Card>[] = [
  { id: 'name', header: agendaWords.name, text: (card) => `${card.honorific} ${card.name}`.trim(), width: 13, grow: 2 },
  { id: 'kind', header: agendaWords.kind, text: (card) => card.kindLabel, width: 8 },
  { id: 'award', header: agendaWords.award, text: (card) => card.awardName, width: 9, grow: 1 },
  { id: 'obstacle', header: agendaWords.obstacle, text: (card) => card.obstacle, width: 10, grow: 2 },
  { id: 'basis', header: agendaWords.basis, text: (card) => card.basisText, width: 12, grow: 2 },
  { id: 'from', header: agendaWords.from, text: (card) => card.from, width: 12, grow: 2 },
  { id: 'introducedBy', header: agendaWords.introducedBy, text: (card) => card.introducedBy, width: 10, hidden: true },
];

const onBallot = (column: Column<Card>): Column<Ballot> => ({
  id: column.id,
  header: column.header,
  width: column.width,
  ...(column.grow ? { grow: column.grow } : {}),
  ...(column.hidden || column.id === 'obstacle' ? { hidden: true } : {}),
  text: (ballot) => column.text(ballot.card),
});

const columns: Column<Ballot>[] = [
  {
    id: 'position',
    header: agendaWords.order,
    text: (ballot) => String(ballot.position),
    order: (ballot) => ballot.position,
    width: 4.5,
    number: true,
  },
  ...cardColumns.map(onBallot),
  {
    id: 'achievement',
    header: agendaWords.achievement,
    text: (ballot) => ballot.card.achievement,
    width: 14,
    hidden: true,
  },
  {
    id: 'result',
    header: agendaWords.result,
    text: (ballot) => ballot.resultLabel || ballotWords.waiting,
    cell: (ballot) => (
      <StateBadge state={ballotResults[ballot.result] ?? { label: ballotWords.waiting, tone: 'neutral' }} />
    ),
    width: 11,
  },
];

const ballotKey = (ballot: Ballot) => ballot.id;
const cardKey = (card: Card) => card.nominationId;

interface AgendaPartProps {
  meetingId: string;
  ballots: Ballot[];
  locked: boolean;
}

/** The nominations a meeting looks at, and the choosing of more. */
export function AgendaPart({ meetingId, ballots, locked }: AgendaPartProps) {
  const [choosing, setChoosing] = useState(false);
  const remove = useCommand(async (chosen: Ballot[]) => {
    for (const ballot of chosen) await removeFromAgenda(ballot.id);
  });
  const actions = useMemo<RowAction<Ballot>[]>(
    () => [
      {
        id: 'remove',
        label: agendaWords.remove,
        key: 'Delete',
        bulk: true,
        icon: <IconCircleMinus size="1.1rem" aria-hidden />,
        hidden: () => locked,
        run: remove.run,
      },
    ],
    [locked, remove.run],
  );
  const choose = !locked && (
    <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={() => setChoosing(true)}>
      {agendaWords.choose}
    </Button>
  );
  return (
    <>
      <DataTable
        name="agenda"
        label={agendaWords.list}
        columns={columns}
        rowKey={ballotKey}
        rows={ballots}
        actions={actions}
        filters={choose}
        empty={
          <EmptyState
            icon={<IconChecklist aria-hidden />}
            title={agendaWords.emptyTitle}
            advice={agendaWords.emptyAdvice}
            action={choose}
          />
        }
      />
      <FormPanel open={choosing} title={agendaWords.chooseTitle} width={72} onClose={() => setChoosing(false)}>
        <CandidateList meetingId={meetingId} onTaken={() => setChoosing(false)} />
      </FormPanel>
    </>
  );
}

function CandidateList({ meetingId, onTaken }: { meetingId: string; onTaken: () => void }) {
  const candidates = useQuery(agendaCandidatesQuery(meetingId));
  const take = useCommand((cards: Card[]) => addToAgenda(meetingId, cards.map(cardKey)), onTaken);
  const actions = useMemo<RowAction<Card>[]>(
    () => [
      {
        id: 'take',
        label: agendaWords.take,
        bulk: true,
        icon: <IconPlus size="1.1rem" aria-hidden />,
        hidden: (chosen) => chosen.some((card) => card.obstacle !== ''),
        run: take.run,
      },
    ],
    [take.run],
  );
  return (
    <>
      <p>{agendaWords.chooseNote}</p>
      <DataTable
        name="agenda-candidates"
        label={agendaWords.chooseTitle}
        columns={cardColumns}
        rowKey={cardKey}
        rows={candidates.data}
        error={candidates.error}
        onRetry={() => void candidates.refetch()}
        actions={actions}
        empty={
          <EmptyState
            icon={<IconChecklist aria-hidden />}
            title={agendaWords.noneTitle}
            advice={agendaWords.noneAdvice}
          />
        }
      />
    </>
  );
}
