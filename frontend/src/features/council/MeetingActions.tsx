import { Button } from '@mantine/core';
import { IconFileCertificate, IconLock, IconLockOpen, IconPresentation } from '@tabler/icons-react';
import { meetingWords } from '../../words/council';

interface MeetingActionsProps {
  closed: boolean;
  hasBallots: boolean;
  closing: boolean;
  onProject: () => void;
  onClose: () => void;
  onReopen: () => void;
  onDecide: () => void;
}

/** The buttons of a meeting; the one main action last. */
export function MeetingActions(props: MeetingActionsProps) {
  const size = '1.1rem';
  return (
    <>
      {props.hasBallots && (
        <Button variant="default" leftSection={<IconPresentation size={size} aria-hidden />} onClick={props.onProject}>
          {meetingWords.projector}
        </Button>
      )}
      {props.closed ? (
        <>
          <Button variant="default" leftSection={<IconLockOpen size={size} aria-hidden />} onClick={props.onReopen}>
            {meetingWords.reopen}
          </Button>
          <Button leftSection={<IconFileCertificate size={size} aria-hidden />} onClick={props.onDecide}>
            {meetingWords.draftDecision}
          </Button>
        </>
      ) : (
        <Button
          disabled={!props.hasBallots}
          loading={props.closing}
          leftSection={<IconLock size={size} aria-hidden />}
          onClick={props.onClose}
        >
          {meetingWords.close}
        </Button>
      )}
    </>
  );
}
