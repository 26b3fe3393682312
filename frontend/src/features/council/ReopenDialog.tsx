import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { meetingWords } from '../../words/council';

interface ReopenDialogProps {
  open: boolean;
  onClose: () => void;
  onReopen: (reason: string) => void;
}

/** Asks why a closed meeting is opened again. */
export function ReopenDialog({ open, onClose, onReopen }: ReopenDialogProps) {
  const [reason, setReason] = useState('');
  const give = () => {
    if (reason.trim() !== '') onReopen(reason.trim());
  };
  return (
    <Modal opened={open} onClose={onClose} title={meetingWords.reopenTitle} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        <Stack>
          <Text>{meetingWords.reopenFact}</Text>
          <TextInput
            label={`${meetingWords.reason} (*)`}
            value={reason}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {meetingWords.cancel}
            </Button>
            <Button type="submit" disabled={reason.trim() === ''}>
              {meetingWords.reopen}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
