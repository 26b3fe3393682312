import { useRef, useState } from 'react';
import { type Ballot, type CountCommand, countBallot, type Meeting } from '../../backend/council';
import { useCommand } from '../../ui/command';
import { useUnsaved } from '../../ui/services';
import {
  type BallotDraft,
  type BallotField,
  balance,
  countCommand,
  countFields,
  differs,
  draftOf,
} from './ballot-form';

/** The figures of a meeting while they are typed, and their storing one nominee at a time. */
export interface BallotDesk {
  meeting: Meeting;
  draft: (ballot: Ballot) => BallotDraft;
  set: (ballot: Ballot, field: BallotField, text: string) => void;
  /** Stores the figures of a nominee where they balance and differ; false where they do not balance. */
  store: (ballot: Ballot) => boolean;
  /** The nominee after one in the agenda; undefined after the last. */
  next: (ballot: Ballot) => Ballot | undefined;
}

/** Stores a count once, although Enter and leaving the row both ask for it. */
function useOnce() {
  const onTheWay = useRef(new Map<string, string>());
  return async (command: CountCommand) => {
    const text = JSON.stringify(command);
    if (onTheWay.current.get(command.ballotId) === text) return;
    onTheWay.current.set(command.ballotId, text);
    await countBallot(command).finally(() => onTheWay.current.delete(command.ballotId));
  };
}

export function useBallots(meeting: Meeting): BallotDesk {
  const [drafts, setDrafts] = useState<Record<string, BallotDraft>>({});
  const save = useCommand(useOnce());
  const { ballots, quorum } = meeting;
  const draft = (ballot: Ballot) => drafts[ballot.id] ?? draftOf(ballot, quorum);
  const typed = (ballot: Ballot) => countFields.some((name) => draft(ballot)[name].trim() !== '');
  useUnsaved(!meeting.closed && ballots.some((one) => drafts[one.id] && typed(one) && differs(one, draft(one))));
  return {
    meeting,
    draft,
    set: (ballot, field, text) => setDrafts({ ...drafts, [ballot.id]: { ...draft(ballot), [field]: text } }),
    store: (ballot) => {
      const figures = draft(ballot);
      const command = countCommand(ballot, figures, quorum.total);
      if (command && differs(ballot, figures)) save.run(command);
      return command !== null || balance(figures, quorum.total).state === 'empty';
    },
    next: (ballot) => ballots[ballots.indexOf(ballot) + 1],
  };
}
