import { Alert, Button, Stack } from '@mantine/core';
import { IconArrowRight, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { type Move, moveNominations, type Nomination } from '../../backend/nominations';
import { FormPanel } from '../../ui/FormPanel';
import { Facts, Section } from '../../ui/layout';
import { GoLink } from '../../ui/navigation';
import { StateBadge } from '../../ui/StateBadge';
import { showDate } from '../../words/dates';
import { nominationState, nominationWords } from '../../words/nominations';
import { MoveForm } from './MoveForm';
import classes from './nominations.module.css';

/** What a nomination says, where it stands and where it may go. */
export function NominationFacts({ view }: { view: Nomination }) {
  const { line } = view;
  return (
    <Stack gap="md">
      {line.missing.length > 0 && !view.locked && (
        <Alert variant="outline" color="yellow" icon={<IconInfoCircle aria-hidden />}>
          {line.missing.join('; ')}.
        </Alert>
      )}
      <Section title={nominationWords.state}>
        <p>
          <StateBadge state={nominationState(line.state)} date={line.stateDate} />
        </p>
        <Moves view={view} />
      </Section>
      <Section title={nominationWords.tabMain}>
        <Facts
          items={[
            {
              label: nominationWords.nominee,
              value: <GoLink to={`/nominees/${line.nomineeId}`}>{`${line.honorific} ${line.name}`.trim()}</GoLink>,
            },
            { label: nominationWords.kind, value: line.kindLabel },
            { label: nominationWords.birth, value: showDate(line.birth) },
            {
              label: nominationWords.place,
              value: [line.post, line.workUnit, line.address].filter(Boolean).join(', '),
            },
            { label: nominationWords.basis, value: line.basisText },
            { label: nominationWords.year, value: String(line.year) },
            { label: nominationWords.unit, value: line.unitName },
            { label: nominationWords.award, value: line.awardName },
          ]}
        />
      </Section>
      <Section title={nominationWords.achievementShort}>
        <p className={classes.lines}>{line.achievement || '—'}</p>
        {view.note !== '' && <p className={classes.lines}>{`${nominationWords.remark}: ${view.note}`}</p>}
      </Section>
    </Stack>
  );
}

/** The steps a person may take now. */
function Moves({ view }: { view: Nomination }) {
  const [move, setMove] = useState<Move | null>(null);
  const close = () => setMove(null);
  // From here the council or the decision takes it on: what a person does by hand only leads back.
  const forward = !['council', 'failed', 'submitted'].includes(view.line.state);
  return (
    <>
      {view.line.state === 'council' && <p>{nominationWords.awaitsCouncil}</p>}
      <div className={classes.moves}>
        {view.moves.map((one, index) => (
          <Button
            key={one.state}
            variant={index === 0 && forward ? 'filled' : 'default'}
            rightSection={<IconArrowRight size="1.1rem" aria-hidden />}
            onClick={() => setMove(one as Move)}
          >
            {nominationWords.moveTo(one.label)}
          </Button>
        ))}
      </div>
      <FormPanel
        open={move !== null}
        title={move ? nominationWords.moveTitle(1, move.label) : ''}
        onClose={close}
        width={32}
      >
        {move && (
          <MoveForm
            key={move.state}
            move={move}
            subject={view.line.id}
            save={(values) => moveNominations({ ids: [view.line.id], state: move.state, ...values })}
            onClose={close}
          />
        )}
      </FormPanel>
    </>
  );
}
