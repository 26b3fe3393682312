import type { KeyboardEvent } from 'react';
import type { Ballot } from '../../backend/council';
import { ballotWords } from '../../words/council';
import { afterEnter, type BallotField, balance } from './ballot-form';
import classes from './council.module.css';
import type { BallotDesk } from './use-ballots';

/** Puts the cursor into a figure of a nominee in a place marked `data-desk`, with what stands there chosen. */
export function focusFigure(desk: Element | null, ballotId: string, field: BallotField): void {
  const input = desk?.querySelector<HTMLInputElement>(`[data-ballot="${ballotId}"][data-field="${field}"]`);
  input?.focus();
  input?.select();
}

interface FigureProps {
  desk: BallotDesk;
  ballot: Ballot;
  field: BallotField;
  /** After the last figure of a nominee whose figures balance. */
  onNext: (desk: Element | null) => void;
  className?: string | undefined;
  /** The figure a dialog puts the cursor into when it opens. */
  first?: boolean | undefined;
}

/** One figure; Enter walks agree → disagree → invalid → next nominee. */
export function Figure({ desk, ballot, field, onNext, className, first }: FigureProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const place = event.currentTarget.closest('[data-desk]');
    const to = afterEnter(field);
    if (to !== 'next') focusFigure(place, ballot.id, to);
    else if (desk.store(ballot)) onNext(place);
    else focusFigure(place, ballot.id, 'agree');
  };
  return (
    <input
      className={className ?? classes.figure}
      inputMode="numeric"
      autoComplete="off"
      data-ballot={ballot.id}
      data-field={field}
      data-autofocus={first || undefined}
      aria-label={ballotWords.of(ballotWords[field], ballot.card.name)}
      value={desk.draft(ballot)[field]}
      disabled={desk.meeting.closed}
      onChange={(event) => desk.set(ballot, field, event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
    />
  );
}

/** What the figures say: whether they balance, the share, the result and why. */
export function BallotResult({ desk, ballot }: { desk: BallotDesk; ballot: Ballot }) {
  const { state, text } = balance(desk.draft(ballot), desk.meeting.quorum.total);
  if (state === 'wrong' && !desk.meeting.closed) {
    return (
      <span className={classes.wrong} role="status">
        {text}
      </span>
    );
  }
  if (!ballot.counted) return <span className={classes.dim}>{ballotWords.waiting}</span>;
  return (
    <span>
      <b className={ballot.result === 'passed' ? classes.good : classes.wrong}>{ballot.resultLabel}</b>
      {` · ${ballotWords.votes(ballot.fraction, ballot.percent)}`}
      {ballot.issued > ballot.returned && ` · ${ballotWords.notReturned(ballot.notReturned)}`}
    </span>
  );
}
