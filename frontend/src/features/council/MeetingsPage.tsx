import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type MeetingLine, meetingsQuery, saveMeeting, trashMeeting } from '../../backend/council';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { useGo } from '../../ui/navigation';
import { meetingWords } from '../../words/council';
import { MeetingForm } from './MeetingForm';
import { MeetingTable } from './MeetingTable';
import type { MeetingValues } from './meeting-form';

/** The meetings of the council. */
export default function MeetingsPage() {
  const [adding, setAdding] = useState(false);
  const go = useGo();
  const meetings = useQuery(meetingsQuery);
  const open = useCallback((meeting: MeetingLine) => go(`/meetings/${meeting.id}`), [go]);
  const trash = useCommand((meeting: MeetingLine) => trashMeeting(meeting.id));
  const askTrash = useCallback(
    async (meeting: MeetingLine) => {
      const { trashTitle, trashFact, undoable } = meetingWords;
      const question = { title: trashTitle, fact: trashFact, advice: undoable, confirmLabel: meetingWords.trash };
      if (await confirm({ ...question, danger: true })) trash.run(meeting);
    },
    [trash.run],
  );
  const create = async (values: MeetingValues) => {
    const stored = await saveMeeting(values);
    go(`/meetings/${stored.id}`);
  };
  const add = useCallback(() => setAdding(true), []);
  usePageKeys({ onNew: add });
  return (
    <Page fill>
      <PageHeader
        title={meetingWords.title}
        note={meetingWords.note}
        actions={
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {meetingWords.add}
          </Button>
        }
      />
      <MeetingTable
        rows={meetings.data?.rows}
        error={meetings.error}
        onRetry={() => void meetings.refetch()}
        onOpen={open}
        onAdd={add}
        onTrash={(meeting) => void askTrash(meeting)}
      />
      <FormPanel open={adding} title={meetingWords.add} onClose={() => setAdding(false)}>
        <MeetingForm meeting={null} members={[]} save={create} onClose={() => setAdding(false)} />
      </FormPanel>
    </Page>
  );
}
