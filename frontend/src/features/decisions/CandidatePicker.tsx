import { IconFileCertificate, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { meetingsQuery } from '../../backend/council';
import { type Candidate, decisionCandidatesQuery } from '../../backend/decisions';
import { EmptyState } from '../../ui/feedback';
import { DataTable } from '../../ui/table/DataTable';
import { FilterSelect } from '../../ui/table/filters';
import type { Column, RowAction } from '../../ui/table/model';
import { agendaWords } from '../../words/council';
import { showDate } from '../../words/dates';
import { decisionWords } from '../../words/decisions';

const columns: Column<Candidate>[] = [
  { id: 'name', header: agendaWords.name, text: (card) => `${card.honorific} ${card.name}`.trim(), width: 13, grow: 2 },
  { id: 'kind', header: agendaWords.kind, text: (card) => card.kindLabel, width: 8 },
  { id: 'award', header: agendaWords.award, text: (card) => card.awardName, width: 9, grow: 1 },
  { id: 'state', header: agendaWords.result, text: (card) => card.stateLabel, width: 7 },
  { id: 'obstacle', header: agendaWords.obstacle, text: (card) => card.obstacle, width: 12, grow: 2 },
  { id: 'basis', header: agendaWords.basis, text: (card) => card.basisText, width: 12, grow: 2 },
  { id: 'from', header: agendaWords.from, text: (card) => card.from, width: 12, grow: 2 },
];

const cardKey = (card: Candidate) => card.nominationId;

interface CandidatePickerProps {
  firstMeeting: string;
  note: string;
  takeLabel: string;
  onTake: (meetingId: string, nominationIds: string[]) => void;
}

/** The nominations a decision can take, of one meeting or of all; those another level decides say so. */
export function CandidatePicker({ firstMeeting, note, takeLabel, onTake }: CandidatePickerProps) {
  const [meeting, setMeeting] = useState(firstMeeting);
  const meetings = useQuery(meetingsQuery);
  const candidates = useQuery(decisionCandidatesQuery(meeting));
  const closed = meetings.data?.rows.filter((one) => one.state === 'closed') ?? [];
  const options = closed.map((one) => ({ value: one.id, label: `${showDate(one.date)} – ${one.title}` }));
  const actions = useMemo<RowAction<Candidate>[]>(
    () => [
      {
        id: 'take',
        label: takeLabel,
        bulk: true,
        icon: <IconPlus size="1.1rem" aria-hidden />,
        hidden: (chosen) => chosen.some((card) => card.obstacle !== ''),
        run: (chosen) => onTake(meeting, chosen.map(cardKey)),
      },
    ],
    [takeLabel, onTake, meeting],
  );
  return (
    <>
      <p>{note}</p>
      <DataTable
        name="decision-candidates"
        label={decisionWords.chooseTitle}
        columns={columns}
        rowKey={cardKey}
        rows={candidates.data}
        error={candidates.error}
        onRetry={() => void candidates.refetch()}
        filters={
          <FilterSelect
            label={decisionWords.ofMeeting}
            all={decisionWords.allMeetings}
            options={options}
            value={meeting}
            onChange={setMeeting}
            width={24}
          />
        }
        filtered={meeting !== ''}
        onClearFilters={() => setMeeting('')}
        actions={actions}
        empty={
          <EmptyState
            icon={<IconFileCertificate aria-hidden />}
            title={decisionWords.noneTitle}
            advice={decisionWords.noneAdvice}
          />
        }
      />
    </>
  );
}
