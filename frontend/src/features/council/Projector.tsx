import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Ballot } from '../../backend/council';
import { ballotWords } from '../../words/council';
import { BallotResult, Figure, focusFigure } from './BallotInputs';
import { countFields } from './ballot-form';
import classes from './council.module.css';
import type { BallotDesk } from './use-ballots';

interface ProjectorProps {
  desk: BallotDesk;
  open: boolean;
  onClose: () => void;
}

/** One nominee a screen in large type, for the projector; the same figures and keys as the table. */
export function Projector({ desk, open, onClose }: ProjectorProps) {
  const { ballots } = desk.meeting;
  const [at, setAt] = useState(0);
  const ballot = ballots[Math.min(at, ballots.length - 1)];
  const go = (step: number) => setAt(Math.max(0, Math.min(ballots.length - 1, at + step)));
  useHotkeys(
    open
      ? [
          ['PageDown', () => go(1)],
          ['PageUp', () => go(-1)],
        ]
      : [],
    [],
  );
  return (
    <Modal
      opened={open && ballot !== undefined}
      onClose={onClose}
      fullScreen
      title={desk.meeting.title}
      closeButtonProps={{ 'aria-label': ballotWords.closeProjector }}
    >
      {ballot && (
        <section className={classes.stage} aria-label={ballotWords.place(at + 1, ballots.length)}>
          <Nominee key={ballot.id} desk={desk} ballot={ballot} onNext={() => go(1)} />
          <div className={classes.stageBar}>
            <Button
              variant="default"
              size="lg"
              disabled={at === 0}
              leftSection={<IconChevronLeft aria-hidden />}
              onClick={() => go(-1)}
            >
              {ballotWords.previous}
            </Button>
            <span>{ballotWords.place(at + 1, ballots.length)}</span>
            <Button
              variant="default"
              size="lg"
              disabled={at >= ballots.length - 1}
              rightSection={<IconChevronRight aria-hidden />}
              onClick={() => go(1)}
            >
              {ballotWords.next}
            </Button>
          </div>
        </section>
      )}
    </Modal>
  );
}

function Nominee({ desk, ballot, onNext }: { desk: BallotDesk; ballot: Ballot; onNext: () => void }) {
  const { card } = ballot;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => focusFigure(place.current, ballot.id, 'agree'), [ballot.id]);
  return (
    <>
      <div>
        <p className={classes.dim}>{`${card.kindLabel} · ${card.basisText}`}</p>
        <h2 className={classes.stageName}>{`${card.honorific} ${card.name}`.trim()}</h2>
        <p>{card.from}</p>
      </div>
      <p>
        <b>{card.awardName}</b>
        {ballot.secret && ` · ${ballotWords.secret}`}
      </p>
      {card.achievement && <p className={classes.stageText}>{card.achievement}</p>}
      <div className={classes.stageFigures} ref={place} data-desk>
        {countFields.map((field) => (
          <div key={field}>
            <span aria-hidden>{ballotWords[field]}</span>
            <Figure
              desk={desk}
              ballot={ballot}
              field={field}
              onNext={onNext}
              className={classes.stageFigure}
              first={field === 'agree'}
            />
          </div>
        ))}
      </div>
      <div>
        <div className={classes.stageResult}>
          <BallotResult desk={desk} ballot={ballot} />
        </div>
        <p className={classes.dim}>{`${ballotWords.rule}: ${ballot.ruleText}`}</p>
      </div>
    </>
  );
}
