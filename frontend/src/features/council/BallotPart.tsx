import { Group, Text } from '@mantine/core';
import { IconCheckbox } from '@tabler/icons-react';
import type { FocusEvent } from 'react';
import type { Ballot } from '../../backend/council';
import { EmptyState } from '../../ui/feedback';
import { agendaWords, ballotWords } from '../../words/council';
import { BallotResult, Figure, focusFigure } from './BallotInputs';
import { type BallotField, outcomes, voteRules } from './ballot-form';
import classes from './council.module.css';
import type { BallotDesk } from './use-ballots';

const fields: BallotField[] = ['issued', 'returned', 'agree', 'disagree', 'invalid'];

/** The count of all ballots of a meeting, typed by keyboard alone. */
export function BallotPart({ desk }: { desk: BallotDesk }) {
  const { ballots } = desk.meeting;
  if (ballots.length === 0) {
    return (
      <EmptyState icon={<IconCheckbox aria-hidden />} title={ballotWords.noneTitle} advice={ballotWords.noneAdvice} />
    );
  }
  return (
    <div className={classes.part}>
      <Group justify="space-between">
        <Text>{desk.meeting.closed ? '' : ballotWords.keys}</Text>
        <Text fw={600} role="status">
          {ballotWords.progress(outcomes(ballots).counted, ballots.length)}
        </Text>
      </Group>
      <Rules ballots={ballots} />
      <div className={classes.scroll}>
        <table className={classes.sheet} aria-label={ballotWords.list}>
          <thead>
            <tr>
              <th className={classes.number}>{agendaWords.order}</th>
              <th>{ballotWords.nominee}</th>
              {fields.map((field) => (
                <th key={field} className={classes.number}>
                  {ballotWords[field]}
                </th>
              ))}
              <th>{ballotWords.result}</th>
            </tr>
          </thead>
          <tbody data-desk>
            {ballots.map((ballot) => (
              <BallotRow key={ballot.id} desk={desk} ballot={ballot} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** By which rule each award passes, once for the whole agenda. */
function Rules({ ballots }: { ballots: Ballot[] }) {
  return (
    <Text size="sm" c="dimmed">
      {`${ballotWords.rule} – `}
      {voteRules(ballots)
        .map(({ award, rule, doubt }) => ballotWords.ruleOf(award, rule) + (doubt ? ` (${ballotWords.doubt})` : ''))
        .join('; ')}
    </Text>
  );
}

function BallotRow({ desk, ballot }: { desk: BallotDesk; ballot: Ballot }) {
  const onNext = (place: Element | null) => {
    const next = desk.next(ballot);
    if (next) focusFigure(place, next.id, 'agree');
  };
  const onBlur = (event: FocusEvent<HTMLTableRowElement>) => {
    if (!desk.meeting.closed && !event.currentTarget.contains(event.relatedTarget)) desk.store(ballot);
  };
  return (
    <tr onBlur={onBlur}>
      <td className={classes.number}>{ballot.position}</td>
      <td>
        <b>{`${ballot.card.honorific} ${ballot.card.name}`.trim()}</b>
        <div className={classes.dim}>
          {ballot.card.awardName}
          {ballot.secret && ` · ${ballotWords.secret}`}
        </div>
      </td>
      {fields.map((field) => (
        <td key={field} className={classes.number}>
          <Figure desk={desk} ballot={ballot} field={field} onNext={onNext} />
        </td>
      ))}
      <td>
        <BallotResult desk={desk} ballot={ballot} />
      </td>
    </tr>
  );
}
