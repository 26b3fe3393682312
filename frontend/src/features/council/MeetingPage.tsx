import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { closeMeeting, type Meeting, meetingQuery, reopenMeeting, saveMeeting } from '../../backend/council';
import { PaperList } from '../../papers/PaperList';
import { RecordHistory } from '../../pickers/RecordHistory';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { Loaded } from '../../ui/feedback';
import { Facts, Page, PageHeader } from '../../ui/layout';
import { useGo, useParam } from '../../ui/navigation';
import { RecordTabs } from '../../ui/RecordTabs';
import { StateBadge } from '../../ui/StateBadge';
import { meetingStates, meetingWords } from '../../words/council';
import { showDate } from '../../words/dates';
import { AgendaPart } from './AgendaPart';
import { AttendancePart } from './AttendancePart';
import { BallotPart } from './BallotPart';
import { outcomes } from './ballot-form';
import { MeetingActions } from './MeetingActions';
import { MeetingForm } from './MeetingForm';
import { paperKinds } from './meeting-form';
import { Projector } from './Projector';
import { ReopenDialog } from './ReopenDialog';
import { type BallotDesk, useBallots } from './use-ballots';

/** One meeting: agenda, attendance, count, what was said, papers. */
export default function MeetingPage() {
  const id = useParam('id');
  const meeting = useQuery(meetingQuery(id));
  return (
    <Page fill>
      <Loaded query={meeting}>{(found) => <MeetingDesk key={found.id} meeting={found} />}</Loaded>
    </Page>
  );
}

function MeetingDesk({ meeting }: { meeting: Meeting }) {
  const [projector, setProjector] = useState(false);
  const [reopening, setReopening] = useState(false);
  const go = useGo();
  const desk = useBallots(meeting);
  const close = useCommand(() => closeMeeting(meeting.id));
  const reopen = useCommand(
    (reason: string) => reopenMeeting(meeting.id, reason),
    () => setReopening(false),
  );
  const askClose = async () => {
    const { passed, failed } = outcomes(meeting.ballots);
    const question = { title: meetingWords.closeTitle, fact: meetingWords.closeFact(passed, failed) };
    if (await confirm({ ...question, advice: meetingWords.closeAdvice, confirmLabel: meetingWords.close })) close.run();
  };
  return (
    <>
      <PageHeader
        title={meetingWords.onDate(showDate(meeting.date))}
        note={meeting.title}
        actions={
          <MeetingActions
            closed={meeting.closed}
            hasBallots={meeting.ballots.length > 0}
            closing={close.running}
            onProject={() => setProjector(true)}
            onClose={() => void askClose()}
            onReopen={() => setReopening(true)}
            onDecide={() => go('/decisions', { meeting: meeting.id })}
          />
        }
      />
      <MeetingFacts meeting={meeting} />
      <MeetingParts meeting={meeting} desk={desk} />
      <Projector desk={desk} open={projector} onClose={() => setProjector(false)} />
      {reopening && <ReopenDialog open onClose={() => setReopening(false)} onReopen={reopen.run} />}
    </>
  );
}

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { quorum } = meeting;
  const reached = quorum.reached ? meetingWords.quorumReached : meetingWords.quorumLacking;
  return (
    <Facts
      items={[
        { label: meetingWords.state, value: <StateBadge state={meetingStates[meeting.state] ?? lost} /> },
        { label: reached, value: quorum.text },
        { label: meetingWords.rules, value: meeting.ruleSet },
      ]}
    />
  );
}

const lost = { label: '', tone: 'neutral' } as const;

const stateWords = (column: string, value: string) => (column === 'state' ? (meetingStates[value]?.label ?? '') : '');

function MeetingParts({ meeting, desk }: { meeting: Meeting; desk: BallotDesk }) {
  const { id } = meeting;
  return (
    <RecordTabs
      tabs={[
        {
          id: 'agenda',
          label: meetingWords.tabAgenda,
          content: <AgendaPart meetingId={id} ballots={meeting.ballots} locked={meeting.closed} />,
        },
        { id: 'attendance', label: meetingWords.tabAttendance, content: <AttendancePart meeting={meeting} /> },
        { id: 'ballots', label: meetingWords.tabBallots, content: <BallotPart desk={desk} /> },
        { id: 'info', label: meetingWords.tabInfo, content: <MeetingInfo meeting={meeting} /> },
        {
          id: 'papers',
          label: meetingWords.tabPapers,
          content: <PaperList recordId={id} kinds={paperKinds(meeting)} />,
        },
        { id: 'history', label: meetingWords.tabHistory, content: <RecordHistory recordId={id} words={stateWords} /> },
      ]}
    />
  );
}

function MeetingInfo({ meeting }: { meeting: Meeting }) {
  if (!meeting.closed) {
    return <MeetingForm key={meeting.id} meeting={meeting} members={meeting.attendance} save={saveMeeting} />;
  }
  const nameOf = (id: string) => meeting.attendance.find((one) => one.memberId === id)?.name ?? '';
  return (
    <>
      <Alert variant="outline" color="gray" icon={<IconLock aria-hidden />} mb="md">
        {meetingWords.locked}
      </Alert>
      <Facts
        items={[
          { label: meetingWords.start, value: meeting.startTime },
          { label: meetingWords.end, value: meeting.endTime },
          { label: meetingWords.place, value: meeting.place },
          { label: meetingWords.chair, value: nameOf(meeting.chairId) },
          { label: meetingWords.secretary, value: nameOf(meeting.secretaryId) },
          { label: meetingWords.opinions, value: meeting.opinions },
          { label: meetingWords.conclusion, value: meeting.conclusion },
        ]}
      />
    </>
  );
}
